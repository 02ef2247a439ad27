// Which sums stand on the lines of what is selected?

import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, Strand } from '../../core/graph/lens.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { isMoney, type Quantity } from '../../core/model/quantity.ts'
import { hasSum } from '../../core/query/claims.ts'
import { amountText } from '../../i18n/amounts.ts'
import type { Subject } from './subject.ts'

/** A sum, and the claim that gives it. */
export interface GivenSum {
  readonly claim: Claim
  readonly sum: Quantity
}

/** At most one sum a line, and only for what is selected: the figure alone, for the panel says how sure it is. */
export function amountsOn(subject: Subject, selected: readonly string[]): Map<string, string> {
  return new Map(
    linesAsked(subject, selected).flatMap((link) => {
      const found = sumOn(subject.graph, link)
      return found ? [[link.id, amountOf(subject, found.sum)]] : []
    }),
  )
}

/** The lines between what is selected and crimes. */
export function linesAsked({ lens }: Subject, selected: readonly string[]): LensLink[] {
  return lens.links.filter(
    ({ id, side, source, target }) =>
      side === 'threat' && kindOf(target) === 'crime' && selected.some((one) => one === id || one === source),
  )
}

/** A sum in words, marked where it is worked out from others. */
export function amountOf({ graph, locale, t }: Subject, sum: Quantity): string {
  const amount = amountText(sum, graph.dataset.ontology, locale)
  return sum.derived === undefined ? amount : t('amount.derived', { amount })
}

/**
 * The sum that its source is said to receive along a line, and the claim that gives it: what the text says before what is read into it,
 * and printed before worked out from others.
 */
export function sumOn(graph: Graph, { source, strands }: LensLink, hasReadings = false): GivenSum | undefined {
  const sumsBy = (asked: Strand['reading']) =>
    strands
      .flatMap(({ stand, reading }) => (reading === asked ? (graph.claims.get(stand) ?? []) : []))
      .filter((claim) => claim.subject === source && hasSum(claim))
      .flatMap((claim) =>
        (claim.quantities ?? [])
          .filter(({ measure, unit }) => measure === 'income' && isMoney(unit))
          .map((sum) => ({ claim, sum })),
      )
  const said = sumsBy('explicit')
  const sums = said.length > 0 || !hasReadings ? said : sumsBy('inferred')
  return sums.find(({ sum }) => sum.derived === undefined) ?? sums[0]
}
