// Is the matrix in a file what it is on screen: its names, its counts, and nothing left out without a word?

import { describe, expect, it } from 'vitest'
import { FORMATS, type FormatName, writeFigure } from '../../../src/core/export/figure.ts'
import type { Theme } from '../../../src/core/export/paint.ts'
import { standsOf } from '../../../src/core/graph/lens.ts'
import { cellOf } from '../../../src/core/graph/matrix.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { Language } from '../../../src/core/model/words.ts'
import { shortName } from '../../../src/i18n/names.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { optionOf } from '../../../src/state/options.ts'
import { cellText, sumText } from '../../../src/views/matrix/facts.ts'
import { figureOf } from '../../../src/views/matrix/figure.ts'
import { byNameIn, matrixSourceOf, showMatrix } from '../../../src/views/matrix/shown-matrix.ts'
import { outside, setLines, setTexts, touching } from '../../core/export/set-texts.ts'
import { atlasDataset, withClaims } from '../../core/fixture-atlas.ts'
import { atlasAt } from '../atlas.tsx'

await loadWords('zh')

const made = atlasDataset()
const language = (locale: string) => (locale === 'zh' ? 'zh' : 'en')

/** The figure of a state, and the matrix that it is written from. */
function figure(hash = '', locale: Language = 'en', of?: Dataset) {
  const { atlas } = atlasAt(`#view=matrix${hash}`, locale, of)
  const { view } = atlas.store.getState()
  const nameOf = (id: string) => shortName(id, atlas.graph, language(locale))
  const order = optionOf(view.options, 'order')
  const shown = showMatrix(matrixSourceOf(atlas, view), order, byNameIn(locale, nameOf))
  return { ...figureOf({ atlas, view, locale }), shown, nameOf }
}

/** The room of a format under a headline of two lines and over a foot of seven. */
function roomOf(name: FormatName) {
  const { width, height, margin } = FORMATS[name]
  return { width: width - 2 * margin, height: height - 2 * margin - (width < 800 ? 320 : 340) }
}

const NAMES = Object.keys(FORMATS) as FormatName[]
const ROOMY = { width: 1048, height: 1600 }
const STATES = [
  '',
  '&select=group:isil',
  '&show=inferred&order=name',
  '&crime=crime:oil&sure=firm',
  '&matrix=body-crime',
  '&matrix=body-region&order=likeness',
  '&matrix=group-region&select=place:middle-east,group:taliban',
]
/** What says how many have no room, up to the next sentence under the grid. */
const LEFT = {
  en: /Not shown here: (.*?)(?= Left out| Nothing under| Silent| Named by|$)/,
  zh: /此处未显示：(.*?)(?=被筛选|在此筛选|全部未提及|有活动|$)/,
}

describe.each(NAMES)('the matrix in the form %s', (name) => {
  const room = roomOf(name)
  it.each(STATES)('keeps every word inside and apart, and names the first heads, and counts the others: %s', (hash) => {
    for (const locale of ['en', 'zh'] as const) {
      const { shown, nameOf, draw } = figure(hash, locale)
      const { markup, height } = draw(room)
      const [lines, texts] = [setLines(markup), setTexts(markup)]
      expect(lines.length).toBeGreaterThan(20)
      expect([locale, outside(lines, { ...room, height: Math.min(room.height, height) })]).toEqual([locale, []])
      expect([locale, touching(lines)]).toEqual([locale, []])
      const isNamed = ({ id }: { readonly id: string }) => texts.includes(nameOf(id))
      const [, said = ''] = LEFT[locale].exec(texts.at(-1) ?? '') ?? []
      const counted = (said.match(/\d+/g) ?? []).reduce((sum, n) => sum + Number(n), 0)
      expect(counted).toBe([...shown.rows, ...shown.columns].filter((head) => !isNamed(head)).length)
    }
  })
})

describe('a matrix with room for all of it', () => {
  it.each(STATES)('says in each row what the model counts: %s', (hash) => {
    const { shown, nameOf, draw } = figure(hash)
    const { markup } = draw(ROOMY)
    const [lines, texts] = [setLines(markup), setTexts(markup)]
    const middleOf = (some: typeof lines) =>
      some.reduce((sum, { corners }) => sum + corners.reduce((all, [, y]) => all + y / 4, 0) / some.length, 0)
    shown.rows.forEach((row, at) => {
      const { said = 0, ours = 0 } = shown.facts.rows[at] ?? {}
      const cells = shown.columns.flatMap(({ id }) => cellOf(shown.cells, row.id, id) ?? [])
      const own = texts.indexOf(nameOf(row.id))
      const middle = middleOf(lines.filter(({ of }) => of === own))
      const beside = lines.filter((line) => line.of !== own && Math.abs(middleOf([line]) - middle) < 8)
      const sum = said + ours > 0 ? sumText(said, ours) : '–'
      const expected = [...cells.map(cellText).filter((text) => text !== ''), sum]
      expect([row.id, beside.map(({ text }) => text)]).toEqual([row.id, expected])
    })
  })
  it('says over each column how many rows it has', () => {
    const { shown, draw } = figure()
    const texts = setTexts(draw(ROOMY).markup)
    const counts = shown.facts.over.columns.map(({ said, ours }) => sumText(said, ours))
    expect(texts.join('|')).toContain('named groups tied to it|crimes|')
    for (const [i, { id }] of shown.columns.entries()) {
      const at = texts.indexOf(shortName(id, atlasAt('', 'en').atlas.graph, 'en'))
      expect([id, texts[at + 1]]).toEqual([id, counts[i]])
    }
  })
})

describe('what is selected', () => {
  it('is lit with a bar and bold, and stays where others have no room', () => {
    const room = roomOf('16:9')
    const { shown, nameOf, draw } = figure()
    const last = shown.rows.at(-1)?.id ?? ''
    expect(setTexts(draw(room).markup)).not.toContain(nameOf(last))
    const { markup } = figure(`&select=${last}`).draw(room)
    const at = setTexts(markup).indexOf(nameOf(last))
    expect(setLines(markup).find(({ of }) => of === at)?.weight).toBe(600)
    expect(markup.match(/class="band"/g)).toHaveLength(1)
    expect(markup.match(/class="bar"/g)).toHaveLength(1)
    expect(draw(room).markup).not.toMatch(/class="(band|bar|chosen)"/)
  })
  it('is framed where it is a cell, and lights its row and its column', () => {
    const { markup } = figure('&select=link:group:alpha~crime:oil', 'en', made).draw(ROOMY)
    expect(markup.match(/class="chosen"/g)).toHaveLength(1)
    expect(markup.match(/class="band"/g)).toHaveLength(2)
    expect(markup).not.toContain('class="bar"')
  })
})

describe('a cell in a figure', () => {
  const denying = (...ids: string[]) =>
    withClaims(made, (claim): Claim => (ids.includes(claim.id) ? { ...claim, polarity: 'denied' } : claim))
  const count = (markup: string, what: RegExp) => [...markup.matchAll(what)].length
  const keyOf = (of: ReturnType<typeof figure>) => of.draw(ROOMY).key?.map(({ text }) => text) ?? []

  it('has a stroke as firm as it is, and of limited evidence no number', () => {
    const { shown, draw } = figure('', 'en', made)
    const { markup } = draw(ROOMY)
    const limited = [...shown.cells.values()].filter(({ stroke }) => stroke === 'limited')
    expect(limited.length).toBeGreaterThan(0)
    expect(count(markup, /class="cell limited"/g)).toBe(limited.length)
    expect(count(markup, /class="cell shade-/g)).toBe(shown.cells.size - limited.length)
  })
  it('that is denied has two ends and no ground, and the key says so only where there is one', () => {
    const plain = figure('', 'en', made)
    const denied = figure('', 'en', denying('claim:p1-4'))
    expect(keyOf(plain)).not.toContain('denied')
    expect(keyOf(denied)).toContain('denied')
    expect(count(denied.draw(ROOMY).markup, /stroke-dasharray="4 16"/g)).toBe(1)
    expect(denied.support).toContain('one pair that the report denies')
    expect(denied.described).toContain('Beta: oil (denied)')
  })
  it('that is asserted and denied has both strokes beside one another', () => {
    const { markup } = figure('', 'en', denying('claim:p1-2')).draw(ROOMY)
    expect(count(markup, /stroke-dasharray="4 16"/g)).toBe(1)
    expect(count(markup, /class="line on-shade-\d"/g)).toBeGreaterThan(1)
  })
  it('that a filter leaves out is hatched, and a silent one has a dot', () => {
    const { shown, ...filtered } = figure('&crime=crime:oil', 'en', made)
    const { markup } = filtered.draw(ROOMY)
    const pairs = shown.rows.flatMap((row) => shown.columns.map((column) => shown.isLeftOut(row.id, column.id)))
    expect(count(markup, /class="hatch"/g)).toBe(pairs.filter((isLeft) => isLeft).length)
    expect(count(markup, /class="silent"/g)).toBe(pairs.filter((isLeft) => !isLeft).length - shown.cells.size)
    expect(keyOf({ shown, ...filtered })).toContain('left out by a filter')
  })
  it('that is our reading has a ring, and the key says whose it is', () => {
    const read = figure('&show=inferred', 'en', made)
    const ours = [...read.shown.cells.values()].filter(({ inferred }) => inferred)
    expect(count(read.draw(ROOMY).markup, /class="ours /g)).toBe(ours.length)
    expect(keyOf(read)).toContain('our reading')
    expect(keyOf(figure('', 'en', made))).not.toContain('our reading')
  })
  it('of activities has no stroke', () => {
    expect(figure('&matrix=body-crime', 'en', made).draw(ROOMY).markup).not.toContain('class="line')
  })
})

describe('the key of the matrix', () => {
  it('tells only of what is in the picture: no unnamed actors where none has room', () => {
    const { draw, key } = figure()
    const kindsIn = (entries: typeof key | undefined) =>
      entries?.flatMap(({ sign }) => ('kind' in sign ? [sign.kind] : [])) ?? []
    expect(kindsIn(key)).toContain('actor')
    expect(kindsIn(draw(ROOMY).key)).toContain('actor')
    expect(kindsIn(draw({ width: 1472, height: 260 }).key)).toEqual(['group'])
  })
})

describe('the figure of a matrix', () => {
  it('rests on every claim of its cells and of what is denied, each once', () => {
    const { shown, stands } = figure()
    const expected = new Set([...shown.cells.values(), ...shown.denials.values()].flatMap(standsOf))
    expect(new Set(stands)).toEqual(expected)
    expect(stands.length).toBe(expected.size)
  })
  it('is told in words, row by row, in either language', () => {
    expect(figure('&select=group:isil').described).toMatch(
      /^Marked: ISIL\. ISIL: drug trafficking 1 \(estimated, reported\), /,
    )
    expect(figure('', 'zh').described).toMatch(/^伊黎伊斯兰国：贩毒1?.*（估计、据报）、/)
  })
  it('draws nothing where nothing passes the filters', () => {
    const { headline, draw } = figure('&hide=group,actor', 'en', made)
    expect(headline).toBe('Nothing in this matrix passes the filters')
    expect(draw(ROOMY)).toEqual({ markup: '', height: 0 })
  })
  it('is painted whole: nothing in the file waits for a style sheet', async () => {
    const { themes, font } = (await import('../../../src/ui/tokens.json')) as unknown as {
      readonly themes: { readonly dark: Theme }
      readonly font: { readonly sans: string; readonly zh: string }
    }
    const { key, ...content } = figure('&show=inferred&crime=crime:oil&select=group:isil')
    const svg = writeFigure(
      {
        ...content,
        language: 'en',
        key: { label: 'Key', entries: key },
        lines: [],
        code: undefined,
      },
      FORMATS['4:3'],
      themes.dark,
      font,
    )
    expect(svg).not.toMatch(/class=|=""|undefined|NaN|<(?!\/?(svg|title|desc|rect|path|g|text|tspan|circle)\b)/)
  })
})
