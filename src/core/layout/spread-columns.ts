// Where do columns stand in a dense picture of which few are left? As far apart as the room of the others lets them, so that names
// find room.

import type { ColumnFrame, Frame } from './frames.ts'

/** The frame with its used columns evenly apart. One that is not dense, or has marks in every column, stays as it is. */
export function spreadColumns(frame: Frame, used: ReadonlySet<string>): Frame {
  const all = Object.entries(frame.columns).sort(([, a], [, b]) => a.x - b.x)
  const kept = all.filter(([name]) => used.has(name))
  const [first, second] = all.map(([, { x }]) => x)
  if (frame.dense !== true || first === undefined || second === undefined) return frame
  if (kept.length === all.length || kept.length === 0) return frame
  const own = second - first
  const step = (own * all.length) / kept.length
  const moved = ([name, column]: [string, ColumnFrame], i: number): [string, ColumnFrame] => [
    name,
    {
      ...column,
      x: Math.round(first + i * step),
      // As much air before the next column as there was.
      ...(column.room === undefined ? {} : { room: Math.round(step - own + column.room) }),
    },
  ]
  return { ...frame, columns: { ...frame.columns, ...Object.fromEntries(kept.map(moved)) } }
}
