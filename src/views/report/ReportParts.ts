// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { Reader } from './Reader.tsx'
import { ReportSide } from './ReportSide.tsx'
import { UnitContext } from './UnitContext.tsx'

/** What stands where. */
export const parts: ViewParts = {
  Main: Reader,
  Side: ReportSide,
  Panel: UnitContext,
  isText: true,
  pictured: { option: 'read', value: 'along' },
}
