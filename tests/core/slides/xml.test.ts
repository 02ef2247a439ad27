// Shapes as they are written into a slide: numbers that are theirs alone, connectors that run the right way, words that every reader
// takes.

import { describe, expect, it } from 'vitest'
import { clean, xmlName, xmlText } from '../../../src/core/slides/clean.ts'
import { drawnBy } from '../../../src/core/slides/drawn.ts'
import { readMarkup } from '../../../src/core/slides/markup.ts'
import { readTransform, STILL } from '../../../src/core/slides/matrix.ts'
import type { End, FormShape, JoinShape, Shape, TextShape } from '../../../src/core/slides/shape.ts'
import { type Hand, writeShapes } from '../../../src/core/slides/shape-xml.ts'
import { footHeight, headlineStep, linesIn, SHEET } from '../../../src/core/slides/sheet.ts'
import { themeColours } from '../../../src/ui/theme.ts'

const HAND: Hand = {
  language: 'zh-CN',
  isMirrored: false,
  fonts: { latin: 'Arial', eastAsian: 'Han', complex: 'Arial' },
  themed: new Map([['#b5002d', 'accent1']]),
}
const RIM = { colour: '#0068b2', width: 2, dash: 'dash' } as const
const BOX: FormShape = {
  kind: 'form',
  id: 7,
  name: 'Box',
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  form: { preset: 'rect' },
  fill: '#b5002d',
  rim: undefined,
}
const end = (x: number, y: number, side: End['side'], glue?: End['glue']): End => ({ x, y, side, glue })
const join = (from: End, to: End, more: Partial<JoinShape> = {}): JoinShape => ({
  kind: 'join',
  id: 0,
  name: 'A – B',
  isCurved: true,
  from,
  to,
  swing: undefined,
  rim: RIM,
  ...more,
})
const words: TextShape = {
  kind: 'text',
  id: 0,
  name: 'Words',
  role: 'label',
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  paragraphs: [[{ text: 'a' }], [{ text: 'b' }]],
  isSet: true,
  size: 20,
  line: 24,
  colour: '#14181f',
  align: 'start',
  anchor: 'middle',
}
const write = (...shapes: readonly Shape[]) => writeShapes(shapes, HAND)

describe('a fill', () => {
  it('hides what lies under it only as far as the picture says, in a colour of the theme and in any other', () => {
    const written = (more: Partial<FormShape>) =>
      JSON.stringify(writeShapes([{ ...BOX, ...more }], HAND)).replaceAll('\\"', '"')
    expect(written({ opacity: 0.15 })).toContain('<a:schemeClr val="accent1"><a:alpha val="15000"/></a:schemeClr>')
    expect(written({ opacity: 0.28, fill: '#123456' })).toContain('<a:srgbClr val="123456"><a:alpha val="28000"/>')
    expect(written({})).not.toContain('a:alpha')
  })
  it('is as thin on a slide as in the picture where a region lies over a map', () => {
    const theme = themeColours('light')
    const drawn = drawnBy(readMarkup('<path class="map region" d="M0 0h10v10h-10z"/>'), theme, STILL)
    expect(drawn[0]?.paint['fill-opacity']).toBe('0.15')
  })
})

describe('what stands on a slide', () => {
  it('is numbered from 2, and called by names of its own', () => {
    const group: Shape = { kind: 'group', id: 0, name: 'Box', shapes: [BOX, words] }
    const xml = write(group, words, { ...BOX, id: 0 })
    expect([...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => `${id} ${name}`)).toEqual([
      '2 Box',
      '3 Box (2)',
      '4 Words',
      '5 Words (2)',
      '6 Box (3)',
    ])
  })
  it('takes a colour of the theme by its name, and any other as it is', () => {
    expect(write(BOX)).toContain('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>')
    expect(write({ ...BOX, fill: '#00aaFF' })).toContain('<a:srgbClr val="00AAFF"/>')
    expect(write({ ...BOX, fill: undefined })).toContain('<a:noFill/>')
  })
  it('has lines that are set as one paragraph with breaks, and others as paragraphs', () => {
    expect(write(words).match(/<a:p>|<a:br\/>/g)).toEqual(['<a:p>', '<a:br/>'])
    expect(write({ ...words, isSet: false }).match(/<a:p>|<a:br\/>/g)).toEqual(['<a:p>', '<a:p>'])
    expect(write(words)).toContain('lang="zh-CN" altLang="en-GB" sz="1200"')
  })
  it('is the place of a title where it is one', () => {
    expect(write({ ...words, role: 'title' })).toContain('<p:ph type="title"/>')
    expect(write(words)).toContain('txBox="1"')
  })
  it('is a path with places for connectors where it has no known form', () => {
    const steps = [
      { how: 'move', points: [[0, 0]] },
      {
        how: 'quad',
        points: [
          [5, 0],
          [10, 10],
        ],
      },
      { how: 'close', points: [] },
    ] as const
    const xml = write({ ...BOX, form: { steps, isClosed: true } })
    expect(xml.match(/<a:cxn /g)).toHaveLength(4)
    expect(xml).toContain('<a:path w="76200" h="76200"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>')
    expect(write({ ...BOX, form: { steps, isClosed: false } })).toContain('fill="none"')
  })
})

describe('a connector', () => {
  const glued = { id: 7, site: 3 }
  it('holds on to shapes by the numbers that they have on the slide', () => {
    const xml = write(join(end(10, 5, 'right', glued), end(90, 50, 'left')), BOX)
    expect(xml).toContain('<a:stCxn id="3" idx="3"/>')
    expect(xml).not.toContain('endCxn')
  })
  it('holds on to nothing that is not there', () => {
    expect(write(join(end(0, 0, 'right', { id: 99, site: 1 }), end(9, 9, 'left')))).not.toContain('stCxn')
  })
  it.each([
    ['down and on', end(0, 0, 'right'), end(90, 50, 'left'), '<a:xfrm>'],
    ['up and on', end(0, 50, 'right'), end(90, 0, 'left'), '<a:xfrm flipV="1">'],
    ['down and back', end(90, 0, 'left'), end(0, 50, 'right'), '<a:xfrm flipH="1">'],
    ['up and back', end(90, 50, 'left'), end(0, 0, 'right'), '<a:xfrm flipH="1" flipV="1">'],
  ])('that runs %s is written so', (_, from, to, frame) => {
    expect(write(join(from, to))).toContain(`${frame}<a:off x="0" y="0"/><a:ext cx="685800" cy="381000"/>`)
  })
  it('that runs out and back has its middle out there', () => {
    const xml = write(join(end(10, 0, 'right'), end(10, 50, 'right'), { swing: 60 }))
    expect(xml).toContain('<a:ext cx="12700" cy="381000"/>')
    // 50 px of 7620 units, in shares of a width of 12700.
    expect(xml).toContain('fmla="val 3000000"')
    const back = write(join(end(20, 0, 'right'), end(10, 50, 'right'), { swing: 60 }))
    expect(back).toContain('flipH="1"')
    expect(back).toContain('fmla="val -400000"')
  })
  it('has round dots where it is dotted', () => {
    expect(write(join(end(0, 0, 'right'), end(9, 9, 'left'), { rim: { ...RIM, dash: 'sysDot' } }))).toContain(
      'cap="rnd"',
    )
    expect(write(join(end(0, 0, 'right'), end(9, 9, 'left')))).toContain('<a:ln w="15240">')
  })
})

describe('a text', () => {
  it('loses what no file can hold, and keeps every letter', () => {
    expect(clean('a\u0000b\u001fc\ud800d\udc00e\u{1f600}中\n\tf')).toBe('abc\ufffdd\ufffde\u{1f600}中\n\tf')
    expect(xmlText(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;')
  })
  it('is short and in one line where it is a name', () => {
    expect(xmlName(' a\n b\t& c ')).toBe('a b &amp; c')
    expect([...xmlName('字'.repeat(200))]).toHaveLength(80)
    expect(xmlName('\u{1f600}'.repeat(200))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })
})

describe('the sheet', () => {
  it('sets a headline the smaller the longer it is, and never on more lines than it has room for', () => {
    const sizes = [20, 90, 120, 400].map((length) => headlineStep('word '.repeat(length / 5), 1460))
    expect(sizes.map(({ size }) => size)).toEqual([...sizes.map(({ size }) => size)].sort((a, b) => b - a))
    expect(sizes[0]?.size).toBeGreaterThan(sizes.at(-1)?.size ?? 99)
    for (const { height, line } of sizes) expect(height % line).toBe(0)
  })
  it('grows its foot with what stands there', () => {
    const foot = { units: '¶36.', documents: '', source: 'S/2015/366', limits: '' }
    const long = { ...foot, documents: 'A document of a long name; '.repeat(9), limits: 'Filtered.' }
    expect(footHeight(long)).toBeGreaterThan(footHeight(foot) + 50)
    expect(footHeight(long)).toBeLessThan(SHEET.height / 3)
    expect(linesIn('word '.repeat(100), 400, 20)).toBeGreaterThan(10)
  })
  it('reads every transform that pictures use', () => {
    expect(readTransform('translate(10 20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20])
    expect(readTransform('matrix(1 2 3 4 5 6)')).toEqual([1, 2, 3, 4, 5, 6])
    const [a, b, c, d, e, f] = readTransform('rotate(90 10 10)')
    expect([a, b, c, d, e, f].map((value) => Math.round(value))).toEqual([0, 1, -1, 0, 20, 0])
    expect(readTransform(undefined)).toEqual([1, 0, 0, 1, 0, 0])
  })
})
