// Which rows, columns and cells has a matrix, in which order, and what has none?

import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf, cellsOf, type MatrixId } from '../../core/graph/matrix.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import type { EntityId } from '../../core/model/ids.ts'
import { activitiesAround, respondersTo } from '../../core/query/activities.ts'
import type { DenyingMatrix } from '../../core/query/denials.ts'
import { filterOf } from '../../core/query/facets.ts'
import type { Order } from '../../core/query/matrix-choices.ts'
import { type OrderedMatrix, orderMatrix } from '../../core/query/matrix-order.ts'
import { dataLanguage, intlLocale, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { factsOf, type MatrixFacts } from './facts.ts'

/** A matrix, ready to be set. */
export interface ShownMatrix extends OrderedMatrix {
  readonly pair: MatrixId
  /** Its cells by id. */
  readonly cells: ReadonlyMap<string, LensLink>
  /** The pairs that are denied, by the same ids as cells. */
  readonly denials: ReadonlyMap<string, LensLink>
  readonly facts: MatrixFacts
  /** Whether a pair without a cell has one in the whole report: then a filter is silent, not the report. */
  readonly isLeftOut: (row: EntityId, column: EntityId) => boolean
  /** Whether any pair in sight is left out. */
  readonly leavesOut: boolean
  /** Whether a head has neither cell nor denial, in the whole report or under the filters alone; `null` where it has one. */
  readonly emptinessOf: (head: EntityId) => 'silent' | 'left' | null
  /** Rows in sight that the filters empty, and rows that they take out of sight. */
  readonly emptied: readonly LensNode[]
  readonly hidden: readonly LensNode[]
  /** Columns without a cell that are named below: in the whole report, and under the filters alone. */
  readonly silent: readonly LensNode[]
  readonly leftOut: readonly LensNode[]
  /** Columns without a cell that an activity names all the same, which no body leads. */
  readonly unled: readonly LensNode[]
}

/** What a matrix is shown from: the report with its matrix, and what filters leave of each. */
export interface MatrixSource {
  readonly graph: WholeGraph
  readonly evidence: Evidence
  readonly matrix: DenyingMatrix
  readonly whole: DenyingMatrix
}

/** What a state of the view shows a matrix from; each part is the same object for the same choice. */
export function matrixSourceOf(
  { graph, lenses }: Pick<Atlas, 'graph' | 'lenses'>,
  { options, sift, facets }: Pick<ViewState, 'options' | 'sift' | 'facets'>,
): MatrixSource {
  const pair = optionOf(options, 'matrix')
  return {
    graph,
    evidence: lenses.narrowed(filterOf({ facets, sift })),
    matrix: lenses.matrix(pair, sift, facets),
    whole: lenses.matrix(pair, NO_SIFT, {}),
  }
}

/** Compares ids by the names of their things, as a language puts them in order. */
export function byNameIn(locale: Locale, nameOf: (id: string) => string): (a: string, b: string) => number {
  const collator = new Intl.Collator(intlLocale(locale))
  return (a, b) => collator.compare(nameOf(a), nameOf(b))
}

/** Orders and counts a sifted matrix. */
export function showMatrix(
  { graph, evidence, matrix, whole }: MatrixSource,
  order: Order,
  byName: (a: string, b: string) => number,
): ShownMatrix {
  const ordered = orderMatrix(graph, matrix, order, byName)
  const [cells, denials] = [cellsOf(matrix), denialsOf(matrix)]
  const inReport = [cellsOf(whole), denialsOf(whole)]
  const [ends, endsInReport, deniedEnds] = [endsOf([cells, denials]), endsOf(inReport), endsOf([denials])]
  const isEmpty = ({ id, alone }: LensNode) => alone && !deniedEnds.has(id)
  // A column without a cell has its place where it stands above a part that has one.
  const columns = ordered.columns.filter((one) => !isEmpty(one) || holdsPart(ordered.columns, graph, one.id))
  const rows = ordered.rows.filter((row) => row.stays || !isEmpty(row))
  const isLeftOut = (row: EntityId, column: EntityId) =>
    [cells, denials].every((pairs) => cellOf(pairs, row, column) === undefined) &&
    inReport.some((pairs) => cellOf(pairs, row, column) !== undefined)
  const emptinessOf = (id: EntityId) => (ends.has(id) ? null : endsInReport.has(id) ? 'left' : 'silent')
  const isRowOfReport = ({ id, column, stays }: LensNode) => column === 'row' && (stays || endsInReport.has(id))
  const hidden = whole.nodes.filter((node) => isRowOfReport(node) && !rows.some(({ id }) => id === node.id))
  const leavesOutOf = (some: readonly LensNode[], { id }: LensNode) => some.some((row) => isLeftOut(row.id, id))
  const isNamed = (of: WholeGraph | Evidence, { id }: LensNode) =>
    matrix.id.startsWith('body') && activitiesAround(of, id).named.length > 0
  const below = ordered.columns.filter((column) => !columns.includes(column))
  const unled = below.filter((column) => isNamed(evidence, column) && respondersTo(evidence, column.id).length === 0)
  const leftOut = below.filter(
    (column) => !unled.includes(column) && (leavesOutOf(whole.nodes, column) || isNamed(graph, column)),
  )
  return {
    pair: matrix.id,
    rows,
    columns,
    cells,
    denials,
    facts: factsOf(matrix, { rows, columns }, hidden),
    isLeftOut,
    leavesOut: columns.some((column) => leavesOutOf(rows, column)),
    emptinessOf,
    emptied: rows.filter(({ id }) => emptinessOf(id) === 'left'),
    hidden,
    silent: below.filter((column) => !unled.includes(column) && !leftOut.includes(column)),
    leftOut,
    unled,
  }
}

/** What stays of a matrix that filters empty: the heads of its columns, over no row. */
export function headsOf(source: MatrixSource, order: Order, byName: (a: string, b: string) => number): ShownMatrix {
  const { columns } = showMatrix({ ...source, matrix: source.whole }, order, byName)
  const shown = showMatrix(source, order, byName)
  return { ...shown, rows: [], columns, facts: factsOf(source.matrix, { rows: [], columns }, shown.hidden) }
}

/** Denials by the ids that cells of the same pairs would have. */
function denialsOf({ denials }: DenyingMatrix): ReadonlyMap<string, LensLink> {
  return new Map(denials.map((denial) => [denial.id, denial]))
}

/** The heads that some pairs join. */
function endsOf(some: readonly ReadonlyMap<string, LensLink>[]): ReadonlySet<EntityId> {
  return new Set(some.flatMap((pairs) => [...pairs.values()].flatMap(({ source, target }) => [source, target])))
}

/** A parent without a cell of its own stays above its parts. */
function holdsPart(columns: readonly LensNode[], graph: WholeGraph, id: string): boolean {
  return columns.some((column) => !column.alone && graph.entities.get(column.id)?.parent === id)
}

/** Whether a crime stands with its parent among the columns: such parts carry one bar. */
export function isPartAmong(graph: WholeGraph, id: string, columns: readonly LensNode[]): boolean {
  const parent = graph.entities.get(id)?.parent
  return columns.some((column) => column.id === parent && column.kind === 'crime')
}

/** The matrix of a state, whether it is on screen or not. */
export function shownMatrixAt(atlas: Pick<Atlas, 'graph' | 'lenses'>, view: ViewState, locale: Locale): ShownMatrix {
  const nameOf = (id: string) => shortName(id, atlas.graph, dataLanguage(locale))
  return showMatrix(matrixSourceOf(atlas, view), optionOf(view.options, 'order'), byNameIn(locale, nameOf))
}
