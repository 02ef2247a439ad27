// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { MapSide } from './MapSide.tsx'
import { MapView } from './MapView.tsx'

/** What stands where. */
export const parts: ViewParts = { Main: MapView, Side: MapSide }
