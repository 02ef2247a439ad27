// Where does what stand on a slide? The sheet that all slides of a deck share: headline above, sources below a rule, and what is
// between.

import { breakAnywhere, fitLines, shownOf } from '../export/fit-lines.ts'
import type { Theme } from '../export/paint.ts'
import type { Foot } from './deck.ts'
import type { Frame, Paragraph, Shape, TextShape } from './shape.ts'

/** A slide, in px. */
export const SHEET = { width: 1600, height: 900, margin: 70, top: 50, bottom: 38 } as const

/** The width between its margins. */
export const INNER = SHEET.width - 2 * SHEET.margin

/** Sizes of a headline, the largest first, in px: the first in which it takes two lines is taken. */
export const HEADLINES = [
  { size: 46, line: 54 },
  { size: 40, line: 47 },
  { size: 34, line: 41 },
  { size: 28, line: 34 },
] as const
/** The size of a headline that a layout gives, in px. */
export const HEADLINE = HEADLINES[0]

/** Bold letters are wider. */
const BOLD = 1.06
/** Programs measure text in fonts of their own: a line that only just fits in ours does not in theirs. */
const SAFE = 0.97

/** How wide lines may be measured so that they have room in any program; bold ones are wider than they are measured. */
export function safeWidth(width: number, isBold = false): number {
  return (width * SAFE) / (isBold ? BOLD : 1)
}

/** How a headline is set in a width. */
export function headlineStep(
  text: string,
  width: number,
): { readonly size: number; readonly line: number; readonly height: number } {
  const sized = HEADLINES.map((step) => ({
    ...step,
    lines: breakAnywhere(text, safeWidth(width, true), step.size).length,
  }))
  const { size, line, lines } = sized.find((one) => one.lines <= 2) ?? sized.at(-1) ?? { ...HEADLINE, lines: 1 }
  return { size, line, height: lines * line }
}

/** A headline has no more lines than these: what is left of the slide is for what it says. */
const MOST_HEADLINE = 4

/** A headline as far as it has room, in one line of text that breaks by itself. */
export function shownHeadline(text: string): { readonly text: string; readonly isCut: boolean } {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const [smallest] = HEADLINES.slice(-1)
  const fitted = fitLines(line, safeWidth(INNER, true), [smallest ?? HEADLINE], () => MOST_HEADLINE)
  return { text: shownOf(line, fitted), isCut: fitted.isCut }
}

/** How many lines a text takes that breaks by itself. */
export function linesIn(text: string, width: number, size: number): number {
  return breakAnywhere(text, safeWidth(width), size).length
}

/** How words are coloured and which way they run. */
export interface Style {
  readonly theme: Theme
  readonly isMirrored: boolean
}

/** The colour of a role. */
export function tone({ theme }: Style, role: string): string {
  return theme.color[role] ?? '#000000'
}

/** A box of paragraphs that break by themselves. */
export function textBox(
  style: Style,
  name: string,
  frame: Frame,
  paragraphs: readonly Paragraph[],
  how: Pick<TextShape, 'size' | 'line'> & Partial<TextShape>,
): TextShape {
  const align = style.isMirrored ? MIRRORED[how.align ?? 'start'] : (how.align ?? 'start')
  return {
    kind: 'text',
    id: 0,
    name,
    role: 'label',
    isSet: false,
    colour: tone(style, 'ink'),
    anchor: 'top',
    ...atEnd(style, frame),
    paragraphs,
    ...how,
    align,
  }
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const

/** Where something stands that is placed from the side where lines begin. */
export function atEnd({ isMirrored }: Style, frame: Frame): Frame {
  return isMirrored ? { ...frame, x: SHEET.width - frame.x - frame.width } : frame
}

/** The headline, as the title of its slide. */
export function headlineBox(
  style: Style,
  text: string,
  frame: Frame,
  step: Pick<TextShape, 'size' | 'line'> & Partial<Pick<TextShape, 'anchor'>>,
): TextShape {
  return textBox(style, text, frame, [[{ text, isBold: true }]], { ...step, role: 'title' })
}

const FOOT = { size: 18, line: 25 }
const LIMITS = { size: 15, line: 21 }
/** What the units and documents have of the line, and what the source. */
const SHARES = { rests: 0.55, gap: 40 }
/** Above and below the rule. */
const AIR = 16

/** How high the foot is, from the rule down to the margin. */
export function footHeight({ units, documents, source, limits }: Foot): number {
  const { rests, end } = footWidths(units === '' && documents === '')
  const rows = Math.max(
    1,
    rests > 0 ? linesIn(`${units} ${documents}`, rests, FOOT.size) : 0,
    linesIn(source, end, FOOT.size),
  )
  return AIR + rows * FOOT.line + (limits === '' ? 0 : linesIn(limits, INNER, LIMITS.size) * LIMITS.line)
}

function footWidths(isAlone: boolean): { readonly rests: number; readonly end: number } {
  const rests = isAlone ? 0 : INNER * SHARES.rests
  return { rests, end: INNER - rests - (isAlone ? 0 : SHARES.gap) }
}

/** Where the rule over the foot stands. */
export function ruleOf(foot: Foot): number {
  return SHEET.height - SHEET.bottom - footHeight(foot)
}

/** What a slide rests on and where that is from. */
export function footShapes(
  style: Style,
  foot: Foot,
  names: { readonly rests: string; readonly source: string },
): Shape[] {
  const { units, documents, source, limits } = foot
  const y = ruleOf(foot)
  const { rests, end } = footWidths(units === '' && documents === '')
  const rows = footHeight(foot) - AIR - (limits === '' ? 0 : linesIn(limits, INNER, LIMITS.size) * LIMITS.line)
  const quiet = tone(style, 'ink3')
  const said: Paragraph = [
    ...(units === '' ? [] : [{ text: units, isBold: true }]),
    ...(documents === '' ? [] : [{ text: units === '' ? documents : `  ${documents}`, colour: quiet }]),
  ]
  const box = (x: number, top: number, width: number, height: number) => ({
    x: SHEET.margin + x,
    y: top,
    width,
    height,
  })
  return [
    ruleAt(style, y),
    ...(said.length === 0 ? [] : [textBox(style, names.rests, box(0, y + AIR, rests, rows), [said], FOOT)]),
    textBox(style, names.source, box(INNER - end, y + AIR, end, rows), [[{ text: source }]], {
      ...FOOT,
      align: rests === 0 ? 'start' : 'end',
      colour: quiet,
    }),
    ...(limits === ''
      ? []
      : [
          textBox(style, limits, box(0, y + AIR + rows, INNER, footHeight(foot) - AIR - rows), [[{ text: limits }]], {
            ...LIMITS,
            colour: quiet,
          }),
        ]),
  ]
}

/** A rule from margin to margin. */
function ruleAt(style: Style, y: number): Shape {
  const end = (x: number, side: 'left' | 'right') => ({ x, y, side, glue: undefined })
  return {
    kind: 'join',
    id: 0,
    name: '—',
    isCurved: false,
    from: end(SHEET.margin, 'right'),
    to: end(SHEET.width - SHEET.margin, 'left'),
    swing: undefined,
    rim: { colour: tone(style, 'rule'), width: 1, dash: 'solid' },
  }
}
