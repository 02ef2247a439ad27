// How does a layout made for one frame use a larger canvas? Rows and columns move apart; marks and words keep their size.

import type { Layout } from './layout.ts'

/** The most that rows may move apart before the whole picture is enlarged instead. */
const MOST_DOWN = 1.45

/** Moves the marks of a layout apart to use a canvas of that size. Order and alignment stay; nothing comes closer. */
export function fitLayout(layout: Layout, canvas: { readonly width: number; readonly height: number }): Layout {
  const { frame } = layout
  const grow = (have: number, need: number, most: number) => Math.min(most, Math.max(1, have / need))
  const sx = grow(canvas.width, frame.width, frame.stretch)
  const sy = grow(canvas.height, frame.height, MOST_DOWN)
  if (sx === 1 && sy === 1) return layout
  const top = frame.top / 2
  const exact = (value: number) => (frame.dense ? value : Math.round(value))
  const moved = <Place extends { readonly x: number; readonly y: number; readonly column: string }>(place: Place) => {
    // Lanes of one column stay as far apart as they are.
    const middle = frame.columns[place.column]?.x ?? place.x
    return { ...place, x: exact(middle * sx + (place.x - middle)), y: exact(top + (place.y - top) * sy) }
  }
  return {
    frame: {
      ...frame,
      width: frame.width * sx,
      height: frame.height * sy,
      columns: Object.fromEntries(
        Object.entries(frame.columns).map(([name, column]) => [
          name,
          { ...column, x: column.x * sx, ...(column.port === undefined ? {} : { port: column.port * sx }) },
        ]),
      ),
    },
    nodes: layout.nodes.map((node) => ({ ...moved(node), row: node.row * sy })),
    links: layout.links,
    headings: layout.headings.map(moved),
  }
}
