import { Map as MapIcon } from 'lucide-react'
import { MAP_LAYERS } from '../../core/graph/place-ties.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** Where? Places with what the report ties to them. */
export const view: ViewDefinition = {
  id: 'map',
  order: 3,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: MapIcon,
  needs: ['places'],
  canSplit: true,
  choices: (locale) =>
    MAP_LAYERS.map((value) => ({ option: 'map', value, label: translator(words, locale)(`layer.${value}`) })),
  load: async () => (await import('./MapParts.ts')).parts,
}
