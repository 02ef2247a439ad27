// Which arrow leads on in a briefing, and which back?

import { directionOf, type Locale } from '../../i18n/locales.ts'

/**
 * The signs on those two keys. As everywhere on the page an arrow moves the way that it points: where one reads from the right,
 * scenes follow one another to the left, as the bar under them, the buttons and a stroke of the finger have it. PageDown, the space
 * bar and most clickers know no side.
 */
export function turnArrows(locale: Locale): { readonly on: '←' | '→'; readonly back: '←' | '→' } {
  return directionOf(locale) === 'rtl' ? { on: '←', back: '→' } : { on: '→', back: '←' }
}
