// Which picture is drawn? As much of a lens as the canvas has room for, laid out and worded for its size.

import { useMemo } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import { fitLayout } from '../core/layout/fit-layout.ts'
import type { FrameName } from '../core/layout/frames.ts'
import type { FromFar } from '../core/layout/from-far.ts'
import { layoutLens } from '../core/layout/layout.ts'
import type { LensOrder } from '../core/layout/order-part.ts'
import { linesOf, roomFor } from '../core/layout/room.ts'
import { mirrored, type Scene, type SceneWords } from '../core/layout/scene.ts'
import { sceneOf } from '../core/layout/scene-of.ts'
import type { Fit, Size } from '../core/layout/viewport.ts'
import { type Look, lookOf } from './look.ts'

/** What is to be drawn. */
export interface PictureAsked {
  readonly lens: Lens
  readonly order: LensOrder
  /** Words on the picture in a frame: a narrow one has room for fewer. */
  readonly words: (frame: FrameName) => SceneWords
  /** What of the lens is drawn in a frame: on a phone, less. */
  readonly part: (lens: Lens, frame: FrameName) => Lens
  readonly isMirrored: boolean
  /** Of what a focus leaves, columns share the room of those in which nothing is. */
  readonly isCentred?: boolean
  readonly fit: Fit
  /** Draws it in another way than in columns of marks. */
  readonly draw?: ((lens: Lens, frame: FrameName, size: Size) => Scene) | undefined
  /** What is made of it where one looks from far: who sees nothing in empty room. */
  readonly fromFar?: FromFar | null | undefined
}

/** What is drawn. The same object until the picture is another. */
export interface Shown extends Pick<PictureAsked, 'fromFar'> {
  /** As much of the lens as there is room for. */
  readonly lens: Lens
  readonly scene: Scene
  readonly frame: FrameName
  readonly look: Look
  readonly isMirrored: boolean
  readonly fit: Fit
  /** Size of its words in px at zoom 1. */
  readonly wordSize: number
}

/** A canvas that has not been measured. */
const UNMEASURED: Size = { width: 768, height: 520 }

/** The picture for a size; before there is one, for a wide canvas. */
export function useScene(
  { lens: asked, order, words, part, isMirrored, isCentred, fit, draw, fromFar }: PictureAsked,
  size: Size | null,
): Shown {
  const { name, frame, size: room } = useMemo(() => roomFor(asked.id, size ?? UNMEASURED, fit), [asked.id, size, fit])
  const lens = useMemo(() => part(asked, name), [asked, part, name])
  const said = useMemo(() => words(name), [words, name])
  // At a desk columns keep their place whatever is shown of a lens: the eye finds them again.
  const own = useMemo(() => (fromFar ? fromFar.frameFor(frame, lens.nodes) : frame), [fromFar, frame, lens])
  const layout = useMemo(() => layoutLens(lens, own, order, linesOf(said.label)), [lens, own, order, said])
  const fitted = useMemo(() => fitLayout(layout, room, isCentred), [layout, room, isCentred])
  return useMemo(() => {
    const made = draw?.(lens, name, room) ?? sceneOf(lens, fitted, said)
    const drawn = fromFar ? fromFar.drawn(made) : made
    const scene = isMirrored ? mirrored(drawn) : drawn
    return {
      lens,
      scene,
      frame: name,
      look: draw ? 'shelves' : lookOf(lens, scene, name),
      isMirrored,
      fit,
      fromFar,
      wordSize: said.size,
    }
  }, [lens, fitted, said, name, room, isMirrored, fit, draw, fromFar])
}
