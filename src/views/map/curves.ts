// How is a line bent between two marks, and where on it does a word find room?

import { ARROW, pathIn } from '../../core/model/shapes.ts'
import type { PlacedPlace } from './placed-place.ts'

/** How far above and below its way a word is tried, in px. */
const OFFSETS = [-9, 12, -24, 27, -40, 43]

interface Spot {
  readonly x: number
  readonly y: number
}

/** A slight curve between two marks, from edge to edge. */
export function curveTo(from: Spot, to: Spot, offFrom: number, offTo: number): string {
  const { start, end, control } = bent(from, to, offFrom, offTo, 0.08)
  return `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`
}

/** The points of that curve, in so many parts. */
export function dotsTo(from: Spot, to: Spot, offFrom: number, offTo: number, parts: number): readonly Dot[] {
  return dotsOn(bent(from, to, offFrom, offTo, 0.08), parts)
}

/** A stronger curve with what its arrow needs, its tip and its direction there; and points on it for a word. */
export function arrowTo(from: PlacedPlace, to: PlacedPlace) {
  const curve = bent(from, to, from.r + 1, to.r + 2, 0.22)
  const { start, end, control } = curve
  const angle = round((Math.atan2(end.y - control.y, end.x - control.x) * 180) / Math.PI)
  const on = (t: number, along: 'x' | 'y') =>
    Math.round((1 - t) ** 2 * start[along] + 2 * t * (1 - t) * control[along] + t ** 2 * end[along])
  const spots = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((t) => OFFSETS.map((dy) => [on(t, 'x'), on(t, 'y') + dy] as const))
  return {
    d: `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`,
    end,
    angle,
    spots,
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
