// Where do the lines of an open band run? Rows of two columns, as far apart on both sides; at each row its lines leave in the order
// in which they arrive, so that no two of one row cross beside it.

import { type Curve, curveOf } from './curve.ts'

/** A line by the places of its two rows. */
export interface AskedLine {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly width: number
}

/** The room for the lines, from the marks of one side to those of the other, and how high a row is; px. */
export interface LinesRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly row: number
}

/** px between the lines of one row, and what of a row they may take. */
const APART = 1.5
const SHARE = 0.7

/** The middle of a row. */
export function rowAt({ top, row }: LinesRoom, at: number): number {
  return top + row * (at + 0.5)
}

/** The curve of each line, by its id. */
export function layoutLines(lines: readonly AskedLine[], room: LinesRoom): ReadonlyMap<string, Curve> {
  const from = portsOf(lines, room, 'from', 'to')
  const to = portsOf(lines, room, 'to', 'from')
  return new Map(
    lines.map(({ id }) => [id, curveOf([room.left, from.get(id) ?? room.top], [room.right, to.get(id) ?? room.top])]),
  )
}

/** The height at which each line stands at one of its rows. */
function portsOf(
  lines: readonly AskedLine[],
  room: LinesRoom,
  own: 'from' | 'to',
  far: 'from' | 'to',
): ReadonlyMap<string, number> {
  const ports = new Map<string, number>()
  for (const row of new Set(lines.map((line) => line[own]))) {
    const here = lines.filter((line) => line[own] === row).sort((a, b) => a[far] - b[far])
    const all = here.reduce((sum, { width }) => sum + width, 0) + APART * (here.length - 1)
    const scale = Math.min(1, (room.row * SHARE) / Math.max(1, all))
    let y = rowAt(room, row) - (all * scale) / 2
    for (const { id, width } of here) {
      ports.set(id, y + (width * scale) / 2)
      y += (width + APART) * scale
    }
  }
  return ports
}

/** The width of a line that stands for so many ties, px. */
export function lineWidthOf(ties: number): number {
  return Math.min(4.5, 0.6 + 0.75 * Math.sqrt(ties))
}
