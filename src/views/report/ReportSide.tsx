// What stands at the side of the reader: the outline, and under it the reader's own copy.

import { Outline } from './Outline.tsx'
import { OwnCopy } from './OwnCopy.tsx'

/** Outline and copy. */
export function ReportSide() {
  return (
    <div className="report-side">
      <Outline />
      <OwnCopy />
    </div>
  )
}
