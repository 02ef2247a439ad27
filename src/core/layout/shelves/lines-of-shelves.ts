// Which lines has a picture of shelves, and where do they end? One for each shelf and mark, from port to port, and for each tie of
// a single activity one from the edge of its shelf at the height of its name, which is seen when it is lit.

import type { LensLink } from '../../graph/lens.ts'
import type { ShelfLine } from '../../graph/lenses/shelves.ts'
import { type Curve, curveOf, type Point } from '../curve.ts'
import { lineWidth } from '../layout.ts'
import type { SceneLine, SceneMark, SceneRing } from '../scene.ts'
import type { ShelvesAsked } from './asked.ts'
import type { PlacedShelf } from './place-shelves.ts'

/** px from the corner of a shelf to its first port, and between two ports at most. */
const INSET = 3
const STEP = { shelf: 9, mark: 4 } as const

/** What begins the id of a line that is drawn at rest, and of one that is not. */
const SUM = 'sum:'
const MORE = 'more:'

/** The lines, and a ring where a body only supports what a line stands for. */
export function linesOfShelves(
  { lens, isHelp }: ShelvesAsked,
  marks: readonly SceneMark[],
  placed: readonly PlacedShelf[],
  sums: readonly ShelfLine[],
): { readonly lines: SceneLine[]; readonly ends: SceneRing[] } {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const drawn = sums.filter(({ source, target }) => byId.has(source) && byId.has(target))
  const resting = drawn.filter((sum) => sum.isAtRest)
  const curves = new Map([
    ...curvesOf(resting, byId),
    ...curvesOf(
      drawn.filter((sum) => !sum.isAtRest),
      byId,
    ),
  ])
  const lines = drawn.flatMap((sum): SceneLine[] => {
    const [curve, first] = [curves.get(sum.id), sum.links[0]]
    return curve && first
      ? [
          {
            ...lineOf(
              first,
              sum.links.every(({ inferred }) => inferred),
            ),
            id: lineIdOf(sum),
            source: sum.source,
            target: sum.target,
            width: lineWidth(sum.count) - 0.35,
            ...(sum.isAtRest ? {} : { isLitOnly: true as const }),
            curve,
          },
        ]
      : []
  })
  return {
    lines: [...lines, ...finesOf(lens.links, byId, placed)],
    ends: resting.flatMap(({ id, source, target, links, shelf }) => {
      const curve = curves.get(id)
      const isOfBody = source === shelf.id
      return curve && isOfBody && links.every((link) => isHelp(link.source, target))
        ? [{ id: `ring:help:${id}`, owner: id, x: curve.to[0] - 3, y: curve.to[1] }]
        : []
    }),
  }
}

/** The id of the line of the scene: one that is not drawn at rest says so. */
export function lineIdOf({ id, isAtRest: rests }: Pick<ShelfLine, 'id' | 'isAtRest'>): string {
  return rests ? id : id.replace(SUM, MORE)
}

function lineOf({ side, stroke }: LensLink, isInferred: boolean): Pick<SceneLine, 'side' | 'stroke' | 'isInferred'> {
  return { side, stroke, isInferred }
}

/** Ports are spread along the edges in the order of the far ends, so that no two lines cross at a port. */
function curvesOf(sums: readonly ShelfLine[], byId: ReadonlyMap<string, SceneMark>): Map<string, Curve> {
  const leaving = portsOf(sums, byId, 'source', 'target')
  const arriving = portsOf(sums, byId, 'target', 'source')
  return new Map(
    sums.flatMap((sum) => {
      const [source, target] = [byId.get(sum.source), byId.get(sum.target)]
      if (!source || !target) return []
      const from: Point = [source.x + source.width / 2 + 1, source.y + (leaving.get(sum.id) ?? 0)]
      const to: Point = [target.x - target.width / 2 - 1, target.y + (arriving.get(sum.id) ?? 0)]
      return [[sum.id, curveOf(endOfHexagon(source, from), to)] as const]
    }),
  )
}

/** A line leaves a hexagon at its point. */
function endOfHexagon({ isWide, y }: SceneMark, [x, at]: Point): Point {
  return isWide ? [x - Math.abs(at - y) * 0.8, at] : [x, at]
}

function portsOf(
  sums: readonly ShelfLine[],
  byId: ReadonlyMap<string, SceneMark>,
  end: 'source' | 'target',
  far: 'source' | 'target',
): Map<string, number> {
  const beside = new Map<string, ShelfLine[]>()
  for (const sum of sums) beside.set(sum[end], [...(beside.get(sum[end]) ?? []), sum])
  const y = (id: string) => byId.get(id)?.y ?? 0
  const ports = new Map<string, number>()
  for (const [id, all] of beside) {
    const mark = byId.get(id)
    const room = Math.max(0, (mark?.height ?? 0) - 2 * INSET)
    const step = Math.min(mark?.shapes ? STEP.shelf : STEP.mark, room / Math.max(1, all.length - 1))
    // On a shelf the ports lie where the far ends pull them, as far as it reaches.
    const pull = mark?.shapes ? all.map((sum) => y(sum[far]) - y(id)).reduce((a, b) => a + b, 0) / all.length : 0
    const slack = Math.max(0, (room - step * (all.length - 1)) / 2)
    const shift = Math.max(-slack, Math.min(slack, pull * 0.3))
    all
      .sort((a, b) => y(a[far]) - y(b[far]) || (a.id < b.id ? -1 : 1))
      .forEach((sum, i) => {
        ports.set(sum.id, shift + (i - (all.length - 1) / 2) * step)
      })
  }
  return ports
}

/** The ties of single activities, from the edge of their shelf. */
function finesOf(
  links: readonly LensLink[],
  byId: ReadonlyMap<string, SceneMark>,
  placed: readonly PlacedShelf[],
): SceneLine[] {
  const shelfOf = new Map(placed.flatMap((one) => one.rows.map((row) => [row.id, { ...one, at: row.y }] as const)))
  return links.flatMap((link): SceneLine[] => {
    const [source, target] = [byId.get(link.source), byId.get(link.target)]
    if (!source || !target) return []
    const [before, after] = [shelfOf.get(link.source), shelfOf.get(link.target)]
    const from: Point = before ? [before.x + before.width + 1, before.at] : [source.x + source.width / 2 + 1, source.y]
    const to: Point = after ? [after.x - 1, after.at] : [target.x - target.width / 2 - 1, target.y]
    return [
      {
        ...lineOf(link, link.inferred),
        id: link.id,
        source: link.source,
        target: link.target,
        width: 1.25,
        isLitOnly: true,
        curve: curveOf(from, to),
      },
    ]
  })
}
