import { Info } from 'lucide-react'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** What the atlas holds, how it is proved, where its limits are. */
export const view: ViewDefinition = {
  id: 'about',
  order: 20,
  label: (locale) => translator(words, locale)('label'),
  icon: Info,
  inMenu: true,
  load: async () => ({ Main: (await import('./About.tsx')).About, alone: true }),
}
