// How much room do the words of a scene leave to its picture, so that both stand on one page? Reckoned, not measured: the same on
// every screen, and before anything is drawn.

import { lineWidth } from '../../core/export/break-lines.ts'
import { breakAnywhere } from '../../core/export/fit-lines.ts'
import type { Language } from '../../core/model/words.ts'
import { plainText } from '../../ui/Prose.tsx'
import type { NotedScene, NotedSentence } from './noted.ts'

/** A page without its margins, in px of the sheet on screen; on paper all is drawn smaller (`HandoutFrame.css`). */
export const PAGE = { width: 800, height: 1156 } as const
/** Between two columns of words. */
const COLUMN_GAP = 32
/** The column of the numbers of footnotes. */
const NUMBER = 20
/** Room that fonts other than ours may need. */
const SPARE = 14

/** Sizes of letters and from line to line, as the tokens have them, in px at a root of 16. */
const TYPE = {
  headline: { en: [24, 30], zh: [24, 30] },
  longHeadline: { en: [15, 23], zh: [15, 26] },
  said: { en: [15, 23], zh: [15, 26] },
  notes: { en: [13, 19], zh: [13.5, 22] },
  small: { en: [12.5, 17], zh: [12.5, 20] },
  foot: { en: [11, 14], zh: [12, 18] },
} as const satisfies Record<string, Record<Language, readonly [size: number, line: number]>>

/** Letters of a headline are bold. */
const BOLD = 1.06
/** What stands between the parts of a page: its head, picture, key, words, notes and foot. */
const AIR = { head: 4, picture: 28, key: 12, said: 16, noteHead: 40, foot: 28 }
/** Between paragraphs. */
const PARAGRAPH = { said: 8, notes: 4, foot: 2 }

/** A headline wider than this, in letters as wide as they are high, is set as words are: it takes a page at the most. */
const LONG_HEADLINE = 160

/** Whether a headline is set in smaller letters. */
export function isLongHeadline(plain: string): boolean {
  return lineWidth(plain, 1) > LONG_HEADLINE
}

/** A size in px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The words round a picture. */
export interface AroundPicture extends NotedScene {
  /** Widths of the signs of the key with their words. */
  readonly key: readonly { readonly width: number; readonly text: string }[]
  readonly filtered: string
}

/** The room that is left for the picture of a scene. `scale` is how much larger than usual the reader wants letters. */
export function pictureRoom(around: AroundPicture, language: Language, scale: number): Size {
  const page = { width: PAGE.width / scale, height: PAGE.height / scale }
  const column = (page.width - COLUMN_GAP) / 2
  const headline = plainText(around.headline.text)
  const [size, line] = TYPE[isLongHeadline(headline) ? 'longHeadline' : 'headline'][language]
  const small = TYPE.small[language][1]
  const above = small + AIR.head + breakAnywhere(headline, page.width / BOLD, size).length * line + AIR.picture
  const words =
    keyHeight(around, page.width, language) +
    columns(around.steps.map(joined), column, TYPE.said[language], PARAGRAPH.said) +
    AIR.said +
    (around.notes.length === 0
      ? 0
      : AIR.noteHead +
        columns(
          around.notes.map(({ text }) => text),
          column,
          TYPE.notes[language],
          PARAGRAPH.notes,
        )) +
    AIR.foot +
    columns(
      around.footnotes.map(({ text }) => text),
      column - NUMBER,
      TYPE.foot[language],
      PARAGRAPH.foot,
    )
  return { width: page.width, height: page.height - above - words - SPARE }
}

function joined(sentences: readonly NotedSentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

/** The height of the key and of what is filtered, each with what stands above it. */
function keyHeight({ key, filtered }: AroundPicture, width: number, language: Language): number {
  const [size, line] = TYPE.small[language]
  let [rows, x] = [key.length === 0 ? 0 : 1, 60]
  for (const { width: sign, text } of key) {
    const wide = sign + 26 + lineWidth(text, size)
    if (x + wide > width) {
      rows += 1
      x = 0
    }
    x += wide
  }
  const said = filtered === '' ? 0 : breakAnywhere(filtered, width, size).length
  return (rows + said) * line + (rows > 0 ? AIR.key : 0) + (said > 0 ? AIR.key : 0) + AIR.key
}

/** How high paragraphs stand in two columns, none of them parted. */
function columns(
  texts: readonly string[],
  width: number,
  [size, line]: readonly [number, number],
  gap: number,
): number {
  const heights = texts.map((text) => breakAnywhere(plainText(text), width, size).length * line + gap)
  const all = heights.reduce((sum, height) => sum + height, 0)
  let first = 0
  let least = all
  for (const height of heights) {
    first += height
    least = Math.min(least, Math.max(first, all - first))
  }
  return least
}
