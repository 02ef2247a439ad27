// How large is a picture drawn on a slide? So large that it is read from far: as large as all its words still find room.

import type { Figure } from '../export/figure.ts'
import type { Theme } from '../export/paint.ts'
import { type Box, boxOf, isClear, widthOf } from '../layout/text-box.ts'
import type { FittedPicture } from './deck.ts'
import { type Drawn, type DrawnText, drawnBy } from './drawn.ts'
import { readMarkup } from './markup.ts'
import { STILL } from './matrix.ts'

/**
 * A slide is a scene as on screen, a quarter larger. A network, which has frames for smaller canvases, is up to two thirds larger where
 * no word is lost by it and none comes closer to another; rows and axes have a measure of their own.
 */
const SCALES = { own: 1.25, larger: [1.65, 1.5, 1.375] } as const

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture in its room, in the middle of its height. Without one the room stays empty. */
export function fitPicture(room: Size, draw: Figure['draw'] | undefined, theme: Theme): FittedPicture {
  if (draw === undefined) return { markup: '', ends: new Map(), scale: 1, down: 0 }
  const at = (scale: number) => {
    const { markup, ends, key } = draw({ width: room.width / scale, height: room.height / scale })
    const drawn = drawnBy(readMarkup(markup), theme, STILL)
    const [top, bottom] = extent(drawn)
    return {
      markup,
      ends: ends ?? new Map(),
      key,
      scale,
      top: top * scale,
      bottom: bottom * scale,
      words: wordsOf(drawn),
    }
  }
  const own = at(SCALES.own)
  const isWhole = ({ words, bottom }: typeof own) =>
    words.count >= own.words.count && words.close <= own.words.close && bottom <= room.height
  const larger = own.ends.size > 0 ? firstOf(SCALES.larger, at, isWhole) : undefined
  const { markup, ends, key, scale, top, bottom } = larger ?? own
  const free = room.height - (bottom - top)
  return { markup, ends, key, scale, down: free > 0 ? free / 2 - top : 0 }
}

/** The first thing made that is as wanted; none is made after it. */
function firstOf<From, To>(from: readonly From[], make: (from: From) => To, isWanted: (made: To) => boolean) {
  for (const one of from) {
    const made = make(one)
    if (isWanted(made)) return made
  }
  return undefined
}

/** How many texts there are, and how many of them touch another. */
function wordsOf(drawn: readonly Drawn[]): { readonly count: number; readonly close: number } {
  const texts = drawn.flatMap((one) => (one.what === 'text' ? [boxOfText(one)] : []))
  return {
    count: texts.length,
    close: texts.filter(
      (box) =>
        !isClear(
          box,
          texts.filter((other) => other !== box),
        ),
    ).length,
  }
}

function boxOfText({ lines, anchor, size }: DrawnText): Box {
  const [x, y] = lines[0]?.at ?? [0, 0]
  const [, last] = lines.at(-1)?.at ?? [0, y]
  const said = lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
  return boxOf({ lines: said, x, y: (y + last) / 2 - size * DROP, anchor, size })
}

/** From the middle of a line down to its baseline, in shares of its size. */
const DROP = 0.355

/** The highest and the lowest of what is drawn. */
function extent(drawn: readonly Drawn[]): readonly [top: number, bottom: number] {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const one of drawn)
    for (const y of heights(one)) {
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return drawn.length === 0 ? [0, 0] : [top, bottom]
}

function heights(one: Drawn): readonly number[] {
  if (one.what === 'path') return one.steps.flatMap(({ points }) => points.map(([, y]) => y))
  if (one.what === 'text') return one.lines.flatMap((line) => heightsOf(line, one))
  return one.corners.map(([, y]) => y)
}

/** The heights between which a line of text stands, whichever way it runs. */
function heightsOf({ at: [, y], runs }: DrawnText['lines'][number], { size, anchor, turn }: DrawnText): number[] {
  const rise = widthOf(runs.map(({ text }) => text).join(''), size) * Math.sin((turn * Math.PI) / 180)
  const from = anchor === 'start' ? 0 : anchor === 'end' ? -rise : -rise / 2
  return [y + from - size, y + from + size * 0.3, y + from + rise - size, y + from + rise + size * 0.3]
}
