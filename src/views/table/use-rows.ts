// Which rows and columns does the table show now?

import { useCallback, useMemo } from 'react'
import type { Evidence } from '../../core/graph/graph.ts'
import type { Sift } from '../../core/graph/sift.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { type Facets, passing } from '../../core/query/facets.ts'
import { narrowGraph } from '../../core/query/narrow.ts'
import { type ColumnId, shownColumns, type TableId } from '../../core/query/table-columns.ts'
import { type Row, sortRows } from '../../core/query/table-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale, type Locale } from '../../i18n/locales.ts'
import { type Atlas, useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { TableFacts } from './rows/source.ts'
import { TABLE_MAKERS } from './rows/tables.ts'
import { words } from './words.ts'

/** A table, ready to be set. */
export interface ShownTable {
  readonly table: TableId
  readonly columns: readonly { readonly id: ColumnId; readonly label: string }[]
  readonly rows: readonly Row[]
  /** Counts for its headline. */
  readonly facts: TableFacts
  /** The column it is ordered by, or `-` and the column; `given` for the order of the report. */
  readonly sort: string
  /** Whether other filters would leave no row. */
  readonly isEmpty: (facets: Facets, sift: Sift) => boolean
}

/** The table as chosen, narrowed and ordered. */
export function useTable(): ShownTable {
  const { graph: whole, lenses } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { options, columns: turned, facets, sift } = useViewState(({ view }) => view)
  const table = optionOf(options, 'table')
  const sort = optionOf(options, 'sort')
  const once = optionOf(options, 'origin') === 'once'
  const distrusted = facets.without
  const evidenceFor = useCallback(
    (asked: Facets, sure: Stroke) => evidenceOf(table, { graph: whole, lenses }, asked, sure),
    [table, whole, lenses],
  )
  const graph = useMemo(() => evidenceFor(facets, sift.sure), [evidenceFor, facets, sift.sure])
  const made = useMemo(() => {
    const source = { graph, whole, locale, once, distrusted: distrusted ?? [], t }
    const { rowsOf, factsOf } = TABLE_MAKERS[table]
    return { rows: rowsOf(source), facts: factsOf(source) }
  }, [table, graph, whole, locale, once, distrusted, t])
  const isEmpty = useCallback(
    (asked: Facets, { sure }: Sift) => {
      const source = { graph: evidenceFor(asked, sure), whole, locale, once, distrusted: asked.without ?? [], t }
      return TABLE_MAKERS[table].rowsOf(source).length === 0
    },
    [evidenceFor, table, whole, locale, once, t],
  )
  const rows = useMemo(() => inOrder(made.rows, sort, locale), [made, sort, locale])
  const columns = useMemo(
    () => shownColumns(table, turned).map((id) => ({ id, label: t(`column.${id}`) })),
    [table, turned, t],
  )
  return { table, columns, rows, facts: made.facts, sort, isEmpty }
}

/** The evidence that a table is made of. Sources that are left out stay in their own table, where they are taken back. */
export function evidenceOf(
  table: TableId,
  { graph, lenses }: Pick<Atlas, 'graph' | 'lenses'>,
  facets: Facets,
  sure: Stroke,
): Evidence {
  const hasLeftOut = table === 'sources' && facets.without !== undefined
  return hasLeftOut
    ? narrowGraph(graph, passing(graph, { facets, sure }, 'without'))
    : lenses.narrowed({ facets, sure })
}

/** Rows by the column that is asked for, or as they are given. */
export function inOrder(rows: readonly Row[], sort: string, locale: Locale): readonly Row[] {
  const collator = new Intl.Collator(intlLocale(locale), { numeric: true })
  return sort === 'given' ? rows : sortRows(rows, sort, collator.compare)
}
