// By which name does a program for slides know a dash?

import type { Dash } from './shape.ts'

/** px from which a line is wide: the gaps of its dashes grow with it, so that shorter ones are taken. */
const WIDE = 4

/** The known dash nearest to one of a picture, whose lengths are px; `width` is that of the line on the slide. */
export function dashOf(lengths: string | undefined, isRound: boolean, width: number): Dash {
  const all = (lengths ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  if (all.length < 2 || all.some((length) => !(length >= 0))) return 'solid'
  if (isRound) return 'sysDot'
  if (all.length >= 4) return width >= WIDE ? 'sysDashDot' : 'dashDot'
  return width >= WIDE || Math.max(...all) <= 3 ? 'sysDash' : 'dash'
}
