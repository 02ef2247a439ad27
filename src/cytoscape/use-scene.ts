// Which picture is drawn? As much of a lens as the canvas has room for, laid out and worded for its size.

import { useMemo } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import { fitLayout } from '../core/layout/fit-layout.ts'
import { type FrameName, frameNameFor, frameOf } from '../core/layout/frames.ts'
import { layoutLens } from '../core/layout/layout.ts'
import type { LensOrder } from '../core/layout/lens-order.ts'
import { mirrored, type Scene, type SceneWords } from '../core/layout/scene.ts'
import { sceneOf } from '../core/layout/scene-of.ts'
import type { Size } from '../core/layout/viewport.ts'
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
}

/** What is drawn. The same object until the picture is another. */
export interface Shown {
  /** As much of the lens as there is room for. */
  readonly lens: Lens
  readonly scene: Scene
  readonly frame: FrameName
  readonly look: Look
  readonly isMirrored: boolean
  /** Size of its words in px at zoom 1. */
  readonly wordSize: number
}

/** The picture for a size; before there is one, for a wide canvas. */
export function useScene({ lens: asked, order, words, part, isMirrored }: PictureAsked, size: Size | null): Shown {
  const frame = size ? frameNameFor(size.width) : 'wide'
  const lens = useMemo(() => part(asked, frame), [asked, part, frame])
  const height = frame === 'narrow' ? size?.height : undefined
  const layout = useMemo(() => layoutLens(lens, frameOf(lens.id, frame, height), order), [lens, order, frame, height])
  const fitted = useMemo(() => (size ? fitLayout(layout, size) : layout), [layout, size])
  return useMemo(() => {
    const said = words(frame)
    const drawn = sceneOf(lens, fitted, said)
    const scene = isMirrored ? mirrored(drawn) : drawn
    return { lens, scene, frame, look: lookOf(lens, scene, frame), isMirrored, wordSize: said.size }
  }, [lens, fitted, words, frame, isMirrored])
}
