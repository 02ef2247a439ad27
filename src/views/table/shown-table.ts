// Which rows and columns has a table for a state of the view, and in which order?

import type { Evidence } from '../../core/graph/graph.ts'
import { type Filter, passing } from '../../core/query/facets.ts'
import { narrowGraph } from '../../core/query/narrow.ts'
import { type ColumnId, shownColumns, type TableId } from '../../core/query/table-columns.ts'
import { type Row, sortRows } from '../../core/query/table-rows.ts'
import { intlLocale, type Locale } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/words.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { RowSource, TableFacts } from './rows/source.ts'
import { TABLE_MAKERS } from './rows/tables.ts'
import type { words } from './words.ts'

/** A table as it is shown. */
export interface TableContent {
  readonly table: TableId
  readonly columns: readonly { readonly id: ColumnId; readonly label: string }[]
  readonly rows: readonly Row[]
  /** Counts for its headline. */
  readonly facts: TableFacts
  /** The column it is ordered by, or `-` and the column; `given` for the order of the report. */
  readonly sort: string
}

/** What filters leave for a table. Sources that are left out stay in their own, where they are taken back. */
export function evidenceFor(
  { graph, lenses }: Pick<Atlas, 'graph' | 'lenses'>,
  table: TableId,
  filter: Filter,
): Evidence {
  const hasLeftOut = table === 'sources' && filter.facets.without !== undefined
  return hasLeftOut ? narrowGraph(graph, passing(graph, filter, 'without')) : lenses.narrowed(filter)
}

/** The rows in the order of the report, and their counts. */
export function makeRows(
  table: TableId,
  source: RowSource,
): { readonly rows: readonly Row[]; readonly facts: TableFacts } {
  const { rowsOf, factsOf } = TABLE_MAKERS[table]
  return { rows: rowsOf(source), facts: factsOf(source) }
}

/** Rows in the order that is chosen. */
export function inOrderOf(rows: readonly Row[], sort: string, locale: Locale): readonly Row[] {
  const collator = new Intl.Collator(intlLocale(locale), { numeric: true })
  return sort === 'given' ? rows : sortRows(rows, sort, collator.compare)
}

/** The columns that are chosen, with what they are called. */
export function columnsFor(
  table: TableId,
  turned: readonly string[],
  t: Translate<keyof typeof words.english>,
): TableContent['columns'] {
  return shownColumns(table, turned).map((id) => ({ id, label: t(`column.${id}`) }))
}
