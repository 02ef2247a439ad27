// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { TimeSide } from './TimeSide.tsx'
import { TimeUndated } from './TimeUndated.tsx'
import { TimeView } from './TimeView.tsx'

/** What stands where. */
export const parts: ViewParts = { Main: TimeView, Side: TimeSide, Start: TimeUndated }
