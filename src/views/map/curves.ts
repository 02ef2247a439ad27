// How is a line bent between two places, and from the margin of a map to one?

import { ARROW, pathIn } from '../../core/model/shapes.ts'
import type { PlacedPlace } from './placed-place.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

/** A line from a margin to a place, and points on it: it leaves the margin upright, with all others of the same mark. */
export interface Leader {
  readonly d: string
  readonly dots: readonly Dot[]
}

/** How far a leader runs upright, and how steeply it comes in, as shares of its height. */
const UPRIGHT = { out: 0.5, in: 0.3, aside: 0.12 }
/** So many parts has it as points. */
const LEADER_PARTS = 28

/** The line from a mark in the margin to a place. `first` is the height of the shortest of that mark. */
export function leaderTo(from: Spot, to: Spot & { readonly r: number }, off: number, first: number): Leader {
  const down = Math.sign(to.y - from.y) || 1
  const start = { x: from.x, y: from.y + down * off }
  const high = Math.abs(to.y - start.y)
  const out = { x: start.x, y: start.y + down * Math.min(high, first) * UPRIGHT.out }
  const into = { x: round(to.x + (from.x - to.x) * UPRIGHT.aside), y: to.y - down * high * UPRIGHT.in }
  const way = Math.max(1, Math.hypot(into.x - to.x, into.y - to.y))
  const end = { x: round(to.x + ((into.x - to.x) / way) * to.r), y: round(to.y + ((into.y - to.y) / way) * to.r) }
  const on = (t: number, along: 'x' | 'y') => {
    const u = 1 - t
    return u ** 3 * start[along] + 3 * u * u * t * out[along] + 3 * u * t * t * into[along] + t ** 3 * end[along]
  }
  return {
    d: `M${start.x} ${round(start.y)}C${out.x} ${round(out.y)} ${into.x} ${round(into.y)} ${end.x} ${end.y}`,
    dots: Array.from(
      { length: LEADER_PARTS + 1 },
      (_, i) => [on(i / LEADER_PARTS, 'x'), on(i / LEADER_PARTS, 'y')] as const,
    ),
  }
}

/** A stronger curve with what its arrow needs, its tip and its direction there; and its points. */
export function arrowTo(from: PlacedPlace, to: PlacedPlace) {
  const curve = bent(from, to, from.r + 1, to.r + 2, 0.22)
  const { start, end, control } = curve
  const angle = round((Math.atan2(end.y - control.y, end.x - control.x) * 180) / Math.PI)
  return {
    d: `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`,
    end,
    angle,
    dots: () => dotsOn(curve, PARTS),
  }
}

/** The tip of a way, at its end. */
export const TIP = pathIn(ARROW, { x: -4.5, y: 0, width: 9, height: 9 })

interface Bent {
  readonly start: Spot
  readonly end: Spot
  readonly control: Spot
}

type Dot = readonly [x: number, y: number]

/** So many parts has an arrow as points. */
const PARTS = 40

function dotsOn({ start, end, control }: Bent, parts: number): readonly Dot[] {
  return Array.from({ length: parts + 1 }, (_, i) => {
    const [t, u] = [i / parts, 1 - i / parts]
    const on = (along: 'x' | 'y') => u * u * start[along] + 2 * t * u * control[along] + t * t * end[along]
    return [on('x'), on('y')] as const
  })
}

/** The ends of a curve at the edges of two marks, and the point that bends it, by a share of its length. */
function bent(from: Spot, to: Spot, offFrom: number, offTo: number, share: number): Bent {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  const control = { x: round((from.x + to.x) / 2 + dy * share), y: round((from.y + to.y) / 2 - dx * share) }
  const toward = (spot: Spot, off: number) => {
    const [cx, cy] = [control.x - spot.x, control.y - spot.y]
    const way = Math.max(1, Math.hypot(cx, cy))
    const by = Math.min(off, length / 2)
    return { x: round(spot.x + (cx / way) * by), y: round(spot.y + (cy / way) * by) }
  }
  return { start: toward(from, offFrom), end: toward(to, offTo), control }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
