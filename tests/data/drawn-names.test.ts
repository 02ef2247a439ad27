// Has the table exactly the names that a column of the picture of everything counts, whatever is filtered?

import { describe, expect, it } from 'vitest'
import { openBand } from '../../src/core/query/band-lines.ts'
import { bandsOf } from '../../src/core/query/bands.ts'
import { drawnNames } from '../../src/core/query/drawn-names.ts'
import { filterOf } from '../../src/core/query/facets.ts'
import { translator } from '../../src/i18n/words.ts'
import type { ViewState } from '../../src/state/view-state.ts'
import { tableOf, tableOfTheme } from '../../src/views/network/bands/table-link.ts'
import { contentOf, evidenceFor, makeRows } from '../../src/views/table/shown-table.ts'
import { words } from '../../src/views/table/words.ts'
import { atlasAt } from '../views/atlas.tsx'

const { atlas } = atlasAt('#lens=everything')
const start = atlas.store.getState().view
const { lenses, graph: whole } = atlas

/** The rows of the table that a link opens. */
function rowsAt(view: ViewState, link: ReturnType<typeof tableOf>) {
  const { facets, sift } = view
  const table = link.options.table ?? 'claims'
  const graph = evidenceFor(atlas, table, filterOf(view))
  const everything = () => lenses.sifted('everything', sift, facets)
  const source = { graph, whole, everything, locale: 'en', once: false, distrusted: [], t: translator(words, 'en') }
  return contentOf(makeRows(table, source), { ...view, ...link }, source).listed
}

describe.each([
  ['of nothing', {}],
  ['of one crime', { facets: { crime: ['crime:drug-trafficking'] } }],
  ['of a period', { facets: { period: ['2013'] } }],
  ['of what is firm', { sift: { ...start.sift, sure: 'firm' } }],
  ['of what the legend hides', { sift: { ...start.sift, hide: ['crime', 'place'] } }],
] satisfies [string, Partial<ViewState>][])('under a filter %s', (_, change) => {
  const view: ViewState = { ...start, ...change }
  const lens = lenses.sifted('everything', view.sift, view.facets)
  const themed = (id: string) => whole.recommendations.get(id)?.theme
  const { columns, bands } = bandsOf(lens, themed)
  it('the table of a column has as many rows as the column has marks, and no other', () => {
    for (const { id, marks } of columns) {
      const rows = rowsAt(view, tableOf(start.options, id))
      expect([id, rows.length]).toEqual([id, marks])
    }
  })
  it('the table of a theme has the recommendations that are counted under it', () => {
    for (const { id, members } of columns.find((one) => one.id === 'recommendation')?.names ?? [])
      expect(rowsAt(view, tableOfTheme(start.options, id)).map((row) => row.id)).toEqual(
        expect.arrayContaining([...members]),
      )
  })
  it('the table of the rest of a band has the names of that column in the band', () => {
    for (const band of bands) {
      const { from } = openBand(lens, band, Number.POSITIVE_INFINITY)
      const names = from.flatMap(({ members }) => members)
      expect([...drawnNames(lens, band.id)].sort()).toEqual([...names].sort())
      expect(rowsAt(view, tableOf(start.options, band.from, band.to))).toHaveLength(names.length)
    }
  })
})
