// A remark in a sentence: what is not supported, and why.

import type { Remark } from '../../../core/evidence/remark.ts'
import type { WholeGraph } from '../../../core/graph/graph.ts'
import { calledIn } from '../../../core/model/ontology.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../../i18n/locales.ts'
import { shortName } from '../../../i18n/names.ts'
import { amountText } from '../../../i18n/said/amounts.ts'
import { periodText } from '../../../i18n/said/dates.ts'
import { translator } from '../../../i18n/words.ts'
import { words } from './words.ts'

/** The sentence, and the claims that it speaks of. */
export interface RemarkText {
  readonly text: string
  readonly claims: readonly string[]
}

/** An amount of money by itself. */
const EXACT = { what: { en: '', zh: '' }, bound: 'exact', unit: 'USD', measure: 'income', additive: false } as const

/** Says a remark in a language. */
export function remarkText(remark: Remark, graph: WholeGraph, locale: Locale): RemarkText {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const { ontology } = graph.dataset
  const typed = remark.typed.trim()
  const plain = (text: string, claims: readonly string[] = []): RemarkText => ({ text, claims })
  switch (remark.kind) {
    case 'sum': {
      const amount = (value: number) => amountText({ ...EXACT, low: value, high: value }, ontology, locale)
      const parts = listText(
        remark.parts.map(({ value }) => amount(value)),
        locale,
      )
      const reason = remark.parts.flatMap((part) => part.reason ?? [])[0]
      return plain(
        reason === undefined
          ? t('sum', { typed, parts })
          : t('sum.why', { typed, parts, why: calledIn(ontology.notAdditive, reason, language) }),
        remark.parts.map(({ claim }) => claim),
      )
    }
    case 'figure':
    case 'count':
    case 'year':
      return plain(t(remark.kind, { typed }))
    case 'name':
      return plain(t('name', { name: shortName(remark.entity, graph, language) }))
    case 'hedge':
      return plain(t('hedge', { typed, level: levelName(remark.level, graph, locale) }))
    case 'bare':
      return plain(t('bare', { typed, level: levelName(remark.level, graph, locale) }), remark.claims)
    case 'bound':
      return plain(t('bound', { typed, bound: ontology.bounds[remark.bound][language] }), remark.claims)
    case 'period': {
      const { per, period } = remark
      const said = per === undefined || per === 'period' ? '' : ontology.pers[per][language]
      const time = said || (period ? periodText(period, locale) : '')
      return plain(time === '' ? t('period', { typed }) : t('period.of', { typed, time }), remark.claims)
    }
    case 'other-language':
      return plain(missedText(remark, locale))
  }
}

/** That one language does not say what the other does; empty where both do. */
export function missedText({ typed, missingIn }: Remark, locale: Locale): string {
  const t = translator(words, locale)
  return missingIn === 'en' || missingIn === 'zh' ? t(`missing.${missingIn}`, { typed: typed.trim() }) : ''
}

function levelName(level: string, { dataset }: WholeGraph, locale: Locale): string {
  const levels: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = dataset.ontology.certainties
  return levels[level]?.[dataLanguage(locale)] ?? level
}
