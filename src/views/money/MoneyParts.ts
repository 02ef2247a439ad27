// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { MoneySide } from './MoneySide.tsx'
import { MoneyTotal } from './MoneyTotal.tsx'
import { MoneyView } from './MoneyView.tsx'

/** What stands where. */
export const parts: ViewParts = { Main: MoneyView, Side: MoneySide, Start: MoneyTotal }
