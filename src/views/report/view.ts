import { FileText } from 'lucide-react'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** The report, unit by unit, as an index to the network. */
export const view: ViewDefinition = {
  id: 'report',
  order: 9,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: FileText,
  canSplit: true,
  load: async () => (await import('./ReportParts.ts')).parts,
}
