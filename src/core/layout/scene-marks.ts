// How is a mark drawn? Its shape, its label beside it or inside, and the bracket round the parts of a crime.

import type { Lens, LensNode, MarkLook } from '../graph/lens.ts'
import { KINDS } from '../model/kinds.ts'
import { BRACKET_GAP, type ColumnFrame, FULL_ROW } from './frames.ts'
import type { Layout, PlacedNode } from './layout.ts'
import type { SceneBrace, SceneMark, SceneWords } from './scene.ts'
import { type SceneText, widthOf } from './text-box.ts'

/** How far over the marks that it embraces the name of a bracket stands, in px. */
const OVER = 9

/** The marks a bracket embraces, as they are placed. */
export function childrenOf(node: LensNode | undefined, placed: ReadonlyMap<string, PlacedNode>): PlacedNode[] {
  return (node?.bracket ?? []).flatMap((id) => placed.get(id) ?? [])
}

/** A mark with its label; `undefined` where the layout has no place for it. */
export function markOf(
  node: LensNode,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  words: SceneWords,
  isGhostly = false,
): SceneMark | undefined {
  const place = placed.get(node.id)
  const column = layout.frame.columns[node.column]
  if (!place || !column) return undefined
  const children = childrenOf(node, placed)
  const isBracket = children.length > 0
  const y = isBracket ? Math.min(...children.map((child) => child.y - child.height / 2)) - OVER : place.y
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
    ...(node.alone && isGhostly ? { isFallen: true } : {}),
    isWide,
    ...(node.isVague ? { isVague: true } : {}),
    ...(node.look && !isBracket ? { look: lookIn(node.look, isWide) } : {}),
    label: quiet(
      labelOf(
        node,
        place,
        { column, isBracket, y, isDense: layout.frame.dense === true, end: endOf(layout, column) },
        words,
      ),
      node.alone && isGhostly,
    ),
  }
}

/** The name of a mark whose lines all fell steps back. */
function quiet(label: SceneText | undefined, isFallen: boolean): SceneText | undefined {
  return label && isFallen ? { ...label, weight: 400, tone: 'ink3' } : label
}

/** A hexagon that holds its name cannot grow: its rim does. What grows has no rim. */
function lookIn({ rim, ...rest }: MarkLook, isWide: boolean): MarkLook {
  return isWide && rim !== undefined ? { ...rest, rim } : rest
}

/** Where the name of a row ends at the latest: before its lines leave, and where none do at the edge. */
function endOf({ nodes, frame }: Layout, { port }: ColumnFrame): number | undefined {
  return port === undefined || nodes.some(({ x }) => x > port) ? port : frame.width
}

function labelOf(
  node: LensNode,
  place: PlacedNode,
  at: {
    readonly column: ColumnFrame
    readonly isBracket: boolean
    readonly y: number
    readonly isDense: boolean
    readonly end: number | undefined
  },
  words: SceneWords,
): SceneText | undefined {
  const lines = words.label(node).split('\n')
  if (lines.join('') === '') return undefined
  const { column, isBracket } = at
  const kind = KINDS[node.kind]
  // Crimes stand in hexagons that hold their names; anything else in such a column has its name after it.
  const isHeld = !isBracket && column.label === 'inside' && node.kind === 'crime'
  const inside = isBracket || isHeld
  const anchor = inside ? 'middle' : column.label === 'before' ? 'end' : 'start'
  const off = place.width / 2 + (at.isDense ? Math.min(7, kind.gap) : kind.gap)
  const quiet = isBracket || node.members !== undefined || kind.isQuiet
  const full = words.size - (isBracket ? 1.5 : quiet || at.isDense ? 1 : 0)
  const x = anchor === 'middle' ? place.x : anchor === 'end' ? place.x - off : place.x + off
  return {
    lines:
      anchor === 'end'
        ? brokenToFit(lines, full, x - 2)
        : at.end === undefined
          ? lines
          : brokenToFit(lines, full, at.end - x - 6),
    x,
    y: at.y,
    anchor,
    size: sizeThatFits(lines, full, place.row, isHeld ? place.width - 8 : at.isDense ? column.room : undefined),
    // A country is a place with an outline; a region is none.
    weight: column.port !== undefined && !node.isVague ? 600 : kind.weight,
    tone: 'ink',
  }
}

/** A long name that has no room beside its mark breaks at the last space that leaves its line room, square letters anywhere. */
function brokenToFit(lines: readonly string[], size: number, room: number): readonly string[] {
  return lines.flatMap((line) => {
    if (widthOf(line, size) <= room) return [line]
    const ends = [...line.matchAll(/ |\B(?=\p{Script=Han})/gu)].map(({ index }) => index)
    const at = ends.findLast((end) => widthOf(line.slice(0, end), size) <= room) ?? ends[0]
    return at ? [line.slice(0, at), ...brokenToFit([line.slice(at).trim()], size, room)] : [line]
  })
}

/** A label that has no room at full size is set smaller, and appears when one comes closer. */
function sizeThatFits(lines: readonly string[], full: number, row: number, room: number | undefined): number {
  const high = row >= FULL_ROW ? full : Math.min(full, row * 0.9)
  if (room === undefined) return high
  const wide = Math.max(...lines.map((line) => widthOf(line, full)))
  return Math.min(high, (full * room) / wide)
}

/** A bracket on each side where a line ends at the parent; up to its name where lines end at that. */
export function braces(lens: Lens, placed: ReadonlyMap<string, PlacedNode>, isToName = false): SceneBrace[] {
  return lens.nodes.flatMap((node) => {
    const children = childrenOf(node, placed)
    const first = children[0]
    if (!first) return []
    const top = Math.min(...children.map(({ y, height }) => y - height / 2)) + (isToName ? -OVER : 3)
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
