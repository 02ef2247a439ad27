// What does a walk through the picture by keys need of it, and what does it say of each mark? Its code comes when the page is idle.

import type { ReactNode, RefObject } from 'react'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import type { Shown } from './use-scene.ts'

/** What the picture is called as one widget, and where each of its marks stands. */
export interface WalkWords {
  readonly label: string
  readonly placeOf: (id: string) => string
}

/** What who walks is given. */
export interface WalkingProps {
  readonly shown: Pick<Shown, 'lens' | 'scene' | 'isMirrored'>
  readonly camera: Camera
  /** The camera was moved by hand: the link keeps where it stands. */
  readonly onMoved: () => void
  /** The layer of the buttons: lines join them, under the same camera. */
  readonly layer: RefObject<HTMLElement | null>
  readonly chosen: readonly string[]
  readonly hands: Hands
  readonly nameOf: (id: string) => string
  /** The key that was pressed before the code was there. */
  readonly early: RefObject<string | undefined>
  readonly onWords: (words: WalkWords) => void
}

/** Puts the lines of a mark among the buttons, and takes the keys. */
export type Walking = (props: WalkingProps) => ReactNode
