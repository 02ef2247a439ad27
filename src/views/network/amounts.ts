// Which sums stand on the lines of what is selected, and in which words?

import type { Graph } from '../../core/graph/graph.ts'
import type { LensLink, Strand } from '../../core/graph/lens.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { isMoney, type Quantity } from '../../core/model/quantity.ts'
import { hasSum } from '../../core/query/claims.ts'
import { amountText } from '../../i18n/amounts.ts'
import { periodText } from '../../i18n/dates.ts'
import type { Subject } from './subject.ts'

/** A sum, and the claim that gives it. */
interface GivenSum {
  readonly claim: Claim
  readonly sum: Quantity
}

/**
 * At most one sum a line, and only for what is selected. `isFar` says with it how sure it is and for which time: who looks from far has
 * no panel beside the picture, and a sum may be less sure than its line. There a group of which no sum is given is said to have none,
 * beside others that have one.
 */
export function amountsOn(subject: Subject, selected: readonly string[], isFar = false): Map<string, string> {
  const { graph, lens, t } = subject
  const links = lens.links.filter(({ side, target }) => side === 'threat' && kindOf(target) === 'crime')
  const asked = links.filter(({ id, source }) => selected.some((one) => one === id || one === source))
  const found = asked.map((link) => ({ link, on: sumOn(graph, link, isFar) }))
  const isBeside = ({ id, target }: LensLink) =>
    isFar && selected.includes(target) && found.some(({ link, on }) => on && link.target === target && link.id !== id)
  return new Map(
    found.flatMap(({ link, on }) => {
      if (on) return [[link.id, sumText(subject, on, isFar)]]
      return isBeside(link) ? [[link.id, t('amount.nosum')]] : []
    }),
  )
}

function sumText({ graph, locale, language, t }: Subject, { claim, sum }: GivenSum, isFar: boolean): string {
  const amount = amountText(sum, graph.dataset.ontology, locale)
  const said = sum.derived === undefined ? amount : t('amount.derived', { amount })
  const sure =
    isFar && strokeOf(claim) !== 'firm'
      ? t('amount.hedged', {
          certainty: claim.certainty,
          said: graph.dataset.ontology.certainties[claim.certainty][language],
          amount: said,
        })
      : said
  const isOfItsTime = sum.per !== undefined && sum.per !== 'period'
  const period = isFar && !isOfItsTime && (claim.period ? periodText(claim.period, locale) : t('amount.noperiod'))
  const isOurs = claim.reading === 'inferred'
  return period || isOurs
    ? t('amount.more', { amount: sure, period: period || '', ours: isOurs ? (period ? 'too' : 'yes') : 'no' })
    : sure
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
