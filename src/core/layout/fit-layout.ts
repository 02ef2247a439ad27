// How does a layout made for one frame use a larger canvas? Rows and columns move apart; marks and words keep their size.

import type { NexusLayout } from './nexus-layout.ts'

/** The most that rows may move apart before the whole picture is enlarged instead. */
const MOST_DOWN = 1.45

/** Moves the marks of a layout apart to use a canvas of that size. Order and alignment stay; nothing comes closer. */
export function fitLayout(
  layout: NexusLayout,
  canvas: { readonly width: number; readonly height: number },
): NexusLayout {
  const { frame } = layout
  const grow = (have: number, need: number, most: number) => Math.min(most, Math.max(1, have / need))
  const sx = grow(canvas.width, frame.width, frame.stretch)
  const sy = grow(canvas.height, frame.height, MOST_DOWN)
  if (sx === 1 && sy === 1) return layout
  const top = frame.top / 2
  return {
    frame: {
      ...frame,
      width: frame.width * sx,
      height: frame.height * sy,
      x: { group: frame.x.group * sx, crime: frame.x.crime * sx, body: frame.x.body * sx },
    },
    nodes: layout.nodes.map((node) => ({
      ...node,
      x: Math.round(node.x * sx),
      y: Math.round(top + (node.y - top) * sy),
    })),
    links: layout.links,
  }
}
