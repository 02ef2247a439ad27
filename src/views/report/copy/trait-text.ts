// What is a figure called that a copy in another language has, or lacks?

import { isYear, type Trait } from '../../../core/evidence/traits.ts'
import { isMoney } from '../../../core/model/quantity.ts'
import { intlLocale, type Locale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/words.ts'
import { words } from './words.ts'

/** "$35,000,000", "14%", "S/2014/770", "2009". */
export function traitText(trait: Trait, locale: Locale): string {
  if ('symbol' in trait) return trait.symbol.replace('(', ' (')
  const t = translator(words, locale)
  const { value, unit } = trait
  if (value === 0.5) return t('trait.half')
  if (unit === 'share') return t('trait.third')
  const n = new Intl.NumberFormat(intlLocale(locale), {
    ...(isMoney(unit) && {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
    }),
    ...(value >= 1e6 && !isMoney(unit) && { notation: 'compact', compactDisplay: 'long' }),
    useGrouping: !isYear(value),
    maximumFractionDigits: 2,
  }).format(value)
  if (unit === 'percent') return t('trait.percent', { n })
  return unit === 'tonne' ? t('trait.tonne', { n }) : n
}
