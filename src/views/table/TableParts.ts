// The parts of this view, in one file.

import type { ViewParts } from '../../ui/view.ts'
import { TableSide } from './TableSide.tsx'
import { TableThen } from './TableThen.tsx'
import { TableView } from './TableView.tsx'

/** What stands where. */
export const parts: ViewParts = {
  Main: TableView,
  Side: TableSide,
  Start: TableThen,
  isText: true,
  restsAlone: ({ next = 'usual' }) => next === 'usual',
}
