// What moves and what goes on the way from one picture to the next?

import { writeBrace, writeLine, writeMark, writeNote, writeRing } from '../core/export/picture.ts'
import type { Point } from '../core/layout/curve.ts'
import type { Scene } from '../core/layout/scene.ts'
import type { Viewport } from '../core/layout/viewport.ts'

/** A picture where it stands. */
export interface Standing {
  readonly scene: Scene
  readonly viewport: Viewport
}

/** The way from one picture to the next. */
export interface Passage {
  /** By id each mark that stays, and how far it moves, in px of the picture before. Empty where all that stays stands still. */
  readonly moves: ReadonlyMap<string, Point>
  /** What is to be seen on the way, as the content of an `<svg>` under the camera of the picture before. */
  readonly going: string
  readonly moving: string
}

/** More than these are no motion that an eye could follow, and more than a frame has time for. */
const MOST = { marks: 200, lines: 300 } as const
/** px on screen by which a mark may stand otherwise and not be said to move. */
const NEAR = 1

/**
 * What is seen between two pictures. Where a mark moves, the picture before comes apart: what stays moves, what goes fades. Where none
 * does, only what goes is drawn, over the next picture. `undefined` where nothing goes and nothing moves, or too much does.
 */
export function passageOf(before: Standing, after: Standing, lit: ReadonlySet<string>): Passage | undefined {
  const next = new Map(after.scene.marks.map((mark) => [mark.id, mark]))
  const moves = new Map<string, Point>()
  for (const { id, x, y } of before.scene.marks) {
    const to = next.get(id)
    if (to) moves.set(id, wayOf([x, y], [to.x, to.y], before.viewport, after.viewport))
  }
  const isMove = [...moves.values()].some((by) => Math.hypot(...by) * before.viewport.zoom > NEAR)
  const { scene } = before
  const all = isMove ? scene.lines : without(scene.lines, after.scene.lines)
  const lines = all.length > MOST.lines ? [] : all
  const gone = scene.marks.filter(({ id }) => !next.has(id))
  if (scene.marks.length > MOST.marks || (!isMove && lines.length + gone.length === 0)) return undefined
  const extra = (id: string) => (lit.has(id) ? ' lit' : '')
  const going = [
    ...lines.filter(({ isLitOnly }) => !isLitOnly).map((line) => writeLine(line, extra(line.id))),
    ...(isMove ? scene.braces.map((brace) => writeBrace(brace)) : []),
    ...gone.map((mark) => writeMark(mark, extra(mark.id), before.viewport.zoom)),
    ...(isMove ? scene.rings.map((ring) => writeRing(ring)) : []),
    ...(isMove ? scene.notes.filter(({ role }) => role === 'head').map((note) => writeNote(note)) : []),
  ]
  const stays = isMove ? scene.marks.filter(({ id }) => next.has(id)) : []
  return {
    moves: isMove ? moves : new Map(),
    going: going.join(''),
    moving: stays.map((mark) => writeMark(mark, extra(mark.id), before.viewport.zoom)).join(''),
  }
}

function wayOf([x, y]: Point, [toX, toY]: Point, from: Viewport, to: Viewport): Point {
  const along = (at: number, end: number, start: number, stop: number) =>
    (end * to.zoom + stop - start) / from.zoom - at
  return [along(x, toX, from.pan.x, to.pan.x), along(y, toY, from.pan.y, to.pan.y)]
}

function without<Thing extends { readonly id: string }>(all: readonly Thing[], some: readonly Thing[]): Thing[] {
  const kept = new Set(some.map(({ id }) => id))
  return all.filter(({ id }) => !kept.has(id))
}
