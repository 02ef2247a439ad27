// Which rows and columns does the table show now?

import { useMemo } from 'react'
import { passing } from '../../core/query/facets.ts'
import { narrowGraph } from '../../core/query/narrow.ts'
import { type ColumnId, shownColumns, type TableId } from '../../core/query/table-columns.ts'
import { type Row, sortRows } from '../../core/query/table-rows.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { factsOf, rowsOf } from './rows.ts'
import { words } from './words.ts'

/** A table, ready to be set. */
export interface ShownTable {
  readonly table: TableId
  readonly columns: readonly { readonly id: ColumnId; readonly label: string }[]
  readonly rows: readonly Row[]
  /** Counts for its headline. */
  readonly facts: Readonly<Record<string, string | number>>
  /** The column it is ordered by, or `-` and the column; `given` for the order of the report. */
  readonly sort: string
}

/** The table as chosen, narrowed and ordered. */
export function useTable(): ShownTable {
  const { graph: whole } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { options, columns: turned, facets, sift } = useViewState(({ view }) => view)
  const table = optionOf(options, 'table')
  const sort = optionOf(options, 'sort')
  const once = optionOf(options, 'origin') === 'once'
  const distrusted = facets.without
  // Sources that are left out stay in their own table, where they are taken back.
  const graph = useMemo(() => {
    const hasLeftOut = table === 'sources' && distrusted !== undefined
    return hasLeftOut ? narrowGraph(whole, passing(whole, { facets, sure: sift.sure }, 'without')) : evidence
  }, [table, distrusted, whole, facets, sift.sure, evidence])
  const made = useMemo(() => {
    const source = { graph, whole, locale, once, distrusted: distrusted ?? [], t }
    return { rows: rowsOf(table, source), facts: factsOf(table, source) }
  }, [table, graph, whole, locale, once, distrusted, t])
  const rows = useMemo(() => {
    const collator = new Intl.Collator(intlLocale(locale), { numeric: true })
    return sort === 'given' ? made.rows : sortRows(made.rows, sort, collator.compare)
  }, [made, sort, locale])
  const columns = useMemo(
    () => shownColumns(table, turned).map((id) => ({ id, label: t(`column.${id}`) })),
    [table, turned, t],
  )
  return { table, columns, rows, facts: made.facts, sort }
}
