// How is a line drawn, and where is there room for a word on it?

import type { Lens } from '../graph/lens.ts'
import { strokeWidth } from '../model/shapes.ts'
import { type Curve, curveOf, pointOn } from './curve.ts'
import type { Layout, PlacedLink, PlacedNode } from './layout.ts'
import type { SceneLine, SceneMark, SceneNote, SceneWords } from './scene.ts'
import { type Box, boxOf, type SceneText } from './text-box.ts'
import { boxesOf, placeOnLines } from './words-on-lines.ts'

/** The lines, each from mark to mark or from behind the name that stands in its way. */
export function linesOf(
  lens: Lens,
  layout: Layout,
  placed: ReadonlyMap<string, PlacedNode>,
  marks: readonly SceneMark[],
): SceneLine[] {
  const labels = new Map(marks.map(({ id, label }) => [id, label]))
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
    const isBehind = label?.anchor === 'start' && !isInside && !layout.frame.dense
    const leave = isBehind ? clearX(source, layout, labels) : source.x + port.from[0]
    const to = [target.x + port.to[0], target.y + port.to[1]] as const
    const names = isBehind ? namesBeside(source, layout, labels) : []
    const from = [leave, source.y + port.from[1]] as const
    return [
      {
        id: link.id,
        source: link.source,
        target: link.target,
        side: fallen.has(link) ? 'fallen' : link.side,
        stroke: link.stroke,
        isInferred: link.inferred,
        width: fallen.has(link) ? GHOST : strokeWidth(port.width, link.stroke, link.inferred),
        curve: pastAll(curveOf(from, to, isInside), names),
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

/** Words on lines, where there is room for them. */
export function tags(
  lens: Lens,
  lines: readonly SceneLine[],
  marks: readonly SceneMark[],
  words: SceneWords,
): SceneNote[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const said = lens.links.flatMap((link) => {
    const line = byId.get(link.id)
    const tag = words.tag(link)
    return line && tag !== '' ? [{ id: link.id, curve: line.curve, words: tag }] : []
  })
  const style = { size: words.size - 1.5, weight: 400, tone: 'ink3' } as const
  // Such a word lies on a ground of its own, which needs a little air.
  return placeOnLines(said, style, boxesOf(marks), 3, lines).map(({ id, text }) => ({
    id: `tag:${id}`,
    role: 'tag',
    owner: id,
    text,
  }))
}
