// How is any figure put into words: whose, what of, how much, when, how sure, where?

import type { Graph } from '../../core/graph/graph.ts'
import { type StatementStroke, strokeOf } from '../../core/model/certainty.ts'
import { type EntityKind, kindOf, type UnitId } from '../../core/model/ids.ts'
import type { Quantity } from '../../core/model/quantity.ts'
import type { Amount, AmountWhole } from '../../core/query/amounts.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { periodText } from '../../i18n/said/dates.ts'
import { valueText } from '../../parts/figures/value-text.ts'

/** The words of a figure. */
export interface AmountText {
  /** Whose it is, where its words do not say so themselves; or else empty. */
  readonly name: string
  readonly what: string
  /** The same in fewer words, where the data give them. */
  readonly label: string
  /** Both as one. */
  readonly said: string
  /** The figure with its bound and unit. */
  readonly value: string
  /** When; empty where the claim says no time. */
  readonly when: string
  readonly certainty: string
  readonly sources: string
  readonly unit: UnitId
  /** How firm it is; an activity’s row is no claim. */
  readonly stroke: StatementStroke | undefined
}

/** Puts a figure into the words of a language. */
export function amountText({ of, stand, claim, quantity }: Amount, graph: Graph, locale: Locale): AmountText {
  const language = dataLanguage(locale)
  const what = quantity.what[language]
  const owner = kindOf(of) === 'group' ? shortName(of, graph, language) : ''
  const name = what.toLowerCase().includes(owner.toLowerCase()) ? '' : owner
  const { certainty = '', sources = '' } = claim ? claimText(claim, graph, locale, quantity) : {}
  return {
    name,
    what,
    label: (quantity.brief ?? quantity.what)[language],
    said: [name, what].filter((one) => one !== '').join(' '),
    value: valueText(quantity, graph.dataset.ontology, locale),
    when: claim?.period ? periodText(claim.period, locale) : '',
    certainty,
    sources,
    unit: claim ? firstUnit(claim) : (graph.unitsOf(stand)[0] ?? ''),
    stroke: claim && strokeOf(claim),
  }
}

/** The same with other ends: what parts come to, or miss. */
export function exactText(quantity: Quantity, value: number, graph: Graph, locale: Locale): string {
  return valueText({ ...quantity, low: value, high: value, bound: 'exact' }, graph.dataset.ontology, locale)
}

/** What of a whole is in no part: at most so much, where the whole itself is only a ceiling. */
export function restText(whole: Quantity, miss: number, graph: Graph, locale: Locale): string {
  const rest = Math.abs(miss)
  return whole.low === null
    ? valueText({ ...whole, high: rest, bound: 'up-to' }, graph.dataset.ontology, locale)
    : exactText(whole, rest, graph, locale)
}

/**
 * The colour of a whole and its parts: of what the figure is said of. People have not that of whoever harms them: where places part
 * them that of places, or else none.
 */
export function colourOf({ whole, parts }: AmountWhole): EntityKind | undefined {
  if (whole.axis !== 'people') return kindOf(whole.of)
  return parts.every(({ claim }) => claim && kindOf(claim.object) === 'place') ? 'place' : undefined
}

/** What a part is called inside its whole: the place it is in, or else its own words. */
export function partName({ claim, quantity }: Amount, graph: Graph, locale: Locale): string {
  const language = dataLanguage(locale)
  const { object = '' } = claim ?? {}
  return (kindOf(object) === 'place' && shortName(object, graph, language)) || quantity.what[language]
}
