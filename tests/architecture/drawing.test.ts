// Who may say what a thing looks like? One table holds kinds, outlines and dashes, and one file tells the style sheets of it.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS } from '../../src/core/model/ids.ts'

interface Source {
  readonly file: string
  readonly text: string
}

const root = resolve('src')
const all: readonly Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }))
const sheets = all.filter(({ file }) => file.endsWith('.css'))
/** The table itself, and what tells the style sheets of it. */
const TABLE = ['core/model/shapes.ts', 'core/model/kinds.ts', 'commands/vite/kinds-css.ts']
const code = all.filter(({ file }) => !file.endsWith('.css') && !TABLE.includes(file))

/** What some sources hold that a law forbids, by file. */
const found = (sources: readonly Source[], pattern: RegExp) =>
  sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([what]) => `${file}: ${what}`))

const DASHES_IN_SHEETS =
  /stroke-dasharray:(?!\s*(?:none;|var\())[^;]+;|(?<!text-decoration[^;]*)\b(?:dashed|dotted)\b[^;]*;/g
const OUTLINES_IN_SHEETS = /clip-path:(?!\s*(?:inset|var)\()[^;]+;|\bpolygon\(|(?<!-)\bpath\(/g
const KINDS_IN_SHEETS = new RegExp(`\\.(?:kind|name)-(?:${ENTITY_KINDS.join('|')})\\b|\\.(?:class|shade)-[1-9]`, 'g')
const DASHES_IN_CODE =
  /(?:strokeDasharray|stroke-dasharray|(?:line|border)-dash-pattern)['"]?\s*[=:]\s*[{["'`]*\s*\.?\d/gi
const OUTLINES_IN_CODE =
  /['"`]M[\d.\s-][^'"`]*z['"`]|\bpoints=["'{]|polygon\(\s*\d|shape: '(?!ellipse|rectangle|polygon)\w+'/g

describe('a style sheet', () => {
  it('holds no dash of its own', () => {
    expect(found(sheets, DASHES_IN_SHEETS)).toEqual([])
  })
  it('holds no outline of its own', () => {
    expect(found(sheets, OUTLINES_IN_SHEETS)).toEqual([])
  })
  it('names no kind, class or step: it asks for their colours', () => {
    expect(found(sheets, KINDS_IN_SHEETS)).toEqual([])
  })
})

describe('code outside the table', () => {
  it('holds no dash of its own', () => {
    expect(found(code, DASHES_IN_CODE)).toEqual([])
  })
  it('holds no outline of its own', () => {
    expect(found(code, OUTLINES_IN_CODE)).toEqual([])
  })
})

describe('the laws themselves', () => {
  const in_ = (text: string, pattern: RegExp) => found([{ file: 'x', text }], pattern).length
  it.each([
    ['stroke-dasharray: 3 2;', DASHES_IN_SHEETS],
    ['border: 1px dashed var(--ink2);', DASHES_IN_SHEETS],
    ['border-style: dotted;', DASHES_IN_SHEETS],
    ['clip-path: polygon(0 50%, 50% 0);', OUTLINES_IN_SHEETS],
    ['.picture .kind-group path {', KINDS_IN_SHEETS],
    ['.swatch.class-3 {', KINDS_IN_SHEETS],
    ['strokeDasharray={"3 2"}', DASHES_IN_CODE],
    ['strokeDasharray="3 2"', DASHES_IN_CODE],
    ["'line-dash-pattern': [6, 4]", DASHES_IN_CODE],
    ['<path d="M0 0L-9 -4.5L-9 4.5z" />', OUTLINES_IN_CODE],
    ["shape: 'diamond'", OUTLINES_IN_CODE],
  ])('find %s', (text, pattern) => {
    expect(in_(text, pattern)).toBeGreaterThan(0)
  })
  it.each([
    ['stroke-dasharray: none; stroke-dasharray: var(--rim-dash);', DASHES_IN_SHEETS],
    ['text-decoration: underline dotted;', DASHES_IN_SHEETS],
    ['clip-path: inset(50%);', OUTLINES_IN_SHEETS],
    ['{...svgDash(DASHES[stroke])}', DASHES_IN_CODE],
    ['<path d="M0 5H24" />', OUTLINES_IN_CODE],
  ])('leave %s', (text, pattern) => {
    expect(in_(text, pattern)).toBe(0)
  })
})
