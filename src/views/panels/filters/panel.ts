import type { PanelDefinition } from '../../../ui/view.ts'
import { Filters } from './Filters.tsx'

/** What the evidence is narrowed to, and by what it can be. */
export const panel: PanelDefinition = { slot: 'filters', Panel: Filters }
