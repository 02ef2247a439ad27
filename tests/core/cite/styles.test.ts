// Does each style write what its manual asks for, in English and in Chinese?

import { describe, expect, it } from 'vitest'
import type { Citation, Reference } from '../../../src/core/cite/reference.ts'
import { writeRich } from '../../../src/core/cite/rich.ts'
import type { Written } from '../../../src/core/cite/style.ts'
import { STYLES, type StyleId } from '../../../src/core/cite/styles.ts'
import { ARTICLE, ARTICLE_ZH, cite, DATASET, EN, REPORT, REPORT_ZH, ZH } from './references.ts'

const entry = (style: StyleId, cited: Citation, written: Written = EN) =>
  writeRich(STYLES[style].entry(cited, written), 'markdown').replaceAll('\\', '')

const without = (reference: Reference, ...keys: (keyof Reference)[]): Reference =>
  Object.fromEntries(
    Object.entries(reference).filter(([key]) => !keys.some((one) => one === key)),
  ) as unknown as Reference

describe('a United Nations footnote', () => {
  it('cites a document by its symbol, with its paragraphs', () => {
    expect(entry('un', cite(REPORT, 'p36'))).toBe('X/2015/1, para. 36.')
    expect(entry('un', cite(REPORT, 'p38', 'p36', 'p37', 'p41', 'fn6', 'a3', 'a4'))).toBe(
      'X/2015/1, paras. 36–38 and 41, footnote 6, annex, activities 3–4.',
    )
    expect(entry('un', cite(REPORT))).toBe('X/2015/1.')
  })
  it('does so in Chinese with Chinese signs', () => {
    expect(entry('un', cite(REPORT_ZH, 'p36', 'p37', 'p41', 'fn6', 'a3'), ZH)).toBe(
      'X/2015/1，第36至37、41段，脚注6，附件，活动3。',
    )
  })
  it('cites an article by author, title, newspaper and day', () => {
    expect(entry('un', cite(ARTICLE))).toBe(
      'Anna-Maria Bell Grey, “Harbour: boats ‘sold twice’”, *The Gazette*, 30 April 2014.',
    )
    expect(entry('un', cite(ARTICLE_ZH), ZH)).toBe(
      'Anna-Maria Bell Grey，“港口：船只‘卖了两次’”，《公报》，2014年4月30日。',
    )
  })
  it('says of a dataset which version, under what licence and where', () => {
    expect(entry('un', cite(DATASET))).toBe(
      'Nexus Atlas, “Dataset on X/2015/1”, version 0123abcd, CC BY 4.0. Available at https://example.org/#select=claim:p36-1.',
    )
  })
})

describe('APA', () => {
  it('lists author, day, slanted title with symbol, publisher and address', () => {
    expect(entry('apa', cite(REPORT, 'p36'))).toBe(
      'Secretary-General. (2015, May 21). *Report on a harbour* (X/2015/1). United Nations. https://example.org/en/X/2015/1',
    )
    expect(entry('apa', cite(REPORT_ZH, 'p36'), ZH)).toBe(
      '秘书长（2015年5月21日）。《关于港口的报告》（X/2015/1）。联合国。https://example.org/en/X/2015/1',
    )
  })
  it('turns a person round, and slants the newspaper in place of the article', () => {
    expect(entry('apa', cite(ARTICLE))).toBe(
      'Grey, A.-M. B. (2014, April 30). Harbour: boats ‘sold twice’. *The Gazette*.',
    )
  })
  it('takes the publisher for the author where there is none, and the title where there is neither', () => {
    expect(entry('apa', cite(without(REPORT, 'author', 'title', 'URL')))).toBe(
      'United Nations. (2015, May 21). X/2015/1.',
    )
    expect(entry('apa', cite(without(REPORT, 'author', 'publisher', 'URL')))).toBe(
      '*Report on a harbour* (X/2015/1). (2015, May 21).',
    )
  })
  it('says that there is no date, and calls a dataset one', () => {
    expect(entry('apa', cite(DATASET))).toBe(
      'Nexus Atlas. (n.d.). *Dataset on X/2015/1* (Version 0123abcd) [Data set]. https://example.org/#select=claim:p36-1',
    )
  })
  it('points by author, year and place in the text', () => {
    const inText = (cited: Citation, written = EN) => STYLES.apa.inText?.(cited, written)
    expect(inText(cite(REPORT, 'p36'))).toBe('Secretary-General, 2015, para. 36')
    expect(inText(cite(REPORT_ZH, 'p36'), ZH)).toBe('秘书长，2015，第36段')
    expect(inText(cite(ARTICLE))).toBe('Grey, 2014')
    expect(inText(cite(DATASET))).toBe('Nexus Atlas, n.d.')
    expect(inText(cite(without(REPORT, 'author', 'publisher')))).toBe('“Report on a harbour”, 2015')
    const authors = ['A', 'B', 'C'].map((literal) => ({ literal }))
    expect(inText(cite({ ...REPORT, author: authors }))).toBe('A et al., 2015')
    expect(inText(cite({ ...REPORT, author: authors.slice(1) }))).toBe('B & C, 2015')
  })
})

describe('a Chicago note', () => {
  it('has title, symbol, publisher with the day, place and address', () => {
    expect(entry('chicago', cite(REPORT, 'p36'))).toBe(
      'Secretary-General, *Report on a harbour*, X/2015/1 (United Nations, May 21, 2015), para. 36, https://example.org/en/X/2015/1.',
    )
    expect(entry('chicago', cite(REPORT_ZH, 'p36'), ZH)).toBe(
      '秘书长：《关于港口的报告》，X/2015/1（联合国，2015年5月21日），第36段，https://example.org/en/X/2015/1。',
    )
  })
  it('puts its comma inside all the marks at the end of a quoted title', () => {
    expect(entry('chicago', cite(ARTICLE))).toBe(
      'Anna-Maria Bell Grey, “Harbour: boats ‘sold twice,’” *The Gazette*, April 30, 2014.',
    )
    expect(entry('chicago', cite({ ...ARTICLE, title: 'Who sold it?' }))).toContain('“Who sold it?” *The Gazette*')
  })
  it('takes double marks for what a Chinese title quotes, as it stands in none', () => {
    expect(entry('chicago', cite(ARTICLE_ZH), ZH)).toBe(
      'Anna-Maria Bell Grey：《港口：船只“卖了两次”》，《公报》（2014年4月30日）。',
    )
  })
  it('says of a dataset when it was read', () => {
    expect(entry('chicago', cite(DATASET))).toBe(
      'Nexus Atlas, “Dataset on X/2015/1,” version 0123abcd, accessed January 3, 2026, https://example.org/#select=claim:p36-1.',
    )
  })
})

describe('GB/T 7714-2015', () => {
  it('has the letters of kind and carrier, the symbol with the title, place, days of issue and reading, address', () => {
    expect(entry('gbt', cite(REPORT_ZH, 'p36'), ZH)).toBe(
      '秘书长. 关于港口的报告: X/2015/1[R/OL]. 联合国, 2015: 第36段(2015-05-21)[2026-01-03]. https://example.org/en/X/2015/1.',
    )
    expect(entry('gbt', cite(REPORT, 'p36'))).toBe(
      'Secretary-General. Report on a harbour: X/2015/1[R/OL]. United Nations, 2015: para. 36(2015-05-21)[2026-01-03]. https://example.org/en/X/2015/1.',
    )
  })
  it('gives a year that stands beside nothing only with its day', () => {
    expect(entry('gbt', cite(without(REPORT_ZH, 'publisher')), ZH)).toBe(
      '秘书长. 关于港口的报告: X/2015/1[R/OL]. (2015-05-21)[2026-01-03]. https://example.org/en/X/2015/1.',
    )
  })
  it('sets a family name in capitals, given names as letters, and a newspaper with its day', () => {
    expect(entry('gbt', cite(ARTICLE_ZH), ZH)).toBe('GREY A-M B. 港口：船只“卖了两次”[N]. 公报, 2014-04-30.')
  })
  it('names three authors, and the others together', () => {
    const author = ['甲', '乙', '丙', '丁'].map((literal) => ({ literal }))
    expect(entry('gbt', cite({ ...REPORT_ZH, author }), ZH)).toMatch(/^甲, 乙, 丙, 等\. /)
    expect(entry('gbt', cite({ ...REPORT, author }))).toMatch(/^甲, 乙, 丙, et al\. /)
  })
  it('gives the version of a dataset', () => {
    expect(entry('gbt', cite(DATASET))).toBe(
      'Nexus Atlas. Dataset on X/2015/1: version 0123abcd[DS/OL]. [2026-01-03]. https://example.org/#select=claim:p36-1.',
    )
  })
})

describe('what is no title', () => {
  const described = { ...without(REPORT, 'number', 'URL'), title: 'guidance on boats', isDescribed: true } as const
  it('is neither slanted nor set in the signs of one, in any style', () => {
    for (const style of ['un', 'apa', 'chicago', 'gbt'] as const) {
      expect(entry(style, cite(described))).toContain('guidance on boats')
      expect(entry(style, cite(described))).not.toContain('*')
      expect(entry(style, cite(described), ZH)).not.toContain('《')
    }
  })
})
