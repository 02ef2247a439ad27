import { describe, expect, it } from 'vitest'
import { findPaths, MOST_STEPS, weakestOf } from '../../../src/core/analysis/paths.ts'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'

/** Claims as `subject predicate object certainty`, and nothing else: the paths are theirs. */
function found(claims: readonly string[], from: string, to: string, more: { directed?: boolean; all?: boolean } = {}) {
  const dataset = {
    ...fixtureDataset(),
    activities: [],
    recommendations: [],
    claims: claims.map((line, i) => {
      const [subject, predicate, object, certainty = 'stated', reading = 'explicit'] = line.split(' ')
      return { ...CLAIM, id: `claim:p1-${i + 1}`, subject, predicate, object, certainty, reading } as Claim
    }),
  }
  const graph = buildGraph(dataset)
  return findPaths(graph, fullLens(graph, 'everything'), { from, to, directed: false, all: false, ...more })
}
const chains = ({ paths }: ReturnType<typeof found>) =>
  paths.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(' '))

describe('a path', () => {
  const diamond = [
    'group:a benefits-from crime:oil',
    'group:b benefits-from crime:oil alleged',
    'group:a benefits-from crime:extortion estimated',
    'group:b benefits-from crime:extortion stated',
  ]
  it('is every shortest one, the firmest first, and names its weakest step', () => {
    const two = found(diamond, 'group:a', 'group:b')
    expect(chains(two)).toEqual(['group:a crime:extortion group:b', 'group:a crime:oil group:b'])
    expect(two.paths.map((path) => weakestOf(path).stroke)).toEqual(['hedged', 'claimed'])
    expect(two.paths.map(({ weakest }) => weakest)).toEqual([0, 1])
  })
  it('is as firm as the firmest claim of each step allows', () => {
    const two = found([...diamond, 'group:b benefits-from crime:oil stated'], 'group:a', 'group:b')
    expect(chains(two)[0]).toBe('group:a crime:oil group:b')
  })
  it('stands on the report before it stands on a reading of ours', () => {
    const two = found(
      [
        'group:a benefits-from crime:oil stated inferred',
        'group:b benefits-from crime:oil',
        'group:a benefits-from crime:extortion alleged',
        'group:b benefits-from crime:extortion alleged',
      ],
      'group:a',
      'group:b',
    )
    expect(chains(two)[0]).toBe('group:a crime:extortion group:b')
  })
  it('can go no further than it may, nor against the report where direction counts', () => {
    const along = found(diamond, 'group:a', 'group:b', { directed: true })
    expect(along).toEqual({ paths: [], count: 0 })
    expect(found(diamond, 'group:a', 'crime:oil', { directed: true }).count).toBe(1)
    expect(found(diamond, 'crime:oil', 'group:a', { directed: true }).count).toBe(0)
    const all = found(diamond, 'group:a', 'crime:oil', { all: true })
    expect(chains(all)).toEqual(expect.arrayContaining(['group:a crime:extortion group:b crime:oil']))
    for (const { steps } of all.paths) expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
  })
  it('says when it runs only through what everything is tied to, and stands behind one that does not', () => {
    const two = found(
      [
        'group:a active-in place:world',
        'group:b active-in place:world',
        'group:a tied-to actor:some alleged',
        'group:b tied-to actor:some alleged',
        'group:a benefits-from crime:oil alleged',
        'group:b benefits-from crime:oil alleged',
      ],
      'group:a',
      'group:b',
    )
    const through = two.paths.filter(({ throughHubs }) => throughHubs)
    expect(through.flatMap(({ hubs }) => hubs)).toContain('place:world')
    const oil = two.paths.find(({ steps }) => steps[0]?.to === 'crime:oil')
    expect(oil?.throughHubs).toBe(false)
  })
  it('is none where nothing ties the two, or one of them is not there', () => {
    expect(found(['group:a benefits-from crime:oil'], 'group:a', 'group:b').count).toBe(0)
    expect(found(diamond, 'group:a', 'group:nobody').count).toBe(0)
    expect(found(diamond, 'group:a', 'group:a').count).toBe(0)
  })
})
