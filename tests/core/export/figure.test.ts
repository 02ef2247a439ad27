import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Figure,
  FORMATS,
  type FormatName,
  formatFor,
  writeFigure,
  writeFigures,
} from '../../../src/core/export/figure.ts'
import type { Theme } from '../../../src/core/export/paint.ts'
import { writeScene } from '../../../src/core/export/picture.ts'
import { BOLD } from '../../../src/core/export/setting.ts'
import { widthOf } from '../../../src/core/layout/text-box.ts'
import { scene } from '../../cytoscape/drawn.ts'
import { LONG } from '../long-texts.ts'
import { setLines } from './set-texts.ts'

const tokens = JSON.parse(readFileSync('src/ui/tokens.json', 'utf8')) as {
  readonly font: { readonly sans: string; readonly zh: string }
  readonly themes: { readonly light: Theme; readonly dark: Theme }
}
const { light, dark } = tokens.themes

const figure: Figure = {
  language: 'en',
  headline:
    'Five groups are tied to <ransom> & more. For four the report gives a sum, and the four cannot be added up.',
  support: 'What limits it.',
  draw: ({ height }) => ({ markup: writeScene(scene), height }),
  key: {
    label: 'Key',
    entries: [
      { sign: { kind: 'group' }, text: 'named group' },
      { sign: { side: 'threat' }, text: 'benefits from' },
      { sign: { stroke: 'claimed' }, text: 'alleged, possible' },
    ],
  },
  lines: [
    { label: 'Rests on', text: '¶24, ¶36–39; a23, a50. What the report does not say is not denied.' },
    { label: 'Source', text: 'Report of the Secretary-General, S/2015/366, 21 May 2015. Picture: Nexus Atlas.' },
  ],
  code: {
    rows: [
      [true, false],
      [false, true],
    ],
    said: 'Open this view',
  },
  described: 'ISIL benefits from oil: 8 claims.',
}

const NAMES = Object.keys(FORMATS) as FormatName[]
const write = (name: FormatName, change: Partial<Figure> = {}, theme = light) =>
  writeFigure({ ...figure, ...change }, FORMATS[name], theme, tokens.font)

/** Every set line of a file: what it says, its size, where it is anchored. */
function linesOf(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', inside = '']) => {
    const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1])
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1]
    return [...inside.matchAll(/<tspan x="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, text = '']) => ({
      size,
      anchor,
      x: Number(x),
      text,
    }))
  })
}

it('a figure says itself which way it runs: a page that it is set into may run the other way', () => {
  expect(write('16:9')).toMatch(/^<svg [^>]* direction="ltr"/)
})

describe.each(NAMES)('a figure in the form %s', (name) => {
  const { width, height, margin } = FORMATS[name]
  it('is a file of its own: its size, its name and its words for who does not see it, no class, no script', () => {
    const svg = write(name)
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`)
    expect(svg).toContain('<desc id="desc">ISIL benefits from oil: 8 claims.</desc>')
    expect(svg).not.toMatch(/class=|<style|<script|<image|href=|var\(|NaN|undefined/)
  })
  it('says all of its words, as text, and none of them as markup', () => {
    const said = linesOf(write(name))
      .map(({ text }) => text)
      .join(' ')
    for (const words of ['not denied.', 'S/2015/366', 'Rests on', 'named group', 'benefits from', 'alleged, possible'])
      expect(said).toContain(words)
    expect(said).toContain('&#60;ransom&#62;')
    expect(said).toContain('What limits it.')
  })
  it('keeps its own lines between the margins', () => {
    const plain = 'Five groups are tied to ransom. For four the report gives a sum, and the four cannot be added up.'
    const svg = write(name, { headline: plain, draw: ({ height }) => ({ markup: '', height }) })
    // What begins a line stands within the margin already; what ends one says where the page has it.
    for (const { text, size, x, anchor } of linesOf(svg))
      expect([text, anchor === 'end' ? x <= width - margin : x + widthOf(text, size) <= width - 2 * margin]).toEqual([
        text,
        true,
      ])
  })
  it('leaves the picture a room inside the page, larger without a code', () => {
    const rooms: { width: number; height: number }[] = []
    const draw: Figure['draw'] = (room) => {
      rooms.push(room)
      return { markup: '', height: 0 }
    }
    write(name, { draw })
    write(name, { draw, code: undefined, lines: [] })
    const [first, second] = rooms
    expect(first?.width).toBe(width - 2 * margin)
    expect(first?.height).toBeGreaterThan(height / 3)
    expect(second?.height).toBeGreaterThan(first?.height ?? 0)
  })
})

describe('a figure', () => {
  it('is the same each time', () => {
    expect(write('16:9')).toBe(write('16:9'))
  })
  it('takes the colours of its theme; its code stays dark on light for cameras', () => {
    expect(write('16:9', {}, dark)).toContain(`fill="${dark.color['canvas']}"`)
    expect(write('16:9', {}, dark)).toContain('fill="#ffffff"')
    expect(write('16:9', { code: undefined }, dark)).not.toContain('fill="#ffffff"')
  })
  it('names the fonts of its language', () => {
    expect(write('16:9', { language: 'zh' })).toContain('PingFang SC')
    expect(write('16:9')).not.toContain('PingFang SC')
  })
  it('needs no key where nothing is to be explained', () => {
    expect(write('16:9', { key: { label: 'Key', entries: [] } })).not.toContain('>Key<')
  })
  it('has in its key only what the picture says is in it, and leaves a picture with a lower key the room', () => {
    const { entries } = figure.key
    const rooms: number[] = []
    const draw: Figure['draw'] = ({ height }) => {
      rooms.push(height)
      return { markup: '', height, key: entries.slice(0, 1) }
    }
    const many = { label: 'Key', entries: Array.from({ length: 8 }, () => entries).flat() }
    const svg = write('16:9', { draw, key: many })
    expect(svg.match(/named group/g)).toHaveLength(1)
    expect(svg).not.toContain('benefits from</tspan>')
    expect(rooms.at(-1)).toBeGreaterThan(rooms[0] ?? 0)
  })
  it('keeps to the smaller room where more room would need a higher key', () => {
    const { entries } = figure.key
    const tall = { label: 'Key', entries: Array.from({ length: 8 }, () => entries).flat() }
    const drawn: number[] = []
    const draw: Figure['draw'] = ({ height }) => {
      const isLarger = height > (drawn[0] ?? height)
      drawn.push(height)
      return {
        markup: `<g><text>${isLarger ? 'larger' : 'smaller'}</text></g>`,
        height,
        key: isLarger ? tall.entries : entries.slice(0, 1),
      }
    }
    const svg = write('16:9', { draw, key: tall })
    expect(drawn).toHaveLength(2)
    expect(svg).toContain('smaller')
    expect(svg).not.toContain('larger')
  })
  it('shows in its key a sign that a view draws itself, with its words after it', () => {
    const sign = { drawn: '<rect class="cell shade-2" width="60" height="20"/>', width: 60 }
    const svg = write('16:9', { key: { label: 'Key', entries: [{ sign, text: 'claims in a cell' }] } })
    expect(svg).toContain(`<rect fill="${light.ramp[2]}" width="60" height="20"/>`)
    expect(linesOf(svg).find(({ text }) => text === 'claims in a cell')?.x).toBe(70)
  })
  it.each(NAMES)('keeps key and lines clear of the code, beside it or above it: %s', (name) => {
    const { width, height, margin, code } = FORMATS[name]
    const [left, top] = [width - margin - code, height - margin - code]
    const { entries } = figure.key
    const reached: number[] = []
    for (const units of [0, 5, 20, 60])
      for (const times of [1, 3, 6]) {
        const key = { label: 'Key', entries: Array.from({ length: times }, () => entries).flat() }
        const text = Array.from({ length: units }, (_, i) => `¶${i}`).join(', ')
        const svg = write(name, {
          key,
          lines: [{ label: 'Rests on', text }],
          draw: ({ height }) => ({ markup: '', height }),
        })
        const set = setLines(svg)
        const said = set.filter(({ anchor }) => anchor === 'end')
        const from = Math.min(left, ...said.flatMap(({ corners }) => corners.map(([x]) => x)))
        for (const { text, corners } of set.filter((line) => !said.includes(line))) {
          const [right, foot] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))]
          expect([text, right <= from || foot <= top + 1]).toEqual([text, true])
          if (foot > height / 2) reached.push(right)
        }
      }
    // Above the code there is room for more.
    expect(Math.max(...reached)).toBeGreaterThan(left)
  })
})

describe('a figure in two languages', () => {
  const chinese: Figure = {
    ...figure,
    language: 'zh',
    headline: '五个团体与赎金有关。',
    key: { label: '图例', entries: figure.key.entries.map(({ sign }, i) => ({ sign, text: `词${i}` })) },
    lines: [{ label: '依据', text: '¶24。' }],
    described: '伊黎伊斯兰国借石油获利。',
  }
  const both = (name: FormatName, change: Partial<Figure> = {}) =>
    writeFigures(
      [
        { ...figure, ...change },
        { ...chinese, ...change },
      ],
      formatFor(name, 2),
      light,
      tokens.font,
    )
  /** Where each language has its panel. */
  const panels = (svg: string) =>
    [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)"><g xml:lang="(\w+)"/g)].map(([, x, y, lang]) => ({
      x: Number(x),
      y: Number(y),
      lang,
    }))
  it('has both headlines, both pictures, and every line below in both', () => {
    const svg = both('16:9')
    for (const said of ['Five groups', '五个团体', 'Rests on', '依据', 'named group 词0', 'Key 图例'])
      expect(svg).toContain(said)
    expect(svg.match(/<desc id="desc">(.*?)<\/desc>/)?.[1]).toBe(
      'ISIL benefits from oil: 8 claims. / 伊黎伊斯兰国借石油获利。',
    )
  })
  it('has one code and each sign of the key once', () => {
    const signs = both('16:9', { draw: () => ({ markup: '', height: 0 }) }).match(/stroke-linecap="round"/g)
    expect(signs).toHaveLength(1)
    expect(both('16:9').match(/#ffffff"\/><path/g)).toHaveLength(1)
  })
  it.each([
    ['16:9', true],
    ['4:3', true],
    ['square', true],
    ['column', false],
    ['a4', false],
  ] as const)('in the form %s stands side by side: %s', (name, isBeside) => {
    const [first, second] = panels(both(name))
    expect([first?.lang, second?.lang]).toEqual(['en', 'zh'])
    expect((second?.x ?? 0) > (first?.x ?? 0)).toBe(isBeside)
    expect((second?.y ?? 0) > (first?.y ?? 0)).toBe(!isBeside)
  })
  it('says each language in its own fonts', () => {
    expect(both('16:9')).toMatch(/<g xml:lang="zh" font-family="[^"]*PingFang SC/)
    expect(both('16:9')).toMatch(/<g xml:lang="en" font-family="-apple-system/)
  })
  it('is as high as two pictures need where a column is too low for them', () => {
    expect(formatFor('column', 2).height).toBeGreaterThan(FORMATS.column.height)
    expect(formatFor('column', 1)).toBe(FORMATS.column)
    expect(formatFor('16:9', 2)).toBe(FORMATS['16:9'])
  })
})

describe('a sheet of paper', () => {
  const feet = (height: number) => {
    const svg = write('a4', { draw: () => ({ markup: '', height }) })
    return Number(/d="M96 ([\d.]+)H/.exec(svg)?.[1])
  }
  it('has key and source right under a picture that is lower than the page, and never below its margin', () => {
    expect(feet(800) - feet(300)).toBe(500)
    expect(feet(5000)).toBeLessThan(FORMATS.a4.height - FORMATS.a4.margin)
  })
})

describe.each(LONG)('a headline of %s that somebody typed', (_, headline) => {
  it.each(['16:9', 'square'] as const)('is cut in %s and leaves the picture a third of its page', (name) => {
    let room = 0
    const draw: Figure['draw'] = ({ height }) => {
      room = height
      return { markup: '', height }
    }
    const svg = write(name, { headline, draw })
    const { width, margin, height } = FORMATS[name]
    expect(room).toBeGreaterThan(height / 3)
    const lines = setLines(svg).filter(({ weight }) => weight === 700)
    expect(lines.at(-1)?.text).toMatch(/…$/)
    for (const { corners } of lines)
      for (const [x, y] of corners) {
        expect((x - margin) / BOLD).toBeLessThanOrEqual((width - 2 * margin) * 1.02)
        expect(y).toBeLessThan(height * 0.4)
      }
  })
})

it('every marked place of a headline is underlined, also over the end of a line', () => {
  const headline = 'nine men and nine boats '.repeat(5).trim()
  const marks = [
    { at: 0, length: 4 },
    { at: headline.lastIndexOf('nine men and'), length: 'nine men and nine boats'.length },
  ]
  const svg = write('column', { headline, marks })
  const underlined = [...svg.matchAll(/<tspan text-decoration="underline"[^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(underlined[0]).toBe('nine')
  expect(underlined.slice(1).join(' ').replaceAll(/\s+/g, ' ')).toBe('nine men and nine boats')
  expect(underlined.length).toBeGreaterThan(1)
})
