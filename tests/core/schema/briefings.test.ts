// What shows only when a briefing is read with the data: each fault with the place, what is wrong and how to mend it.

import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { fixtureFiles, toFiles } from '../fixture.ts'

const named = { en: 'Oil', zh: '石油' }
const said = (...on: string[]) => ({ text: { en: 'A sells oil.', zh: '甲出售石油。' }, on })
const SCENE = {
  id: 'oil',
  name: named,
  link: '#select=group:a',
  headline: said('claim:p1-1'),
  steps: [{ show: ['group:a', 'claim:p1-1', 'link:group:a~crime:oil'], says: [said('activity:a1', 'p1')] }],
  notes: [],
  seconds: 60,
}

/** What is told of a briefing in the fixture: `path: what; mend`. */
function told(...scenes: object[]): string[] {
  const files = {
    ...fixtureFiles(),
    'r/briefings/one.json': { $schema: 'x', briefings: [{ id: 'one', title: named, scenes }] },
  }
  return readDataset(toFiles(files as ReturnType<typeof fixtureFiles>)).problems.map(
    ({ path, what, mend }) => `${path}: ${what}; ${mend}`,
  )
}

describe('a briefing', () => {
  it('of which everything is there has no fault', () => {
    expect(told(SCENE).filter((line) => line.includes('scenes'))).toEqual([])
  })
  it('has no two scenes of one id', () => {
    expect(told(SCENE, SCENE)).toContain(
      'briefings[0].scenes[1].id (one): oil is the id of another scene; give each its own',
    )
  })
  it('rests on claims, rows and units that are there', () => {
    const all = told({ ...SCENE, headline: said('claim:p1-9', 'activity:a9', 'p77') })
    expect(all).toEqual([
      expect.stringContaining(
        'briefings[0].scenes[0].“A sells oil.…”.on (oil): no claim claim:p1-9; did you mean claim:p1-1?',
      ),
      expect.stringContaining('nothing has the id activity:a9; did you mean activity:a'),
      expect.stringContaining('no unit p77; did you mean p'),
    ])
  })
  it('gives ranges from the first unit to the last', () => {
    expect(told({ ...SCENE, headline: said('p2..p1') })).toEqual([
      expect.stringContaining('p2..p1 runs backwards; write it as p12..p15'),
    ])
  })
  it('shows marks, lines and claims that are there', () => {
    const steps = [{ show: ['group:nobody', 'link:group:a~crime:nothing', 'claim:p1-9'], says: [] }]
    expect(told({ ...SCENE, steps })).toEqual([
      expect.stringContaining('nothing has the id group:nobody'),
      expect.stringContaining('nothing has the id crime:nothing'),
      expect.stringContaining('no claim claim:p1-9'),
    ])
  })
  it('has links of which everything is there', () => {
    expect(told({ ...SCENE, link: '#lens=nowhere&select=group:nobody' })).toEqual([
      expect.stringContaining('no lens nowhere'),
      expect.stringContaining('nothing has the id group:nobody'),
    ])
  })
  it('has at least one step, and a time', () => {
    const all = told({ ...SCENE, steps: [], seconds: 0 })
    expect(all.filter((line) => line.includes('scenes[0].steps')).length).toBe(1)
    expect(all.filter((line) => line.includes('scenes[0].seconds')).length).toBe(1)
  })
})
