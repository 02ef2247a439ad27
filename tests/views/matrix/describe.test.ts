// The matrix in words: is every number in it one of the matrix on screen, in every state?

import { expect, describe as group, it } from 'vitest'
import { optionOf } from '../../../src/state/options.ts'
import { describe } from '../../../src/views/matrix/describe.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the matrix of the report “%s” in words', (_, dataset) => {
  it('counts the pairs that are filled, those by our reading alone, and those that are denied', async () => {
    for (const state of STATES) {
      const { short, atlas, view } = await describedAt(describe, `view=matrix&${state}`, dataset)
      const { links, denials } = atlas.lenses.matrix(optionOf(view.options, 'matrix'), view.sift, view.facets)
      const [, filled = ''] = /^Matrix, .*? by .*?: (.*?)\.( |$)/.exec(short) ?? []
      const [pairs = '', denied = ''] = filled.split(';')
      const [all, ours] = numbersIn(pairs)
      expect([state, all, ours ?? 0, numbersIn(denied)[0] ?? 0]).toEqual([
        state,
        links.length,
        links.filter(({ inferred }) => inferred).length,
        denials.length,
      ])
    }
  })
  it('gives each row it names as many cells as it has', async () => {
    for (const state of STATES) {
      const { long, atlas, view } = await describedAt(describe, `view=matrix&${state}`, dataset)
      const { links, nodes } = atlas.lenses.matrix(optionOf(view.options, 'matrix'), view.sift, view.facets)
      const rows = long.find((text) => text.startsWith('Rows'))
      const counts = (rows ?? '').split('; ').flatMap((row) => numbersIn(row.slice(row.lastIndexOf(': '))).slice(0, 1))
      const ofRow = (id: string) => links.filter(({ source, target }) => source === id || target === id)
      const most = nodes
        .flatMap(({ id, column }) => (column === 'row' && ofRow(id).length > 0 ? [ofRow(id)] : []))
        .map((cells) => cells.filter(({ inferred }) => !inferred).length)
        .sort((x, y) => y - x)
        .slice(0, 8)
      expect([state, counts]).toEqual([state, most])
    }
  })
  it('is short and says so where nothing passes', async () => {
    const { short, long, stands } = await describedAt(
      describe,
      'view=matrix&hide=group,crime,actor,place,body',
      dataset,
    )
    expect(short).toContain('no pair is filled')
    expect(stands).toEqual([])
    expect(long.join(' ')).toContain('It rests on no unit of the report.')
  })
})
