// Which figures does a state show, of money and of all else, and which of them are a selection about?

import type { Evidence } from '../../core/graph/graph.ts'
import {
  type Amount,
  type AmountWhole,
  amountsOf,
  amountWholesOf,
  isAmountAbout,
  isAmountInSight,
  MEASURE_AXES,
  type MeasureAxis,
} from '../../core/query/amounts.ts'
import { filterOf } from '../../core/query/facets.ts'
import type { SumKind } from '../../core/query/sum-choices.ts'
import type { Sum } from '../../core/query/sums.ts'
import type { Atlas } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import type { ViewState } from '../../state/view-state.ts'
import { shownSums } from './shown-sums.ts'

/** Figures that the filters and the legend leave. */
export interface ShownAmounts {
  readonly graph: Evidence
  readonly kind: SumKind
  /** Of every kind. */
  readonly every: readonly Amount[]
  /** Of the kind that is asked for. */
  readonly amounts: readonly Amount[]
  /** Those of them that are money: of every kind, for the axis, and of the kind that is asked for. */
  readonly all: readonly Sum[]
  readonly sums: readonly Sum[]
  /** Which of them are given with parts. */
  readonly wholes: readonly AmountWhole[]
  /** What gives the figures, each once. */
  readonly stands: readonly string[]
}

/** What a state shows. What parts come to is asked of the whole report: a filter takes no part away from its whole. */
export function shownAmounts(
  { lenses, graph: report }: Pick<Atlas, 'lenses' | 'graph'>,
  view: ViewState,
): ShownAmounts {
  const kind = optionOf(view.options, 'sums')
  const graph = lenses.narrowed(filterOf(view))
  const { all, sums } = shownSums(graph, view.sift, kind)
  const money = new Set(sums.map(({ id }) => id))
  const every = amountsOf(graph).filter((one) => isAmountInSight(one, view.sift))
  const amounts = every.filter(({ id, axis }) => (axis === 'money' ? money.has(id) : kind === 'all' || kind === axis))
  return {
    graph,
    kind,
    every,
    amounts,
    all,
    sums,
    wholes: amountWholesOf(report, amounts),
    stands: [...new Set(amounts.map(({ stand }) => stand))],
  }
}

/** Those of one measure. */
export function onAxis(amounts: readonly Amount[], axis: MeasureAxis): readonly Amount[] {
  return amounts.filter((one) => one.axis === axis)
}

/** What is shown, with only the figures that a selection is about; `undefined` where it is about none. */
export function selectedPart(shown: ShownAmounts, selected: readonly string[]): ShownAmounts | undefined {
  const amounts = shown.amounts.filter((one) => isAmountAbout(shown.graph, one, selected))
  if (amounts.length === 0) return undefined
  const ids = new Set(amounts.map(({ id }) => id))
  return {
    ...shown,
    amounts,
    sums: shown.sums.filter(({ id }) => ids.has(id)),
    wholes: shown.wholes.flatMap((one) =>
      ids.has(one.whole.id) ? [{ ...one, parts: one.parts.filter(({ id }) => ids.has(id)) }] : [],
    ),
    stands: [...new Set(amounts.map(({ stand }) => stand))],
  }
}

/** How many figures each measure has that has one. */
export function axisCounts(amounts: readonly Amount[]): readonly { readonly axis: MeasureAxis; readonly n: number }[] {
  return MEASURE_AXES.map((axis) => ({ axis, n: onAxis(amounts, axis).length })).filter(({ n }) => n > 0)
}
