// Where does a press on a value lead? To the rows that have it: by the filter of the page where there is the same one, else in the
// table alone.

import type { FacetId } from '../../core/query/facets.ts'
import type { ColumnId, TableId } from '../../core/query/table-columns.ts'
import { readFilter } from '../../core/query/table-groups.ts'
import type { CellValue } from '../../core/query/table-rows.ts'
import { useHref, useViewState } from '../../state/atlas.ts'
import type { ShownTable } from './use-rows.ts'

/** Columns whose values are those of a filter of the page, and mean the same. */
const FACETS: Readonly<Partial<Record<TableId, Readonly<Partial<Record<ColumnId, FacetId>>>>>> = {
  claims: { predicate: 'predicate', mechanism: 'mechanism', reading: 'reading', evidence: 'polarity' },
  activities: { status: 'status' },
}

/** Writes the address that a value leads to. `over` is the value of the count that it belongs to. */
export function useFilterHref({ table, counted }: Pick<ShownTable, 'table' | 'counted'>) {
  const href = useHref()
  const facets = useViewState(({ view }) => view.facets)
  const rows = useViewState(({ view }) => view.rows)
  return (shown: ColumnId, value: CellValue, over?: CellValue): string => {
    const isCount = counted?.isFolded === true
    const column = isCount && shown === 'name' ? counted.by : isCount && shown === 'next' ? counted.next : shown
    const asked = [
      ...(over !== undefined && counted ? [[counted.by, over] as const] : []),
      ...(column ? [[column, value] as const] : []),
    ]
    let to = { facets, rows }
    for (const [id, { key }] of asked) {
      const facet = FACETS[table]?.[id]
      to =
        facet === undefined
          ? { ...to, rows: [...to.rows.filter((one) => readFilter(one).column !== id), `${id}:${key}`] }
          : { ...to, facets: { ...to.facets, [facet]: [key] } }
    }
    return href(to)
  }
}
