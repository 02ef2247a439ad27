// Where does every mark and line end of a lens stand? Numbers only, the same for everyone.

import type { Lens, LensLink, LensNode } from '../graph/lens.ts'
import { drawnLinks, standsOf } from '../graph/lens.ts'
import { KINDS } from '../model/kinds.ts'
import { SLANT } from '../model/shapes.ts'
import { BRACKET_GAP, type ColumnFrame, type Frame, FULL_ROW } from './frames.ts'
import { type LensOrder, orderPart } from './order-part.ts'
import { areaScale, stepScale } from './scales.ts'

/** A mark: its middle and its size. A bracket's middle is that of the marks it embraces. */
export interface PlacedNode {
  readonly id: string
  readonly column: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Room for its label from top to bottom: the label is set in full size, or waits until it fits. */
  readonly row: number
}

/** Where a line leaves and arrives, as offsets from the middles of its two marks. */
export interface PlacedLink {
  readonly id: string
  readonly from: readonly [dx: number, dy: number]
  readonly to: readonly [dx: number, dy: number]
  readonly width: number
}

/** A heading inside a column, above the marks of a cell. */
export interface PlacedHeading {
  /** What the cell is named after: an entity, or a block of the lens. */
  readonly id: string
  readonly column: string
  readonly x: number
  readonly y: number
}

/** A layout at the size of its frame. */
export interface Layout {
  readonly frame: Frame
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  readonly headings: readonly PlacedHeading[]
}

const HEX_HEIGHT = 24
const BODY_WIDTH = 10
const HEADING = 15
/** The row a name needs where rows are close, in any script. */
const LEAST_ROW = 15.5

/** Width of a line by what it stands for: 1, 2–3, 4–5, 6 and more. */
export const lineWidth = stepScale([2, 4, 6], [1.25, 1.75, 2.5, 3.25])
/** Half the width of a diamond or circle by its count: its area is proportional to it. */
const radius = areaScale([1, 20], [5.5, 9])
const placeRadius = areaScale([1, 20], [4.5, 8])
const smallRadius = areaScale([1, 40], [1.8, 5])
/** Height of a bar by activities. */
const bodyHeight = (count: number) => Math.min(34, 8 + 1.7 * count)

/** A frame, and how many lines the label of a mark has where rows may be low. */
interface Given extends Frame {
  readonly linesOf: (node: LensNode) => number
}

/**
 * Places a lens, or a part of it, in a frame; what is too tall for it makes it taller. `order` is of the whole lens. Where rows
 * may be low, a label of several lines keeps as many.
 */
export function layoutLens(
  lens: Lens,
  own: Frame,
  order: LensOrder,
  linesOf: (node: LensNode) => number = () => 1,
): Layout {
  const isWithActors = lens.nodes.some(({ kind, column }) => kind === 'actor' && column === lens.columns[0])
  const frameOwn = isWithActors && own.withActors ? { ...own, columns: own.withActors } : own
  // Beside unnamed actors rows are low, and so is the row of any name of several lines.
  const isOneLine = ({ kind }: LensNode) => own.leastRow === undefined && !isWithActors && kind !== 'actor'
  const given: Given = { ...frameOwn, linesOf: (node) => (isOneLine(node) ? 1 : linesOf(node)) }
  const nodes = new Map<string, PlacedNode>()
  const headings: PlacedHeading[] = []
  const columns = orderPart(lens, order).flatMap((ids, i) => {
    const column = lens.columns[i] ?? ''
    const place = given.columns[column]
    return place ? [{ ids, column, place }] : []
  })
  const least = columns.map(({ ids, column, place }) =>
    leastHeight(rowsOf(lens, given, column, place, ids), place, given),
  )
  const frame = given.dense
    ? given
    : { ...given, height: Math.max(given.height, ...least.map((one) => one + given.top + given.foot)) }
  for (const { ids, column, place } of columns) placeColumn(lens, frame, column, place, ids, nodes, headings)
  return {
    frame: { ...frameOwn, height: frame.height },
    nodes: [...nodes.values()],
    links: placeLinks(lens, nodes, frame),
    headings,
  }
}

/** The row that a name of so many lines needs: lines of one name stand closer than names. */
function rowFor(least: number, lines: number): number {
  return least + (lines - 1) * Math.min(least, FULL_ROW)
}

/** The height a column needs at least: every name readable, every heading set. */
function leastHeight(rows: readonly Row[], { lanes }: ColumnFrame, { leastRow = LEAST_ROW, linesOf }: Given): number {
  const all = rows.reduce(
    (sum, { node, height, heading }) =>
      sum + Math.max(rowFor(leastRow, linesOf(node)), height) + (heading === undefined ? 0 : HEADING),
    0,
  )
  return lanes === undefined ? all : all / 2
}

/** Marks of two lanes stand by turns; a place among hexagons stands where those begin, with its name after it. */
function xOf({ kind }: LensNode, { x, lanes, label, width = 0 }: ColumnFrame, i: number): number {
  if (lanes !== undefined) return x + (i % 2 === 0 ? -lanes : lanes)
  return label === 'inside' && kind === 'place' ? x - width / 2 + 12 : x
}

interface Row {
  readonly node: LensNode
  readonly width: number
  readonly height: number
  readonly row: number
  /** A heading stands above it, named after this. */
  readonly heading?: string | undefined
  /** It follows its neighbour inside a bracket. */
  readonly inside: boolean
}

function placeColumn(
  lens: Lens,
  frame: Given,
  column: string,
  place: ColumnFrame,
  ids: readonly string[],
  nodes: Map<string, PlacedNode>,
  headings: PlacedHeading[],
): void {
  const rows = rowsOf(lens, frame, column, place, ids)
  const lanes = place.lanes === undefined ? 1 : 2
  const inner = 5
  const taken = rows.reduce((sum, { row, heading }) => sum + row / lanes + (heading === undefined ? 0 : HEADING), 0)
  const gaps = rows.filter(({ inside }, i) => i > 0 && !inside).length
  const tight = rows.filter(({ inside }) => inside).length * inner
  const free = frame.height - frame.top - frame.foot - taken - tight
  const gap = Math.min(frame.maxGap / lanes, free / Math.max(1, gaps))
  const used = taken + tight + gap * gaps
  // What does not fill its column stands in the middle of it.
  let y = frame.top + Math.max(0, (frame.height - frame.top - frame.foot - used) / 2)
  rows.forEach(({ node, width, height, row, heading, inside }, i) => {
    if (i > 0) y += inside ? inner : gap
    if (heading !== undefined) {
      const isBracket = lens.nodes.some(({ id, bracket }) => id === heading && bracket !== undefined)
      if (!isBracket) headings.push({ id: heading, column, x: xOf(node, place, i), y: Math.round(y + HEADING / 2 - 1) })
      y += HEADING
    }
    const x = xOf(node, place, i)
    // In a dense picture half a pixel is much of a row.
    const middle = frame.dense ? Math.round((y + row / 2) * 10) / 10 : Math.round(y + row / (2 * lanes))
    nodes.set(node.id, {
      id: node.id,
      column,
      x,
      y: middle,
      width,
      height,
      row: lanes === 2 ? row : row + Math.min(gap, 3),
    })
    y += row / lanes
  })
  for (const { id, bracket = [], column: own } of lens.nodes) {
    const children = bracket.flatMap((child) => nodes.get(child) ?? [])
    if (own !== column || children.length === 0) continue
    const ys = children.map((child) => child.y)
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    nodes.set(id, {
      id,
      column,
      x: place.x,
      y: Math.round((top + bottom) / 2),
      width: place.width ?? 0,
      height: bottom - top,
      row: HEADING,
    })
  }
}

function rowsOf(lens: Lens, frame: Given, column: string, place: ColumnFrame, ids: readonly string[]): Row[] {
  const byId = new Map(lens.nodes.map((node) => [node.id, node]))
  const parentOf = new Map(lens.nodes.flatMap(({ id, bracket = [] }) => bracket.map((child) => [child, id] as const)))
  const found = ids.flatMap((id) => byId.get(id) ?? [])
  const room = frame.height - frame.top - frame.foot
  const rowOf = frame.dense ? denseRows(found, room) : rowsThatFit(found, place, room, frame)
  return found.map((node, i) => {
    const before = found[i - 1]
    const parent = parentOf.get(node.id)
    const isNewParent = parent !== undefined && parentOf.get(before?.id ?? '') !== parent
    const isNewCell = node.cell !== undefined && before?.cell !== node.cell
    const heading = isNewParent ? parent : isNewCell ? node.cell : blockHeading(lens, column, node, before)
    return {
      node,
      ...sizeOf(node, place, frame, rowOf(node)),
      row: rowOf(node),
      heading,
      inside: parent !== undefined && !isNewParent,
    }
  })
}

/** Blocks that have a heading of their own, by lens, column and block. */
function blockHeading(lens: Lens, column: string, node: LensNode, before: LensNode | undefined): string | undefined {
  if (before?.block === node.block) return undefined
  const heading = BLOCK_HEADINGS[`${lens.id} ${column} ${node.block}`]
  // That they have no place is said of groups of which none has a line, by our readings neither.
  const hasLine = (one: LensNode) => one.column === column && one.block === node.block && !one.alone
  if (heading === 'placeless' && lens.nodes.some(hasLine)) return undefined
  // A heading is to tell a block from what stands above it.
  return heading !== undefined && before !== undefined ? heading : undefined
}

const BLOCK_HEADINGS: Readonly<Record<string, string>> = {
  'nexus group 2': 'unnamed',
  'threat group 2': 'unnamed',
  'places group 1': 'placeless',
  'places group 2': 'unnamed',
  'places place 1': 'elsewhere',
  'response crime 3': 'regions',
}

/** Rows of full height, closer together where they would not fit otherwise. */
function rowsThatFit(
  nodes: readonly LensNode[],
  place: ColumnFrame,
  room: number,
  { leastRow = LEAST_ROW, linesOf }: Given,
): (node: LensNode) => number {
  const full = (node: LensNode) => fullRow(node, place)
  const lanes = place.lanes === undefined ? 1 : 2
  const taken = nodes.reduce((sum, node) => sum + full(node) / lanes, 0)
  const spare = room - 5 * HEADING
  const squeeze = Math.min(1, spare / Math.max(1, taken))
  return (node) => Math.max(rowFor(leastRow, linesOf(node)), full(node) * squeeze)
}

function fullRow(node: LensNode, { label }: ColumnFrame): number {
  if (node.members) return 30
  if (label === 'inside' && node.kind === 'crime') return HEX_HEIGHT
  const { row } = KINDS[node.kind]
  return node.kind === 'body' ? Math.max(row, bodyHeight(sizeCount(node))) : row
}

/** In a dense column what has most lines gets a row for its label; the others share what is left. */
function denseRows(nodes: readonly LensNode[], room: number): (node: LensNode) => number {
  const most = [...nodes].sort(
    (a, b) =>
      (a.kind === 'group' ? 0 : 1) - (b.kind === 'group' ? 0 : 1) || b.count - a.count || (a.id < b.id ? -1 : 1),
  )
  const least = 4.2
  const labelled = Math.min(
    nodes.length,
    Math.max(0, Math.floor((room - nodes.length * least) / (FULL_ROW + 1 - least))),
  )
  const large = new Set(most.slice(0, labelled).map(({ id }) => id))
  const small = (room - labelled * (FULL_ROW + 1)) / Math.max(1, nodes.length - labelled)
  const largest = labelled === nodes.length ? Math.min(22, room / Math.max(1, nodes.length)) : FULL_ROW + 1
  return (node) => (large.has(node.id) ? largest : Math.min(FULL_ROW - 1, small))
}

/** What the size of a mark says: its count, or what is measured. */
function sizeCount({ count, look }: LensNode): number {
  return look?.size ?? count
}

function sizeOf(node: LensNode, place: ColumnFrame, frame: Frame, row: number): { width: number; height: number } {
  if (frame.dense) {
    const side = Math.min(row, 2 * smallRadius(sizeCount(node)))
    return node.kind === 'body' ? { width: side * 0.6, height: side } : { width: side, height: side }
  }
  if (place.label === 'inside' && node.kind === 'crime')
    return { width: place.width ?? 0, height: Math.min(HEX_HEIGHT, row - 1) }
  const { size } = KINDS[node.kind]
  if (size !== null) return { width: size[0], height: size[1] }
  if (node.kind === 'group') {
    const side = Math.min(row, 2 * radius(sizeCount(node)))
    return { width: side, height: side }
  }
  if (node.kind === 'place') {
    const side = node.members ? 9 : 2 * placeRadius(sizeCount(node))
    return { width: side, height: Math.min(side, row) }
  }
  if (node.members) return { width: BODY_WIDTH, height: BODY_WIDTH }
  return { width: BODY_WIDTH, height: Math.min(bodyHeight(sizeCount(node)), row) }
}

/** Ports spread on the edge of a mark in the order of the far ends, so that lines do not cross at a port. */
function placeLinks(lens: Lens, nodes: ReadonlyMap<string, PlacedNode>, frame: Frame): PlacedLink[] {
  const kinds = new Map(lens.nodes.map((node) => [node.id, node]))
  const links = drawnLinks(lens)
  const leaving = ports(links, nodes, 'source', 'target')
  const arriving = ports(links, nodes, 'target', 'source')
  return links.flatMap((link) => {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)]
    const [a, b] = [kinds.get(link.source), kinds.get(link.target)]
    if (!source || !target || !a || !b) return []
    const leave = leaving.get(link.id) ?? 0
    const arrive = arriving.get(link.id) ?? 0
    const isInside = source.column === target.column
    const full = lineWidth(standsOf(link).length)
    const width = frame.dense ? Math.min(1.75, full) - 0.5 : frame.thin ? Math.max(0.9, full - 0.5) : full
    return [
      {
        id: link.id,
        from: [edgeX(a, source, leave, 1), leave],
        to: [edgeX(b, target, arrive, isInside ? 1 : -1), arrive],
        width,
      },
    ]
  })
}

function ports(
  links: readonly LensLink[],
  nodes: ReadonlyMap<string, PlacedNode>,
  end: 'source' | 'target',
  far: 'source' | 'target',
): Map<string, number> {
  const beside = new Map<string, LensLink[]>()
  for (const link of links) {
    const known = beside.get(link[end])
    if (known) known.push(link)
    else beside.set(link[end], [link])
  }
  const y = (id: string) => nodes.get(id)?.y ?? 0
  const offsets = new Map<string, number>()
  for (const [id, all] of beside) {
    const height = nodes.get(id)?.height ?? 0
    const room = Math.max(Math.min(30, height) - (height > 20 ? 6 : 2), Math.min(8, height))
    const step = Math.min(3.4, room / Math.max(1, all.length - 1))
    all
      .sort((a, b) => y(a[far]) - y(b[far]) || (a.id < b.id ? -1 : 1))
      .forEach((link, i) => {
        offsets.set(link.id, (i - (all.length - 1) / 2) * step)
      })
  }
  return offsets
}

/** How far from a mark's middle its edge is, at a height above or below it. `side` is 1 for right, -1 for left. */
function edgeX(node: LensNode, place: PlacedNode, dy: number, side: 1 | -1): number {
  if (node.bracket) return side * (place.width / 2 + BRACKET_GAP + 8)
  if (KINDS[node.kind].isPointed) return side * Math.max(0, place.width / 2 - Math.abs(dy) + 1)
  if (place.width > 3 * place.height) return side * (place.width / 2 - (SLANT * Math.abs(dy)) / (place.height / 2))
  return side * (place.width / 2 + 1)
}
