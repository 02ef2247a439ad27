// What does the file of a figure hold: its texts and where they stand, what leaves the page, what lies over what?

import { readFileSync } from 'node:fs'
import { composeFigure } from '../../src/app/figure/compose.ts'
import { FORMATS, type FormatName, writeFigure } from '../../src/core/export/figure.ts'
import type { Theme } from '../../src/core/export/paint.ts'
import { type Box, isClear, widthOf } from '../../src/core/layout/text-box.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import type { Language } from '../../src/core/model/words.ts'
import type { FigureOf } from '../../src/parts/figure.ts'
import { atlasAt } from './atlas.tsx'

const tokens = JSON.parse(readFileSync('src/ui/tokens.json', 'utf8')) as {
  readonly font: { readonly sans: string; readonly zh: string }
  readonly themes: { readonly light: Theme }
}

/** The forms of a figure. */
export const NAMES = Object.keys(FORMATS) as FormatName[]

/** What a view gives for its figure at an address, and the file of it; of the real report where no data is given. */
export function figureAt(figureOf: FigureOf, hash: string, locale: Language = 'en', of?: Dataset) {
  const { atlas } = atlasAt(hash, locale, of)
  const asked = { atlas, view: atlas.store.getState().view, locale }
  const made = figureOf(asked)
  const file = (name: FormatName) => {
    const address = `https://example.org/nexus-atlas/${hash}`
    const figure = composeFigure(asked, made, { version: '0123456789abcdef', address })
    return writeFigure(figure, FORMATS[name], tokens.themes.light, tokens.font)
  }
  return { ...made, atlas, file }
}

/** A line of text in a file, with the box of what is seen of it: from the height of its capitals to where it stands. */
export interface FileText {
  readonly text: string
  readonly isBold: boolean
  readonly box: Box
}

type Attributes = Readonly<Record<string, string>>

interface Part {
  readonly text: string
  readonly own: Attributes
}

/** All lines of text of a file, each where it stands on the page. */
export function textsOf(svg: string): FileText[] {
  const moves: (readonly [x: number, y: number])[] = [[0, 0]]
  const texts: FileText[] = []
  let text: Attributes = {}
  const spans: Attributes[] = [{}]
  let line: Part[] = []
  const end = () => {
    if (line.length > 0) texts.push(lineOf(text, line, moves.at(-1) ?? [0, 0]))
    line = []
  }
  for (const [, close, name, rest = '', letters] of svg.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (letters !== undefined) {
      // A sign in fonts of its own stands inside its line.
      const own = spans.at(-1) ?? {}
      if (own['in'] !== undefined) line.push({ text: unescaped(letters), own })
      continue
    }
    const attributes = attributesOf(rest)
    if (name === 'g' && close) moves.pop()
    else if (name === 'g') moves.push(movedBy(moves.at(-1) ?? [0, 0], attributes))
    if (name === 'tspan' && attributes['x'] !== undefined) end()
    if (name === 'tspan' && close) spans.pop()
    else if (name === 'tspan') spans.push({ ...spans.at(-1), ...attributes, in: '' })
    if (name === 'text' && close) end()
    else if (name === 'text') text = attributes
  }
  return texts
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))
}

function movedBy([x, y]: readonly [number, number], { transform = '' }: Attributes): readonly [number, number] {
  const [, dx = '0', dy = '0'] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(transform) ?? []
  return [x + Number(dx), y + Number(dy)]
}

/** Texts are laid out as a little wider than they are: what is seen of them is this much less. */
const SLACK = 1.06

function lineOf(text: Attributes, parts: readonly Part[], [dx, dy]: readonly [number, number]): FileText {
  const said = (key: string, own: Attributes) => own[key] ?? text[key]
  const sizeOf = ({ own }: Part) => Number(said('font-size', own))
  const [first] = parts
  const [x, y] = [Number(said('x', first?.own ?? {})) + dx, Number(said('y', first?.own ?? {})) + dy]
  const width = parts.reduce((sum, part) => sum + widthOf(part.text, sizeOf(part)) / SLACK, 0)
  const anchor = text['text-anchor'] ?? 'start'
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    text: parts.map((part) => part.text).join(''),
    isBold: parts.some(({ own }) => said('font-weight', own) !== undefined),
    box: { x1: left, y1: y - Math.max(...parts.map(sizeOf)) * 0.72, x2: left + width, y2: y },
  }
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** All that a file says, in one line; without spaces, which Chinese does not set at the end of a line. */
export function saidIn(svg: string): string {
  return closed(
    textsOf(svg)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** A text without its spaces. */
export function closed(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** Lines that leave the page. */
export function outside(svg: string, name: FormatName): string[] {
  const { width, height } = FORMATS[name]
  return textsOf(svg)
    .filter(({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height)
    .map(({ text }) => text)
}

/** Lines that lie over one another. */
export function overlapping(svg: string): string[] {
  const texts = textsOf(svg)
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => !isClear(a.box, [b.box]))
      .map((b) => `${a.text} × ${b.text}`),
  )
}

const PLAIN = ['svg', 'title', 'desc', 'rect', 'path', 'g', 'text', 'tspan', 'circle']

/** What a file holds beside plain shapes and text, and what of it a program that draws would not know. */
export function foreignIn(svg: string): string[] {
  const names = [...svg.matchAll(/<(\w+)/g)].map(([, name = '']) => name)
  const odd = [...svg.matchAll(/class=|var\(|NaN|undefined|style=/g)].map(([found]) => found)
  return [...new Set([...names.filter((name) => !PLAIN.includes(name)), ...odd])]
}
