// Where does the capsule round a line run, and where does the line carry its number? Along the line, clear of the mark that one
// stands at and of the one it leads to.

import { type Curve, type Point, pointOn } from '../../../core/layout/curve.ts'

/** Points by which a curve is followed. */
const STEPS = 64

/** Part of a line, from the mark one stands at on. */
export interface Stretch {
  /** The data of a path. */
  readonly path: string
  /** Its end, where the number stands. */
  readonly end: Point
}

/** As much of a curve as is `near` px from where it begins and `far` px from where it ends. A short one keeps its middle. */
export function stretchOf(curve: Curve, isBackward: boolean, near: number, far: number): Stretch {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => pointOn(curve, isBackward ? 1 - i / STEPS : i / STEPS))
  const lengths = points.map(([x, y], i) => {
    const [lastX, lastY] = points[i - 1] ?? [x, y]
    return Math.hypot(x - lastX, y - lastY)
  })
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const [from, to] = near + far < whole * 0.8 ? [near, whole - far] : [whole * 0.4, whole * 0.6]
  let gone = 0
  const within = points.filter((_, i) => {
    gone += lengths[i] ?? 0
    return gone >= from && gone <= to
  })
  const shown = within.length > 1 ? within : points.slice(STEPS / 2 - 1, STEPS / 2 + 2)
  return {
    path: `M${shown.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`,
    end: shown.at(-1) ?? curve.to,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
