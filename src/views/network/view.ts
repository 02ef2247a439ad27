import { Share2 } from 'lucide-react'
import { NARROW } from '../../core/layout/frames.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'
import { narrowView } from './narrow-code.ts'

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
      // What a narrow window shows first; where it does not come there is another.
      globalThis.matchMedia?.(NARROW).matches && narrowView.fetch().catch(() => {}),
    ])
    return { Main: NetworkView, Side: NetworkSide, Key: NetworkKey, Start: NetworkStart }
  },
}
