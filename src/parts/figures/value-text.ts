// How much is it, and of what? The same wherever a figure stands: without what it is counted in it is no figure.

import type { Quantity } from '../../core/model/quantity.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type AmountWords, figureText } from '../../i18n/said/amounts.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** A figure with its bound, and what it is counted in where its words do not say so: "375 t", "15 years", "$2m a day". */
export function valueText(quantity: Quantity, ontology: AmountWords, locale: Locale): string {
  const t = translator(words, locale)
  const figure = figureText(quantity, ontology, locale)
  if (quantity.unit === 'tonne') return t('value.tonne', { figure })
  return quantity.unit === 'year' ? t('value.year', { figure, n: quantity.high ?? quantity.low ?? 0 }) : figure
}
