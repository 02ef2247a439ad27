// How is a scene set on a slide? Headline, picture, what is said and the key beside it, what it rests on below.

import { fitLines, shownOf } from '../export/fit-lines.ts'
import type { SceneSlide, SceneWords } from './deck.ts'
import type { Frame, Shape } from './shape.ts'
import { shapesOf } from './shapes-of.ts'
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
  shownHeadline,
  textBox,
  tone,
} from './sheet.ts'

/** The column beside the picture. */
const COLUMN = { width: 392, gap: 44 }
/** Between headline, picture and foot. */
const AIR = 30
/** Sizes of what is said and of the key, the largest first: the first in which both have room is taken. */
const STEPS = [
  { said: { size: 24, line: 33, gap: 15 }, key: { size: 19, line: 24, air: 6 } },
  { said: { size: 21, line: 29, gap: 12 }, key: { size: 17, line: 22, air: 5 } },
  { said: { size: 18, line: 25, gap: 10 }, key: { size: 15, line: 19, air: 4 } },
  { said: { size: 15, line: 21, gap: 8 }, key: { size: 14, line: 17, air: 3 } },
] as const
/** Between a sign of the key and its words. */
const SIGN_GAP = 14
/** Signs are drawn for the key of a figure, whose words are smaller. */
const SIGN_SCALE = 1.25
/** px from which a sign is wider than others: a row of shades, not a mark or a line. */
const WIDE_SIGN = 60

/** Where everything of a scene stands, as far as its words say. */
interface Places {
  readonly headline: Frame & { readonly size: number; readonly line: number }
  readonly picture: Frame
  readonly column: Frame
  readonly step: (typeof STEPS)[number]
  readonly saidHeight: number
  readonly keyHeight: number
}

function placesOf(words: SceneWords): Places {
  const { height, ...step } = headlineStep(words.headline, INNER)
  const top = SHEET.top + height + AIR
  const bottom = ruleOf(words.foot) - AIR
  const hasColumn = words.said.length > 0 || words.key.entries.length > 0
  const beside = hasColumn ? COLUMN.width + COLUMN.gap : 0
  const column = { x: SHEET.width - SHEET.margin - COLUMN.width, y: top, width: COLUMN.width, height: bottom - top }
  const fitting = STEPS.map((one) => ({
    step: one,
    saidHeight: saidHeight(words, one),
    keyHeight: keyHeight(words, one),
  }))
  const chosen = fitting.find((one) => one.saidHeight + one.keyHeight + AIR <= column.height) ?? fitting.at(-1)
  return {
    headline: { x: SHEET.margin, y: SHEET.top, width: INNER, height, ...step },
    picture: { x: SHEET.margin, y: top, width: INNER - beside, height: bottom - top },
    column,
    step: chosen?.step ?? STEPS[0],
    saidHeight: chosen?.saidHeight ?? 0,
    keyHeight: chosen?.keyHeight ?? 0,
  }
}

/** The words of a scene as far as they have room on its slide: what is longer ends in a sign that it goes on. */
export function shownWords(words: SceneWords): { readonly words: SceneWords; readonly isCut: boolean } {
  const headline = shownHeadline(words.headline)
  const headed = { ...words, headline: headline.text }
  const { column, step, saidHeight: high, keyHeight: low } = placesOf(headed)
  const room = column.height - (low > 0 ? low + AIR : 0)
  if (high <= room) return { words: headed, isCut: headline.isCut }
  const { size, line, gap } = step.said
  const said: string[] = []
  let left = room
  for (const text of words.said) {
    const most = Math.floor((left - gap) / line)
    if (most < 1) break
    const fitted = fitLines(text, safeWidth(COLUMN.width), [{ size, line }], () => most)
    said.push(shownOf(text, fitted))
    left -= fitted.lines.length * line + gap
    if (fitted.isCut) break
  }
  return { words: { ...headed, said }, isCut: true }
}

/** The room that the words of a scene leave to its picture. */
export function pictureRoom(words: SceneWords): { readonly width: number; readonly height: number } {
  const { width, height } = placesOf(words).picture
  return { width, height }
}

/** The shapes of a scene. */
export function sceneShapes(
  slide: SceneSlide,
  style: Style,
  names: { readonly rests: string; readonly source: string },
): Shape[] {
  const { headline, picture, column, step, saidHeight: high } = placesOf(slide)
  const x = style.isMirrored ? SHEET.width - picture.x - picture.width : picture.x
  const said = slide.said.map((text) => [{ text }])
  return [
    headlineBox(style, slide.headline, headline, headline),
    ...shapesOf({ ...slide.picture, x, y: picture.y + slide.picture.down }, style.theme),
    ...(said.length === 0 ? [] : [textBox(style, slide.said[0] ?? '', { ...column, height: high }, said, step.said)]),
    ...keyShapes(slide, style, placesOf(slide)),
    ...footShapes(style, slide.foot, names),
  ]
}

function saidHeight({ said }: SceneWords, { said: { size, line, gap } }: Places['step']): number {
  return said.reduce((sum, text) => sum + linesIn(text, COLUMN.width, size) * line + gap, 0)
}

function keyHeight(words: SceneWords, step: Places['step']): number {
  const { key } = words
  if (key.entries.length === 0) return 0
  return key.entries.reduce<number>(
    (sum, entry) => sum + entryLines(entry, signWidth(words, entry.width), step) * step.key.line + step.key.air,
    step.key.line + step.key.air,
  )
}

function entryLines(
  { text }: SceneWords['key']['entries'][number],
  sign: number,
  { key: { size } }: Places['step'],
): number {
  return linesIn(text, COLUMN.width - sign - SIGN_GAP, size)
}

/** Words of a key begin at one edge, but beside a sign that is wider than others. */
function signWidth({ key }: SceneWords, own = 0): number {
  const wide = key.entries.map(({ width }) => width * SIGN_SCALE).filter((width) => width <= WIDE_SIGN)
  return Math.max(own * SIGN_SCALE, ...wide)
}

/** The key at the foot of the column. */
function keyShapes(slide: SceneWords, style: Style, { column, step, keyHeight: high }: Places): Shape[] {
  const { key } = slide
  if (key.entries.length === 0) return []
  const { size, line, air } = step.key
  let y = column.y + column.height - high
  const box = (x: number, width: number, rows: number) => ({ x: column.x + x, y, width, height: rows * line })
  const shapes: Shape[] = [
    textBox(style, key.label, box(0, column.width, 1), [[{ text: key.label, isBold: true }]], { size, line }),
  ]
  y += line + air
  for (const entry of key.entries) {
    const wide = signWidth(slide, entry.width)
    const rows = entryLines(entry, wide, step)
    shapes.push(...signShapes(entry, { x: column.x, y: y + line / 2, width: wide }, style))
    shapes.push(
      textBox(style, entry.text, box(wide + SIGN_GAP, column.width - wide - SIGN_GAP, rows), [[{ text: entry.text }]], {
        size,
        line,
        anchor: 'middle',
        colour: tone(style, 'ink2'),
      }),
    )
    y += rows * line + air
  }
  return shapes
}

function signShapes(
  entry: SceneWords['key']['entries'][number],
  at: { readonly x: number; readonly y: number; readonly width: number },
  style: Style,
): Shape[] {
  const wide = entry.width * SIGN_SCALE
  const x = at.x + (at.width - wide) / 2
  const left = style.isMirrored ? SHEET.width - x - wide : x
  const sign = { markup: entry.markup, x: left, y: at.y, scale: SIGN_SCALE, ends: new Map() }
  const named = shapesOf(sign, style.theme)
  return named.map((shape) => ({ ...shape, name: entry.text }))
}
