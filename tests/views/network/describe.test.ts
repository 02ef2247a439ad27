// The network in words: is every number in it one of the picture, in every state?

import { expect, describe as group, it } from 'vitest'
import { kindOf } from '../../../src/core/model/ids.ts'
import { stressOf } from '../../../src/core/query/stress.ts'
import { describe } from '../../../src/views/network/describe.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the network of the report “%s” in words', (_, dataset) => {
  it('counts the marks by kind, the lines, the folds and what is lit as they are drawn', async () => {
    for (const state of STATES) {
      const { long, atlas, view } = await describedAt(describe, state, dataset)
      const lens = atlas.lenses.shown(view)
      const text = long.join(' ')
      const [, marks = '', lines = ''] = /Network, “[^”]*”: (.*?), with (.*?) between them/.exec(text) ?? []
      if (lens.nodes.length === 0) {
        expect([state, text.includes('nothing is left to draw')]).toEqual([state, true])
        continue
      }
      const things = lens.nodes.flatMap(({ id, members }) => members ?? [id])
      const kinds = new Map<string, number>()
      for (const id of things) kinds.set(kindOf(id) ?? '', (kinds.get(kindOf(id) ?? '') ?? 0) + 1)
      expect([state, numbersIn(marks).sort()]).toEqual([state, [...kinds.values()].sort()])
      expect([state, numbersIn(lines)[0]]).toEqual([state, lens.links.length])
      const lit = stressOf(lens, view.selected)?.lit
      const said = /The selection lights (.*?) lines?\./.exec(text)?.[1]
      const drawn = lit && lens.links.filter(({ id }) => lit.has(id)).length
      expect([state, said && numbersIn(said)[0]]).toEqual([state, drawn])
      const folds = lens.nodes.flatMap(({ members }) => members?.length ?? [])
      const folded = /(\w+) of them stands? in (\w+) folded/.exec(text)
      expect([state, folded?.slice(1).flatMap(numbersIn)]).toEqual([
        state,
        folds.length === 0 ? undefined : [folds.reduce((sum, n) => sum + n, 0), folds.length],
      ])
    }
  })
  it('says of the report only what holds unfiltered: under filters a headline is said of what they leave', async () => {
    for (const state of STATES) {
      const { long, atlas, view } = await describedAt(describe, state, dataset)
      const isFiltered = long.some((text) => text.startsWith('Filtered: '))
      const isNamed = view.selected.length > 0 && atlas.lenses.shown(view).nodes.length > 0
      expect([state, long[0]?.startsWith('Of what the filters leave: ')]).toEqual([state, isFiltered && isNamed])
    }
  })
})

group('a focus and a path', () => {
  const [, dataset] = REPORTS[0] ?? []
  if (dataset === undefined) throw new Error('no report')
  it('are said while they are there', async () => {
    const at = async (hash: string) => (await describedAt(describe, hash, dataset)).long.join(' ')
    expect(await at('select=group:red&focus=2')).toContain('Only what is within 2 lines of the selection is drawn.')
    expect(await at('select=group:red')).not.toContain('Only what is within')
    expect(await at('select=group:red,crime:salt&path=group:red,crime:salt')).toContain(
      'A path is drawn: Red Band → Salt smuggling.',
    )
    expect(await at('select=group:red,crime:salt')).not.toContain('path')
  })
  it('leave out the hints of the headline, which only a pointer can follow', async () => {
    const { long } = await describedAt(describe, 'lens=everything', dataset)
    expect(long.join(' ')).not.toMatch(/rest on a mark|click/)
  })
})

group.each(REPORTS)('activities on shelves in words, in the report “%s”', (_, dataset) => {
  it('are counted by their status as they are drawn, and nothing is said of them where there is no shelf', async () => {
    const { long, atlas, view } = await describedAt(describe, 'lens=response', dataset)
    const [, list = ''] = /name first: (.*?)\./.exec(long.join(' ')) ?? []
    const drawn = atlas.lenses.shown(view).nodes.filter(({ kind }) => kind === 'activity').length
    expect(numbersIn(list).reduce((sum, n) => sum + n, 0)).toBe(drawn)
    expect(long.join(' ').includes('name first')).toBe(drawn > 0)
    const { long: other } = await describedAt(describe, 'lens=threat', dataset)
    expect(other.join(' ')).not.toContain('name first')
  })
})
