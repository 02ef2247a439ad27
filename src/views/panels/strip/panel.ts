import type { PanelDefinition } from '../../../ui/view.ts'
import { ReportStrip } from './ReportStrip.tsx'

/** The report as a band of 160 cells. */
export const panel: PanelDefinition = { slot: 'strip', Panel: ReportStrip }
