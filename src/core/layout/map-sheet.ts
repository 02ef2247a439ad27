// Where do names stand on a map that nobody can move? Each where it is clear of marks and other names, and off the lines where it
// can be; what finds no such place is told, so that the figure says it elsewhere.

import type { MapPoint, MapThing } from './map-layout.ts'
import { type Box, isClear, type SceneText, widthOf } from './text-box.ts'

/** A point in px. */
type Dot = readonly [x: number, y: number]

/** A line that stands where it stands, as points close together. */
type Dots = readonly Dot[]

/** What is to be set. */
export interface SheetAsked {
  readonly places: readonly (MapPoint & { readonly tone: SceneText['tone'] })[]
  /** What matters most comes first. */
  readonly things: readonly MapThing[]
  /** The lines between places. */
  readonly ways: readonly { readonly id: string; readonly dots: Dots; readonly word: string }[]
  /** The line from a thing to a point, in so many parts. */
  readonly lineTo: (thing: { readonly x: number; readonly y: number }, point: Dot, parts: number) => Dots
  readonly area: { readonly width: number; readonly height: number }
  /** px of letters. */
  readonly size: number
  /** Half the mark of a thing, px. */
  readonly r: number
}

/** A thing where it stands. */
interface StandingThing {
  readonly x: number
  readonly y: number
  readonly label: SceneText
}

/** Where everything stands, by id; absent where there is no room. */
export interface MapSheet {
  readonly labels: ReadonlyMap<string, SceneText>
  /** Where a name stands off its mark: the two ends of the line between them. */
  readonly leaders: ReadonlyMap<string, readonly [from: Dot, to: Dot]>
  readonly things: ReadonlyMap<string, StandingThing>
  readonly words: ReadonlyMap<string, SceneText>
}

/** Bold letters are wider. */
const BOLD = 1.08
/** px of air round what is set. */
const AIR = 2
/** px between a mark and its name. */
const GAP = 4

/** Sets things, then names of places off their lines, then words on ways. */
export function layoutSheet(asked: SheetAsked): MapSheet {
  const { places, things, ways, area } = asked
  const taken: Box[] = places.map(boxOfMark)
  const isInside = ({ x1, y1, x2, y2 }: Box) => x1 >= 4 && y1 >= 4 && x2 <= area.width - 4 && y2 <= area.height - 4
  const isFree = (box: Box) => isInside(box) && isClear(box, taken)
  const lines: Dot[] = ways.flatMap(({ dots }) => dots)
  const stands = new Map<string, StandingThing>()
  for (const thing of things) {
    const spot = spotOf(thing, asked, isFree, taken, lines)
    if (spot === undefined) continue
    stands.set(thing.id, spot)
    taken.push(...boxesOfThing(spot, asked.r))
    lines.push(...thing.points.flatMap((point) => asked.lineTo(spot, point, PARTS)))
  }
  const { labels, leaders, ...set } = namesOf(asked, isInside, taken, lines)
  taken.push(...set.taken)
  lines.push(...set.lines)
  const words = new Map<string, SceneText>()
  for (const { id, dots, word } of ways) {
    if (word === '') continue
    const others = ways.flatMap((way) => (way.id === id ? [] : way.dots))
    const isItsOwn = (box: Box) => distanceTo(dots, box) + NEARER <= distanceTo(others, box)
    const text = wordOn(dots, word, asked.size, (box) => {
      return isFree(box) && !lines.some((dot) => isIn(dot, box)) && isItsOwn(box)
    })
    if (text === undefined) continue
    words.set(id, text)
    taken.push(boxAround(text))
  }
  return { labels, leaders, things: stands, words }
}

/** Names where they stand, with what they take. */
interface Names {
  readonly labels: Map<string, SceneText>
  readonly leaders: ReadonlyMap<string, readonly [from: Dot, to: Dot]>
  readonly taken: readonly Box[]
  readonly lines: Dots
}

/** How often names are set anew, those that found no room first. */
const TURNS = 4

/** Names beside their marks and off all lines, or further off, or beside their marks on a line: as many as in the best of some turns. */
function namesOf(asked: SheetAsked, isInside: (box: Box) => boolean, others: readonly Box[], ways: Dots): Names {
  let best: Names | undefined
  const urgent = new Set<string>()
  for (let turn = 0; turn < TURNS; turn++) {
    const [taken, lines, labels] = [[...others], [...ways], new Map<string, SceneText>()]
    const isFree = (box: Box) => isInside(box) && isClear(box, taken)
    setNames(asked, labels, lines, isFree, taken, 0, urgent)
    const leaders = setFarNames(asked, labels, isFree, taken, lines)
    setNames(asked, labels, lines, isFree, taken, Number.POSITIVE_INFINITY, urgent)
    if (best === undefined || labels.size > best.labels.size)
      best = { labels, leaders, taken: taken.slice(others.length), lines: lines.slice(ways.length) }
    const left = asked.places.filter(({ id }) => !labels.has(id))
    if (left.length === 0) break
    for (const { id } of left) urgent.add(id)
  }
  return best ?? { labels: new Map(), leaders: new Map(), taken: [], lines: [] }
}

function boxOfMark({ x, y, r }: MapPoint): Box {
  return { x1: x - r - 1, y1: y - r - 1, x2: x + r + 1, y2: y + r + 1 }
}

interface Candidate {
  readonly text: SceneText
  readonly box: Box
  /** How far it is from the best place for a name. */
  readonly cost: number
  /** So many points of lines are under it. */
  readonly crossed: number
}

/** Names of places on `most` points of lines: that with the fewest places left is set first, where it takes least from others. */
function setNames(
  { places, size }: SheetAsked,
  labels: Map<string, SceneText>,
  lines: Dots,
  isFree: (box: Box) => boolean,
  taken: Box[],
  most: number,
  urgent: ReadonlySet<string>,
): void {
  const rank = ({ id }: MapPoint) => (urgent.has(id) ? 0 : 1)
  let open = places
    .filter(({ id }) => !labels.has(id))
    .map((place) => ({ place, left: candidatesOf(place, size, lines).filter(({ crossed }) => crossed <= most) }))
  open = open.map(({ place, left }) => ({ place, left: left.filter(({ box }) => isFree(box)) }))
  while (open.length > 0) {
    // Equal ones as they come: what matters most is first.
    const next = [...open].sort((a, b) => rank(a.place) - rank(b.place) || a.left.length - b.left.length)[0]
    if (next === undefined) break
    open = open.filter((one) => one !== next)
    const others = open.filter(({ left }) => left.length > 0)
    const costOf = ({ box, cost }: Candidate) =>
      cost +
      others.reduce((sum, { left }) => sum + left.filter((one) => !isClear(one.box, [box])).length / left.length, 0)
    const best = next.left.map((one) => ({ one, cost: costOf(one) })).sort((a, b) => a.cost - b.cost)[0]?.one
    if (best === undefined) continue
    labels.set(next.place.id, best.text)
    taken.push(best.box)
    open = open.map(({ place, left }) => ({ place, left: left.filter(({ box }) => isClear(box, [best.box])) }))
  }
}

/** How far off its mark a name may stand, in rings, px. */
const FAR = { step: 7, turns: 26, around: 32 } as const

/** Names that found no place beside their marks: further off, with a line to them that runs through no other name. */
function setFarNames(
  { places, size }: SheetAsked,
  labels: Map<string, SceneText>,
  isFree: (box: Box) => boolean,
  taken: Box[],
  lines: Dot[],
): ReadonlyMap<string, readonly [from: Dot, to: Dot]> {
  const leaders = new Map<string, readonly [from: Dot, to: Dot]>()
  for (const place of places) {
    if (labels.has(place.id)) continue
    const own = boxOfMark(place)
    const others = taken.filter(({ x1, y1 }) => x1 !== own.x1 || y1 !== own.y1)
    const isClearWay = (dots: Dots) => !dots.some((dot) => others.some((box) => isIn(dot, box)))
    const found = farSpots(place, size).find(({ text, way }) => {
      const box = boxAround(text)
      return isFree(box) && !lines.some((dot) => isIn(dot, box)) && isClearWay(way())
    })
    const way = found?.way() ?? []
    const [from, to] = [way[0], way.at(-1)]
    if (found === undefined || from === undefined || to === undefined) continue
    labels.set(place.id, found.text)
    leaders.set(place.id, [from, to])
    taken.push(boxAround(found.text))
    lines.push(...way)
  }
  return leaders
}

/** Where a name may stand off its mark, the nearest first, with the way to it from the edge of the mark. */
function farSpots(
  { x, y, r, label, tone }: SheetAsked['places'][number],
  size: number,
): { readonly text: SceneText; readonly way: () => Dots }[] {
  const inTwo = linesOf(label).at(-1) ?? [label]
  return Array.from({ length: FAR.turns * FAR.around }, (_, n) => {
    const [turn, i] = [Math.floor(n / FAR.around), n % FAR.around]
    const off = r + GAP + 8 + turn * FAR.step
    const angle = (i * 2 * Math.PI) / FAR.around
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const lines = turn % 2 === 0 ? [label] : inTwo
    const to: Dot = [Math.round(x + off * cos), Math.round(y + off * sin)]
    const half = (lines.length * size * 1.15) / 2
    // A name beside its line, or over or under the end of one that runs steeply.
    const isSteep = Math.abs(cos) < 0.5
    const at = isSteep
      ? { x: to[0], y: to[1] + Math.sign(sin) * (half + 1), anchor: 'middle' as const }
      : { x: to[0] + Math.sign(cos) * 3, y: to[1], anchor: cos > 0 ? ('start' as const) : ('end' as const) }
    const from: Dot = [x + (r + 1) * cos, y + (r + 1) * sin]
    const way = () =>
      Array.from({ length: WAY_DOTS + 1 }, (_, k): Dot => {
        const t = k / WAY_DOTS
        return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      })
    return { text: { lines, ...at, size, weight: 400, tone }, way }
  })
}

/** So many points stand for a line to a name. */
const WAY_DOTS = 24

/** The ways to set a name: beside, above and below its mark, in one line or in two. */
function candidatesOf(place: SheetAsked['places'][number], size: number, lines: Dots): Candidate[] {
  const { x, y, r, label, tone } = place
  const side = r + GAP
  return linesOf(label).flatMap((said, i) => {
    const high = said.length * size * 1.15
    const [up, down] = [y - r - 2 - high / 2, y + r + 2 + high / 2]
    const spots = [
      { x: x + side, y, anchor: 'start', cost: 0 },
      { x: x - side, y, anchor: 'end', cost: 0.3 },
      { x, y: up, anchor: 'middle', cost: 0.5 },
      { x, y: down, anchor: 'middle', cost: 0.5 },
      { x: x + r * 0.7, y: up + r * 0.5, anchor: 'start', cost: 0.7 },
      { x: x + r * 0.7, y: down - r * 0.5, anchor: 'start', cost: 0.7 },
      { x: x - r * 0.7, y: up + r * 0.5, anchor: 'end', cost: 0.8 },
      { x: x - r * 0.7, y: down - r * 0.5, anchor: 'end', cost: 0.8 },
    ] as const
    return spots.map(({ cost, ...spot }): Candidate => {
      const text: SceneText = { lines: said, ...spot, size, weight: 400, tone }
      const box = boxAround(text)
      const crossed = lines.filter((dot) => isIn(dot, box)).length
      return { text, box, crossed, cost: cost + i * 0.4 + crossed }
    })
  })
}

/** A name in one line, and in two that are about as long. */
function linesOf(label: string): readonly (readonly string[])[] {
  const words = label.split(' ')
  const parted = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
  const even = [...parted].sort((a, b) => widest(a) - widest(b))[0]
  return even === undefined || label.length < 10 ? [[label]] : [[label], even]
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => widthOf(line, 1)))
}

/** How far from the middle of what it is tied to a thing is looked for: in rings, px. */
const RINGS = { step: 9, turns: 40, around: 24 } as const
/** A line that runs through a name weighs as many px of way, for each of its points there. */
const CROSSED = 14

/** The place of a thing: near what it is tied to, its lines off the names. */
function spotOf(
  { points, label }: MapThing,
  { lineTo, size, r }: SheetAsked,
  isFree: (box: Box) => boolean,
  taken: readonly Box[],
  lines: Dots,
): StandingThing | undefined {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / Math.max(1, points.length)
  const middle = { x: mean(0), y: mean(1) }
  // A line may end at its own mark, and run over no other.
  const inTheWay = points.map((point) => taken.filter((box) => !isIn(point, box)))
  const crossings = (spot: StandingThing, most: number) => {
    const name = boxAround(spot.label)
    let crossed = 0
    for (const [k, point] of points.entries()) {
      for (const dot of lineTo(spot, point, PARTS / SPARSE))
        if (isIn(dot, name) || inTheWay[k]?.some((box) => isIn(dot, box))) crossed += SPARSE
      if (crossed >= most) return most
    }
    return crossed
  }
  let best: { readonly spot: StandingThing; readonly cost: number } | undefined
  for (const { x, y, distance } of around(middle)) {
    if (best !== undefined && distance > best.cost) break
    if (!points.every((point) => Math.hypot(point[0] - x, point[1] - y) >= 3 * r)) continue
    for (const [i, anchor] of (['start', 'end'] as const).entries()) {
      const spot = { x, y, label: labelOfThing(x, y, label, anchor, size, r) }
      const boxes = boxesOfThing(spot, r)
      if (!boxes.every(isFree)) continue
      const over = lines.filter((dot) => boxes.some((box) => isIn(dot, box))).length
      const near = distance + CROSSED * over + 4 * i
      const most = best?.cost ?? Number.POSITIVE_INFINITY
      if (near >= most) continue
      const cost = near + CROSSED * crossings(spot, (most - near) / CROSSED)
      if (cost < most) best = { spot, cost }
    }
  }
  return best?.spot
}

/** The points of a line, and of how many one is looked at in a search. */
const [PARTS, SPARSE] = [40, 4]

/** Where something is looked for round a point: in rings, the nearest first. */
function around(middle: { readonly x: number; readonly y: number }) {
  return Array.from({ length: RINGS.turns }, (_, turn) => turn * RINGS.step).flatMap((distance) =>
    Array.from({ length: distance === 0 ? 1 : RINGS.around }, (_, i) => {
      const angle = (-3 / 4) * Math.PI + (i * 2 * Math.PI) / RINGS.around
      const [x, y] = [middle.x + distance * Math.cos(angle), middle.y + distance * Math.sin(angle)]
      return { x: Math.round(x), y: Math.round(y), distance }
    }),
  )
}

function labelOfThing(
  x: number,
  y: number,
  label: string,
  anchor: 'start' | 'end',
  size: number,
  r: number,
): SceneText {
  const off = r + GAP
  return { lines: [label], x: anchor === 'start' ? x + off : x - off, y, anchor, size, weight: 600, tone: 'ink' }
}

/** The mark of a thing, and its name. */
function boxesOfThing(
  { x, y, label }: { readonly x: number; readonly y: number; readonly label: SceneText },
  r: number,
) {
  return [{ x1: x - r - AIR, y1: y - r - AIR, x2: x + r + AIR, y2: y + r + AIR }, boxAround(label)]
}

/** A word beside its way, near the middle of it. */
function wordOn(dots: Dots, word: string, size: number, isFree: (box: Box) => boolean): SceneText | undefined {
  const [wide, high] = [widthOf(word, size) * BOLD, size * 1.15]
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74])
    for (const side of [1, -1]) {
      const i = Math.round(share * (dots.length - 1))
      const [before, at, after] = [dots[i - 1], dots[i], dots[i + 1]]
      if (!before || !at || !after) continue
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
      const length = Math.max(0.01, Math.hypot(dx, dy))
      const [nx, ny] = [(side * dy) / length, (-side * dx) / length]
      // No further off its way than its box is deep in that direction; a way that bends leaves it nearer.
      const most = (Math.abs(nx) * wide) / 2 + (Math.abs(ny) * high) / 2 + 5
      for (let off = high / 2 + 3; off <= most + 3; off += 3) {
        const [x, y] = [Math.round(at[0] + nx * off), Math.round(at[1] + ny * off)]
        const text: SceneText = { lines: [word], x, y, anchor: 'middle', size, weight: 600, tone: 'ink' }
        if (isFree(boxAround(text))) return text
      }
    }
  return undefined
}

/** A word is so much nearer to its own way than to any other, px: it must not be read as that one's. */
const NEARER = 8

/** px from a box to the nearest of some points. */
function distanceTo(dots: Dots, { x1, y1, x2, y2 }: Box): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...dots.map(([x, y]) => Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2))),
  )
}

/** The box of a text with its air; bold ones are wider. */
export function boxAround({ lines, x, y, anchor, size, weight }: SceneText): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size))) * (weight === 600 ? BOLD : 1)
  const height = lines.length * size * 1.15
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x1: left - AIR, y1: y - height / 2, x2: left + width + AIR, y2: y + height / 2 }
}

function isIn([x, y]: Dot, { x1, y1, x2, y2 }: Box): boolean {
  return x > x1 && x < x2 && y > y1 && y < y2
}
