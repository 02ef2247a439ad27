import { Table } from 'lucide-react'
import { TABLES } from '../../core/query/table-columns.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewDefinition } from '../../ui/view.ts'
import { words } from './door/words.ts'

/** All claims, activities, recommendations, names, sources and gaps, as rows. */
export const view: ViewDefinition = {
  id: 'table',
  order: 5,
  label: (locale) => translator(words, locale)('label'),
  sideLabel: (locale) => translator(words, locale)('side'),
  icon: Table,
  canSplit: true,
  choices: (locale) =>
    TABLES.map((value) => ({ option: 'table', value, label: translator(words, locale)(`table.${value}`) })),
  inMenu: true,
  load: async () => (await import('./TableParts.ts')).parts,
}
