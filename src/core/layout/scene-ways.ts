// In which ways does a line lead to its end? A bead on it for each, in columns that stand where they stand, whatever is shown; the
// words stand once, over them. A line falls or rises before the first of them and is level from there on: no bead is on a crossing.

import type { Lens } from '../graph/lens.ts'
import type { Layout } from './layout.ts'
import type { SceneLine, SceneNote, SceneRing, SceneRule, SceneWays } from './scene.ts'
import type { SceneText } from './text-box.ts'

/** Of the way between the two columns of marks: between two columns of beads, and up to the last one. */
const STEP = 0.2
const LAST = 0.9
/** px that a head needs, and the most of the way that it gets. */
const HEAD = 62
const MOST_STEP = 0.3
/** Where the middle of a head stands, in px from the top. */
const HEAD_Y = 13
const HEADED = 30

/** Where the columns of beads stand, from the first column of marks to the last. */
export function wayColumns({ frame }: Layout, columns: readonly string[], n: number): number[] {
  const [first, last] = [frame.columns[columns[0] ?? ''], frame.columns[columns.at(-1) ?? '']]
  if (!first || !last) return []
  const way = last.x - (last.width ?? 0) / 2 - first.x
  const step = Math.max(way * STEP, Math.min(HEAD, way * MOST_STEP))
  return Array.from({ length: n }, (_, i) => Math.round(first.x + way * LAST - (n - 1 - i) * step))
}

/** The heads over the columns of beads, and on a line of which no way is said that it is not. */
export function wayNotes(
  lens: Lens,
  lines: readonly SceneLine[],
  ways: SceneWays,
  xs: readonly number[],
  size: number,
): SceneNote[] {
  const text = (words: string, x: number, y: number): SceneText => ({
    lines: words.split('\n'),
    x,
    y,
    anchor: 'middle',
    size,
    weight: 400,
    tone: 'ink3',
  })
  const byId = new Map(lines.map((line) => [line.id, line]))
  const middle = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2
  return [
    ...ways.heads.map((head, i): SceneNote => {
      const set = text(head, xs[i] ?? 0, HEAD_Y)
      return { id: `head:way:${i}`, role: 'head', text: { ...set, weight: 600 } }
    }),
    ...lens.links.flatMap((link): SceneNote[] => {
      const line = byId.get(link.id)
      if (!line || ways.of(link).some((way) => way !== undefined)) return []
      return [{ id: `tag:${link.id}`, role: 'tag', owner: link.id, text: text(ways.silent, middle, line.curve.to[1]) }]
    }),
  ]
}

/** A bead for each way of each line. */
export function beads(lens: Lens, lines: readonly SceneLine[], ways: SceneWays, xs: readonly number[]): SceneRing[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return lens.links.flatMap((link) =>
    ways.of(link).flatMap((way, i): SceneRing[] => {
      const line = byId.get(link.id)
      const x = xs[i]
      if (!way || !line || x === undefined) return []
      const bead = { kind: 'group', isHollow: way === 'inferred' } as const
      return [{ id: `bead:${i}:${link.id}`, owner: link.id, bead, x, y: line.curve.to[1] }]
    }),
  )
}

/** A hairline under each column of beads. */
export function wayRules({ frame }: Layout, xs: readonly number[]): SceneRule[] {
  return xs.map((x, i) => ({ id: `rule:way:${i}`, from: [x, HEADED], to: [x, frame.height - frame.foot] }))
}
