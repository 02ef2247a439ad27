import { Clock } from 'lucide-react'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** When? What the report dates, on one axis of years. */
export const view: ViewDefinition = {
  id: 'time',
  order: 4.5,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: Clock,
  needs: ['dates'],
  canSplit: true,
  inMenu: true,
  load: async () => (await import('./TimeParts.ts')).parts,
}
