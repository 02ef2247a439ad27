// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { MatrixSide } from './MatrixSide.tsx'
import { MatrixView } from './MatrixView.tsx'

/** What stands where. */
export const parts: ViewParts = { Main: MatrixView, Side: MatrixSide }
