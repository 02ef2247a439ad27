// Which sums belong to the lines of what is selected?

import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, Strand } from '../../core/graph/lens.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { isMoney, type Quantity } from '../../core/model/quantity.ts'
import { hasSum } from '../../core/query/claims.ts'
import { amountText } from '../../i18n/said/amounts.ts'
import type { Subject } from './subject.ts'

/** A sum, and the claim that gives it. */
export interface GivenSum {
  readonly claim: Claim
  readonly sum: Quantity
}

/** The lines between what is selected and crimes. */
export function linesAsked({ lens }: Subject, selected: readonly string[]): LensLink[] {
  return lens.links.filter(
    ({ id, side, source, target }) =>
      side === 'threat' &&
      kindOf(target) === 'crime' &&
      selected.some((one) => one === id || one === source || one === target),
  )
}

/** The sum of a line; where the report gives none outright, that of a reading of ours, which the panel shows too. */
export function sumSaid({ graph, evidence }: Subject, link: LensLink): GivenSum | undefined {
  const said = sumOn(graph, link, true)
  if (said) return said
  const targets = [link.target, ...link.strands.flatMap(({ folded = [] }) => folded)]
  return evidence
    .claimsAbout(link.source)
    .filter(
      ({ subject, object, reading }) => subject === link.source && targets.includes(object) && reading === 'inferred',
    )
    .filter((claim) => hasSum(claim) && graph.means(claim, 'gain'))
    .flatMap(incomeOf)[0]
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
      .flatMap(incomeOf)
  const said = sumsBy('explicit')
  const sums = said.length > 0 || !hasReadings ? said : sumsBy('inferred')
  return sums.find(({ sum }) => sum.derived === undefined) ?? sums[0]
}

function incomeOf(claim: Claim): GivenSum[] {
  return (claim.quantities ?? [])
    .filter(({ measure, unit }) => measure === 'income' && isMoney(unit))
    .map((sum) => ({ claim, sum }))
}
