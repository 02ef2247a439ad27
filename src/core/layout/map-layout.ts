// Where on a map do the names of places stand, with what takes place there, and the words of ways? Screen pixels in, screen
// pixels out. Nothing of it knows what is selected: names move neither with a selection nor under a pointer.

import { type Candidate, costOn, type Dots, settle, type Unsettled } from './settle.ts'
import { type Box, isClear, widthOf } from './text-box.ts'

/** A place as it lies on screen. */
export interface MapPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Half the width of its mark. */
  readonly r: number
  readonly label: string
  /** What takes place there, by name: set under its own. */
  readonly said: readonly string[]
  /** A region, an area or a city: its name is set smaller. */
  readonly isMinor: boolean
  /** Its name may go where that of a country finds no room: the country then counts it. */
  readonly yields: boolean
}

/** A word for a way. */
export interface MapWord {
  readonly id: string
  readonly label: string
  /** The points of its way. */
  readonly dots: Dots
}

/** A name as it is set: lines, and under them what takes place there. */
export interface MapLabel {
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
  readonly name: readonly string[]
  readonly said: readonly string[]
  /** Where it stands too far off to be read as that of its mark: the two ends of a thin line between them. */
  readonly link?: readonly [from: Spot, to: Spot]
}

type Spot = readonly [x: number, y: number]

/** Where everything stands, by id; absent where there is no room. */
export interface MapLayout {
  readonly labels: ReadonlyMap<string, MapLabel>
  /** By id of the way: the middle of its word. */
  readonly words: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

/** What is to be set. */
export interface MapAsked {
  /** What matters most first. */
  readonly places: readonly MapPoint[]
  readonly words: readonly MapWord[]
  /** Lines that names had better leave free. */
  readonly lines: Dots
  /** Where words may stand. */
  readonly area: Box
  /** px of the name of a country. */
  readonly size: number
  /** Between two things that take place somewhere. */
  readonly comma: string
  /** Says how many there are, where there is no room to name them. */
  readonly counted: (n: number) => string
}

/** Bold letters are wider. */
const BOLD = 1.08
/** Letters of minor names and of what takes place, as a share; lines, as a share of their letters; px before the first of them. */
export const LETTERS = { minor: 11 / 12, line: 1.18, sign: 12 } as const

/** Sets names and words. */
export function layoutMap(asked: MapAsked): MapLayout {
  const { places, words, lines, area, size } = asked
  const isInside = ({ box }: { readonly box: Box }) =>
    box.x1 >= area.x1 + 2 && box.y1 >= area.y1 + 1 && box.x2 <= area.x2 - 2 && box.y2 <= area.y2 - 1
  type Set = { readonly label: MapLabel } | { readonly x: number; readonly y: number }
  const open: Unsettled<Set>[] = [
    ...places.map((place) => ({
      id: place.id,
      yields: place.yields,
      candidates: labelsOf(place, asked)
        .filter(isInside)
        .map((one) => (isNearer(one.box, place, places) ? { ...one, cost: one.cost + COST.nearer } : one)),
    })),
    ...words.map((word) => ({ id: word.id, candidates: wordsOf(word, size).filter(isInside) })),
  ]
  const marks = places.map(({ x, y, r }) => ({ x1: x - r - 1, y1: y - r - 1, x2: x + r + 1, y2: y + r + 1 }))
  const set = settle(open, marks, lines)
  const found = [...set].map(([id, { text }]) => [id, text] as const)
  const near = new Map(found.flatMap(([id, text]) => ('label' in text ? [[id, text.label] as const] : [])))
  return {
    labels: withAfar(near, places, set, marks, asked),
    words: new Map(found.flatMap(([id, text]) => ('label' in text ? [] : [[id, text] as const]))),
  }
}

/** A name with what stands under it, as large as it is. */
interface Block {
  readonly name: readonly string[]
  readonly said: readonly string[]
  readonly width: number
  readonly height: number
  /** Of its first line. */
  readonly first: number
  readonly cost: number
}

/** The ways to set a name: on each side of its mark, in one line or two, with what takes place there or without. */
function labelsOf(place: MapPoint, asked: MapAsked): Candidate<{ readonly label: MapLabel }>[] {
  const { x, y, r } = place
  return blocksOf(place, asked).flatMap(({ width: w, height: h, first, cost, ...block }) => {
    const [off, near] = [r + 4, r * 0.7 + 2]
    const spots = [
      [x + off, y - first / 2, 'start', 0],
      [x - off - w, y - first / 2, 'end', 0.3],
      [x - w / 2, y + r + 2, 'middle', 0.4],
      [x - w / 2, y - r - 2 - h, 'middle', 0.6],
      [x + off, y - h / 2, 'start', 0.5],
      [x - off - w, y - h / 2, 'end', 0.7],
      [x + near, y + r * 0.5 + 1, 'start', 0.7],
      [x - near - w, y + r * 0.5 + 1, 'end', 0.9],
      [x + near, y - r * 0.5 - 1 - h, 'start', 0.8],
      [x - near - w, y - r * 0.5 - 1 - h, 'end', 1],
      [x - w * 0.25, y + r + 2, 'start', 1.1],
      [x - w * 0.75, y + r + 2, 'end', 1.1],
      [x - w * 0.25, y - r - 2 - h, 'start', 1.2],
      [x - w * 0.75, y - r - 2 - h, 'end', 1.2],
      // A little further off, where there is no other way.
      [x + off + 9, y - h / 2, 'start', 2.5],
      [x - off - 9 - w, y - h / 2, 'end', 2.5],
      [x - w / 2, y + r + 11, 'middle', 2.6],
      [x - w / 2, y - r - 11 - h, 'middle', 2.7],
      [x + near + 8, y + r + 8, 'start', 3],
      [x - near - 8 - w, y + r + 8, 'end', 3],
      [x + near + 8, y - r - 8 - h, 'start', 3],
      [x - near - 8 - w, y - r - 8 - h, 'end', 3],
    ] as const
    return spots.map(([left, top, anchor, more]) => {
      const box = { x1: left, y1: top, x2: left + w, y2: top + h }
      return { box, cost: cost + more, text: { label: { box, anchor, ...block } } }
    })
  })
}

/** What it costs to stand nearer to another mark, and in the place of a lesser name; from `poor` on a place further off is looked for. */
const COST = { nearer: 6, poor: 6, taken: 10 } as const

/** px up to which a name is read as that of its mark, whatever lies round it. */
const BESIDE = 5

/** Whether a name would be read as that of another mark. */
function isNearer({ x1, y1, x2, y2 }: Box, own: MapPoint, all: readonly MapPoint[]): boolean {
  const off = ({ x, y, r }: MapPoint) => Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2)) - r
  const least = off(own) - 1
  if (least < BESIDE) return false
  return all.some((other) => other !== own && off(other) < least)
}

/** px off its mark at which a name that found no good room beside it may stand, at letters of 12; and in so many directions. */
const AFAR = { off: [14, 20, 28, 36, 46, 56, 68], ways: 24 } as const

/**
 * Names without good room beside their marks stand further off and are joined to them by a line; what takes place there is not said
 * so far off. What has no room at all takes that of one that matters less, which then looks for another.
 */
function withAfar(
  near: ReadonlyMap<string, MapLabel>,
  places: readonly MapPoint[],
  set: ReadonlyMap<string, Candidate<unknown>>,
  marks: readonly Box[],
  { lines, area, size }: MapAsked,
): ReadonlyMap<string, MapLabel> {
  const boxes = new Map([...set].map(([id, { box }]) => [id, box]))
  const found = new Map<string, MapLabel>()
  const links: Dots[] = []
  for (const [k, place] of places.entries()) {
    const now = (boxes.has(place.id) ? set.get(place.id)?.cost : undefined) ?? Number.POSITIVE_INFINITY
    if (now < COST.poor || place.yields || place.label === '' || (place.said.length > 0 && boxes.has(place.id)))
      continue
    const others = marks.filter((_, i) => i !== k)
    const lesser = new Set(places.slice(k + 1).flatMap(({ id, said }) => (said.length > 0 ? [] : [id])))
    const free = afarOf(place, size).flatMap(({ label, dots, cost }) => {
      const { box } = label
      const isInside = box.x1 >= area.x1 + 2 && box.y1 >= area.y1 + 1 && box.x2 <= area.x2 - 2 && box.y2 <= area.y2 - 1
      if (!isInside || !isClear(box, marks) || others.some((other) => costOn(dots, other) > 0)) return []
      if (links.some((link) => costOn(link, box) > 0)) return []
      const over = [...boxes].flatMap(([id, other]) =>
        id !== place.id && (!isClear(box, [other]) || costOn(dots, other) > 0) ? [id] : [],
      )
      const mayTake = !boxes.has(place.id) && over.length === 1 && over.every((id) => lesser.has(id))
      if (over.length > 0 && !mayTake) return []
      return [{ label, dots, over, cost: cost + costOn(lines, box) + COST.taken * over.length }]
    })
    const best = free.sort((a, b) => a.cost - b.cost)[0]
    if (best === undefined || best.cost >= now) continue
    for (const id of best.over) {
      boxes.delete(id)
      found.delete(id)
    }
    found.set(place.id, best.label)
    boxes.set(place.id, best.label.box)
    links.push(best.dots)
  }
  return new Map([...[...near].filter(([id]) => boxes.has(id)), ...found])
}

/** Where the name of a place may stand further off, with points of the line to it. */
function afarOf({ x, y, r, label, isMinor }: MapPoint, size: number) {
  const own = size * (isMinor ? LETTERS.minor : 1)
  return linesOf(label).flatMap((name, i) => {
    const [w, h] = [Math.ceil(widest(name, own) * (isMinor ? 1 : BOLD)), name.length * own * LETTERS.line]
    return AFAR.off.flatMap((px) =>
      Array.from({ length: AFAR.ways }, (_, way) => {
        const off = r + (px * size) / 12
        const [dx, dy] = [Math.cos((way / AFAR.ways) * 2 * Math.PI), Math.sin((way / AFAR.ways) * 2 * Math.PI)]
        const [endX, endY] = [Math.round(x + dx * off), Math.round(y + dy * off)]
        const anchor = Math.abs(dx) < 0.5 ? 'middle' : dx > 0 ? 'start' : 'end'
        const left = anchor === 'middle' ? endX - w / 2 : anchor === 'start' ? endX + 2 : endX - 2 - w
        const top = anchor !== 'middle' ? endY - h / 2 : dy > 0 ? endY : endY - h
        const from: Spot = [Math.round(x + dx * (r + 1)), Math.round(y + dy * (r + 1))]
        const box = { x1: left, y1: top, x2: left + w, y2: top + h }
        const dots = Array.from(
          { length: 15 },
          (_, k): Spot => [from[0] + ((endX - from[0]) * k) / 15, from[1] + ((endY - from[1]) * k) / 15],
        )
        const set: MapLabel = { box, anchor, name, said: [], link: [from, [endX, endY]] }
        return { label: set, dots, cost: px / 6 + i * 0.5 }
      }),
    )
  })
}

/** px to which what takes place is broken, as shares of its letters. */
const WIDTHS = [9, 12, 16]
/** What it costs to count it alone: less than to cover something. */
const COUNTED = 24

function blocksOf({ label, said, isMinor }: MapPoint, { size, comma, counted }: MapAsked): Block[] {
  const [own, small] = [size * (isMinor ? LETTERS.minor : 1), size * LETTERS.minor]
  const broken = said.length === 0 ? [[]] : distinct(WIDTHS.map((share) => brokenAt(said, comma, share * small, small)))
  const all = [
    ...broken.map((lines) => ({ lines, more: lines.length * 0.15 })),
    ...(said.length > 0 ? [{ lines: [counted(said.length)], more: COUNTED }] : []),
  ]
  return linesOf(label).flatMap((name, i) =>
    all.map(({ lines, more }): Block => {
      const wide = widest(name, own) * (isMinor ? 1 : BOLD)
      const under = lines.map((line, k) => widthOf(line, small) + (k === 0 ? LETTERS.sign : 0))
      return {
        name,
        said: lines,
        width: Math.ceil(Math.max(wide, ...under)),
        height: (name.length * own + lines.length * small) * LETTERS.line,
        first: own * LETTERS.line,
        cost: i * 0.5 + more,
      }
    }),
  )
}

function distinct(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(all.map((lines) => [lines.join('\n'), lines])).values()]
}

/** Words in lines no wider than they may be, where a break allows that: after a comma or at a space, never in a word. */
function brokenAt(said: readonly string[], comma: string, width: number, size: number): readonly string[] {
  const words = said.flatMap((one, i) => {
    const parts = one.split(/\s+/)
    return parts.map((part, k) => `${part}${k < parts.length - 1 ? ' ' : i < said.length - 1 ? comma : ''}`)
  })
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const room = width - (lines.length === 1 ? LETTERS.sign : 0)
    if (last !== undefined && widthOf((last + word).trimEnd(), size) <= room) lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines.map((line) => line.trimEnd())
}

const SEGMENTS = new Intl.Segmenter('zh', { granularity: 'word' })

/** A name in one line, and in two that are about as long. */
function linesOf(label: string): readonly (readonly string[])[] {
  // Where words have no spaces between them they are found as a reader of the language finds them.
  const isHan = !/\s/.test(label) && /\p{Script=Han}/u.test(label)
  const space = isHan ? '' : ' '
  const words = isHan ? [...SEGMENTS.segment(label)].map(({ segment }) => segment) : label.split(/\s+/)
  const parted = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(space), words.slice(i + 1).join(space)] as const)
  const even = [...parted].sort((a, b) => widest(a, 1) - widest(b, 1))[0]
  if (even === undefined || label.length < (isHan ? 7 : 10)) return [[label]]
  const [first, second, ...rest] = words
  const inThree = first && second && rest.length > 0 && !isHan ? [[first, second, rest.join(space)]] : []
  return [[label], even, ...inThree]
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => widthOf(line, size)))
}

/** Where on its way a word is looked for, as shares of it. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/** Beside its way on either side, near the middle of it. */
function wordsOf({ label, dots }: MapWord, size: number): Candidate<{ readonly x: number; readonly y: number }>[] {
  const [wide, high] = [widthOf(label, size * LETTERS.minor) * BOLD, size * LETTERS.line]
  return SHARES.flatMap((share) =>
    [1, -1].flatMap((side) => {
      const i = Math.round(share * (dots.length - 1))
      const [before, at, after] = [dots[i - 1], dots[i], dots[i + 1]]
      if (!before || !at || !after) return []
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
      const length = Math.max(0.01, Math.hypot(dx, dy))
      const [nx, ny] = [(side * dy) / length, (-side * dx) / length]
      const off = (Math.abs(nx) * wide) / 2 + (Math.abs(ny) * high) / 2 + 3
      return [0, 7, 14].map((further) => {
        const [x, y] = [Math.round(at[0] + nx * (off + further)), Math.round(at[1] + ny * (off + further))]
        const box = { x1: x - wide / 2, y1: y - high / 2, x2: x + wide / 2, y2: y + high / 2 }
        return { box, cost: Math.abs(share - 0.5) * 4 + further / 8, text: { x, y } }
      })
    }),
  )
}
