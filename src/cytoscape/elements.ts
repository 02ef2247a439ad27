// A lens, its layout and its labels -> the elements Cytoscape draws. Computed once per layout and language.

import type { ElementDefinition } from 'cytoscape'
import type { Lens, LensNode } from '../core/graph/nexus-lens.ts'
import { BRACKET_GAP, HEX_SLANT, type NexusLayout, type PlacedNode } from '../core/layout/nexus-layout.ts'
import { levelCurve, type Point } from './curve.ts'

/** Words on the canvas. Labels may hold line breaks. */
export interface CanvasWords {
  readonly label: (node: LensNode) => string
  /** Why a mark has no line; empty where its label says so already. */
  readonly aloneBecause: (node: LensNode) => string
  readonly heads: Readonly<Record<'group' | 'crime' | 'body', string>>
}

/** Least space between a group and the crimes for words between them. */
const ROOM_FOR_REASON = 150

/** Everything that is drawn: marks, lines, and the furniture that cannot be chosen. */
export function canvasElements(lens: Lens, layout: NexusLayout, words: CanvasWords): ElementDefinition[] {
  const placed = new Map(layout.nodes.map((node) => [node.id, node]))
  const at = (id: string) => placed.get(id)
  // In the smaller layouts there is no room beside the mark; the panel gives the reason.
  const { x, crimeWidth } = layout.frame
  const hasRoom = x.crime - crimeWidth / 2 - x.group > ROOM_FOR_REASON
  const reasonOf = (node: LensNode) =>
    hasRoom && node.alone && node.column === 'group' ? words.aloneBecause(node) : ''
  return [
    ...heads(lens, layout, words),
    ...lens.nodes.flatMap((node) => {
      const place = at(node.id)
      return place ? [markElement(node, place, placed, words), ...furniture(node, place, placed, reasonOf(node))] : []
    }),
    ...brackets(lens, placed),
    ...lens.links.flatMap((link) => {
      const port = layout.links.find(({ id }) => id === link.id)
      const [source, target] = [at(link.source), at(link.target)]
      if (!port || !source || !target) return []
      const [from, to] = [plus(source, port.from), plus(target, port.to)]
      const curve = levelCurve(from, to)
      const [a, b] = [drawnAt(source, lens, placed), drawnAt(target, lens, placed)]
      const data = {
        id: link.id,
        source: link.source,
        target: link.target,
        width: port.width,
        from: `${from[0] - a.x}px ${from[1] - a.y}px`,
        to: `${to[0] - b.x}px ${to[1] - b.y}px`,
        weights: curve.weights.join(' '),
        distances: curve.distances.join(' '),
      }
      return [{ group: 'edges' as const, data, classes: `line ${link.side} ${link.stroke}` }]
    }),
  ]
}

function plus({ x, y }: { readonly x: number; readonly y: number }, [dx, dy]: Point): Point {
  return [x + dx, y + dy]
}

/** A bracket is drawn as its name above the marks it embraces; every other mark where it stands. */
function drawnAt(place: PlacedNode, lens: Lens, placed: ReadonlyMap<string, PlacedNode>): { x: number; y: number } {
  const children = childrenOf(
    lens.nodes.find(({ id }) => id === place.id),
    placed,
  )
  if (children.length === 0) return { x: place.x, y: place.y }
  return { x: place.x, y: Math.min(...children.map(({ y, height }) => y - height / 2)) - 9 }
}

function childrenOf(node: LensNode | undefined, placed: ReadonlyMap<string, PlacedNode>): PlacedNode[] {
  return (node?.bracket ?? []).flatMap((id) => placed.get(id) ?? [])
}

function markElement(
  node: LensNode,
  place: PlacedNode,
  placed: ReadonlyMap<string, PlacedNode>,
  words: CanvasWords,
): ElementDefinition {
  const isBracket = node.bracket !== undefined
  const position = isBracket
    ? { x: place.x, y: Math.min(...childrenOf(node, placed).map(({ y, height }) => y - height / 2)) - 9 }
    : { x: place.x, y: place.y }
  const slant = HEX_SLANT / (place.width / 2)
  const hexagon = `-1 0 ${-1 + slant} -1 ${1 - slant} -1 1 0 ${1 - slant} 1 ${-1 + slant} 1`
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: words.label(node),
      width: isBracket ? place.width - 40 : place.width,
      height: isBracket ? 14 : place.height,
      hexagon,
    },
    position,
    classes: ['mark', isBracket ? 'bracket' : node.column, ...(node.alone ? ['alone'] : [])].join(' '),
  }
}

const still = { grabbable: false, selectable: false } as const

/** Rings where a crime has nobody on one side, and the reason beside a mark without a line. */
function furniture(
  node: LensNode,
  place: PlacedNode,
  placed: ReadonlyMap<string, PlacedNode>,
  reason: string,
): ElementDefinition[] {
  const side = childrenOf(node, placed).length > 0 ? BRACKET_GAP + 8 : 0
  const ring = (end: 'groups' | 'activities', x: number): ElementDefinition => ({
    group: 'nodes',
    data: { id: `ring:${end}:${node.id}` },
    position: { x, y: place.y },
    classes: 'ring',
    ...still,
  })
  return [
    ...(node.gap?.groups ? [ring('groups', place.x - place.width / 2 - side)] : []),
    ...(node.gap?.activities ? [ring('activities', place.x + place.width / 2 + side)] : []),
    ...(reason === ''
      ? []
      : [
          {
            group: 'nodes' as const,
            data: { id: `reason:${node.id}`, label: reason },
            position: { x: place.x + 8, y: place.y },
            classes: 'reason',
            ...still,
          },
        ]),
  ]
}

function heads(lens: Lens, layout: NexusLayout, words: CanvasWords): ElementDefinition[] {
  return (['group', 'crime', 'body'] as const)
    .filter((column) => lens.nodes.some((node) => node.column === column))
    .map((column) => ({
      group: 'nodes',
      data: { id: `head:${column}`, label: words.heads[column] },
      position: { x: layout.frame.x[column] + (column === 'group' ? 6 : column === 'body' ? -5 : 0), y: 10 },
      classes: `head head-${column}`,
      ...still,
    }))
}

/** A bracket on each side where a line ends at the parent. */
function brackets(lens: Lens, placed: ReadonlyMap<string, PlacedNode>): ElementDefinition[] {
  return lens.nodes.flatMap((node) => {
    const children = childrenOf(node, placed)
    const first = children[0]
    if (!first) return []
    const top = Math.min(...children.map(({ y, height }) => y - height / 2)) + 3
    const bottom = Math.max(...children.map(({ y, height }) => y + height / 2)) - 3
    const sides = [
      { name: 'left', drawn: lens.links.some(({ target }) => target === node.id), sign: -1 },
      { name: 'right', drawn: lens.links.some(({ source }) => source === node.id), sign: 1 },
    ]
    return sides
      .filter(({ drawn }) => drawn)
      .flatMap(({ name, sign }) => {
        const x = first.x + sign * (first.width / 2 + BRACKET_GAP)
        const id = `bracket:${name}:${node.id}`
        const end = (which: string, y: number): ElementDefinition => ({
          group: 'nodes',
          data: { id: `${id}:${which}` },
          position: { x, y },
          classes: 'point',
          ...still,
        })
        return [
          end('top', top),
          end('bottom', bottom),
          {
            group: 'edges',
            data: { id, source: `${id}:top`, target: `${id}:bottom`, bend: `${-8 * sign} ${-8 * sign}` },
            classes: 'brace',
            ...still,
          },
        ]
      })
  })
}
