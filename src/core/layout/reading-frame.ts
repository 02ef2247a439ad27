// Where do the columns of a picture stand that is read beside its report? Threads come from the start of the line, so names there have
// room before them; sums and bodies stand at its end.

import { type Frame, FULL_ROW } from './frames.ts'
import type { Size } from './viewport.ts'

/** Below this width, in px at zoom 1, the picture stands over the text and no thread reaches it. */
export const NARROW_PICTURE = 480

/** The frame for a room, which it fills. */
export function readingFrame({ width, height }: Size): Frame {
  const isNarrow = width < NARROW_PICTURE
  const group = isNarrow ? 112 : Math.max(196, width * 0.3)
  const body = width - (isNarrow ? 78 : 104)
  const hexagon = isNarrow ? 116 : 150
  // A long description has its room before its mark.
  const ofActors = isNarrow ? group : Math.max(220, width * 0.35)
  const columns = (first: number): Frame['columns'] => ({
    group: { x: first, label: 'before' },
    crime: { x: Math.round((first + body) / 2), label: 'inside', width: hexagon },
    body: { x: body, label: 'after' },
  })
  return {
    width,
    height,
    top: 30,
    foot: 10,
    maxGap: 30,
    stretch: 1,
    leastRow: FULL_ROW,
    columns: columns(Math.round(group)),
    withActors: columns(Math.round(ofActors)),
  }
}
