// How does a picture of few marks use the room of a full one? What is empty round them is left out, so that they are drawn larger.

import { movedCurve, type Point } from './curve.ts'
import { boxesOf } from './mark-boxes.ts'
import type { Scene, SceneNote } from './scene.ts'
import { type Box, boxOf, type SceneText } from './text-box.ts'

/** The most that a picture is enlarged so: a few marks would shout. */
const MOST = 1.7
/** Less than this is not worth that anything moves. */
const LEAST = 1.15
/** px of air round what is drawn. */
const AIR = 18

/**
 * The picture without the empty room round its marks; the same one where there is little. Heads of columns stay at its top. `most`
 * is how many times as large it may become.
 */
export function closeUp(scene: Scene, most = MOST): Scene {
  const heads = scene.notes.filter(({ role }) => role === 'head')
  const others = scene.notes.filter(({ role }) => role !== 'head')
  const boxes = [...boxesOf(scene.marks), ...others.map(({ text }) => boxOf(text))]
  if (boxes.length === 0) return scene
  const all = around([...boxes, ...heads.map(({ text }) => boxOf(text))])
  const own = around(boxes)
  const top = heads.length === 0 ? 0 : Math.max(...heads.map(({ text }) => boxOf(text).y2))
  const width = Math.max(scene.width / most, all.x2 - all.x1 + 2 * AIR)
  const height = Math.max(scene.height / most, top + own.y2 - own.y1 + 2 * AIR)
  if (Math.min(scene.width / width, scene.height / height) < LEAST) return scene
  const dx = (width - (all.x2 - all.x1)) / 2 - all.x1
  const dy = top + (height - top - (own.y2 - own.y1)) / 2 - own.y1
  const close = moved({ ...scene, width, height }, dx, dy)
  // Lines of columns end where the picture does, and under their heads.
  const within = ([x, y]: Point): Point => [x, Math.max(top, Math.min(own.y2 + dy + AIR, y))]
  return { ...close, rules: close.rules?.map((rule) => ({ ...rule, from: within(rule.from), to: within(rule.to) })) }
}

function around(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  }
}

/** Everything moved; heads of columns only to the side. */
function moved(scene: Scene, dx: number, dy: number): Scene {
  const place = <Placed extends { readonly x: number; readonly y: number }>(one: Placed): Placed => ({
    ...one,
    x: one.x + dx,
    y: one.y + dy,
  })
  const text = (one: SceneText, down: number): SceneText => ({ ...one, x: one.x + dx, y: one.y + down })
  const point = ([x, y]: Point): Point => [x + dx, y + dy]
  const note = (one: SceneNote): SceneNote => ({ ...one, text: text(one.text, one.role === 'head' ? 0 : dy) })
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...place(mark), label: mark.label && text(mark.label, dy) })),
    lines: scene.lines.map((line) => ({ ...line, curve: movedCurve(line.curve, point) })),
    rules: scene.rules?.map((rule) => ({ ...rule, from: point(rule.from), to: point(rule.to) })),
    notes: scene.notes.map(note),
    rings: scene.rings.map(place),
    braces: scene.braces.map((brace) => ({
      ...brace,
      x: brace.x + dx,
      top: brace.top + dy,
      bottom: brace.bottom + dy,
    })),
  }
}
