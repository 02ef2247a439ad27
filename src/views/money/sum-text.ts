// How is a sum put into words: whose, what for, how much, when, how sure?

import { useCallback } from 'react'
import type { Graph } from '../../core/graph/graph.ts'
import { namedBy, type Sum } from '../../core/query/sums.ts'
import { useLocale } from '../../i18n/language.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { amountText, numberText } from '../../i18n/said/amounts.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { periodText } from '../../i18n/said/dates.ts'
import { translator } from '../../i18n/words.ts'
import { useAtlas } from '../../state/atlas.ts'
import { words } from './words.ts'

/** The words of a sum. */
export interface SumText {
  readonly name: string
  readonly what: string
  /** What it is for, in a row that says the rest. */
  readonly label: string
  readonly amount: string
  /** Derived by us; empty for a printed sum. */
  readonly remark: string
  readonly period: string
  readonly certainty: string
  readonly sources: string
}

/** Puts a sum into the words of a language. */
export function sumText(sum: Sum, graph: Graph, locale: Locale): SumText {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const { ontology } = graph.dataset
  const { claim, quantity, again } = sum
  const { per, derived } = quantity
  const { certainty, sources } = claimText(claim, graph, locale, quantity)
  const when = claim.period ? periodText(claim.period, locale) : t('period.none')
  const named = (what: string) => (again && derived === undefined ? t('what.again', { what }) : what)
  return {
    name: shortName(namedBy(sum), graph, language),
    what: named(quantity.what[language]),
    label: named((quantity.brief ?? quantity.what)[language]),
    amount: amountText({ ...quantity, per: undefined }, ontology, locale),
    remark: derived === undefined ? '' : t('remark.derived'),
    period: per === undefined || per === 'period' ? when : ontology.pers[per][language],
    certainty,
    sources,
  }
}

/** How a sum was worked out, with its numbers as the language writes them. */
export function derivedText({ quantity: { derived } }: Sum, locale: Locale): string | undefined {
  return derived?.replace(/\d{1,3}(?:,\d{3})+/g, (digits) => numberText(Number(digits.replaceAll(',', '')), locale))
}

/** Puts sums into words of the interface's language. */
export function useSumText(): (sum: Sum) => SumText {
  const { graph } = useAtlas()
  const locale = useLocale()
  return useCallback((sum) => sumText(sum, graph, locale), [graph, locale])
}
