// How is an open band drawn in a room? Its rows on both sides, and a curve for each two that are joined.

import type { Curve } from '../../../core/layout/curve.ts'
import { layoutLines, lineWidthOf, rowAt } from '../../../core/layout/open-band-layout.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { strokeWidth } from '../../../core/model/shapes.ts'
import type { BandLine, BandRow, OpenBand } from '../../../core/query/band-lines.ts'

/** A line as it is drawn. */
export interface DrawnLine extends BandLine {
  readonly curve: Curve
  readonly width: number
  /** `remaining` of what has no row of its own, `unnamed` of actors without a name, or the side that it is on. */
  readonly look: string
}

/** px from the middle of a mark to where its lines begin. */
const PORT = 12

/** The middles of marks in px, and the rows between them. */
export interface RowsRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly row: number
}

/** The lines of an open band, those drawn last that matter most. `isMirrored`: its first column stands on the right. */
export function drawnLines(open: OpenBand, room: RowsRoom, isMirrored = false): DrawnLine[] {
  const [left, right] = isMirrored ? [open.to, open.from] : [open.from, open.to]
  const rows = (line: BandLine): readonly [BandRow, BandRow] =>
    isMirrored ? [line.target, line.source] : [line.source, line.target]
  const asked = open.lines.map((line) => {
    const [from, to] = rows(line)
    return { id: line.id, from: left.indexOf(from), to: right.indexOf(to), width: lineWidthOf(line.ties) }
  })
  const curves = layoutLines(asked, { ...room, left: room.left + PORT, right: room.right - PORT })
  return open.lines
    .flatMap((line) => {
      const curve = curves.get(line.id)
      if (!curve) return []
      const width = strokeWidth(lineWidthOf(line.ties), line.stroke, line.isInferred)
      return [{ ...line, curve, width, look: lookOf(line) }]
    })
    .sort((a, b) => ORDER.indexOf(orderOf(a.look)) - ORDER.indexOf(orderOf(b.look)) || a.ties - b.ties)
}

/** The middle of a row in px. */
export function middleOf(room: RowsRoom, at: number): number {
  return rowAt(room, at)
}

const ORDER = ['remaining', 'unnamed', 'other']

function orderOf(look: string): string {
  return ORDER.includes(look) ? look : 'other'
}

function lookOf({ source, target, links }: BandLine): string {
  if (source.kind === undefined || target.kind === undefined) return 'remaining'
  const [first] = links
  const isUnnamed = links.some((link) => [link.source, link.target].some((id) => kindOf(id) === 'actor'))
  return isUnnamed ? 'unnamed' : (first?.side ?? 'tie')
}
