// How do dates with their words stand in as few lanes as they can, none over another?

import { type Datable, type DateForm, formOf, spanOf } from '../model/moments.ts'
import type { TimeAxis } from './time-axis.ts'

/** One frame, bar or plate in its lane, with all that has this date. */
export interface LaneMark<Item> {
  readonly items: readonly Item[]
  readonly form: DateForm
  /** px from the left of the axis. */
  readonly from: number
  readonly to: number
  readonly lane: number
  /** Whether its words stand in it, or before or after it. */
  readonly side: 'inside' | 'before' | 'after'
  /** Where its words begin, and how wide they are. */
  readonly words: number
  readonly width: number
}

/** What lanes are packed for: the width of the axis, and that of the words of something; all in px. */
export interface LaneRoom<Item> {
  readonly width: number
  readonly wordsOf: (item: Item) => number
  /** Between two words of one mark. */
  readonly space: number
}

/** px between what stands in one lane, between a mark and its words, and from a frame to the words in it. */
export const LANE_GAPS = { apart: 8, beside: 3, inside: 3 } as const

/** A mark is never narrower than this. */
const LEAST: Readonly<Record<DateForm, number>> = { year: 8, month: 5, day: 5 }

/** So many words stand beside one mark; in a frame as many as it holds. */
const BESIDE = 3

/** Packs things into lanes: earlier ones first, what has one date together. */
export function packLanes<Item extends Datable>(
  items: readonly Item[],
  axis: TimeAxis,
  room: LaneRoom<Item>,
): readonly LaneMark<Item>[] {
  const taken: { readonly from: number; readonly to: number }[][] = []
  return marksOf(items, axis, room).map((mark) => {
    const choices = placesOf(mark, room.width)
    for (let lane = 0; ; lane += 1) {
      const others = taken[lane] ?? []
      taken[lane] = others
      const place = choices.find(({ from, to }) =>
        others.every((other) => to + LANE_GAPS.apart <= other.from || from >= other.to + LANE_GAPS.apart),
      )
      if (place === undefined) continue
      others.push({ from: place.from, to: place.to })
      return { ...mark, lane, side: place.side, words: place.words }
    }
  })
}

type Unplaced<Item> = Omit<LaneMark<Item>, 'lane' | 'side' | 'words'>

/** One mark for what has the same date, several where its words find no room in or beside one. */
function marksOf<Item extends Datable>(
  items: readonly Item[],
  axis: TimeAxis,
  { width, wordsOf, space }: LaneRoom<Item>,
): readonly Unplaced<Item>[] {
  const byDate = new Map<string, Item[]>()
  for (const item of [...items].sort(inOrder)) {
    const key = `${item.on} ${item.until ?? ''}`
    byDate.set(key, [...(byDate.get(key) ?? []), item])
  }
  return [...byDate.values()].flatMap((same) => {
    const [one] = same
    if (one === undefined) return []
    const form = formOf(one)
    const span = spanOf(one)
    const [start, end] = [span.from, span.to].map((moment) => (axis.at(moment) / 100) * width)
    const from = Math.min(start ?? 0, width - LEAST[form])
    const to = Math.max(end ?? 0, from + LEAST[form])
    const textOf = (some: readonly Item[]) =>
      some.reduce((sum, item) => sum + wordsOf(item), 0) + space * Math.max(0, some.length - 1)
    const inside = form === 'year' ? to - from - 2 * LANE_GAPS.inside : 0
    const isRoomy = same.some((item) => wordsOf(item) <= inside)
    const parts: Item[][] = []
    for (const item of same) {
      const last = parts.at(-1)
      const fits =
        last !== undefined &&
        (isRoomy ? textOf([...last, item]) <= inside : last.length < BESIDE && textOf([...last, item]) <= width / 3)
      if (fits) last.push(item)
      else parts.push([item])
    }
    return parts.map((part) => ({ items: part, form, from, to, width: textOf(part) }))
  })
}

/** Where the words of a mark may stand, with all that it then takes; the better place first. */
function placesOf<Item>({ form, from, to, width }: Unplaced<Item>, room: number) {
  const { beside, inside } = LANE_GAPS
  if (form === 'year' && width <= to - from - 2 * inside)
    return [{ side: 'inside', from, to, words: (from + to - width) / 2 }] as const
  const before = { side: 'before', from: from - beside - width, to, words: from - beside - width } as const
  const after = { side: 'after', from, to: to + beside + width, words: to + beside } as const
  const isLate = after.to > room
  if (isLate && before.from < 0) return [{ ...after, from: Math.min(from, after.from) }]
  if (isLate) return [before]
  return before.from < 0 ? [after] : [before, after]
}

function inOrder(a: Datable, b: Datable): number {
  return spanOf(a).from - spanOf(b).from || spanOf(b).to - spanOf(a).to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
