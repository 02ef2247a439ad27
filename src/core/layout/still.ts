// How is a picture drawn before the page's code is there? Words and order are found at build; the rest is a few lines of
// arithmetic, the same that the page does later, so that nothing moves.

import type { Lens, LensNode } from '../graph/lens.ts'
import { fitLayout } from './fit-layout.ts'
import { layoutLens } from './layout.ts'
import type { LensOrder } from './order-part.ts'
import { linesOf, type Room } from './room.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scene-of.ts'

/** As much of a lens as a frame has room for, the order of its marks, and its words as plain strings. */
export interface Still {
  readonly lens: Lens
  readonly order: LensOrder
  readonly labels: Readonly<Record<string, string>>
  readonly asides: Readonly<Record<string, string>>
  readonly heads: Readonly<Record<string, string>>
  readonly size: number
}

/** The scene of a still picture in its room. */
export function stillScene({ lens, order, labels, asides, heads, size }: Still, room: Room): Scene {
  const label = ({ id }: LensNode) => labels[id] ?? ''
  return sceneOf(lens, fitLayout(layoutLens(lens, room.frame, order, linesOf(label)), room.size), {
    label,
    aside: ({ id }) => asides[id] ?? '',
    head: (column) => heads[column] ?? '',
    heading: () => '',
    size,
  })
}
