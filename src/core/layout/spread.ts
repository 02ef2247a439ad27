// How far apart do the columns of a picture of few marks stand? As far as fills its width at the size that its height allows.

import { movedCurve, type Point } from './curve.ts'
import { boxesOf } from './mark-boxes.ts'
import type { Scene, SceneNote } from './scene.ts'
import { boxOf, widthOf } from './text-box.ts'

/** px that a line needs at least between two columns. */
const LEAST_GAP = 96
/** px of air round what is drawn, and beside a word on a line. */
const AIR = 18
/** px that they may be apart at the most. */
const MOST_GAP = 320
/** px that two things of one column may be apart. */
const TOGETHER = 12

interface Span {
  readonly from: number
  readonly to: number
}

/** The picture with its columns as far apart as it takes to fill its width at the size that its height allows, `most` times its own. */
export function spread(scene: Scene, most: number): Scene {
  const columns = columnsOf(scene)
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last || columns.length < 2) return scene
  const larger = Math.max(1, Math.min(most, scene.height / heightOf(scene)))
  const gaps = columns.slice(1).map(({ from }, i) => from - (columns[i]?.to ?? from))
  const spare = scene.width / larger - (last.to - first.from + 2 * AIR)
  const widest = gaps.map((gap) => Math.max(0, MOST_GAP - gap))
  const closest = gaps.map((gap, i) => Math.max(0, gap - leastGap(scene, columns[i]?.to ?? 0, gap)))
  const more = spare > 0 ? shares(spare, widest) : shares(spare, closest)
  const width = last.to - first.from + more.reduce((sum, one) => sum + one, 0)
  return movedAcross(scene, mapOf(columns, gaps, more), (scene.width - width) / 2 - first.from)
}

/** So much of an amount for each, as all of them may take or give. */
function shares(amount: number, each: readonly number[]): number[] {
  const all = each.reduce((sum, one) => sum + one, 0)
  const share = all === 0 ? 0 : Math.min(1, Math.abs(amount) / all) * Math.sign(amount)
  return each.map((one) => one * share)
}

/** Where marks and their names stand, from the start on; lines run between. */
function columnsOf(scene: Scene): Span[] {
  const heads = scene.notes.filter(({ role }) => role !== 'tag').map(({ text }) => boxOf(text))
  const spans = [...boxesOf(scene.marks), ...heads].map(({ x1, x2 }) => ({ from: x1, to: x2 }))
  const columns: Span[] = []
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && span.from <= last.to + TOGETHER)
      columns[columns.length - 1] = { ...last, to: Math.max(last.to, span.to) }
    else columns.push(span)
  }
  return columns
}

/** What its marks need from top to bottom, with the heads over them. */
function heightOf(scene: Scene): number {
  const boxes = [
    ...boxesOf(scene.marks),
    ...scene.notes.filter(({ role }) => role !== 'head').map(({ text }) => boxOf(text)),
  ]
  const heads = scene.notes.filter(({ role }) => role === 'head').map(({ text }) => boxOf(text).y2)
  const height = Math.max(...boxes.map(({ y2 }) => y2)) - Math.min(...boxes.map(({ y1 }) => y1))
  return Math.max(0, ...heads) + height + 2 * AIR
}

/** A word on a line needs its own room, and a line on either side of it. */
function leastGap({ notes }: Scene, from: number, gap: number): number {
  const words = notes
    .filter(({ role, text }) => role === 'tag' && text.x > from && text.x < from + gap)
    .flatMap(({ text }) => text.lines.map((line) => widthOf(line, text.size)))
  return Math.max(LEAST_GAP, ...words.map((width) => width + 4 * AIR))
}

/** Where a point goes: with its column, or in its part of the room between two. `more` is by how much each gap grows. */
function mapOf(columns: readonly Span[], gaps: readonly number[], more: readonly number[]): (x: number) => number {
  return (x) =>
    gaps.reduce((moved, gap, i) => {
      const into = Math.max(0, Math.min(gap, x - (columns[i]?.to ?? 0)))
      return moved + ((more[i] ?? 0) * into) / gap
    }, x)
}

function movedAcross(scene: Scene, map: (x: number) => number, dx: number): Scene {
  const at = (x: number) => map(x) + dx
  const point = ([x, y]: Point): Point => [at(x), y]
  const place = <Placed extends { readonly x: number }>(one: Placed): Placed => ({ ...one, x: at(one.x) })
  const note = (one: SceneNote): SceneNote => ({ ...one, text: place(one.text) })
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...place(mark), label: mark.label && place(mark.label) })),
    lines: scene.lines.map((line) => ({ ...line, curve: movedCurve(line.curve, point) })),
    rules: scene.rules?.map((rule) => ({ ...rule, from: point(rule.from), to: point(rule.to) })),
    notes: scene.notes.map(note),
    rings: scene.rings.map(place),
    braces: scene.braces.map(place),
  }
}
