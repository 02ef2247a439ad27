// How is a scene of words alone set on a slide? A title, or a text: as large as there is room for, and no further than the slide.

import { breakAnywhere } from '../export/fit-lines.ts'
import type { PlainWords } from './deck.ts'
import type { Paragraph, Shape } from './shape.ts'
import {
  footShapes,
  HEADLINE,
  HEADLINES,
  headlineBox,
  INNER,
  ruleOf,
  SHEET,
  type Style,
  safeWidth,
  textBox,
  tone,
} from './sheet.ts'

interface Size {
  readonly size: number
  readonly line: number
}

/** The width of a text in letters so large that a longer line is hard to read. */
const MEASURE = 1240
/** Sizes of a title, the largest first: the first in which it takes three lines is taken. */
const TITLES = [{ size: 64, line: 74 }, { size: 50, line: 60 }, ...HEADLINES.slice(1)]
/** Lines that a headline takes, and those after which it is cut. */
const TITLE_LINES = { wanted: 3, most: 7 }
const HEADLINE_LINES = { wanted: 2, most: 5 }
/** Sizes of what is said: the first in which all of it has room is taken. */
const SAID = [
  { size: 32, line: 44, gap: 20, width: MEASURE },
  { size: 28, line: 39, gap: 16, width: MEASURE },
  { size: 24, line: 34, gap: 14, width: INNER },
  { size: 21, line: 29, gap: 12, width: INNER },
  { size: 18, line: 25, gap: 10, width: INNER },
] as const
const FROM = { size: 24, line: 34 }
/** Between headline, words and foot. */
const AIR = 36

interface Fitted extends Size {
  readonly paragraphs: readonly string[]
  readonly gap: number
  readonly width: number
  readonly height: number
}

/** What of the words has room, and how it is set. */
interface Places {
  readonly headline: Fitted
  readonly said: Fitted
  readonly fromHeight: number
  readonly isCut: boolean
}

function placesOf({ isTitle, headline, said, from, more, foot }: PlainWords): Places {
  const head = isTitle ? fitHeadline(headline, TITLES, TITLE_LINES) : fitHeadline(headline, HEADLINES, HEADLINE_LINES)
  const isHeadCut = head.paragraphs.join('') !== headline
  const fromHeight = from === '' ? 0 : rowsOf(from, MEASURE, FROM.size).length * FROM.line + AIR
  const room = ruleOf(foot) - AIR - SHEET.top - head.height - AIR - fromHeight
  const whole = fitWhole(isHeadCut ? [...said, more] : said, room)
  return {
    headline: head,
    said: whole ?? setCut(said, more, room),
    fromHeight,
    isCut: isHeadCut || whole === undefined,
  }
}

/** Whether not all of the words have room on their slide. */
export function isCut(words: PlainWords): boolean {
  return placesOf(words).isCut
}

function fitHeadline(
  text: string,
  sizes: readonly Size[],
  { wanted, most }: { readonly wanted: number; readonly most: number },
): Fitted {
  const width = INNER
  // Its place stays, for a title that is typed later.
  if (text === '') return { ...HEADLINE, paragraphs: [], gap: 0, width, height: HEADLINE.line }
  const sized = sizes.map((step) => ({ ...step, rows: rowsOf(text, width, step.size, true) }))
  const { size, line, rows } = sized.find((one) => one.rows.length <= wanted) ??
    sized.at(-1) ?? { size: 0, line: 0, rows: [] }
  const shown = rows.length > most ? `${partAfter(text, rows, most)}…` : text
  return { paragraphs: [shown], gap: 0, width, size, line, height: Math.min(rows.length, most) * line }
}

/** All that is said, in the largest letters in which it has room. */
function fitWhole(said: readonly string[], room: number): Fitted | undefined {
  for (const step of SAID) {
    let height = 0
    for (const text of said) {
      height += rowsOf(text, step.width, step.size).length * step.line + step.gap
      if (height > room) break
    }
    if (height <= room) return { ...step, paragraphs: said, height }
  }
  return undefined
}

/** As many lines as there is room for in the smallest letters, and one that says that there is more. */
function setCut(said: readonly string[], more: string, room: number): Fitted {
  const step = SAID[SAID.length - 1] ?? SAID[0]
  const { size, line, gap, width } = step
  const paragraphs: string[] = []
  let height = line
  for (const text of said) {
    const rows = rowsOf(text, width, size)
    const most = Math.floor((room - height) / line)
    if (most < 1) break
    paragraphs.push(rows.length > most ? `${partAfter(text, rows, most)} …` : text)
    height += Math.min(rows.length, most) * line + gap
    if (rows.length > most) break
  }
  return { ...step, paragraphs: [...paragraphs, more], height }
}

/** The lines that a text takes; what has no place to break is broken where its line ends, as programs for slides do. */
function rowsOf(text: string, width: number, size: number, isBold = false): readonly string[] {
  return breakAnywhere(text, safeWidth(width, isBold), size)
}

/** What of a text stands in its first lines. */
function partAfter(text: string, rows: readonly string[], count: number): string {
  let end = 0
  for (const row of rows.slice(0, count)) end = text.indexOf(row, end) + row.length
  return text.slice(0, end)
}

/** The shapes of a slide of words alone. */
export function plainShapes(
  words: PlainWords,
  style: Style,
  names: { readonly rests: string; readonly source: string },
): Shape[] {
  const { isTitle, from, foot } = words
  const { headline, said, fromHeight, isCut } = placesOf(words)
  const gap = said.paragraphs.length > 0 ? AIR : 0
  const high = headline.height + gap + said.height + fromHeight
  const y = isTitle ? Math.max(SHEET.top, (ruleOf(foot) - high) * 0.46) : SHEET.top
  const frame = { x: SHEET.margin, y, width: headline.width, height: headline.height }
  const under = y + headline.height + gap
  const end = isCut ? said.paragraphs.length - 1 : -1
  const paragraphs = said.paragraphs.map(
    (text, i): Paragraph => [i === end ? { text, colour: tone(style, 'ink2') } : { text }],
  )
  return [
    headlineBox(style, headline.paragraphs.join(''), frame, {
      size: headline.size,
      line: headline.line,
      // What takes a line less than was measured leaves its room above.
      anchor: isTitle ? 'bottom' : 'top',
    }),
    ...(paragraphs.length === 0
      ? []
      : [
          textBox(
            style,
            said.paragraphs[0] ?? '',
            { x: SHEET.margin, y: under, width: said.width, height: said.height },
            paragraphs,
            { size: said.size, line: said.line, gap: said.gap },
          ),
        ]),
    ...(from === ''
      ? []
      : [
          textBox(
            style,
            from,
            { x: SHEET.margin, y: under + said.height + AIR, width: MEASURE, height: fromHeight - AIR },
            [[{ text: from }]],
            { ...FROM, colour: tone(style, 'ink2') },
          ),
        ]),
    ...footShapes(style, foot, names),
  ]
}
