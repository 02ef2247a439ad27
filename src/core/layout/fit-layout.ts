// How does a layout made for one frame use a larger canvas? Rows and columns move apart; marks and words keep their size.

import type { Layout } from './layout.ts'

/** The most that rows may move apart before the whole picture is enlarged instead. */
const MOST_DOWN = 1.45

/** How many times as far apart columns stand that have the room of others. */
const WIDER = 1.4

/**
 * Moves the marks of a layout apart to use a canvas of that size. Order and alignment stay; nothing comes closer. `isCentred`: columns in
 * which nothing stands leave their room to the others.
 */
export function fitLayout(
  layout: Layout,
  canvas: { readonly width: number; readonly height: number },
  isCentred = false,
): Layout {
  const { frame } = layout
  const grow = (have: number, need: number, most: number) => Math.min(most, Math.max(1, have / need))
  const sx = grow(canvas.width, frame.width, frame.stretch)
  const sy = grow(canvas.height, frame.height, MOST_DOWN)
  const xs = [...new Set(layout.nodes.map(({ x }) => x))]
  const isLess = isCentred && xs.length > 0 && xs.length < Object.keys(frame.columns).length
  if (sx === 1 && sy === 1 && !isLess) return layout
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  const across = (x: number) => (isLess ? (x - middle) * WIDER + frame.width / 2 : x) * sx
  const top = frame.top / 2
  const exact = (value: number) => (frame.dense ? value : Math.round(value))
  const moved = <Place extends { readonly x: number; readonly y: number; readonly column: string }>(place: Place) => {
    // Lanes of one column stay as far apart as they are.
    const own = frame.columns[place.column]?.x ?? place.x
    return { ...place, x: exact(across(own) + (place.x - own)), y: exact(top + (place.y - top) * sy) }
  }
  return {
    frame: {
      ...frame,
      width: frame.width * sx,
      height: frame.height * sy,
      columns: Object.fromEntries(
        Object.entries(frame.columns).map(([name, column]) => [
          name,
          { ...column, x: across(column.x), ...(column.port === undefined ? {} : { port: across(column.port) }) },
        ]),
      ),
    },
    nodes: layout.nodes.map((node) => ({ ...moved(node), row: node.row * sy })),
    links: layout.links,
    headings: layout.headings.map(moved),
  }
}
