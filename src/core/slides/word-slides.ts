// How are a deck’s first slide and its sources set? The one says what it is and where it is from, the others which paragraph stands
// in which scene.

import { fitLines, shownOf } from '../export/fit-lines.ts'
import type { SourceRow, SourcesSlide, TitleSlide } from './deck.ts'
import type { Paragraph, Shape } from './shape.ts'
import {
  footShapes,
  headlineBox,
  headlineStep,
  INNER,
  linesIn,
  ruleOf,
  SHEET,
  type Style,
  safeWidth,
  textBox,
  tone,
} from './sheet.ts'

interface Names {
  readonly rests: string
  readonly source: string
}

interface Size {
  readonly size: number
  readonly line: number
}

/** The headline of the first slide, in px, and the lines that it has in its sizes. */
const TITLE = { width: 1240, wanted: 3, most: 6 }
const TITLES: readonly [Size, ...Size[]] = [
  { size: 64, line: 74 },
  { size: 50, line: 60 },
  { size: 38, line: 46 },
]
const LINES = { size: 26, line: 36, gap: 12 }

function fitTitle(headline: string) {
  const smallest = TITLES[TITLES.length - 1]
  return fitLines(headline, safeWidth(TITLE.width, true), TITLES, (step) =>
    step === smallest ? TITLE.most : TITLE.wanted,
  )
}

/** Whether a title has no room on its slide. */
export function isTitleCut(headline: string): boolean {
  return fitTitle(headline).isCut
}

/** The first slide. */
export function titleShapes({ headline, lines, foot }: TitleSlide, style: Style, names: Names): Shape[] {
  const fitted = fitTitle(headline)
  const { step } = fitted
  const height = fitted.lines.length * step.line
  const under = lines.reduce((sum, line) => sum + linesIn(line, TITLE.width, LINES.size) * LINES.line + LINES.gap, 0)
  const top = Math.max(SHEET.top, (ruleOf(foot) - height - under - 40) * 0.46)
  const frame = { x: SHEET.margin, y: top, width: TITLE.width, height }
  return [
    headlineBox(style, shownOf(headline, fitted), frame, step),
    textBox(
      style,
      lines[0] ?? '',
      { ...frame, y: top + height + 40, height: under },
      lines.map((text) => [{ text }]),
      {
        ...LINES,
        colour: tone(style, 'ink2'),
      },
    ),
    ...footShapes(style, foot, names),
  ]
}

const ROW = { size: 18, line: 25, gap: 3 }
const HEAD_GAP = 28
/** Columns of a slide of sources: narrow ones for units, wide ones for documents. */
const NARROW = { count: 4, stop: 110 }
const WIDE = { count: 2, stop: 140 }
const COLUMN_GAP = 36

interface Column {
  readonly head: SourceRow
  readonly rows: readonly SourceRow[]
  readonly isWide: boolean
}

function placesIn(isWide: boolean): { readonly share: number; readonly width: number; readonly stop: number } {
  const { count, stop } = isWide ? WIDE : NARROW
  return { share: 1 / count, width: (INNER - (count - 1) * COLUMN_GAP) / count, stop }
}

function rowHeight({ second }: SourceRow, isWide: boolean): number {
  const { width, stop } = placesIn(isWide)
  return Math.max(1, linesIn(second, width - stop, ROW.size)) * ROW.line + ROW.gap
}

/** The slides of sources, each with as many columns as it holds. */
export function sourcesPages(slide: SourcesSlide): readonly (readonly Column[])[] {
  const { height } = headlineStep(slide.headline, INNER)
  const room = ruleOf(slide.foot) - SHEET.top - height - 2 * HEAD_GAP
  const columns = slide.blocks.flatMap((block) => columnsOf(block, room))
  const pages: Column[][] = []
  let left = 0
  for (const column of columns) {
    const { share } = placesIn(column.isWide)
    if (pages.length === 0 || share > left + 1e-9) {
      pages.push([])
      left = 1
    }
    pages.at(-1)?.push(column)
    left -= share
  }
  return pages.length === 0 ? [[]] : pages
}

/** A block in columns no higher than their room, each under the head of the block. */
function columnsOf({ head, rows, isWide }: SourcesSlide['blocks'][number], room: number): Column[] {
  const columns: { head: SourceRow; rows: SourceRow[]; isWide: boolean }[] = []
  let left = 0
  for (const row of rows) {
    const high = rowHeight(row, isWide)
    if (columns.length === 0 || high > left) {
      columns.push({ head, rows: [], isWide })
      left = room - rowHeight(head, isWide)
    }
    columns.at(-1)?.rows.push(row)
    left -= high
  }
  return columns
}

/** One slide of sources. */
export function sourcesShapes(
  { headline, foot }: SourcesSlide,
  columns: readonly Column[],
  style: Style,
  names: Names,
): Shape[] {
  const { height, ...step } = headlineStep(headline, INNER)
  const top = SHEET.top + height + HEAD_GAP
  let x = SHEET.margin
  const boxes = columns.map(({ head, rows, isWide }) => {
    const { width, stop } = placesIn(isWide)
    const high = [head, ...rows].reduce((sum, row) => sum + rowHeight(row, isWide), 0)
    const frame = { x, y: top, width, height: high }
    x += width + COLUMN_GAP
    const paragraphs: Paragraph[] = [
      [{ text: `${head.first}\t${head.second}`, isBold: true }],
      ...rows.map(({ first, second }): Paragraph => [{ text: `${first}\t${second}` }]),
    ]
    return textBox(style, isWide ? head.second : head.first, frame, paragraphs, { ...ROW, stop })
  })
  return [
    headlineBox(style, headline, { x: SHEET.margin, y: SHEET.top, width: INNER, height }, step),
    ...boxes,
    ...footShapes(style, foot, names),
  ]
}
