import { Ruler } from 'lucide-react'
import { SUM_GROUPINGS } from '../../core/query/sum-choices.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** How much, of money and all else, whose, and who says so. Links that people keep name it as it was first built. */
export const view: ViewDefinition = {
  id: 'money',
  order: 4,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: Ruler,
  needs: ['sums'],
  canSplit: true,
  choices: (locale) =>
    SUM_GROUPINGS.map((value) => ({ option: 'money', value, label: translator(words, locale)(`by.${value}`) })),
  load: async () => (await import('./MoneyParts.ts')).parts,
}
