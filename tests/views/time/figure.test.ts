// Does the figure of the dates hold every dated claim with its time, value and unit, and every date, or count what finds no room?

import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/model/words.ts'
import { figureOf } from '../../../src/views/time/figure.ts'
import { shownTime } from '../../../src/views/time/shown-time.ts'
import { rowText } from '../../../src/views/time/time-text.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { closed, figureAt, foreignIn, NAMES, outside, overlapping, saidIn, textsOf } from '../figure-file.ts'

const ofReport = (hash = '', locale: Language = 'en') => figureAt(figureOf, `#view=time${hash}`, locale)
const made = (hash = '', locale: Language = 'en') => figureAt(figureOf, `#view=time${hash}`, locale, richDataset())
type Made = ReturnType<typeof ofReport>
const shownAt = ({ atlas }: Made) => shownTime(atlas, atlas.store.getState().view)

const STATES = [
  '',
  '&time=alike',
  '&hide=group',
  '&hide=activity,document,instrument',
  '&sure=firm',
  '&select=group:isil',
]

describe.each(NAMES)('the figure of the dates in the form %s', (name) => {
  it.each(STATES)('has every word inside the page, none over another, in plain shapes: %s', (hash) => {
    for (const locale of LANGUAGES) {
      const svg = ofReport(hash, locale).file(name)
      expect([locale, outside(svg, name), overlapping(svg), foreignIn(svg)]).toEqual([locale, [], [], []])
    }
  })
  it('has a row for every dated claim, or says how many find no room', () => {
    const figure = ofReport('&hide=activity,document,instrument')
    const svg = figure.file(name)
    const rows = textsOf(svg).filter(({ text, isBold }) => isBold && /^¶\d+$/.test(text)).length
    const [, more] = textsOf(svg).flatMap(({ text }) => /^(\d+|One) more rows? /.exec(text) ?? [])
    expect(rows + (more === undefined ? 0 : more === 'One' ? 1 : Number(more))).toBe(shownAt(figure).rows.length)
  })
})

describe('the figure of the dates', () => {
  it.each(LANGUAGES)('has each row with its words, value and unit on a large sheet: %s', (locale) => {
    const figure = ofReport('', locale)
    const said = saidIn(figure.file('a4'))
    for (const row of shownAt(figure).rows) {
      const { value, unit, what } = rowText(row, figure.atlas.graph, locale)
      for (const word of [value, unit, what]) expect(said).toContain(closed(word))
    }
  })
  it('has the headline of the view and what limits it', () => {
    const { headline, support } = ofReport()
    expect(headline).toMatch(/^What the report dates lies late: \d+ of \d+ dated claims reach 2013 or after$/)
    expect(support).toMatch(/^\d+ of \d+ claims carry no date and are not drawn\./)
  })
  it('writes how much wider a year is, or that every year is alike', () => {
    expect(saidIn(ofReport().file('16:9'))).toContain(closed('from 2013 a year is 8 × as wide'))
    expect(saidIn(ofReport('&time=alike').file('16:9'))).toContain(closed('every year alike'))
  })
  it('says every row and date in words', () => {
    const { described } = ofReport()
    expect(described).toContain('AQIM, money received: since 2008; about $91.5m;')
    expect(described).toMatch(/a35: 5.–.7 February 2015/)
  })
  it('explains only the forms that it draws, and the line of the report', () => {
    const texts = ofReport('&hide=group,crime,place,actor,body,organisation').key.map(({ text }) => text)
    expect(texts).toEqual(['year only', 'some time that month', 'that day, or days', 'the report, 21 May 2015'])
  })
  it('with a selection has only what is about it, and rests on that alone', () => {
    const figure = ofReport('&select=group:isil')
    expect(figure.headline).toMatch(/^ISIL: one of \d+ dated claims/)
    expect(figure.stands).toContain('claim:p21-2')
    expect(figure.stands).not.toContain('claim:p39-3')
    expect(saidIn(figure.file('16:9'))).not.toContain('AQIM')
  })
  it('with nothing left says so, and is still a figure', () => {
    const nothing = made('&hide=group,crime,place,actor,body,activity,document,instrument')
    expect([nothing.headline, nothing.stands]).toEqual(['No date passes the filters', []])
    expect(overlapping(nothing.file('column'))).toEqual([])
  })
})
