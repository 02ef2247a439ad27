// Where on its line does a word find room, so that it covers neither a mark nor another word?

import { type Curve, pointOn } from './curve.ts'
import { type Box, boxOf, isClear, type SceneText } from './text-box.ts'

/** Where along a line a word is tried, from its middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.78, 0.22]

/** A word for a line. */
export interface WordOnLine {
  readonly id: string
  readonly curve: Curve
  readonly words: string
}

/**
 * Words where they are clear of the boxes that are taken and of each other, the first ones first; a word that finds no
 * such place is left out. `air` is the least distance to what is taken, in px. Where there is a place off all other lines, that is it:
 * on a crossing nobody knows whose word it is.
 */
export function placeOnLines(
  words: readonly WordOnLine[],
  style: Pick<SceneText, 'size' | 'weight' | 'tone'>,
  taken: readonly Box[],
  air: number,
  lines: readonly Pick<WordOnLine, 'id' | 'curve'>[] = [],
): { readonly id: string; readonly text: SceneText }[] {
  const boxes = [...taken]
  const dots = lines.map(({ id, curve }) => ({ id, dots: dotsOn(curve) }))
  return words.flatMap(({ id, curve, words: said }) => {
    const others = dots.flatMap((line) => (line.id === id ? [] : line.dots))
    const off = TRIED.map((t) => [t, others] as const)
    const on = TRIED.map((t) => [t, []] as const)
    for (const [t, lines] of others.length > 0 ? [...off, ...on] : on) {
      const [x, y] = pointOn(curve, t)
      const text: SceneText = {
        ...style,
        lines: said.split('\n'),
        x: Math.round(x),
        y: Math.round(y),
        anchor: 'middle',
      }
      const box = boxOf(text)
      const spaced = { x1: box.x1 - air, y1: box.y1 - air, x2: box.x2 + air, y2: box.y2 + air }
      if (!isClear(spaced, boxes) || !isClear(box, lines)) continue
      boxes.push(box)
      return [{ id, text }]
    }
    return []
  })
}

/** Points close together along a line, as boxes that nothing may touch. */
export function dotsOn(curve: Curve): Box[] {
  return Array.from({ length: DOTS + 1 }, (_, i) => {
    const [x, y] = pointOn(curve, i / DOTS)
    return { x1: x - 0.5, y1: y - 0.5, x2: x + 0.5, y2: y + 0.5 }
  })
}

const DOTS = 60
