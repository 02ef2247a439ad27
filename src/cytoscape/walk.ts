// To which mark does an arrow key lead? Up and down a column; left and right along a line.

import type { Lens } from '../core/graph/nexus-lens.ts'
import type { NexusLayout, PlacedNode } from '../core/layout/nexus-layout.ts'

/** The next mark, or `undefined` where the key leads nowhere. */
export function walk(lens: Lens, layout: NexusLayout, from: string, key: string): string | undefined {
  const here = layout.nodes.find(({ id }) => id === from)
  if (!here) return undefined
  const column = layout.nodes.filter(({ x }) => x === here.x).sort((a, b) => a.y - b.y)
  const i = column.indexOf(here)
  if (key === 'ArrowDown') return column[i + 1]?.id
  if (key === 'ArrowUp') return column[i - 1]?.id
  if (key === 'Home') return column[0]?.id
  if (key === 'End') return column.at(-1)?.id
  if (key === 'ArrowRight') return nearestAlong(lens, layout, here, 'source', 'target')
  if (key === 'ArrowLeft') return nearestAlong(lens, layout, here, 'target', 'source')
  return undefined
}

function nearestAlong(
  lens: Lens,
  layout: NexusLayout,
  here: PlacedNode,
  near: 'source' | 'target',
  far: 'source' | 'target',
): string | undefined {
  const ends = lens.links.filter((link) => link[near] === here.id).map((link) => link[far])
  return layout.nodes
    .filter(({ id }) => ends.includes(id))
    .sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id
}
