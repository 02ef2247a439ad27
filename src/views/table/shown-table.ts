// Which rows and columns has a table for a state of the view, in which order, and how are they counted?

import type { Evidence } from '../../core/graph/graph.ts'
import type { Lens } from '../../core/graph/lens.ts'
import { drawnNames } from '../../core/query/drawn-names.ts'
import { type Filter, passing } from '../../core/query/facets.ts'
import { narrowGraph } from '../../core/query/narrow.ts'
import { type ColumnId, shownColumns, type TableId } from '../../core/query/table-columns.ts'
import { countColumn, nextColumn, SAYS_MORE } from '../../core/query/table-counts.ts'
import { hasValue, readFilter } from '../../core/query/table-groups.ts'
import { type Row, sortRows } from '../../core/query/table-rows.ts'
import { intlLocale, type Locale } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/words.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { type Counted, countColumns, countRows, foldedRows, headedRows } from './count-rows.ts'
import { rowStates } from './row-state.ts'
import type { RowSource, TableFacts } from './rows/source.ts'
import { TABLE_MAKERS } from './rows/tables.ts'
import type { words } from './words.ts'

/** A table as it is shown. */
export interface TableContent {
  readonly table: TableId
  readonly columns: readonly { readonly id: ColumnId; readonly label: string }[]
  /** What stands in it, one below the other: rows, with a line over those of one value; or the values of a count. */
  readonly rows: readonly Row[]
  /** The rows that are left by what they are narrowed to, counted or not. */
  readonly listed: readonly Row[]
  /** All rows that the filters of the page leave. */
  readonly all: readonly Row[]
  /** By what they are counted; absent where they are not. */
  readonly counted: Counted | undefined
  /** What they are narrowed to, as the link says it. */
  readonly narrowed: readonly string[]
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

/** The parts of the state that the table shows. */
export type TableState = Pick<ViewState, 'options' | 'columns' | 'rows'>

/** What rows are narrowed by. */
interface ShownSource extends RowSource {
  /** The picture of everything as filters and legend leave it. */
  readonly everything: () => Lens
}

/** What is shown of rows that are made. */
export function contentOf(
  { rows: all, facts }: ReturnType<typeof makeRows>,
  { options, columns: turned, rows: narrowed }: TableState,
  source: ShownSource,
): TableContent {
  const { t, locale } = source
  const table = optionOf(options, 'table')
  const sort = optionOf(options, 'sort')
  const asked = optionOf(options, 'count')
  // Whoever orders all rows by a column wants them side by side: groups that nobody asked for do not part them.
  const by = sort === 'given' || asked !== 'usual' ? countColumn(table, asked) : undefined
  const next = nextColumn(table, optionOf(options, 'next'), by)
  const left = narrow(all, narrowed, source)
  const counted = by && left.length > 0 ? countRows(left, { by, next }, source) : undefined
  const isFolded = counted?.isFolded === true
  const listed = isFolded ? left : inOrderOf(left, sort, locale)
  const shown = { table, listed, all, counted, narrowed, facts, sort }
  if (counted === undefined) return { ...shown, columns: columnsFor(table, turned, t), rows: listed }
  if (isFolded) {
    const rows = inOrderOf(foldedRows(counted, left, source), sort, locale)
    const label = (id: ColumnId) =>
      id === 'name' ? t(`by.${counted.by}`) : id === 'next' && next ? t(`by.${next}`) : countLabel(id, t)
    return { ...shown, columns: countColumns(counted).map((id) => ({ id, label: label(id) })), rows }
  }
  const ordered = sort === 'given' ? counted : countRows(listed, { by: counted.by, next }, source)
  return {
    ...shown,
    // What stands over the rows does not stand in each of them as well.
    columns: SAYS_MORE.has(counted.by)
      ? [
          ...columnsFor(table, turned, t).filter(({ id }) => id !== counted.by),
          { id: counted.by, label: t(`column.${counted.by}`) },
        ]
      : columnsFor(table, turned, t).filter(({ id }) => id !== by),
    rows: headedRows(ordered, left, source),
  }
}

function countLabel(id: ColumnId, t: Translate<keyof typeof words.english>): string {
  if (id === 'first' || id === 'leads' || id === 'part') return t(`counted.${id}`)
  return t(`column.${id}`)
}

/** The rows that have every value asked for, are about what is asked for, and stand in that column of the picture of everything. */
function narrow(
  rows: readonly Row[],
  narrowed: readonly string[],
  { whole: graph, everything }: ShownSource,
): readonly Row[] {
  return narrowed.map(readFilter).reduce((left, filter) => {
    if (filter.column === 'drawn') {
      const drawn = drawnNames(everything(), filter.key)
      return left.filter(({ mark = '' }) => drawn.has(mark))
    }
    if (filter.column !== 'about') return left.filter((row) => hasValue(row, filter))
    const stateOf = rowStates(graph, [filter.key])
    return left.filter((row) => stateOf(row) !== undefined)
  }, rows)
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
