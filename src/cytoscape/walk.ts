// To which mark does an arrow key lead? Up and down a column; left and right along a line.

import type { Lens } from '../core/graph/lens.ts'
import type { Scene, SceneMark } from '../core/layout/scene.ts'

/** The next mark, or `undefined` where the key leads nowhere. In a mirrored picture left and right change places. */
export function walk(lens: Lens, scene: Scene, from: string, key: string, isMirrored = false): string | undefined {
  const columnOf = new Map(lens.nodes.map(({ id, column }) => [id, column]))
  const here = scene.marks.find(({ id }) => id === from)
  if (!here) return undefined
  const column = scene.marks.filter(({ id }) => columnOf.get(id) === columnOf.get(from)).sort((a, b) => a.y - b.y)
  const i = column.indexOf(here)
  if (key === 'ArrowDown') return column[i + 1]?.id
  if (key === 'ArrowUp') return column[i - 1]?.id
  if (key === 'Home') return column[0]?.id
  if (key === 'End') return column.at(-1)?.id
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return nearestAlong(lens, scene, here, (key === 'ArrowRight') !== isMirrored)
}

function nearestAlong(lens: Lens, scene: Scene, here: SceneMark, isOnward: boolean): string | undefined {
  const [near, far] = isOnward ? (['source', 'target'] as const) : (['target', 'source'] as const)
  const ends = lens.links.filter((link) => link[near] === here.id).map((link) => link[far])
  return scene.marks
    .filter(({ id }) => ends.includes(id))
    .sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id
}
