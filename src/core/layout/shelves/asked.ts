// What is a picture of shelves made of? The lens as it is shown, its shelves, its words, and the room it has.

import type { Lens } from '../../graph/lens.ts'
import type { Shelf } from '../../graph/lenses/shelves.ts'
import type { LensOrder } from '../order-part.ts'
import type { SceneWords } from '../scene.ts'
import { widthOf } from '../text-box.ts'
import type { Size } from '../viewport.ts'
import type { Plate } from './plates.ts'

/** The words on shelves. */
export interface ShelfWords extends SceneWords {
  /** An activity in few words. */
  readonly name: (id: string) => string
  /** An activity in full. */
  readonly title: (id: string) => string
  /** Who leads it, in short. */
  readonly leads: (id: string) => string
  /** What a shelf is named after. */
  readonly shelf: (shelf: Shelf) => string
  /** How many activities a folded shelf has. */
  readonly count: (n: number) => string
  /** Its letters are square: more names stand side by side. */
  readonly isSquare: boolean
}

/** What is asked of the picture. */
export interface ShelvesAsked {
  readonly lens: Lens
  /** Those that the lens shows, top to bottom. */
  readonly shelves: readonly Shelf[]
  readonly order: LensOrder
  readonly words: ShelfWords
  readonly plateOf: (id: string) => Plate
  /** Whether a body only supports an activity. */
  readonly isHelp: (activity: string, body: string) => boolean
  readonly size: Size
  /** How the three columns share the width; `list`: there is room for one. */
  readonly form: 'columns' | 'close' | 'list'
  /** The shelves that are open. */
  readonly open: ReadonlySet<string>
}

/** As much of a text as has room, cut at the end of a word; square letters anywhere. */
export function cutToFit(text: string, size: number, room: number, isSquare: boolean): string {
  if (widthOf(text, size) <= room) return text
  const parts = isSquare ? [...text] : text.split(/(?<= )/)
  let shown = parts.length - 1
  const said = () => `${parts.slice(0, shown).join('').trimEnd()}…`
  while (shown > 1 && widthOf(said(), size) > room) shown--
  return said()
}
