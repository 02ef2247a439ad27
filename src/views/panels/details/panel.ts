import type { PanelDefinition } from '../../../ui/view.ts'
import { DetailsPanel } from './DetailsPanel.tsx'

/** Who says what about the selection, and in which paragraph. */
export const panel: PanelDefinition = { slot: 'details', Panel: DetailsPanel }
