import { describe, expect, it } from 'vitest'
import { breakEvenly, breakLines, lineWidth } from '../../../src/core/export/break-lines.ts'
import { widthOf } from '../../../src/core/layout/text-box.ts'

const ENGLISH = 'Five named groups are tied to ransom. For four the report gives a sum, and the four cannot be added.'
const CHINESE = '报告就五个有名称的团体提到绑架勒索（第24段）；其中四个有金额，四个金额不能相加。'

describe('a text that is set without a browser', () => {
  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ])('in %s keeps all its words in their order, and no line is wider than it may be', (_, text) => {
    for (const width of [180, 320, 640]) {
      const lines = breakLines(text, width, 20)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(width)
      expect(lines.length).toBeGreaterThan(1)
    }
  })
  it('stays in one line where there is room', () => {
    expect(breakLines(ENGLISH, 5000, 20)).toEqual([ENGLISH])
    expect(breakLines('', 100, 20)).toEqual([''])
  })
  it('never begins a line with what closes, nor ends one with what opens', () => {
    for (let width = 60; width < 700; width += 7)
      for (const line of breakLines(CHINESE, width, 20)) {
        expect(line).not.toMatch(/^[，。；）]/)
        expect(line).not.toMatch(/（$/)
      }
  })
  it('gives a word that is wider than the line a line of its own, whole', () => {
    expect(breakLines('a Mittelmeerfluchthilfeorganisation b', 60, 20)).toEqual([
      'a',
      'Mittelmeerfluchthilfeorganisation',
      'b',
    ])
  })
  it('keeps words together that a space without a break stands between', () => {
    const lines = breakLines('estimated\u00a0· Monitoring\u00a0Team\u00a0· ¶36', 130, 15)
    expect(lines).toEqual(['estimated\u00a0·', 'Monitoring\u00a0Team\u00a0·', '¶36'])
  })
  it('breaks where the text does', () => {
    expect(breakLines('one\ntwo', 500, 20)).toEqual(['one', 'two'])
  })
  it('parts a word at its hyphen only where the whole of it has no room', () => {
    expect(breakLines('Money-laundering', 70, 14)).toEqual(['Money-', 'laundering'])
    expect(breakLines('drugs, money-laundering', 130, 14)).toEqual(['drugs,', 'money-laundering'])
    expect(breakLines('Al-Qaida', 20, 14)).toEqual(['Al-Qaida'])
  })
  it('breaks between units, before the sign of a paragraph and never after it', () => {
    const lines = breakLines('¶24、¶36–39、¶40、¶41、¶43', 60, 13)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toMatch(/^¶\d.*[\d、]$/)
  })
  it('begins no line with the hyphen between two names', () => {
    for (let width = 30; width < 120; width += 5)
      for (const line of breakLines('萨赫勒-撒哈拉区域', width, 14)) expect(line).not.toMatch(/^-/)
  })
  it('takes the sign of a paragraph to be as wide as fonts for Han letters draw it', () => {
    expect(lineWidth('¶24', 20)).toBe(widthOf('一24', 20))
  })
})

describe('a text that is set evenly', () => {
  it('has as many lines as it needs, and no single sign under a long line', () => {
    expect(breakEvenly('绑架勒索', 50, 14)).toEqual(['绑架', '勒索'])
    expect(breakEvenly('联合国机构', 62, 14)).toEqual(['联合国', '机构'])
    expect(breakEvenly('Oil', 62, 14)).toEqual(['Oil'])
  })
  it('parts no word that has room', () => {
    expect(breakEvenly('Abuse of non-profits', 90, 14)).toEqual(['Abuse of', 'non-profits'])
  })
  it('is no wider than it may be', () => {
    for (const text of [ENGLISH, CHINESE])
      for (let width = 160; width < 700; width += 45) {
        const lines = breakEvenly(text, width, 20)
        expect(lines.length).toBe(breakLines(text, width, 20).length)
        for (const line of lines) expect(lineWidth(line, 20)).toBeLessThanOrEqual(width)
      }
  })
})

describe('a headline', () => {
  it.each([ENGLISH, CHINESE])('has no more lines than it needs, and no last line of a word or two: %s', (text) => {
    for (let width = 240; width < 1500; width += 20) {
      const lines = breakEvenly(text, width, 38)
      const plain = breakLines(text, width, 38)
      expect(lines).toHaveLength(plain.length)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(line, 38)).toBeLessThanOrEqual(width)
    }
    const orphaned = breakLines('绑架勒索：5个具名团体，2个联合国机构应对', 560, 28)
    expect(orphaned.at(-1)).toBe('应对')
    expect(breakEvenly('绑架勒索：5个具名团体，2个联合国机构应对', 560, 28).at(-1)?.length).toBeGreaterThan(4)
  })
})
