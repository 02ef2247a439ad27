// What does a picture to publish hold, and how is it set? A headline that answers, the picture, a key of what is drawn, what it
// rests on, its source and the way back to it: one file of plain shapes and text, with every line broken here, so that it is the
// same on screen, in print, on a slide and in another page.

import { widthOf } from '../layout/text-box.ts'
import { STROKES, type Stroke } from '../model/certainty.ts'
import type { EntityKind } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'
import type { Side } from '../model/ontology.ts'
import { DASHES, outlineOf, pathIn, svgDash } from '../model/shapes.ts'
import { breakLines } from './break-lines.ts'
import { painted, type Theme } from './paint.ts'
import { escaped } from './picture.ts'

/** A size in px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** What a sign of the key shows. */
export type KeySign = { readonly kind: EntityKind } | { readonly side: Side } | { readonly stroke: Stroke }

/** Ids of the marks that a line runs between, by the id of the line, where both ends are marks of the picture. */
export type LineEnds = ReadonlyMap<string, readonly [source: string, target: string]>

/** A figure in one language, before it has a shape. */
export interface Figure {
  readonly language: string
  readonly isMirrored: boolean
  readonly headline: string
  /** What limits the headline; may be empty. */
  readonly support: string
  /** Draws the picture for a room: the markup of `picture.ts`, with its corner at 0, 0, and the height that it takes of it. */
  readonly draw: (room: Size) => { readonly markup: string; readonly height: number; readonly ends?: LineEnds }
  readonly key: {
    readonly label: string
    readonly entries: readonly { readonly sign: KeySign; readonly text: string }[]
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
}

interface TypeStep {
  readonly size: number
  readonly line: number
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
  const foot = footOf(figure, format, inner)
  const top = margin + head.height
  const bottom = height - margin - foot.height
  const room = { width: inner, height: Math.max(0, bottom - AIR - top) }
  const picture = figure.draw(room)
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

/** Headline and what limits it, from the top of the margin. */
function headOf({ headline, support }: Figure, { headline: large, support: small }: Format, width: number): Block {
  const title = breakLines(headline, width, large.size)
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
  const key = keyRows(figure, format, width)
  let y = AIR
  const parts: string[] = []
  for (const row of key) {
    parts.push(...row.map(({ x, markup }) => group(x, y, markup)))
    y += foot.line + 4
  }
  if (key.length > 0) y += 6
  for (const { label, text } of figure.lines) {
    const indent = label === '' ? 0 : widthOf(`${label}  `, foot.size) * BOLD
    const lines = withIndent(text, indent, width, foot.size)
    parts.push(
      label === '' ? '' : textAt([label], 0, y, foot, 'ink', 600),
      textAt(lines.slice(0, 1), indent, y, foot, 'ink', 400),
      textAt(lines.slice(1), 0, y + foot.line, foot, 'ink', 400),
    )
    y += lines.length * foot.line
  }
  const code = figure.code === undefined ? 0 : AIR + format.code
  return { markup: parts.join(''), height: Math.max(y, code) }
}

/** Bold letters are wider. */
const BOLD = 1.06

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
function keyRows({ key }: Figure, { foot }: Format, width: number): KeyPart[][] {
  if (key.entries.length === 0) return []
  const rows: KeyPart[][] = [[]]
  let x = 0
  const put = (wide: number, markup: string) => {
    if (x > 0 && x + wide > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ x, markup })
    x += wide + KEY_GAP
  }
  put(widthOf(key.label, foot.size) * BOLD, textAt([key.label], 0, 0, foot, 'ink', 600))
  for (const { sign, text } of key.entries) {
    const { markup, width: wide } = keySign(sign, foot.line / 2)
    const words = textAt([text], wide + SIGN.gap, 0, foot, 'ink', 400)
    put(wide + SIGN.gap + widthOf(text, foot.size), markup + words)
  }
  return rows
}

/** A sign of the key with its left edge at 0 and the middle of its height at `y`, and how wide it is. */
export function keySign(sign: KeySign, y: number): { readonly markup: string; readonly width: number } {
  return { markup: signOf(sign, y), width: 'kind' in sign ? SIGN.mark : SIGN.line }
}

/** A mark or a short line, with the middle of its height at `y`. */
function signOf(sign: KeySign, y: number): string {
  if ('kind' in sign) {
    const [width, height] = KINDS[sign.kind].sign
    const shape = pathIn(outlineOf(sign.kind), { x: SIGN.mark / 2, y, width, height })
    return `<g class="mark kind-${sign.kind}"><path d="${shape}"/></g>`
  }
  const stroke = 'stroke' in sign ? sign.stroke : (STROKES[0] ?? 'firm')
  const { strokeDasharray, strokeLinecap } = svgDash(DASHES[stroke])
  const dash = `${strokeDasharray ? ` stroke-dasharray="${strokeDasharray}"` : ''}${strokeLinecap ? ` stroke-linecap="${strokeLinecap}"` : ''}`
  return `<path class="line ${'side' in sign ? sign.side : 'ink'} ${stroke}" d="M0 ${y}h${SIGN.line}" stroke-width="2"${dash}/>`
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
  return Math.max(...breakLines(code.said, CODE_WORDS, foot.size).map((line) => widthOf(line, foot.size))) + 12
}

function px(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Lines of text, the first with its top at `y`. */
function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  { size, line }: TypeStep,
  tone: 'ink' | 'ink3',
  weight: number,
  anchor: 'start' | 'end' = 'start',
): string {
  if (lines.length === 0) return ''
  const spans = lines.map((text, i) => {
    const baseline = y + i * line + line / 2 + size * 0.355
    return `<tspan x="${px(x)}" y="${px(baseline)}">${escaped(text)}</tspan>`
  })
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  return `<text class="tone-${tone}" font-size="${size}" text-anchor="${anchor}"${bold}>${spans.join('')}</text>`
}

function group(x: number, y: number, markup: string): string {
  return markup === '' ? '' : `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`
}
