import { Share2 } from 'lucide-react'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** Groups, crimes and responding bodies as a picture. */
export const view: ViewDefinition = {
  id: 'network',
  order: 1,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: Share2,
  isNamesOnly: true,
  canSplit: true,
  load: async () => {
    const [{ NetworkView }, { NetworkSide }, { NetworkKey }, { NetworkStart }] = await Promise.all([
      import('./NetworkView.tsx'),
      import('./NetworkSide.tsx'),
      import('./NetworkKey.tsx'),
      import('./NetworkStart.tsx'),
    ])
    return { Main: NetworkView, Side: NetworkSide, Key: NetworkKey, Start: NetworkStart }
  },
}
