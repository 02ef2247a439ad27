// Where on a map do names and the things tied to places stand, so that they cover neither marks nor one another? Screen
// pixels in, screen pixels out; what finds no room waits for a closer look.

import { type Box, isClear, widthOf } from './text-box.ts'

/** A place as it lies on screen. */
export interface MapPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Half the width of its mark. */
  readonly r: number
  readonly label: string
}

/** A thing that is tied to places, to be set beside them. */
export interface MapThing {
  readonly id: string
  readonly label: string
  /** The places it is tied to, never empty. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** The side of its mark on which a name stands. */
export type LabelSide = 'end' | 'start' | 'above' | 'below'

/** A word for a way, with the places on it where it may stand, the best first. */
export interface MapWord {
  readonly id: string
  readonly label: string
  readonly spots: readonly (readonly [x: number, y: number])[]
}

/** Where everything stands. */
export interface MapLayout {
  /** By id of the place; absent where there is no room for the name. */
  readonly labels: ReadonlyMap<string, LabelSide>
  /** By id of the thing: the middle of its mark; its name stands after it. Absent where there is no room. */
  readonly things: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  /** By id of the way: the middle of its word. Absent where there is no room. */
  readonly words: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

/** Half a mark of a thing, and how far its name stands off its middle. */
export const THING = { r: 8, label: 12 } as const
interface Spot {
  readonly x: number
  readonly y: number
}

/** Names of things and words on ways are set bold: so much wider. */
const BOLD = 1.1
/** How far a thing stands off what it is tied to, at least. */
const OFF = 34
/** So many places are named before anything is set beside them. */
const FIRST = 6
/** How far it is moved at each turn of the search, and how often. */
const SEARCH = { step: 11, turns: 26, around: 16 } as const

/**
 * Sets the first names, then things, then the other names, each in the order given: what matters most comes first. What
 * comes and goes with the pointer is `passing`: it finds room last, so that nothing moves away from under the pointer. `size` is that of a
 * label in px; `area` is what may be used.
 */
export function layoutMap(
  places: readonly MapPoint[],
  things: readonly MapThing[],
  area: { readonly width: number; readonly height: number },
  size: number,
  passing: readonly MapThing[] = [],
  said: readonly MapWord[] = [],
): MapLayout {
  const taken: Box[] = places.filter((place) => isInside(place, area)).map(({ x, y, r }) => around(x, y, r + 1))
  const isFree = (box: Box) =>
    box.x1 >= 2 && box.y1 >= 2 && box.x2 <= area.width - 2 && box.y2 <= area.height - 2 && isClear(box, taken)
  const labels = new Map<string, LabelSide>()
  const name = (place: MapPoint) => {
    if (!isInside(place, area)) return
    const side = SIDES.find((one) => isFree(boxOfLabel(place, one, size)))
    if (side === undefined) return
    labels.set(place.id, side)
    taken.push(boxOfLabel(place, side, size))
  }
  for (const place of places.slice(0, FIRST)) name(place)
  const stands = new Map<string, Spot>()
  const set = (thing: MapThing) => {
    const spot = spotFor(thing, size, isFree)
    if (!spot) return
    stands.set(thing.id, spot)
    taken.push(boxOfThing(spot, thing.label, size))
  }
  for (const thing of things) set(thing)
  for (const place of places.slice(FIRST)) name(place)
  for (const thing of passing) set(thing)
  const words = new Map<string, Spot>()
  for (const { id, label, spots } of said) {
    const isClearAt = (spot: Spot) => isFree(boxOfWord(spot, label, size))
    const on = spots.map(([x, y]) => ({ x, y }))
    // On its way where there is room, or as near to the middle of it as there is.
    const spot = on.find(isClearAt) ?? (on[0] && nearest(on[0], SEARCH.step, isClearAt))
    if (spot === undefined) continue
    words.set(id, spot)
    taken.push(boxOfWord(spot, label, size))
  }
  return { labels, things: stands, words }
}

const SIDES = ['end', 'start', 'above', 'below'] as const

/** The box of a place's name on a side of its mark. */
export function boxOfLabel({ x, y, r, label }: MapPoint, side: LabelSide, size: number): Box {
  const [width, height] = [widthOf(label, size), size * 1.2]
  if (side === 'end') return { x1: x + r + 3, y1: y - height / 2, x2: x + r + 3 + width, y2: y + height / 2 }
  if (side === 'start') return { x1: x - r - 3 - width, y1: y - height / 2, x2: x - r - 3, y2: y + height / 2 }
  const top = side === 'above' ? y - r - 2 - height : y + r + 2
  return { x1: x - width / 2, y1: top, x2: x + width / 2, y2: top + height }
}

/** The box of a word on a way. */
export function boxOfWord({ x, y }: { readonly x: number; readonly y: number }, label: string, size: number): Box {
  const half = (widthOf(label, size) * BOLD) / 2
  return { x1: x - half, y1: y - size * 0.6, x2: x + half, y2: y + size * 0.6 }
}

/** The box of a thing's mark with its name. */
export function boxOfThing({ x, y }: { readonly x: number; readonly y: number }, label: string, size: number): Box {
  const half = Math.max(THING.r, size * 0.6)
  return { x1: x - THING.r, y1: y - half, x2: x + THING.label + widthOf(label, size) * BOLD, y2: y + half }
}

/** The free place nearest to the middle of what it is tied to, and not on top of any of it. */
function spotFor({ points, label }: MapThing, size: number, isFree: (box: Box) => boolean): Spot | undefined {
  const n = Math.max(1, points.length)
  const middle = {
    x: points.reduce((sum, [x]) => sum + x, 0) / n,
    y: points.reduce((sum, [, y]) => sum + y, 0) / n,
  }
  const isOff = (spot: Spot) => points.every(([x, y]) => Math.hypot(x - spot.x, y - spot.y) >= OFF * 0.7)
  return nearest(middle, points.length > 1 ? 0 : OFF, (spot) => isOff(spot) && isFree(boxOfThing(spot, label, size)))
}

/** The nearest place that will do: outwards in rings, from the upper left, where least is written. */
function nearest(middle: Spot, least: number, willDo: (spot: Spot) => boolean): Spot | undefined {
  for (let turn = 0; turn < SEARCH.turns; turn++) {
    const radius = least + turn * SEARCH.step
    for (let i = 0; i < SEARCH.around; i++) {
      const angle = (-3 / 4) * Math.PI + (i * 2 * Math.PI) / SEARCH.around
      const spot = {
        x: Math.round(middle.x + radius * Math.cos(angle)),
        y: Math.round(middle.y + radius * Math.sin(angle)),
      }
      if (willDo(spot)) return spot
    }
  }
  return undefined
}

function around(x: number, y: number, r: number): Box {
  return { x1: x - r, y1: y - r, x2: x + r, y2: y + r }
}

function isInside({ x, y }: MapPoint, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}
