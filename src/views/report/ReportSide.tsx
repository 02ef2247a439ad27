// What stands at the side of the reader: the outline, and under it the reader's own copy.

import { useAtlas } from '../../state/atlas.ts'
import { Outline } from './Outline.tsx'
import { OwnCopy } from './OwnCopy.tsx'
import './ReportSide.css'

/** Outline, and the copy where there is a proof to compare it with. */
export function ReportSide() {
  const { has } = useAtlas()
  return (
    <div className="report-side">
      <Outline />
      {has.has('proof') && <OwnCopy />}
    </div>
  )
}
