// How is a picture drawn before the page's code is there? All that does not depend on the size of its canvas is done at
// build; the rest is a few lines of arithmetic, the same that the page does later, so that nothing moves.

import type { Lens } from '../graph/lens.ts'
import { fitLayout } from './fit-layout.ts'
import type { Layout } from './layout.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scene-of.ts'
import { type Size, type Viewport, viewportFor } from './viewport.ts'

/** A lens with its layout in one frame, and its words as plain strings. */
export interface Still {
  readonly lens: Lens
  readonly layout: Layout
  readonly labels: Readonly<Record<string, string>>
  readonly asides: Readonly<Record<string, string>>
  readonly heads: Readonly<Record<string, string>>
  readonly size: number
}

/** The scene of a still picture in a canvas of a size, and where its camera stands; without a size, as it was laid out. */
export function stillScene(still: Still, size?: Size): { readonly scene: Scene; readonly viewport: Viewport } {
  const { lens, layout, labels, asides, heads } = still
  const scene = sceneOf(lens, size ? fitLayout(layout, size) : layout, {
    label: ({ id }) => labels[id] ?? '',
    aside: ({ id }) => asides[id] ?? '',
    head: (column) => heads[column] ?? '',
    heading: () => '',
    tag: () => '',
    size: still.size,
  })
  return { scene, viewport: viewportFor(scene, size ?? scene) }
}
