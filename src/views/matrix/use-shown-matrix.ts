// Which rows, columns and cells does the matrix show now, in which order, and what has none?

import { useMemo } from 'react'
import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf, cellsOf, type MatrixId } from '../../core/graph/matrix.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import type { EntityId } from '../../core/model/ids.ts'
import { type OrderedMatrix, orderMatrix } from '../../core/query/matrix-order.ts'
import { useLocale } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { factsOf, type MatrixFacts } from './facts.ts'

/** A matrix, ready to be set. */
export interface ShownMatrix extends OrderedMatrix {
  readonly pair: MatrixId
  /** Its cells by id. */
  readonly cells: ReadonlyMap<string, LensLink>
  readonly facts: MatrixFacts
  /** Whether a pair without a cell has one in the whole report: then a filter is silent, not the report. */
  readonly isLeftOut: (row: EntityId, column: EntityId) => boolean
  /** Whether any pair in sight is left out. */
  readonly leavesOut: boolean
  /** Columns without a cell that are named below: in the whole report, and under the filters alone. */
  readonly silent: readonly LensNode[]
  readonly leftOut: readonly LensNode[]
}

/** The matrix as chosen, narrowed and ordered; the same object while nothing of that changes. */
export function useShownMatrix(): ShownMatrix {
  const { graph, lenses } = useAtlas()
  const locale = useLocale()
  const name = useShortName(graph)
  const { options, sift, facets } = useViewState(({ view }) => view)
  const pair = optionOf(options, 'matrix')
  const order = optionOf(options, 'order')
  const matrix = lenses.matrix(pair, sift, facets)
  const whole = lenses.matrix(pair, NO_SIFT, {})
  return useMemo(() => {
    const collator = new Intl.Collator(intlLocale(locale))
    const ordered = orderMatrix(graph, matrix, order, (a, b) => collator.compare(name(a), name(b)))
    // A column without a cell has its place where the report gives the crime a heading, or where it is asked for.
    const columns = ordered.columns.filter((one) => !one.alone || holdsPart(ordered.columns, graph, one.id))
    const rows = ordered.rows.filter((row) => row.stays || !row.alone)
    const [cells, inReport] = [cellsOf(matrix), cellsOf(whole)]
    const isLeftOut = (row: EntityId, column: EntityId) =>
      cellOf(cells, row, column) === undefined && cellOf(inReport, row, column) !== undefined
    const isLeftOutOf =
      (some: readonly LensNode[]) =>
      ({ id }: LensNode) =>
        some.some((row) => isLeftOut(row.id, id))
    const below = ordered.columns.filter((column) => !columns.includes(column))
    const hasCell = isLeftOutOf(whole.nodes)
    return {
      pair,
      rows,
      columns,
      cells,
      facts: factsOf(matrix, { rows, columns }),
      isLeftOut,
      leavesOut: columns.some(isLeftOutOf(rows)),
      silent: below.filter((column) => !hasCell(column)),
      leftOut: below.filter(hasCell),
    }
  }, [graph, matrix, whole, pair, order, locale, name])
}

/** A parent without a cell of its own stays above its parts. */
function holdsPart(columns: readonly LensNode[], graph: Graph, id: string): boolean {
  return columns.some((column) => !column.alone && graph.entities.get(column.id)?.parent === id)
}
