// What does a picture to publish hold, and how is it set? A headline that answers, the picture, a key of what is drawn, what it
// rests on, its source and the way back to it: one file of plain shapes and text, with every line broken here, so that it is the
// same on screen, in print, on a slide and in another page.

import type { Span } from '../evidence/figures.ts'
import { STROKES, type Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Side } from '../model/ontology.ts'
import { DASHES } from '../model/shapes.ts'
import type { Language } from '../model/words.ts'
import { breakEvenly, breakLines, lineWidth } from './break-lines.ts'
import { fitLines } from './fit-lines.ts'
import { setMarked } from './marked-lines.ts'
import { painted, type Theme } from './paint.ts'
import { escaped, writeDash } from './picture.ts'
import { BOLD, group, kindSign, px, type TypeStep, textAt } from './setting.ts'

/** A size in px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A sign that every view has: a thing, a line as at rest or lit, a stroke. */
export type KnownSign =
  | { readonly kind: EntityKind }
  | { readonly side: Side | 'fallen'; readonly isLit?: boolean }
  | { readonly stroke: Stroke }

/** What a sign of the key shows; what only one view draws it brings as markup, with the middle of its left edge at 0, 0. */
export type KeySign = KnownSign | { readonly drawn: string; readonly width: number }

/** A sign with what it means. */
export interface KeyEntry {
  readonly sign: KeySign
  readonly text: string
}

/** Ids of the marks that a line runs between, by the id of the line, where both ends are marks of the picture. */
export type LineEnds = ReadonlyMap<string, readonly [source: string, target: string]>

/** What a picture takes of its room, and what is in it, where that may be less than the whole key. */
export interface DrawnPicture {
  readonly markup: string
  readonly height: number
  readonly key?: readonly KeyEntry[] | undefined
  readonly ends?: LineEnds | undefined
}

/** A figure in one language of the data, before it has a shape. */
export interface Figure {
  readonly language: Language
  readonly headline: string
  /** Places of the headline that are underlined. */
  readonly marks?: readonly Span[] | undefined
  /** What limits the headline; may be empty. */
  readonly support: string
  /** Draws the picture for a room: the markup of `picture.ts`, with its corner at 0, 0, and the height that it takes of it. */
  readonly draw: (room: Size) => DrawnPicture
  readonly key: {
    readonly label: string
    readonly entries: readonly KeyEntry[]
  }
  /** What the picture rests on, what filters leave out, its source: each a line that may break. */
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  /** A square code for cameras: rows of dark and light, and the words beside it. */
  readonly code: { readonly rows: readonly (readonly boolean[])[]; readonly said: string } | undefined
  /** The picture in words, for who does not see it. */
  readonly described: string
}

/** A page of paper or of a screen, in px, with the sizes of its type. */
export interface Format {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly headline: TypeStep
  readonly support: TypeStep
  /** Key, lines and what stands beside the code. */
  readonly foot: TypeStep
  /** Side of the code with its quiet zone. */
  readonly code: number
  /** How high it is with two languages, where one page is too low for both. */
  readonly tall?: number
  /** Key and source stand right under a picture that is lower than the page. */
  readonly isPage?: boolean
}

const TYPE = {
  headline: { size: 38, line: 44 },
  support: { size: 18, line: 24 },
  foot: { size: 15, line: 24 },
  code: 112,
} as const

/** The forms in which a figure is wanted: a slide, an older slide, a square, a newspaper column, a sheet of paper. */
export const FORMATS = {
  '16:9': { width: 1600, height: 900, margin: 64, ...TYPE },
  '4:3': { width: 1440, height: 1080, margin: 64, ...TYPE },
  square: { width: 1080, height: 1080, margin: 56, ...TYPE, headline: { size: 34, line: 40 } },
  column: {
    width: 640,
    height: 960,
    margin: 32,
    headline: { size: 28, line: 34 },
    support: { size: 15, line: 21 },
    foot: { size: 13, line: 19 },
    code: 108,
    tall: 1600,
  },
  a4: { width: 1240, height: 1754, margin: 96, ...TYPE, isPage: true },
} as const satisfies Readonly<Record<string, Format>>

/** A format as it is for a number of languages. */
export function formatFor(name: FormatName, languages: number): Format {
  const format: Format = FORMATS[name]
  return languages > 1 && format.tall !== undefined ? { ...format, height: format.tall } : format
}

/** The name of a format. */
export type FormatName = keyof typeof FORMATS

/** Fonts, and what stands in where they are missing. */
export interface Fonts {
  readonly sans: string
  readonly zh: string
}

/** Above and below the rule between picture and foot, in px. */
const AIR = 24
/** Between two entries of the key. */
const KEY_GAP = 28
/** Width of a sign of the key, and its distance from the words. */
const SIGN = { line: 40, mark: 16, gap: 10 }

/**
 * A figure as an SVG file. Nothing in it needs a style sheet, a font that is fetched or a script: text is text, colours are those of
 * the theme, line breaks are set. The languages of the data all run from left to right, and so does a figure: it says so itself, since
 * a page that it is put into may run the other way, and there every text would be anchored by its other end.
 */
export function writeFigure(figure: Figure, format: Format, theme: Theme, fonts: Fonts): string {
  return writeFigures([figure], format, theme, fonts)
}

/**
 * One figure in one or two languages as one file: each with its headline over its own picture, side by side or one under the other,
 * as the page is wide or high; key, what it rests on and source below, in each of them.
 */
export function writeFigures(
  figures: readonly [Figure, ...Figure[]],
  format: Format,
  theme: Theme,
  fonts: Fonts,
): string {
  const { width, height, margin } = format
  const [first] = figures
  const inner = width - 2 * margin
  const { panels, foot } = drawnOver(figures, format, { width: inner, height: height - 2 * margin - AIR }, fonts)
  const most = height - margin - foot.height
  const bottom = format.isPage ? Math.min(most, margin + panels.height + AIR) : most
  const markup = [
    `<rect width="${width}" height="${height}" fill="${theme.color['canvas']}"/>`,
    group(margin, margin, panels.markup),
    `<path class="hairline" d="M${margin} ${px(bottom)}H${width - margin}"/>`,
    group(margin, bottom, foot.markup),
    ...codeOf(figures, format, bottom + foot.height),
  ].join('')
  const said = (of: (figure: Figure) => string) => escaped(figures.map(of).join(' / '))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` xml:lang="${first.language}" direction="ltr" role="img" aria-labelledby="title desc" font-family="${fontOf(first, fonts)}">`,
    `<title id="title">${said(({ headline }) => headline)}</title><desc id="desc">${said(({ described }) => described)}</desc>`,
    painted(markup, theme),
    '</svg>',
  ].join('')
}

/** The pictures and what stands under them. A key of what is in the pictures alone may be lower, which leaves them more room. */
function drawnOver(figures: readonly [Figure, ...Figure[]], format: Format, room: Size, fonts: Fonts) {
  const over = (under: Block) => {
    const panels = panelsOf(figures, format, { ...room, height: room.height - under.height }, fonts)
    const [first, ...others] = figures.map((figure, i): Figure => {
      const entries = panels.keys[i]
      return entries === undefined ? figure : { ...figure, key: { ...figure.key, entries } }
    })
    const isLess = panels.keys.some((entries) => entries !== undefined)
    return { panels, isLess, foot: isLess && first ? footOf([first, ...others], format, room.width, fonts) : under }
  }
  const first = over(footOf(figures, format, room.width, fonts))
  const second = first.isLess ? over(first.foot) : first
  return second.foot.height > first.foot.height ? first : second
}

function fontOf({ language }: Figure, fonts: Fonts): string {
  return escaped((language.startsWith('zh') ? fonts.zh : fonts.sans).replaceAll('"', "'"))
}

/** What one language says, in the fonts of that language. */
function inLanguage(markup: string, figure: Figure, fonts: Fonts): string {
  const { language } = figure
  return `<g xml:lang="${language}" font-family="${fontOf(figure, fonts)}">${narrowMarks(markup, language, fonts)}</g>`
}

/** Between two panels, in px. */
const PANEL_GAP = 56
/** Type over one of two panels, in shares of that over one. */
const PANEL_TYPE = 0.74

interface Panels extends Block {
  /** What is in each picture, where it says so. */
  readonly keys: readonly (readonly KeyEntry[] | undefined)[]
}

/** Headline and picture of each language, side by side on a wide page, one under the other on a high one. */
function panelsOf(figures: readonly Figure[], format: Format, room: Size, fonts: Fonts): Panels {
  const n = figures.length
  const isBeside = n > 1 && format.width >= format.height
  const width = isBeside ? (room.width - (n - 1) * PANEL_GAP) / n : room.width
  const type = n === 1 || format.width < NARROW ? format : smaller(format)
  const heads = figures.map((figure) => headOf(figure, type, width))
  const highest = Math.max(...heads.map((head) => head.height))
  const share = isBeside || n === 1 ? room.height : (room.height - (n - 1) * PANEL_GAP) / n
  const unders = heads.map((head) => (isBeside ? highest : head.height))
  const shares =
    isBeside || n === 1 || !format.isPage ? heads.map(() => share) : sharedOut(figures, unders, width, share)
  let y = 0
  let lowest = 0
  const keys: (readonly KeyEntry[] | undefined)[] = []
  const parts = figures.map((figure, i) => {
    const [under, own] = [unders[i] ?? 0, shares[i] ?? share]
    const picture = figure.draw({ width, height: Math.max(0, own - under) })
    keys.push(picture.key)
    const markup = inLanguage((heads[i]?.markup ?? '') + group(0, under, picture.markup), figure, fonts)
    const placed = group(isBeside ? i * (width + PANEL_GAP) : 0, isBeside ? 0 : y, markup)
    const rule = i === 0 ? '' : ruleBefore(isBeside, i * (width + PANEL_GAP), y, room)
    const used = format.isPage ? Math.min(own, under + picture.height) : own
    lowest = Math.max(lowest, (isBeside ? 0 : y) + used)
    y += used + PANEL_GAP
    return rule + placed
  })
  return { markup: parts.join(''), height: lowest, keys }
}

/** The heights of panels under one another: what one does not need the others may use. */
function sharedOut(figures: readonly Figure[], unders: readonly number[], width: number, share: number): number[] {
  const needs = figures.map((figure, i) => {
    const under = unders[i] ?? 0
    return under + figure.draw({ width, height: Math.max(0, share - under) }).height
  })
  const isFull = (need: number) => need > share * FULL
  const left = needs.reduce((sum, need) => sum + (isFull(need) ? 0 : share - need), 0)
  const full = needs.filter(isFull).length
  return needs.map((need) => (isFull(need) ? share + left / full : Math.ceil(need)))
}

/** From this share on a panel may need more than it has. */
const FULL = 0.8

/** A hairline between two panels. */
function ruleBefore(isBeside: boolean, x: number, y: number, { width, height }: Size): string {
  const half = PANEL_GAP / 2
  const line = isBeside ? `M${px(x - half)} 0V${px(height)}` : `M0 ${px(y - half)}H${px(width)}`
  return `<path class="hairline" d="${line}"/>`
}

function smaller(format: Format): Format {
  const step = ({ size, line }: TypeStep) => ({
    size: Math.round(size * PANEL_TYPE),
    line: Math.round(line * PANEL_TYPE),
  })
  return { ...format, headline: step(format.headline), support: { size: 15, line: 21 } }
}

/** Fonts of Han letters set ¶ as wide as a letter, with air round it: it takes the fonts of the others. */
export function narrowMarks(markup: string, language: string, { sans }: Pick<Fonts, 'sans'>): string {
  if (!language.startsWith('zh')) return markup
  const font = escaped(sans.replaceAll('"', "'"))
  return markup.replaceAll('¶', `<tspan font-family="${font}">¶</tspan>`)
}

interface Block {
  readonly markup: string
  readonly height: number
}

/** Headline and what limits it, from the top of the margin. */
function headOf(
  { headline, support, marks }: Figure,
  { headline: large, support: small, height }: Format,
  width: number,
): Block {
  const { step, lines } = fitLines(headline, width, headSteps(large), ({ line }) => (height * HEAD) / line, breakEvenly)
  const limits = support === '' ? [] : breakEvenly(support, width, small.size)
  const under = lines.length * step.line
  const set = setMarked(headline, lines, marks)
  return {
    markup: textAt(lines, 0, 0, step, 'ink', 700, 'start', set) + textAt(limits, 0, under + 4, small, 'ink3', 400),
    height: under + (limits.length === 0 ? 0 : limits.length * small.line + 4) + AIR,
  }
}

/** What a headline has of the height of its page at most: one that somebody typed may be of any length. */
const HEAD = 0.25

/** Its sizes, the largest first. */
function headSteps(large: TypeStep): readonly [TypeStep, ...TypeStep[]] {
  const smaller = (share: number) => ({ size: Math.round(large.size * share), line: Math.round(large.line * share) })
  return [large, smaller(0.8), smaller(0.64)]
}

/** Key and lines, from the rule downwards; beside the code there is less room. */
function footOf(figures: readonly [Figure, ...Figure[]], format: Format, inner: number, fonts: Fonts): Block {
  const [figure] = figures
  const { foot } = format
  const width = figure.code === undefined ? inner : inner - format.code - besideCode(figures, format) - AIR
  const lines = figures.map((one) => linesOf(one, format, width))
  const below = lines.reduce((sum, { height }) => sum + height, 0)
  const gaps = figures.length > 1 ? 6 * figures.length : 0
  const step = foot.line + 4
  const key = keyAbove(mergedKey(figures), format, { inner, width, step, lines: below + gaps })
  const parts = key.flatMap((row, i) => row.map(({ x, markup }) => group(x, AIR + i * step, markup)))
  let y = underKey(key.length, step)
  for (const [i, one] of figures.entries()) {
    parts.push(group(0, y, inLanguage(lines[i]?.markup ?? '', one, fonts)))
    y += (lines[i]?.height ?? 0) + (figures.length > 1 ? 6 : 0)
  }
  const code = figure.code === undefined ? 0 : AIR + format.code
  return { markup: parts.join(''), height: Math.max(y, code) }
}

/** Where the lines begin under a key. */
function underKey(rows: number, step: number): number {
  return AIR + rows * step + (rows > 0 ? 6 : 0)
}

/** The rows of the key: as many as end above the code have the whole width. */
function keyAbove(
  key: Figure['key'],
  format: Format,
  room: { readonly inner: number; readonly width: number; readonly step: number; readonly lines: number },
): KeyPart[][] {
  const { inner, width, step, lines } = room
  for (let wide = key.entries.length; ; wide -= 1) {
    const rows = keyRows(key, format, (row) => (row < wide ? inner : width))
    const over = underKey(rows.length, step) + lines - format.code
    if (wide === 0 || AIR + Math.min(wide, rows.length) * step <= over) return rows
  }
}

/** What the picture rests on and where it is from, in one language. */
function linesOf({ lines: all }: Figure, { foot }: Format, width: number): Block {
  let y = 0
  const parts = all.flatMap(({ label, text }) => {
    const indent = label === '' ? 0 : lineWidth(`${label}  `, foot.size) * BOLD
    const lines = withIndent(text, indent, width, foot.size)
    const at = y
    y += lines.length * foot.line
    return [
      label === '' ? '' : textAt([label], 0, at, foot, 'ink', 600),
      textAt(lines.slice(0, 1), indent, at, foot, 'ink', 400),
      textAt(lines.slice(1), 0, at + foot.line, foot, 'ink', 400),
    ]
  })
  return { markup: parts.join(''), height: y }
}

/** The keys of all languages as one: each sign once, with its words in each of them. */
function mergedKey([first, ...others]: readonly [Figure, ...Figure[]]): Figure['key'] {
  return {
    label: [first, ...others].map(({ key }) => key.label).join(' '),
    entries: first.key.entries.map(({ sign, text }, i) => ({
      sign,
      text: [text, ...others.flatMap(({ key }) => key.entries[i]?.text ?? [])].join(' '),
    })),
  }
}

/** Lines of which the first begins after a label. */
function withIndent(text: string, indent: number, width: number, size: number): string[] {
  const [first = '', ...rest] = breakLines(text, width - indent, size)
  // The rest has the whole width again.
  const after = text.slice(text.indexOf(first) + first.length).trim()
  return rest.length === 0 ? [first] : [first, ...breakLines(after, width, size)]
}

interface KeyPart {
  readonly x: number
  readonly markup: string
}

/** The entries of the key in rows. */
function keyRows(key: Figure['key'], { foot }: Format, widthOf: (row: number) => number): KeyPart[][] {
  if (key.entries.length === 0) return []
  const rows: KeyPart[][] = [[]]
  let x = 0
  const put = (wide: number, markup: string) => {
    if (x > 0 && x + wide > widthOf(rows.length - 1)) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ x, markup })
    x += wide + KEY_GAP
  }
  put(lineWidth(key.label, foot.size) * BOLD, textAt([key.label], 0, 0, foot, 'ink', 600))
  for (const { sign, text } of key.entries) {
    const { markup, width: wide } = keySign(sign, foot.line / 2)
    const words = textAt([text], wide + SIGN.gap, 0, foot, 'ink', 400)
    put(wide + SIGN.gap + lineWidth(text, foot.size), markup + words)
  }
  return rows
}

/** A sign of the key with its left edge at 0 and the middle of its height at `y`, and how wide it is. */
export function keySign(sign: KeySign, y: number): { readonly markup: string; readonly width: number } {
  return { markup: signOf(sign, y), width: 'drawn' in sign ? sign.width : 'kind' in sign ? SIGN.mark : SIGN.line }
}

/** A mark or a short line, with the middle of its height at `y`. */
function signOf(sign: KeySign, y: number): string {
  if ('drawn' in sign) return group(0, y, sign.drawn)
  if ('kind' in sign) return kindSign(sign.kind, SIGN.mark / 2, y)
  const stroke = 'stroke' in sign ? sign.stroke : (STROKES[0] ?? 'firm')
  const role = 'side' in sign ? `${sign.side}${sign.isLit ? ' lit' : ''}` : 'ink'
  return `<path class="line ${role} ${stroke}" d="M0 ${y}h${SIGN.line}" stroke-width="2"${writeDash(DASHES[stroke])}/>`
}

/** The code at the end of the foot, which ends at `end`, with its words before it. */
function codeOf(figures: readonly [Figure, ...Figure[]], format: Format, end: number): string[] {
  const { width, margin, code: side, foot } = format
  const [{ code }] = figures
  if (code === undefined) return []
  const { rows } = code
  const cell = side / (rows.length + 2 * QUIET)
  const [x, y] = [width - margin - side, end - side]
  const dark = rows.flatMap((row, i) =>
    row.flatMap((isDark, j) =>
      isDark ? [`M${px((j + QUIET) * cell)} ${px((i + QUIET) * cell)}h${px(cell)}v${px(cell)}h-${px(cell)}z`] : [],
    ),
  )
  const words = codeWords(figures, format)
  const top = y + side / 2 - (words.length * foot.line) / 2
  return [
    // Light in every theme: cameras look for dark on light.
    group(x, y, `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${dark.join('')}" fill="#14181f"/>`),
    textAt(words, x - 12, top, foot, 'ink3', 400, 'end'),
  ]
}

/** Cells of light that a code needs round it. */
const QUIET = 2
/** px for the words beside the code. */
const CODE_WORDS = 140

/** What is said beside the code, in each language; a column is too narrow for it. */
function codeWords(figures: readonly Figure[], { width, foot }: Format): string[] {
  if (width < NARROW) return []
  return figures.flatMap(({ code }) => (code === undefined ? [] : breakLines(code.said, CODE_WORDS, foot.size)))
}

const NARROW = 700

function besideCode(figures: readonly Figure[], format: Format): number {
  return Math.max(0, ...codeWords(figures, format).map((line) => lineWidth(line, format.foot.size) + 12))
}
