import { Grid3x3 } from 'lucide-react'
import { MATRIX_IDS } from '../../core/graph/matrix.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** Who is tied to what, as rows and columns. */
export const view: ViewDefinition = {
  id: 'matrix',
  order: 2,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: Grid3x3,
  canSplit: true,
  needs: ['groups', 'activities'],
  choices: (locale) =>
    MATRIX_IDS.map((value) => ({ option: 'matrix', value, label: translator(words, locale)(`pair.${value}`) })),
  load: async () => (await import('./MatrixParts.ts')).parts,
}
