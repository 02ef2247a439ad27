// To which mark or line does a key lead? Up and down among what stands side by side; one way into the lines of a mark and along
// one to its other end; the other way back by the same lines.

import type { Lens } from '../core/graph/lens.ts'
import type { Scene } from '../core/layout/scene.ts'

/** The picture that is walked. */
export interface Walked {
  readonly lens: Lens
  readonly scene: Scene
  readonly isMirrored: boolean
}

/** On through the columns, or back. */
export type Way = 1 | -1

/** A line as it is met at one of its ends. */
export interface LineHere {
  readonly id: string
  /** The mark at its other end. */
  readonly far: string
  readonly way: Way
}

/** Where one is: at a mark, or on a line of it, and which way one went onto that. */
export interface Stop {
  readonly mark: string
  readonly line?: string
  readonly way?: Way
}

/** Where one is, and by which lines one came. */
export interface Walk {
  readonly at: Stop
  readonly trail: readonly Stop[]
}

/** The marks that stand in a column with a mark, from the top; itself among them. */
export function besideMark({ lens, scene }: Walked, mark: string): string[] {
  const columnOf = new Map(lens.nodes.map(({ id, column }) => [id, column]))
  const column = columnOf.get(mark)
  return scene.marks
    .filter(({ id }) => columnOf.get(id) === column)
    .sort((a, b) => a.y - b.y)
    .map(({ id }) => id)
}

/** The lines of a mark as they are drawn: by the columns in which they end, and there from the top. What has fallen is none. */
export function linesAt({ lens, scene }: Walked, mark: string): LineHere[] {
  const drawn = new Map(scene.marks.map(({ id, y }) => [id, y]))
  const columnOf = new Map(lens.nodes.map(({ id, column }) => [id, lens.columns.indexOf(column)]))
  const rank = ({ far }: LineHere) => columnOf.get(far) ?? 0
  return scene.lines
    .filter(({ side, source, target }) => side !== 'fallen' && (source === mark || target === mark))
    .map(
      ({ id, source, target }): LineHere =>
        source === mark ? { id, far: target, way: 1 } : { id, far: source, way: -1 },
    )
    .filter(({ far }) => drawn.has(far))
    .sort((a, b) => rank(a) - rank(b) || (drawn.get(a.far) ?? 0) - (drawn.get(b.far) ?? 0))
}

/** Where a key leads, or `undefined` where it leads nowhere. In a mirrored picture left and right change places. */
export function walk(walked: Walked, { at, trail }: Walk, key: string): Walk | undefined {
  if (!walked.scene.marks.some(({ id }) => id === at.mark)) return undefined
  const lines = linesAt(walked, at.mark)
  const way = wayOf(key, walked.isMirrored)
  if (way === undefined) {
    const items = at.line === undefined ? besideMark(walked, at.mark) : lines.map(({ id }) => id)
    const to = along(items, at.line ?? at.mark, key)
    if (to === undefined) return undefined
    // Another mark was not come to by these lines.
    return at.line === undefined ? { at: { mark: to }, trail: [] } : { at: { ...at, line: to }, trail }
  }
  if (at.line !== undefined) {
    const far = lines.find(({ id }) => id === at.line)?.far
    if (way !== at.way || far === undefined) return { at: { mark: at.mark }, trail }
    return { at: { mark: far }, trail: [...trail, at] }
  }
  const last = trail.at(-1)
  if (last && way !== last.way) return { at: last, trail: trail.slice(0, -1) }
  // At the last column all lines lead back, and onward leads into them too.
  const into = lines.find((line) => line.way === way) ?? (way === 1 ? lines[0] : undefined)
  return into && { at: { mark: at.mark, line: into.id, way }, trail }
}

function wayOf(key: string, isMirrored: boolean): Way | undefined {
  if (key === 'ArrowRight') return isMirrored ? -1 : 1
  if (key === 'ArrowLeft') return isMirrored ? 1 : -1
  return undefined
}

function along(items: readonly string[], from: string, key: string): string | undefined {
  const at = items.indexOf(from)
  if (key === 'ArrowDown') return items[at + 1]
  if (key === 'ArrowUp') return items[at - 1]
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  return undefined
}
