// How is a line drawn?

import type { Lens } from '../graph/lens.ts'
import { strokeWidth } from '../model/shapes.ts'
import { type Curve, curveOf, levelFrom, pointOn } from './curve.ts'
import type { Layout, PlacedLink, PlacedNode } from './layout.ts'
import type { SceneLine, SceneMark } from './scene.ts'
import { type Box, boxOf, type SceneText } from './text-box.ts'

/** The lines, each from mark to mark or from behind the name that stands in its way; level from a place on, where there is one. */
export function linesOf(
  lens: Lens,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  marks: readonly SceneMark[],
  level?: number,
): SceneLine[] {
  const labels = new Map(marks.map(({ id, label }) => [id, label]))
  const heads = new Map(marks.flatMap(({ id, isBracket, y }) => (isBracket ? [[id, y] as const] : [])))
  const ports = new Map<string, PlacedLink>(layout.links.map((link) => [link.id, link]))
  const fallen = new Set(lens.fallen)
  // Ghosts lie under what stands.
  return [...(lens.fallen ?? []), ...lens.links].flatMap((link) => {
    const port = ports.get(link.id)
    const [source, target] = [placed.get(link.source), placed.get(link.target)]
    if (!port || !source || !target) return []
    const isInside = source.column === target.column
    const label = labels.get(link.source)
    // A name after its mark is part of the way: the line leaves behind it.
    const row = isInside ? undefined : layout.frame.columns[source.column]?.port
    const isBehind = label?.anchor === 'start' && !isInside && row === undefined && !layout.frame.dense
    const leave = row !== undefined ? row : isBehind ? clearX(source, layout, labels) : source.x + port.from[0]
    // What is level to its end has a height of its own at a bracket too: that of its name.
    const end = level === undefined ? undefined : heads.get(link.target)
    const to = [target.x + port.to[0], (end ?? target.y) + port.to[1]] as const
    const names = isBehind ? namesBeside(source, layout, labels) : []
    const from = [leave, source.y + (row === undefined ? port.from[1] : 0)] as const
    return [
      {
        id: link.id,
        source: link.source,
        target: link.target,
        side: fallen.has(link) ? 'fallen' : link.side,
        stroke: link.stroke,
        isInferred: link.inferred,
        width: fallen.has(link) ? GHOST : strokeWidth(port.width, link.stroke, link.inferred),
        curve: level === undefined ? pastAll(curveOf(from, to, isInside), names) : levelFrom(from, to, level),
      },
    ]
  })
}

/** Width in px of a line of which nothing is left. */
const GHOST = 1.25

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

/** The boxes of the other names in a mark's column that stand after their marks. */
function namesBeside(
  place: PlacedNode,
  layout: Layout,
  labels: ReadonlyMap<string, SceneText | undefined>,
): readonly Box[] {
  return layout.nodes
    .filter(({ id, x }) => id !== place.id && x === place.x)
    .flatMap(({ id }) => labels.get(id) ?? [])
    .filter(({ anchor }) => anchor === 'start')
    .map(boxOf)
}

/** A line that stays level until it is past the names that it would run through on its way up or down. */
function pastAll(curve: Curve, names: readonly Box[]): Curve {
  const { from, to } = curve
  const late = LEVEL.map((share): Curve => {
    const x = from[0] + (to[0] - from[0]) * share
    return { ...curve, first: [x, from[1]], second: [Math.max(x, curve.second[0]), to[1]] }
  })
  return [curve, ...late].find((one) => !isStruck(one, names)) ?? curve
}

/** For how much of its way a line may stay level. */
const LEVEL = [0.4, 0.5, 0.6, 0.7, 0.8]

function isStruck(curve: Curve, names: readonly Box[]): boolean {
  const dots = Array.from({ length: DOTS }, (_, i) => pointOn(curve, i / DOTS))
  return names.some((name) => dots.some(([x, y]) => x > name.x1 && x < name.x2 && y > name.y1 && y < name.y2))
}

/** Points along a line at which it is asked whether it runs through a name. */
const DOTS = 60
