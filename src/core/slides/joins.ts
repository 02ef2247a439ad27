// Which lines of a picture are connectors? Those whose ends are known: each is glued to what it runs between, at the tip of a mark or
// behind its name, so that it comes along when that is moved.

import type { LineEnds } from '../export/figure.ts'
import type { Point } from '../layout/curve.ts'
import type { Part } from './part.ts'
import { rimOf } from './rim.ts'
import { type End, type JoinShape, type SideOf, siteOf } from './shape.ts'

/** Lines as connectors, and the rest of the parts; rings that stood at an end of a line go with it. */
export function joined(
  parts: readonly Part[],
  ends: LineEnds,
): { readonly joins: JoinShape[]; readonly rest: readonly Part[] } {
  const found = finder(parts)
  const joins: JoinShape[] = []
  const moves: { readonly from: Point; readonly to: Point }[] = []
  const rest = parts.filter((part) => {
    const made = joinOf(part, found, ends)
    if (made === undefined) return true
    joins.push(made.join)
    moves.push(...made.moves)
    return false
  })
  return { joins, rest: rest.map((part) => (part.classes.includes('ring') ? follow(part, moves) : part)) }
}

/** The parts of each mark, and the brackets. */
interface Finder {
  readonly own: ReadonlyMap<string, readonly Part[]>
  readonly braces: readonly Part[]
}

function finder(parts: readonly Part[]): Finder {
  const own = new Map<string, Part[]>()
  for (const part of parts) {
    if (part.owner === undefined) continue
    const of = own.get(part.owner) ?? []
    of.push(part)
    own.set(part.owner, of)
  }
  return { own, braces: parts.filter(({ classes }) => classes.includes('brace')) }
}

interface Made {
  readonly join: JoinShape
  readonly moves: readonly { readonly from: Point; readonly to: Point }[]
}

function joinOf({ path, owner, shape, classes }: Part, found: Finder, ends: LineEnds): Made | undefined {
  if (path === undefined || shape.kind !== 'form' || !classes.includes('line')) return undefined
  const points = path.steps.flatMap(({ points: own }): readonly Point[] => own)
  const [first, last] = [points[0], points.at(-1)]
  const rim = rimOf(path.paint, path.scale)
  if (!first || !last || !rim) return undefined
  const pair = owner === undefined ? undefined : ends.get(owner)
  if (pair === undefined) return straight(path.steps.length, first, last, rim, shape.name)
  const [source, target] = pair
  const from = endAt(first, source, found)
  const to = endAt(last, target, found)
  const swing = from.side === to.side ? farthest(points, from.side) : undefined
  const name = [source, target].map((id) => nameOf(id, found)).join(' – ')
  const isLevel = Math.abs(from.y - to.y) < 0.5 && swing === undefined
  return {
    join: { kind: 'join', id: 0, name, isCurved: !isLevel, from, to, swing, rim },
    moves: [
      { from: first, to: [from.x, from.y] },
      { from: last, to: [to.x, to.y] },
    ],
  }
}

/** A line from one point to another that belongs to nothing, as in a key. */
function straight(steps: number, first: Point, last: Point, rim: JoinShape['rim'], name: string): Made | undefined {
  if (steps !== 2) return undefined
  const end = ([x, y]: Point, side: SideOf): End => ({ x, y, side, glue: undefined })
  const join = {
    kind: 'join',
    id: 0,
    name,
    isCurved: false,
    from: end(first, 'right'),
    to: end(last, 'left'),
    swing: undefined,
    rim,
  } as const
  return { join, moves: [] }
}

function farthest(points: readonly Point[], side: SideOf): number {
  const xs = points.map(([x]) => x)
  return side === 'right' ? Math.max(...xs) : Math.min(...xs)
}

function nameOf(id: string, { own }: Finder): string {
  return own.get(id)?.find(({ shape }) => shape.kind === 'text')?.shape.name ?? id
}

/** Above and below a line may leave a mark anywhere along its side: that is less far than to the next place beside it. */
const UPRIGHT = 0.3

/** The end of a line near a point: at a side of its mark, behind the mark’s name, or at the bracket round its parts. */
function endAt([x, y]: Point, id: string, found: Finder): End {
  const [near] = placesAt(id, found)
    .map((place) => ({ ...place, far: Math.hypot(place.x - x, (place.y - y) * UPRIGHT) }))
    .sort((a, b) => a.far - b.far)
  if (near === undefined) return { x, y, side: 'right', glue: undefined }
  return { x: near.x, y: near.y, side: near.side, glue: { id: near.id, site: near.site } }
}

interface Place {
  readonly side: SideOf
  readonly x: number
  readonly y: number
  readonly id: number
  readonly site: number
}

function placesAt(id: string, { own, braces }: Finder): Place[] {
  const of = own.get(id) ?? []
  // What is drawn as its name over its parts has lines at the brackets round them.
  const shapes = of.some(({ shape }) => shape.kind === 'form') ? of : braces
  return shapes.flatMap(({ shape }) => sidesOf(shape).map((side) => ({ side, ...siteOf(shape, side), id: shape.id })))
}

/** A name is met on the side that its mark is not on. */
function sidesOf(shape: Part['shape']): readonly SideOf[] {
  if (shape.kind === 'form') return ['left', 'right']
  return shape.align === 'start' ? ['right'] : shape.align === 'end' ? ['left'] : []
}

/** A ring that stood where a line ended stands where its connector does. */
function follow(part: Part, moves: readonly { readonly from: Point; readonly to: Point }[]): Part {
  const { shape } = part
  const middle: Point = [shape.x + shape.width / 2, shape.y + shape.height / 2]
  const move = moves.find(({ from }) => Math.hypot(from[0] - middle[0], from[1] - middle[1]) < 1)
  if (move === undefined) return part
  return { ...part, shape: { ...shape, x: move.to[0] - shape.width / 2, y: move.to[1] - shape.height / 2 } }
}
