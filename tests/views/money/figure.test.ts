// Does the figure of the money hold every sum with its hedge, bound and period, count what it has no room for, and say why there is
// no total?

import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import { LANGUAGES, type Language } from '../../../src/core/model/words.ts'
import { firstUnit } from '../../../src/core/query/claims.ts'
import { unitMark } from '../../../src/i18n/units.ts'
import { optionOf } from '../../../src/state/options.ts'
import { figureOf } from '../../../src/views/money/figure.ts'
import { shownSums } from '../../../src/views/money/shown-sums.ts'
import { sumText } from '../../../src/views/money/sum-text.ts'
import { moneyDataset, withClaims } from '../../core/fixture-atlas.ts'
import { closed, figureAt, foreignIn, NAMES, outside, overlapping, saidIn, textsOf } from '../figure-file.ts'

const mixed = moneyDataset()
/** Without the figure in euros. */
const data = withClaims(mixed, (claim) => ({
  ...claim,
  ...(claim.quantities && { quantities: claim.quantities.filter(({ unit }) => unit !== 'EUR') }),
}))
/** Money alone, unless other figures are asked for. */
const link = (hash: string) => `#view=money${hash.includes('sums=') ? hash : `${hash}&sums=money`}`
const at = (hash = '', locale: Language = 'en', of: Dataset = data) => figureAt(figureOf, link(hash), locale, of)
const ofReport = (hash: string, locale: Language = 'en') => figureAt(figureOf, link(hash), locale)
type Made = ReturnType<typeof at>

/** The sums of the view as the model says them. */
function modelAt({ atlas }: Made, locale: Language = 'en') {
  const { facets, sift, options } = atlas.store.getState().view
  const graph = atlas.lenses.narrowed({ facets, sure: sift.sure })
  return shownSums(graph, sift, optionOf(options, 'sums')).sums.map((sum) => ({
    ...sumText(sum, graph, locale),
    unit: unitMark(firstUnit(sum.claim), locale),
    claim: sum.claim.id,
  }))
}

/** How many sums the file has rows for: each row ends with its unit, set bold. */
const rowsIn = (svg: string) => textsOf(svg).filter(({ text, isBold }) => isBold && /^¶\d+$/.test(text)).length
/** How many more it says there are. */
const moreIn = (svg: string, of = /(\d+|One) more figures? finds? no room|另有(\d+)个数字在此放不下/) => {
  const [, en, zh] =
    of.exec(
      textsOf(svg)
        .map(({ text }) => text)
        .join(' '),
    ) ?? []
  const n = en ?? zh
  return n === undefined ? 0 : n === 'One' ? 1 : Number(n)
}

const STATES = [
  '',
  '&money=group',
  '&money=crime',
  '&money=source',
  '&money=source&hide=crime',
  '&sums=market',
  '&sure=firm',
  '&select=group:isil',
]

describe.each(NAMES)('the figure of the money in the form %s', (name) => {
  it.each(STATES)('has every word inside the page, none over another, in plain shapes: %s', (hash) => {
    for (const locale of LANGUAGES) {
      const svg = ofReport(hash, locale).file(name)
      expect([locale, outside(svg, name), overlapping(svg), foreignIn(svg)]).toEqual([locale, [], [], []])
    }
  })
  it.each(STATES.slice(0, -1))('has a row for every sum, or counts the others truly: %s', (hash) => {
    for (const locale of LANGUAGES) {
      const figure = ofReport(hash, locale)
      const svg = figure.file(name)
      expect(rowsIn(svg) + moreIn(svg)).toBe(modelAt(figure).length)
      expect(textsOf(svg).filter(({ text }) => /^0 more|另有0个/.test(text))).toEqual([])
    }
  })
  it('says why there is no total', () => {
    expect(saidIn(ofReport('').file(name))).toContain(closed('None may be added'))
    expect(saidIn(ofReport('', 'zh').file(name))).toContain('一个都不能相加')
  })
})

describe('the figure of the money', () => {
  it.each(LANGUAGES)(
    'has each sum of the report with whose it is, what for, bound, period and unit: in %s',
    (locale) => {
      const figure = ofReport('', locale)
      const texts = textsOf(figure.file('a4')).map(({ text }) => closed(text))
      const said = saidIn(figure.file('a4'))
      for (const sum of modelAt(figure, locale)) {
        // An amount and what is remarked on it are one line.
        expect(texts).toContain(closed(sum.amount + sum.remark))
        for (const word of [sum.name + sum.what, sum.period, sum.unit, sum.certainty])
          expect(said).toContain(closed(word))
      }
    },
  )
  it('has room for all of them but in a column', () => {
    const all = modelAt(ofReport('')).length
    expect(NAMES.map((name) => rowsIn(ofReport('').file(name)) === all)).toEqual([true, true, true, false, true])
  })
  it('has the headline of the view', () => {
    expect(at().headline).toBe('10 figures, of which 2 may be added')
    expect(ofReport('').headline).toMatch(/^\d+ figures, and no total$/)
  })
  it('says the total where there is one, of how many, and why not of the others', () => {
    const said = saidIn(at().file('16:9'))
    for (const words of [
      '$15–25m',
      '2 figures may be added.',
      'The same sum in another form: 2 figures.',
      'A rate, not a sum: one figure.',
      '2 groups side by side.',
      'Not drawn: 3 shares and rates.',
    ])
      expect(said).toContain(closed(words))
  })
  it('adds nothing where there is one figure alone', () => {
    expect(saidIn(at('&sums=market').file('16:9'))).not.toContain(closed('may be added'))
  })
  it('sets what cannot be compared on axes of its own', () => {
    const said = saidIn(at('', 'en', mixed).file('16:9'))
    expect(said).toContain(closed('US dollars, log axis'))
    expect(said).toContain(closed('euros, log axis'))
  })
  it('draws each sum where it stands on the axis: a range from its low to its high end', () => {
    const { markup } = at('&speaker=body:team').draw({ width: 1472, height: 500 })
    // 10 to 20 million and a ceiling of 2: an axis from 1 to 100 million. The lines of its first row are its two ends.
    const [from = 0, to = 0] = [
      ...(/class="hairline" d="(M[^"]*v[^"]*M[^"]*)"/.exec(markup)?.[1]?.matchAll(/M([\d.]+) /g) ?? []),
    ].map(([, x]) => Number(x))
    const [, x, width] = /<rect class="sum kind-group" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(markup) ?? []
    const at7 = (value: number) => from + ((Math.log10(value) - 6) / 2) * (to - from)
    expect(Number(x)).toBeCloseTo(at7(10e6), 0)
    expect(Number(x) + Number(width)).toBeCloseTo(at7(20e6), 0)
  })
  it('explains only the forms, owners and strokes that it draws', () => {
    const texts = (hash: string) => at(hash).key.map(({ text }) => text)
    expect(texts('')).toEqual([
      'Named groups',
      'Whole markets',
      'one sum',
      'a range',
      'a ceiling: up to',
      'a floor: at least',
      'derived, or said twice',
      'stated, confirmed',
      'estimated, reported',
      'alleged, possible',
    ])
    expect(texts('&sums=market')).toEqual(['Whole markets', 'a range', 'stated, confirmed'])
  })
  it('rests on the claims of its sums, each once', () => {
    expect([...at().stands].sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `claim:p3-${n}`))
  })
  it('says each row in words, and what it says of the total', () => {
    const { described } = at()
    expect(described).toContain('Alpha, tolls: up to $2m, a day; alleged, a ceiling; The Team, Document D; ¶3.')
    expect(described).toContain('$400,000, derived, 2013')
    expect(described).toContain('2 figures may be added.')
    expect(at('', 'zh').described).toContain('甲团，过路费：')
  })
  it('that has nothing left says so, and is still a figure', () => {
    const nothing = at('&predicate=active-in')
    expect([nothing.headline, nothing.stands, nothing.key]).toEqual(['No figure passes the filters', [], []])
    expect(overlapping(nothing.file('column'))).toEqual([])
  })
})

describe('with a selection', () => {
  it('the figure of the money has only the sums that are about it, and says of how many', () => {
    const figure = at('&select=group:beta')
    expect(figure.headline).toBe('Beta: 5 figures, of which 1 may be added')
    expect(figure.support).toMatch(/^Of 10 figures, what is about Beta\./)
    const said = saidIn(figure.file('16:9'))
    expect(said).not.toContain('Alpha')
    expect(rowsIn(figure.file('16:9'))).toBe(5)
    expect([...figure.stands].sort()).toEqual(['claim:p3-2', 'claim:p3-5', 'claim:p3-7'])
  })
  it('of one sum there is nothing to add', () => {
    const figure = at('&select=claim:p3-6')
    expect(figure.headline).toBe('Oil – Iraq: one figure, and no total')
    expect(saidIn(figure.file('16:9'))).not.toContain(closed('may be added'))
  })
  it('that no sum is about all of them are there', () => {
    expect(at('&select=group:gamma').headline).toBe(at().headline)
  })
})
