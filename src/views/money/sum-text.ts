// How is a sum put into words: whose, what for, how much, when, how sure?

import { namedBy, type Sum } from '../../core/query/sums.ts'
import { amountText } from '../../i18n/amounts.ts'
import { claimText } from '../../i18n/claim-text.ts'
import { periodText } from '../../i18n/dates.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { words } from './words.ts'

/** The words of a sum. */
export interface SumText {
  readonly name: string
  readonly what: string
  readonly amount: string
  /** Derived by us; empty for a printed sum. */
  readonly remark: string
  readonly period: string
  readonly certainty: string
  readonly sources: string
}

/** Puts sums into words of the interface's language. */
export function useSumText(): (sum: Sum) => SumText {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const name = useShortName(graph)
  const { ontology } = graph.dataset
  return (sum) => {
    const { claim, quantity, again } = sum
    const { per, derived } = quantity
    const { certainty, sources } = claimText(claim, graph, locale, quantity)
    const when = claim.period ? periodText(claim.period, locale) : t('period.none')
    return {
      name: name(namedBy(sum)),
      what:
        again && derived === undefined ? t('what.again', { what: quantity.what[language] }) : quantity.what[language],
      amount: amountText({ ...quantity, per: undefined }, ontology, locale),
      remark: derived === undefined ? '' : t('remark.derived'),
      period: per === undefined || per === 'period' ? when : ontology.pers[per][language],
      certainty,
      sources,
    }
  }
}
