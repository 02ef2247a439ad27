// What does a picture to publish hold, and how is it set? A headline that answers, the picture, a key of what is drawn, what it
// rests on, its source and the way back to it: one file of plain shapes and text, with every line broken here, so that it is the
// same on screen, in print, on a slide and in another page.

import { STROKES, type Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Side } from '../model/ontology.ts'
import { breakEvenly, breakLines, lineWidth } from './break-lines.ts'
import { painted, type Theme } from './paint.ts'
import { escaped } from './picture.ts'
import { BOLD, dashOf, group, kindSign, px, type TypeStep, textAt } from './setting.ts'

/** A size in px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** What a sign of the key shows. */
export type KeySign = { readonly kind: EntityKind } | { readonly side: Side } | { readonly stroke: Stroke }

/** A sign that a view draws itself, with the middle of its height at 0. */
interface DrawnSign {
  readonly drawn: string
  readonly width: number
}

/** A sign with what it means. */
export interface KeyEntry {
  readonly sign: KeySign | DrawnSign
  readonly text: string
}

/** A figure in one language, before it has a shape. */
export interface Figure {
  readonly language: string
  readonly isMirrored: boolean
  readonly headline: string
  /** What limits the headline; may be empty. */
  readonly support: string
  /**
   * Draws the picture for a room: the markup of `picture.ts`, with its corner at 0, 0, and the height that it takes of it; of the
   * key what is in it, where the room leaves something out.
   */
  readonly draw: (room: Size) => {
    readonly markup: string
    readonly height: number
    readonly key?: readonly KeyEntry[]
  }
  readonly key: { readonly label: string; readonly entries: readonly KeyEntry[] }
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
  },
  a4: { width: 1240, height: 1754, margin: 96, ...TYPE },
} as const satisfies Readonly<Record<string, Format>>

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
 * the theme, line breaks are set.
 */
export function writeFigure(figure: Figure, format: Format, theme: Theme, fonts: Fonts): string {
  const { width, height, margin } = format
  const inner = width - 2 * margin
  const head = headOf(figure, format, inner)
  const { picture, foot } = drawnOver(figure, format, inner, height - 2 * margin - AIR - head.height)
  const top = margin + head.height
  const bottom = height - margin - foot.height
  const font = (figure.language.startsWith('zh') ? fonts.zh : fonts.sans).replaceAll('"', "'")
  const markup = [
    `<rect width="${width}" height="${height}" fill="${theme.color['canvas']}"/>`,
    group(margin, margin, head.markup),
    group(margin, top, picture.markup),
    `<path d="M${margin} ${bottom}H${width - margin}" stroke="${theme.color['hairline']}"/>`,
    group(margin, bottom, foot.markup),
    ...codeOf(figure, format),
  ].join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` xml:lang="${escaped(figure.language)}" role="img" aria-labelledby="title desc" font-family="${escaped(font)}">`,
    `<title id="title">${escaped(figure.headline)}</title><desc id="desc">${escaped(figure.described)}</desc>`,
    painted(markup, theme),
    '</svg>',
  ].join('')
}

interface Block {
  readonly markup: string
  readonly height: number
}

/** The picture and what stands under it. A key of what is in the picture alone may be lower, which leaves the picture more room. */
function drawnOver(figure: Figure, format: Format, inner: number, height: number) {
  const over = (foot: Block) => {
    const picture = figure.draw({ width: inner, height: Math.max(0, height - foot.height) })
    const key = { ...figure.key, entries: picture.key ?? figure.key.entries }
    return { picture, foot: picture.key === undefined ? foot : footOf({ ...figure, key }, format, inner) }
  }
  const first = over(footOf(figure, format, inner))
  const second = first.picture.key === undefined ? first : over(first.foot)
  return second.foot.height > first.foot.height ? first : second
}

/** Headline and what limits it, from the top of the margin. */
function headOf({ headline, support }: Figure, { headline: large, support: small }: Format, width: number): Block {
  const title = breakEvenly(headline, width, large.size)
  const limits = support === '' ? [] : breakLines(support, width, small.size)
  const under = title.length * large.line
  return {
    markup: textAt(title, 0, 0, large, 'ink', 700) + textAt(limits, 0, under + 4, small, 'ink3', 400),
    height: under + (limits.length === 0 ? 0 : limits.length * small.line + 4) + AIR,
  }
}

/** Key and lines, from the rule downwards; beside the code there is less room. */
function footOf(figure: Figure, format: Format, inner: number): Block {
  const { foot } = format
  const width = figure.code === undefined ? inner : inner - format.code - besideCode(figure, format) - AIR
  const lines = linesOf(figure, format, width)
  const step = foot.line + 4
  const key = keyAbove(figure, format, { inner, width, step, lines: lines.height })
  const rows = key.flatMap((row, i) => row.map(({ x, markup }) => group(x, AIR + i * step, markup)))
  const under = underKey(key.length, step)
  const code = figure.code === undefined ? 0 : AIR + format.code
  return { markup: rows.join('') + group(0, under, lines.markup), height: Math.max(under + lines.height, code) }
}

/** Where the lines begin under a key. */
function underKey(rows: number, step: number): number {
  return AIR + rows * step + (rows > 0 ? 6 : 0)
}

/** The rows of the key: as many as end above the code have the whole width. */
function keyAbove(
  figure: Figure,
  format: Format,
  room: { readonly inner: number; readonly width: number; readonly step: number; readonly lines: number },
): KeyPart[][] {
  const { inner, width, step, lines } = room
  for (let wide = figure.key.entries.length; ; wide -= 1) {
    const rows = keyRows(figure, format, (row) => (row < wide ? inner : width))
    const over = underKey(rows.length, step) + lines - format.code
    if (wide === 0 || AIR + Math.min(wide, rows.length) * step <= over) return rows
  }
}

/** What the picture rests on, and its source. */
function linesOf(figure: Figure, { foot }: Format, width: number): Block {
  let y = 0
  const parts: string[] = []
  for (const { label, text } of figure.lines) {
    const indent = label === '' ? 0 : lineWidth(`${label}  `, foot.size) * BOLD
    const lines = withIndent(text, indent, width, foot.size)
    parts.push(
      label === '' ? '' : textAt([label], 0, y, foot, 'ink', 600),
      textAt(lines.slice(0, 1), indent, y, foot, 'ink', 400),
      textAt(lines.slice(1), 0, y + foot.line, foot, 'ink', 400),
    )
    y += lines.length * foot.line
  }
  return { markup: parts.join(''), height: y }
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
function keyRows({ key }: Figure, { foot }: Format, widthOf: (row: number) => number): KeyPart[][] {
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
    const wide = 'drawn' in sign ? sign.width : 'kind' in sign ? SIGN.mark : SIGN.line
    const words = textAt([text], wide + SIGN.gap, 0, foot, 'ink', 400)
    put(wide + SIGN.gap + lineWidth(text, foot.size), signOf(sign, foot.line / 2) + words)
  }
  return rows
}

/** A mark or a short line, with the middle of its height at `y`. */
function signOf(sign: KeyEntry['sign'], y: number): string {
  if ('drawn' in sign) return group(0, y, sign.drawn)
  if ('kind' in sign) return kindSign(sign.kind, SIGN.mark / 2, y)
  const stroke = 'stroke' in sign ? sign.stroke : (STROKES[0] ?? 'firm')
  return `<path class="line ${'side' in sign ? sign.side : 'ink'} ${stroke}" d="M0 ${y}h${SIGN.line}" stroke-width="2"${dashOf(stroke)}/>`
}

/** The code at the end of the foot, with its words before it. */
function codeOf(figure: Figure, { width, height, margin, code: side, foot }: Format): string[] {
  if (figure.code === undefined) return []
  const { rows, said } = figure.code
  const cell = side / (rows.length + 2 * QUIET)
  const [x, y] = [width - margin - side, height - margin - side]
  const dark = rows.flatMap((row, i) =>
    row.flatMap((isDark, j) =>
      isDark ? [`M${px((j + QUIET) * cell)} ${px((i + QUIET) * cell)}h${px(cell)}v${px(cell)}h-${px(cell)}z`] : [],
    ),
  )
  const words = breakLines(said, CODE_WORDS, foot.size)
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

function besideCode({ code }: Figure, { foot }: Format): number {
  if (code === undefined) return 0
  return Math.max(...breakLines(code.said, CODE_WORDS, foot.size).map((line) => lineWidth(line, foot.size))) + 12
}
