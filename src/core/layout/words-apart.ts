// Words on lines that nobody can come closer to: each on its own line alone, or all of them under the names of what they are of.

import { type Curve, movedCurve } from './curve.ts'
import { boxesOf } from './mark-boxes.ts'
import type { Scene, SceneLine } from './scene.ts'
import { type Box, boxOf, isClear, type SceneText, widthOf } from './text-box.ts'
import { dotsOn, placeOnLines, type WordOnLine } from './words-on-lines.ts'

/**
 * Words on lines, and none on another line than its own, where it would be read as that one's: in two lines where there is no room
 * for it in one, or close beside it where there is none on it.
 */
export function placeApart(
  words: readonly WordOnLine[],
  style: Pick<SceneText, 'size' | 'weight' | 'tone'>,
  taken: readonly Box[],
  lines: readonly Pick<WordOnLine, 'id' | 'curve'>[],
  air: number,
): { readonly id: string; readonly text: SceneText }[] {
  const boxes = [...taken]
  return words.flatMap((word) => {
    const others = lines.flatMap(({ id, curve }) => (id === word.id ? [] : dotsOn(curve)))
    const free = [...boxes, ...others]
    const tried = [word.words, inTwoLines(word.words)]
    // What would hide most of its line is better set narrower.
    const isLong = widthOf(word.words, style.size) > Math.abs(word.curve.to[0] - word.curve.from[0]) * MOST
    for (const said of new Set(isLong ? tried.reverse() : tried))
      for (const off of OFF) {
        const curve = lowered(word.curve, off * style.size * 1.15 * said.split('\n').length)
        const placed = placeOnLines([{ ...word, curve, words: said }], style, free, air)
        boxes.push(...placed.map(({ text }) => boxOf(text)))
        if (placed.length > 0) return placed
      }
    return []
  })
}

/** Of its line a word in one line hides no more than this share. */
const MOST = 0.45
/** How far off its line a word is tried, in shares of its height: on it, or close above and below. */
const OFF = [0, -0.4, 0.4, -0.7, 0.7]

function lowered(curve: Curve, dy: number): Curve {
  return movedCurve(curve, ([x, y]) => [x, y + dy])
}

/** An amount, and under it what it is per. */
export function inTwoLines(amount: string): string {
  return amount.replace(/(?<=\d\S*) (?=.)|(?=（)/, '\n')
}

/** px between a sum and the edge of the picture. */
const EDGE = 4

/** A sum in as few lines as fit: it breaks behind the amount, and after each thing that is said of it. `first` is the room of its first. */
export function inPieces(sum: string, room: number, size: number, first = room): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of sum.split(/(?<=\d\S* )(?=.)|(?<=, )|(?=（)|(?<=，)/)) {
    const longer = line + piece
    if (line === '' || widthOf(longer.trimEnd(), size) < (lines.length === 0 ? first : room)) line = longer
    else {
      lines.push(line.trimEnd())
      line = piece
    }
  }
  return [...lines, line.trimEnd()]
}

/** Several sums of as many things, each under the name of its own; `undefined` where there is no room for all. */
export function underNames(
  { marks }: Scene,
  lines: readonly SceneLine[],
  sums: readonly WordOnLine[],
  size: number,
): { readonly id: string; readonly text: SceneText }[] | undefined {
  const sources = new Map(lines.map(({ id, source }) => [id, source]))
  if (sums.length < 2 || new Set(sums.map(({ id }) => sources.get(id))).size < sums.length) return undefined
  const placed = sums.flatMap(({ id, words }) => {
    const label = marks.find((mark) => mark.id === sources.get(id))?.label
    if (label?.anchor !== 'end') return []
    const lines = inPieces(words, label.x - EDGE, size)
    const y = boxOf(label).y2 + size * (0.1 + 0.6 * lines.length)
    return [{ id, text: { ...label, lines, y, size, weight: 400 } satisfies SceneText }]
  })
  const taken = boxesOf(marks)
  const isRoom = placed.length === sums.length && placed.every(({ text }) => isClear(boxOf(text), taken))
  return isRoom && placed.every(({ text }) => boxOf(text).x1 > EDGE) ? placed : undefined
}
