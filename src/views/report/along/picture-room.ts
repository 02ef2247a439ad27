// Where does the picture stand beside the text, and how large is it drawn? In px of both together.

import type { Scene, SceneMark } from '../../../core/layout/scene.ts'
import { boxOf } from '../../../core/layout/text-box.ts'
import type { Size } from '../../../core/layout/viewport.ts'

/** The part of the height that the picture has where it stands over the text. */
const OVER_TEXT = 0.56

/** A room beside the text, or over it. */
export interface PictureRoom extends Size {
  /** Its left edge. */
  readonly x: number
}

/** The room of the picture. `edge` is where the text ends, from the left. */
export function pictureRoom(size: Size, edge: number, isNarrow: boolean, isMirrored: boolean): PictureRoom {
  if (isNarrow) return { x: 0, width: size.width, height: Math.round(size.height * OVER_TEXT) }
  return isMirrored
    ? { x: 0, width: edge, height: size.height }
    : { x: edge, width: size.width - edge, height: size.height }
}

/** How many times as large as it was laid out a picture is drawn, and where. */
export interface Placed {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** A picture in its room: what is taller than it becomes smaller, and stands in the middle. */
export function placedIn(room: PictureRoom, { width, height }: Pick<Scene, 'width' | 'height'>, scale: number): Placed {
  const zoom = Math.min(scale, room.width / width, room.height / height)
  return { zoom, x: room.x + (room.width - width * zoom) / 2, y: 0 }
}

/** Where a thread from the text reaches a mark, at its name where that stands on its side. */
export function reachOf({ label, x, y, width, isWide, isBracket }: SceneMark, isMirrored: boolean) {
  const side = isMirrored ? 1 : -1
  const isNamedBefore = label && !isWide && !isBracket && label.anchor === (isMirrored ? 'start' : 'end')
  if (!isNamedBefore) return [x + side * (width / 2 + 4), y] as const
  const box = boxOf(label)
  return [isMirrored ? box.x2 + 4 : box.x1 - 4, y] as const
}
