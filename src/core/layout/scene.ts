// What exactly is drawn, and where? A lens, its layout and its words become shapes, curves and set lines of text, which
// every writer of pictures (canvas, SVG) only has to repeat.

import type { Lens, LensLink, LensNode, Side } from '../graph/lens.ts'
import type { Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { type Curve, curveOf, pointOn } from './curve.ts'
import { BRACKET_GAP, type ColumnFrame, FULL_ROW } from './frames.ts'
import type { Layout, PlacedLink, PlacedNode } from './layout.ts'
import { type Box, boxOf, isClear, type SceneText, widthOf } from './text-box.ts'

/** Words on the picture. Labels may hold line breaks; an empty string is not drawn. */
export interface SceneWords {
  readonly label: (node: LensNode) => string
  /** Beside a mark that has no line: why. */
  readonly aside: (node: LensNode) => string
  /** The head of a column. */
  readonly head: (column: string) => string
  /** A heading inside a column: an entity, or the name of a block. */
  readonly heading: (id: string) => string
  /** On a line, at rest. */
  readonly tag: (link: LensLink) => string
  /** Size of a label in px at zoom 1. */
  readonly size: number
}

/** A mark as it is drawn. */
export interface SceneMark {
  readonly id: string
  readonly kind: EntityKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Drawn as its name over the marks it embraces. */
  readonly isBracket: boolean
  /** Without a line: hollow. */
  readonly isAlone: boolean
  /** A hexagon that holds its label. */
  readonly isWide: boolean
  readonly label: SceneText | undefined
}

/** A line as it is drawn. */
export interface SceneLine {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly side: Side
  readonly stroke: Stroke
  readonly isInferred: boolean
  readonly width: number
  readonly curve: Curve
}

/** Text that is no label of a mark. `owner` is lit and dimmed with the mark or line it belongs to. */
export interface SceneNote {
  readonly id: string
  readonly role: 'head' | 'heading' | 'aside' | 'tag'
  readonly owner?: string
  readonly text: SceneText
}

/** A small open ring: a gap at a crime, or the object end of a reading of ours. */
export interface SceneRing {
  readonly id: string
  readonly owner: string
  readonly x: number
  readonly y: number
}

/** A square bracket beside the parts of a crime; `side` is -1 at the start of the line, 1 at its end. */
export interface SceneBrace {
  readonly id: string
  readonly owner: string
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly side: 1 | -1
}

/** Everything that is drawn, in px at zoom 1. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly SceneMark[]
  readonly lines: readonly SceneLine[]
  readonly notes: readonly SceneNote[]
  readonly rings: readonly SceneRing[]
  readonly braces: readonly SceneBrace[]
}

/** Labels smaller than this on screen are not drawn: one comes closer to read them. */
export const LEAST_TEXT = 9.5
/** Least space between a mark and the next column for words between them. */
const ROOM_FOR_ASIDE = 130

/** Draws a lens in its layout. */
export function sceneOf(lens: Lens, layout: Layout, words: SceneWords): Scene {
  const placed = new Map(layout.nodes.map((node) => [node.id, node]))
  const marks = lens.nodes.flatMap((node) => markOf(node, layout, placed, words) ?? [])
  const lines = linesOf(lens, layout, placed, marks)
  return {
    width: layout.frame.width,
    height: layout.frame.height,
    marks,
    lines,
    notes: [
      ...heads(lens, layout, words),
      ...headings(layout, words),
      ...asides(lens, layout, placed, words),
      ...tags(lens, lines, marks, words),
    ],
    rings: [...gapRings(lens, placed), ...readingRings(lens, lines)],
    braces: braces(lens, placed),
  }
}

/** The same picture read from right to left. */
export function mirrored(scene: Scene): Scene {
  const flip = (x: number) => scene.width - x
  const text = (one: SceneText): SceneText => ({
    ...one,
    x: flip(one.x),
    anchor: one.anchor === 'start' ? 'end' : one.anchor === 'end' ? 'start' : 'middle',
  })
  const point = ([x, y]: readonly [number, number]): readonly [number, number] => [flip(x), y]
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...mark, x: flip(mark.x), label: mark.label && text(mark.label) })),
    lines: scene.lines.map((line) => ({
      ...line,
      curve: {
        from: point(line.curve.from),
        first: point(line.curve.first),
        second: point(line.curve.second),
        to: point(line.curve.to),
      },
    })),
    notes: scene.notes.map((note) => ({ ...note, text: text(note.text) })),
    rings: scene.rings.map((ring) => ({ ...ring, x: flip(ring.x) })),
    braces: scene.braces.map((brace) => ({ ...brace, x: flip(brace.x), side: brace.side === 1 ? -1 : 1 })),
  }
}

function childrenOf(node: LensNode | undefined, placed: ReadonlyMap<string, PlacedNode>): PlacedNode[] {
  return (node?.bracket ?? []).flatMap((id) => placed.get(id) ?? [])
}

function markOf(
  node: LensNode,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  words: SceneWords,
): SceneMark | undefined {
  const place = placed.get(node.id)
  const column = layout.frame.columns[node.column]
  if (!place || !column) return undefined
  const children = childrenOf(node, placed)
  const isBracket = children.length > 0
  const y = isBracket ? Math.min(...children.map((child) => child.y - child.height / 2)) - 9 : place.y
  const isWide = column.label === 'inside' && node.kind === 'crime' && !isBracket
  return {
    id: node.id,
    kind: node.kind,
    x: place.x,
    y,
    width: isBracket ? place.width - 40 : place.width,
    height: isBracket ? 14 : place.height,
    isBracket,
    isAlone: node.alone,
    isWide,
    label: labelOf(node, place, { column, isBracket, y, isDense: layout.frame.dense === true }, words),
  }
}

function labelOf(
  node: LensNode,
  place: PlacedNode,
  at: { readonly column: ColumnFrame; readonly isBracket: boolean; readonly y: number; readonly isDense: boolean },
  words: SceneWords,
): SceneText | undefined {
  const lines = words.label(node).split('\n')
  if (lines.join('') === '') return undefined
  const { column, isBracket } = at
  // Crimes stand in hexagons that hold their names; anything else in such a column has its name after it.
  const inside = isBracket || (column.label === 'inside' && node.kind === 'crime')
  const anchor = inside ? 'middle' : column.label === 'before' ? 'end' : 'start'
  const off = place.width / 2 + (node.kind === 'activity' ? 3 : at.isDense ? 4 : node.kind === 'group' ? 8 : 6)
  const quiet = isBracket || node.members !== undefined || node.kind === 'actor'
  const full = words.size - (isBracket ? 1.5 : quiet || node.kind === 'activity' || at.isDense ? 1 : 0)
  const one = at.isDense ? [lines.join(' ')] : lines
  const x = anchor === 'middle' ? place.x : anchor === 'end' ? place.x - off : place.x + off
  return {
    lines: anchor === 'end' ? brokenToFit(one, full, x - 2) : one,
    x,
    y: at.y,
    anchor,
    size: sizeThatFits(one, full, place.row, at.isDense ? column.room : undefined),
    weight: node.kind === 'group' ? 600 : 400,
    tone: 'ink',
  }
}

/** A long name that has no room before its mark breaks at its last space. */
function brokenToFit(lines: readonly string[], size: number, room: number): readonly string[] {
  return lines.flatMap((line) => {
    const space = line.lastIndexOf(' ')
    return space > 0 && widthOf(line, size) > room ? [line.slice(0, space), line.slice(space + 1)] : [line]
  })
}

/** A label that has no room at full size is set smaller, and appears when one comes closer. */
function sizeThatFits(lines: readonly string[], full: number, row: number, room: number | undefined): number {
  const high = row >= FULL_ROW ? full : Math.min(full, row * 0.9)
  if (room === undefined) return high
  const wide = Math.max(...lines.map((line) => widthOf(line, full)))
  return Math.min(high, (full * room) / wide)
}

function linesOf(
  lens: Lens,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  marks: readonly SceneMark[],
): SceneLine[] {
  const labels = new Map(marks.map(({ id, label }) => [id, label]))
  const ports = new Map<string, PlacedLink>(layout.links.map((link) => [link.id, link]))
  return lens.links.flatMap((link) => {
    const port = ports.get(link.id)
    const [source, target] = [placed.get(link.source), placed.get(link.target)]
    if (!port || !source || !target) return []
    const isInside = source.column === target.column
    const label = labels.get(link.source)
    // A name after its mark is part of the way: the line leaves behind it.
    const isBehind = label?.anchor === 'start' && !isInside && !layout.frame.dense
    const leave = isBehind ? clearX(source, layout, labels) : source.x + port.from[0]
    const from = [leave, source.y + port.from[1]] as const
    const to = [target.x + port.to[0], target.y + port.to[1]] as const
    // Dots need a little more to be seen from afar; a reading of ours is thinner than what the report says.
    const width = (link.stroke === 'claimed' ? Math.max(1.9, port.width) : port.width) * (link.inferred ? 0.6 : 1)
    return [
      {
        id: link.id,
        source: link.source,
        target: link.target,
        side: link.side,
        stroke: link.stroke,
        isInferred: link.inferred,
        width,
        curve: curveOf(from, to, isInside),
      },
    ]
  })
}

/** How high above and below a name its neighbours must be clear of lines that leave behind it, in px. */
const BESIDE = 34

/** Behind the names of a mark and its neighbours, so that no line runs through one of them. */
function clearX(place: PlacedNode, layout: Layout, labels: ReadonlyMap<string, SceneText | undefined>): number {
  const ends = layout.nodes
    .filter(({ x, y }) => x === place.x && Math.abs(y - place.y) < BESIDE)
    .flatMap(({ id }) => labels.get(id) ?? [])
    .filter(({ anchor }) => anchor === 'start')
    .map((label) => boxOf(label).x2)
  return Math.max(place.x, ...ends) + 4
}

function heads(lens: Lens, layout: Layout, words: SceneWords): SceneNote[] {
  return lens.columns.flatMap((column) => {
    const place = layout.frame.columns[column]
    if (!place || !layout.nodes.some((node) => node.column === column)) return []
    const shift = place.label === 'inside' || place.lanes !== undefined ? 0 : place.label === 'before' ? 6 : -5
    const anchor = shift === 0 ? 'middle' : shift > 0 ? 'end' : 'start'
    const text = note(words.head(column), place.x + shift, 10, anchor, words.size - 2, 600)
    return text ? [{ id: `head:${column}`, role: 'head', text }] : []
  })
}

function headings(layout: Layout, words: SceneWords): SceneNote[] {
  return layout.headings.flatMap(({ id, column, x, y }) => {
    const label = layout.frame.columns[column]?.label
    const anchor = label === 'before' ? 'end' : 'start'
    const shift = anchor === 'end' ? 6 : -6
    const text = note(words.heading(id), x + shift, y, anchor, words.size - 1.5)
    return text ? [{ id: `heading:${column}:${id}`, role: 'heading' as const, text }] : []
  })
}

/** Why a mark has no line, where there is room beside it. */
function asides(lens: Lens, layout: Layout, placed: ReadonlyMap<string, PlacedNode>, words: SceneWords): SceneNote[] {
  const { columns } = layout.frame
  return lens.nodes.flatMap((node) => {
    const place = placed.get(node.id)
    const column = columns[node.column]
    if (!place || !column || column.label !== 'before') return []
    const next = lens.columns.find(
      (name) => (columns[name]?.x ?? 0) > column.x && layout.nodes.some((other) => other.column === name),
    )
    const edge = next === undefined ? layout.frame.width : (columns[next]?.x ?? 0) - (columns[next]?.width ?? 0) / 2
    const said = words.aside(node)
    const text = note(said, place.x + place.width / 2 + 4, place.y, 'start', words.size - 2)
    if (!text || edge - column.x < ROOM_FOR_ASIDE || widthOf(said, text.size) > edge - text.x) return []
    return [{ id: `aside:${node.id}`, role: 'aside' as const, owner: node.id, text }]
  })
}

function note(
  words: string,
  x: number,
  y: number,
  anchor: SceneText['anchor'],
  size: number,
  weight: 400 | 600 = 400,
): SceneText | undefined {
  return words === '' ? undefined : { lines: words.split('\n'), x, y, anchor, size, weight, tone: 'ink3' }
}

/** Where along a line a word on it is tried, from its middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8]

/** Words on lines, each where it covers no label and no other word; where there is no such place, none. */
function tags(lens: Lens, lines: readonly SceneLine[], marks: readonly SceneMark[], words: SceneWords): SceneNote[] {
  const taken: Box[] = marks.flatMap(({ label, x, y, width, height }) => [
    { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 },
    ...(label ? [boxOf(label)] : []),
  ])
  const byId = new Map(lines.map((line) => [line.id, line]))
  return lens.links.flatMap((link) => {
    const line = byId.get(link.id)
    const said = words.tag(link)
    if (!line || said === '') return []
    for (const t of TRIED) {
      const [x, y] = pointOn(line.curve, t)
      const text = note(said, Math.round(x), Math.round(y), 'middle', words.size - 1.5)
      if (!text || !isClear(spaced(boxOf(text)), taken)) continue
      taken.push(boxOf(text))
      return [{ id: `tag:${link.id}`, role: 'tag' as const, owner: link.id, text }]
    }
    return []
  })
}

/** A box with some air round it: a word on a line lies on a ground of its own. */
function spaced({ x1, y1, x2, y2 }: Box): Box {
  return { x1: x1 - 4, y1: y1 - 3, x2: x2 + 4, y2: y2 + 3 }
}

function gapRings(lens: Lens, placed: ReadonlyMap<string, PlacedNode>): SceneRing[] {
  return lens.nodes.flatMap((node) => {
    const place = placed.get(node.id)
    if (!place || !node.gap || place.width < 40) return []
    const off = place.width / 2 + (childrenOf(node, placed).length > 0 ? BRACKET_GAP + 8 : 0)
    return [
      ...(node.gap.groups ? [{ id: `ring:groups:${node.id}`, owner: node.id, x: place.x - off, y: place.y }] : []),
      ...(node.gap.activities
        ? [{ id: `ring:activities:${node.id}`, owner: node.id, x: place.x + off, y: place.y }]
        : []),
    ]
  })
}

/** A reading of ours ends in an open dot, at the crime where it names one. */
function readingRings(lens: Lens, lines: readonly SceneLine[]): SceneRing[] {
  const crimes = new Set(lens.nodes.filter(({ kind }) => kind === 'crime').map(({ id }) => id))
  return lines
    .filter(({ isInferred }) => isInferred)
    .map(({ id, source, curve }) => {
      const [x, y] = crimes.has(source) ? curve.from : curve.to
      return { id: `ring:reading:${id}`, owner: id, x, y }
    })
}

/** A bracket on each side where a line ends at the parent. */
function braces(lens: Lens, placed: ReadonlyMap<string, PlacedNode>): SceneBrace[] {
  return lens.nodes.flatMap((node) => {
    const children = childrenOf(node, placed)
    const first = children[0]
    if (!first) return []
    const top = Math.min(...children.map(({ y, height }) => y - height / 2)) + 3
    const bottom = Math.max(...children.map(({ y, height }) => y + height / 2)) - 3
    const sides = [
      { drawn: lens.links.some(({ target }) => target === node.id), side: -1 as const },
      { drawn: lens.links.some(({ source }) => source === node.id), side: 1 as const },
    ]
    return sides
      .filter(({ drawn }) => drawn)
      .map(({ side }) => ({
        id: `brace:${side === 1 ? 'right' : 'left'}:${node.id}`,
        owner: node.id,
        x: first.x + side * (first.width / 2 + BRACKET_GAP),
        top,
        bottom,
        side,
      }))
  })
}
