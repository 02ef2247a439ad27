// Which rows and columns does the table show now?

import { useCallback, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import { type Facets, filterOf } from '../../core/query/facets.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { contentOf, evidenceFor, makeRows, type TableContent } from './shown-table.ts'
import { words } from './words.ts'

/** A table, ready to be set. */
export interface ShownTable extends TableContent {
  /** Whether other filters would leave no row. */
  readonly isEmpty: (facets: Facets, sift: Sift) => boolean
}

/** The table as chosen, narrowed and ordered. */
export function useTable(): ShownTable {
  const atlas = useAtlas()
  const { graph: whole } = atlas
  const t = useWords(words)
  const locale = useLocale()
  const { options, columns, rows, facets, sift } = useViewState(({ view }) => view)
  const table = optionOf(options, 'table')
  const once = optionOf(options, 'origin') === 'once'
  const distrusted = facets.without
  const graph = useMemo(() => evidenceFor(atlas, table, filterOf({ facets, sift })), [atlas, table, facets, sift])
  const source = useMemo(
    () => ({
      graph,
      whole,
      everything: () => atlas.lenses.sifted('everything', sift, facets),
      locale,
      once,
      distrusted: distrusted ?? [],
      t,
    }),
    [atlas, graph, whole, sift, facets, locale, once, distrusted, t],
  )
  const made = useMemo(() => makeRows(table, source), [table, source])
  const isEmpty = useCallback(
    (asked: Facets, steps: Sift) => {
      const left = evidenceFor(atlas, table, filterOf({ facets: asked, sift: steps }))
      const everything = () => atlas.lenses.sifted('everything', steps, asked)
      const other = { graph: left, whole, everything, locale, once, distrusted: asked.without ?? [], t }
      return contentOf(makeRows(table, other), { options, columns, rows }, other).listed.length === 0
    },
    [atlas, table, whole, locale, once, t, options, columns, rows],
  )
  const content = useMemo(
    () => contentOf(made, { options, columns, rows }, source),
    [made, options, columns, rows, source],
  )
  return { ...content, isEmpty }
}
