// Where does every mark and line end of the Nexus lens stand? Numbers only; computed at build, the same for everyone.

import { scaleSqrt, scaleThreshold } from 'd3-scale'
import type { Column, Lens, LensLink, LensNode } from '../graph/nexus-lens.ts'
import { type OrderLink, orderColumns } from './order.ts'

/** The frame a layout is made for, in px at zoom 1. */
export interface NexusFrame {
  readonly width: number
  readonly height: number
  /** Space above the first row, for the column heads. */
  readonly top: number
  /** Space below the last row. */
  readonly foot: number
  /** x of the diamonds, of the middle of the hexagons, and of the bars. */
  readonly x: Readonly<Record<Column, number>>
  readonly crimeWidth: number
  /** The most white space between two rows. */
  readonly maxGap: number
  /** How many times as far apart columns may move in a wider canvas; beyond that the whole picture grows. */
  readonly stretch: number
}

/** 1280 × 720 with both side panels. */
export const WIDE: NexusFrame = {
  width: 768,
  height: 520,
  top: 36,
  foot: 8,
  x: { group: 146, crime: 399, body: 623 },
  crimeWidth: 162,
  maxGap: 26,
  stretch: 1.3,
}

/** A small window beside the details panel. */
export const MEDIUM: NexusFrame = {
  width: 600,
  height: 496,
  top: 36,
  foot: 8,
  x: { group: 124, crime: 308, body: 480 },
  crimeWidth: 148,
  maxGap: 26,
  stretch: 1.1,
}

/** A phone held upright. */
export const NARROW: NexusFrame = {
  width: 374,
  height: 600,
  top: 36,
  foot: 8,
  x: { group: 96, crime: 192, body: 300 },
  crimeWidth: 132,
  maxGap: 22,
  stretch: 1,
}

/** A mark: its middle and its size. A bracket's middle is that of the marks it embraces. */
export interface PlacedNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a line leaves and arrives, as offsets from the middles of its two marks. */
export interface PlacedLink {
  readonly id: string
  readonly from: readonly [dx: number, dy: number]
  readonly to: readonly [dx: number, dy: number]
  readonly width: number
}

/** The frames a lens is laid out for at build. */
export const FRAMES = { wide: WIDE, medium: MEDIUM, narrow: NARROW }

/** A layout for each frame. */
export type NexusLayouts = Readonly<Record<keyof typeof FRAMES, NexusLayout>>

/** Lays a lens out for every frame. The rows are ordered once. */
export function layoutAll(lens: Lens): NexusLayouts {
  const order = orderNexus(lens)
  return {
    wide: layoutNexus(lens, WIDE, order),
    medium: layoutNexus(lens, MEDIUM, order),
    narrow: layoutNexus(lens, NARROW, order),
  }
}

/** A layout at the size of its frame. */
export interface NexusLayout {
  readonly frame: NexusFrame
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

/** The length of a hexagon's slanted side along x. */
export const HEX_SLANT = 10
/** How far a bracket stands off the hexagons it embraces. */
export const BRACKET_GAP = 7

const CRIME_HEIGHT = 24
const BODY_WIDTH = 10
const BRACKET_LABEL = 15
const GROUP_ROW = 32
const FOLD_ROW = 30

/** Width of a line by what it stands for: 1, 2–3, 4–5, 6 and more. */
export const lineWidth = scaleThreshold<number, number>([2, 4, 6], [1.25, 1.75, 2.5, 3.25])
/** Half the width of a diamond by the units that name the group: its area is proportional to them. */
const groupRadius = scaleSqrt().domain([1, 20]).range([5.5, 9]).clamp(true)
/** Height of a bar by activities. */
const bodyHeight = (count: number) => Math.min(34, 8 + 1.7 * count)

/** Places a lens in a frame. The order of rows does not depend on the frame. */
export function layoutNexus(lens: Lens, frame: NexusFrame, columns = orderNexus(lens)): NexusLayout {
  const nodes = new Map<string, PlacedNode>()
  for (const [column, ids] of columns) placeColumn(lens, frame, column, ids, nodes)
  return { frame, nodes: [...nodes.values()], links: placeLinks(lens, nodes, frame) }
}

/** The order of each column: free marks first, then folds and marks without a line. */
export function orderNexus(lens: Lens): Map<Column, string[]> {
  const bracketed = new Set(lens.nodes.flatMap(({ bracket = [] }) => bracket))
  const isLast = (node: LensNode) => node.alone || node.members !== undefined
  const free = lens.nodes.filter((node) => !isLast(node) && !node.bracket && !bracketed.has(node.id))
  const last = lens.nodes.filter(isLast)
  const cells = (column: Column) => [
    ...free.filter((node) => node.column === column).map(({ id }) => [id]),
    ...(column === 'crime' ? lens.nodes.flatMap(({ bracket }) => (bracket ? [bracket] : [])) : []),
  ]
  const names = ['group', 'crime', 'body'] as const
  const links: OrderLink[] = lens.links.map(({ source, target, side }) => ({
    source,
    target,
    weight: side === 'threat' ? 1.6 : 1,
  }))
  const middles = new Map(lens.nodes.flatMap(({ id, bracket }) => (bracket ? [[id, bracket] as const] : [])))
  const pinned = names.map((column) => last.filter((node) => node.column === column).map(({ id }) => id))
  const ordered = orderColumns({ columns: names.map(cells), links, pinned, middles })
  return new Map(names.map((column, i) => [column, ordered[i] ?? []]))
}

function placeColumn(
  lens: Lens,
  frame: NexusFrame,
  column: Column,
  ids: readonly string[],
  nodes: Map<string, PlacedNode>,
): void {
  const byId = new Map(lens.nodes.map((node) => [node.id, node]))
  const parentOf = new Map(lens.nodes.flatMap(({ id, bracket = [] }) => bracket.map((child) => [child, id] as const)))
  const rows = ids.flatMap((id, i) => {
    const node = byId.get(id)
    if (!node) return []
    const parent = parentOf.get(id)
    const first = parent !== undefined && parentOf.get(ids[i - 1] ?? '') !== parent
    const inside = parent !== undefined && !first
    return [{ node, size: sizeOf(node, frame), label: first ? BRACKET_LABEL : 0, inside }]
  })
  const taken = rows.reduce((sum, { size, label }) => sum + size.row + label, 0)
  const inner = 5
  const gaps = rows.filter(({ inside }, i) => i > 0 && !inside).length
  const tight = rows.filter(({ inside }) => inside).length * inner
  const gap = Math.min(frame.maxGap, (frame.height - frame.top - frame.foot - taken - tight) / Math.max(1, gaps))
  let y = frame.top
  rows.forEach(({ node, size, label, inside }, i) => {
    if (i > 0) y += inside ? inner : gap
    y += label
    nodes.set(node.id, {
      id: node.id,
      x: frame.x[column],
      y: Math.round(y + size.row / 2),
      width: size.width,
      height: size.height,
    })
    y += size.row
  })
  for (const { id, bracket = [] } of lens.nodes) {
    const children = bracket.flatMap((child) => nodes.get(child) ?? [])
    const [first, last] = [children[0], children.at(-1)]
    if (column !== 'crime' || !first || !last) continue
    const ys = children.map((child) => child.y)
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    nodes.set(id, {
      id,
      x: frame.x.crime,
      y: Math.round((top + bottom) / 2),
      width: frame.crimeWidth,
      height: bottom - top,
    })
  }
}

function sizeOf(node: LensNode, frame: NexusFrame): { width: number; height: number; row: number } {
  if (node.column === 'crime') return { width: frame.crimeWidth, height: CRIME_HEIGHT, row: CRIME_HEIGHT }
  if (node.column === 'group') {
    const side = 2 * groupRadius(node.count)
    return { width: side, height: side, row: GROUP_ROW }
  }
  if (node.members) return { width: BODY_WIDTH, height: BODY_WIDTH, row: FOLD_ROW }
  const height = bodyHeight(node.count)
  return { width: BODY_WIDTH, height, row: Math.max(18, height) }
}

/** Ports spread on the edge of a mark in the order of the far ends, so that lines do not cross at a port. */
function placeLinks(lens: Lens, nodes: ReadonlyMap<string, PlacedNode>, frame: NexusFrame): PlacedLink[] {
  const y = (id: string) => nodes.get(id)?.y ?? 0
  const offset = (link: LensLink, id: string): number => {
    const end = link.source === id ? 'source' : 'target'
    const far = end === 'source' ? 'target' : 'source'
    const beside = lens.links
      .filter((other) => other[end] === id)
      .sort((a, b) => y(a[far]) - y(b[far]) || (a.id < b.id ? -1 : 1))
    const room = Math.min(30, nodes.get(id)?.height ?? 0) - (id.startsWith('body:') ? 2 : 6)
    const step = Math.min(3.4, Math.max(room, 8) / Math.max(1, beside.length - 1))
    return (beside.indexOf(link) - (beside.length - 1) / 2) * step
  }
  return lens.links.flatMap((link) => {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)]
    if (!source || !target) return []
    const leave = offset(link, link.source)
    const arrive = offset(link, link.target)
    return [
      {
        id: link.id,
        from: [edgeX(lens, source, leave, 1, frame), leave],
        to: [edgeX(lens, target, arrive, -1, frame), arrive],
        width: lineWidth(link.stands.length),
      },
    ]
  })
}

/** How far from a mark's middle its edge is, at a height above or below it. `side` is 1 for right, -1 for left. */
function edgeX(lens: Lens, node: PlacedNode, dy: number, side: 1 | -1, frame: NexusFrame): number {
  const kind = lens.nodes.find(({ id }) => id === node.id)
  if (kind?.bracket) return side * (frame.crimeWidth / 2 + BRACKET_GAP + 8)
  if (kind?.column === 'group') return side * Math.max(0, node.width / 2 - Math.abs(dy) + 1)
  if (kind?.column === 'crime') return side * (node.width / 2 - (HEX_SLANT * Math.abs(dy)) / (node.height / 2))
  return side * (node.width / 2 + 1)
}
