// Where do crimes, regions and bodies stand beside the shelves? As near to what they are tied to as their order allows.

import type { LensNode } from '../../graph/lens.ts'
import type { ShelfLine } from '../../graph/lenses/shelves.ts'
import { KINDS } from '../../model/kinds.ts'
import { areaScale } from '../scales.ts'
import type { SceneMark } from '../scene.ts'
import { widthOf } from '../text-box.ts'
import { cutToFit, type ShelfWords } from './asked.ts'
import type { ColumnsOfShelves } from './columns.ts'
import type { PlacedShelf } from './place-shelves.ts'
import { spreadRows } from './spread-rows.ts'

const PLAIN = { isBracket: false, isWide: false } as const
/** px of a row: of a hexagon at most, of a region, of a body beside its bar. */
const ROWS = { hexagon: 24, least: 17, region: 17, body: 15.5 } as const
/** px between two hexagons: with their rims, no less looks like two. */
const AIR = 4
const BAR = 10
/** px of a name that is set smaller to fit; below it is cut. */
const SMALLEST = 10.5
const placeRadius = areaScale([1, 20], [3.5, 6.5])
const barHeight = (count: number) => Math.min(34, 8 + 1.7 * count)

/** The middles of shelves by id. */
function middlesOf(placed: readonly PlacedShelf[]): ReadonlyMap<string, number> {
  return new Map(placed.map(({ shelf, y, height }) => [shelf.id, y + height / 2]))
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** Crimes in hexagons that hold their names, and regions with their names before them. */
export function marksBeside(
  nodes: readonly LensNode[],
  placed: readonly PlacedShelf[],
  sums: readonly ShelfLine[],
  { left, shelves: { top } }: ColumnsOfShelves,
  words: ShelfWords,
): SceneMark[] {
  const middles = middlesOf(placed)
  const bottom = bottomOf(placed)
  const own = (id: string) => {
    // Its own shelf before others that hold it.
    const mine = placed.filter(({ shelf }) => shelf.marks.includes(id)).map(({ shelf }) => middles.get(shelf.id) ?? top)
    const others = sums
      .filter((sum) => sum.source === id && sum.isAtRest)
      .flatMap((sum) => middles.get(sum.target) ?? [])
    return mean(mine) ?? mean(others)
  }
  const places = nodes.filter(({ kind }) => kind === 'place').length
  // As high as lets them stand beside the shelves of crimes.
  const beside = placed.filter(({ shelf }) =>
    shelf.marks.some((id) => nodes.some((node) => node.id === id && node.kind === 'crime')),
  )
  const tied = nodes.filter((node) => node.kind === 'crime' && !node.alone).length
  const free = Math.min(bottom - top - places * ROWS.region, bottomOf(beside) - top)
  const hexagon = Math.max(ROWS.least, Math.min(ROWS.hexagon, free / Math.max(1, tied)))
  const isHexagon = ({ kind }: LensNode) => kind === 'crime'
  let before = top
  const ys = spreadRows(
    nodes.map((node) => {
      before = node.alone ? bottom : (own(node.id) ?? before)
      return { wish: before, room: isHexagon(node) ? hexagon : ROWS.region }
    }),
    top,
    bottom,
  )
  return nodes.map((node, i): SceneMark => {
    const y = Math.round((ys[i] ?? top) * 2) / 2
    const label = words.label(node)
    const base = {
      ...PLAIN,
      id: node.id,
      kind: node.kind,
      y,
      isAlone: node.alone,
      ...(node.look ? { look: node.look } : {}),
    }
    const quiet = node.members === undefined ? 0 : 1
    if (isHexagon(node)) {
      const full = words.size - quiet
      const size = Math.min(full, (full * (left.width - 14)) / Math.max(1, widthOf(label, full)), hexagon * 0.66)
      const fits = Math.max(SMALLEST, size)
      return {
        ...base,
        isWide: true,
        x: left.x,
        width: left.width,
        height: hexagon - AIR,
        label: {
          lines: [cutToFit(label, fits, left.width - 14, words.isSquare)],
          x: left.x,
          y,
          anchor: 'middle',
          size: fits,
          weight: KINDS.crime.weight,
          tone: 'ink',
        },
      }
    }
    const side = 2 * (node.members ? 4 : placeRadius(node.count))
    const x = left.x + left.width / 2 - 8
    return {
      ...base,
      x,
      width: side,
      height: side,
      label: {
        lines: [label],
        x: x - 12,
        y,
        anchor: 'end',
        size: words.size - quiet,
        weight: KINDS.place.weight,
        tone: 'ink',
      },
    }
  })
}

/** Bodies as bars with their names after them. */
export function bodiesBeside(
  nodes: readonly LensNode[],
  placed: readonly PlacedShelf[],
  sums: readonly ShelfLine[],
  { right, names, shelves: { top } }: ColumnsOfShelves,
  words: ShelfWords,
): SceneMark[] {
  const middles = middlesOf(placed)
  const bottom = bottomOf(placed)
  const heights = nodes.map(({ count, look }) => barHeight(look?.size ?? count))
  const needed = heights.reduce((sum, height) => sum + Math.max(ROWS.body, height + 2), 0)
  const share = Math.min(1, (bottom - top) / Math.max(1, needed))
  const rooms = heights.map((height) => Math.max(ROWS.body, height + 2) * share)
  let before = top
  const ys = spreadRows(
    nodes.map((node, i) => {
      const own = sums.filter((sum) => sum.target === node.id).flatMap((sum) => middles.get(sum.shelf.id) ?? [])
      before = mean(own) ?? before
      return { wish: before, room: rooms[i] ?? ROWS.body }
    }),
    top,
    bottom,
  )
  return nodes.map((node, i): SceneMark => {
    const y = Math.round((ys[i] ?? top) * 2) / 2
    const room = rooms[i] ?? ROWS.body
    const space = names - BAR / 2 - KINDS.body.gap - 2
    // The number behind a name has its room, and is written by itself.
    const count = words.aside(node)
    const broken = brokenToFit(`${words.label(node)} ${count}`, words.size, space, room)
    return {
      ...PLAIN,
      id: node.id,
      kind: node.kind,
      isAlone: node.alone,
      ...(node.look ? { look: node.look } : {}),
      x: right,
      y,
      width: BAR,
      height: Math.min(heights[i] ?? BAR, room - 1),
      label: {
        lines: broken.map((line) => (line.endsWith(` ${count}`) ? line.slice(0, -count.length - 1) : line)),
        x: right + BAR / 2 + KINDS.body.gap,
        y,
        anchor: 'start',
        size: Math.min(
          words.size,
          (room * 0.85) / broken.length,
          (words.size * space) / Math.max(1, ...broken.map((line) => widthOf(line, words.size))),
        ),
        weight: KINDS.body.weight,
        tone: 'ink',
      },
    }
  })
}

function bottomOf(placed: readonly PlacedShelf[]): number {
  const last = placed.at(-1)
  return last ? last.y + last.height : 0
}

/** A long name beside a high bar stands in two lines. */
function brokenToFit(label: string, size: number, space: number, room: number): string[] {
  if (widthOf(label, size) <= space || room < 2 * size) return [label]
  const letters = [...label]
  const half = Math.ceil(letters.length / 2)
  const gap = letters.indexOf(' ', half)
  const at = gap > 0 && gap < letters.length - 3 ? gap : half
  return [letters.slice(0, at).join('').trim(), letters.slice(at).join('').trim()]
}
