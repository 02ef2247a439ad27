// References for the tests of citing: a report, an article, a dataset, and a text of every sign that some form reads as markup.

import type { Citation, Reference } from '../../../src/core/cite/reference.ts'
import type { Written } from '../../../src/core/cite/style.ts'

export const EN: Written = { language: 'en', parts: { activities: 'annex' } }
export const ZH: Written = { language: 'zh', parts: { activities: '附件' } }

export const REPORT: Reference = {
  id: 'x-2015-1',
  type: 'report',
  title: 'Report on a harbour',
  author: [{ literal: 'Secretary-General' }],
  publisher: 'United Nations',
  number: 'X/2015/1',
  issued: { 'date-parts': [[2015, 5, 21]] },
  accessed: { 'date-parts': [[2026, 1, 3]] },
  URL: 'https://example.org/en/X/2015/1',
  language: 'en',
}

export const REPORT_ZH: Reference = {
  ...REPORT,
  title: '关于港口的报告',
  author: [{ literal: '秘书长' }],
  publisher: '联合国',
  language: 'zh',
}

export const ARTICLE: Reference = {
  id: 'gazette-2014',
  type: 'article-newspaper',
  title: 'Harbour: boats ‘sold twice’',
  author: [{ family: 'Grey', given: 'Anna-Maria Bell' }],
  'container-title': 'The Gazette',
  issued: { 'date-parts': [[2014, 4, 30]] },
  language: 'en',
}

export const ARTICLE_ZH: Reference = {
  ...ARTICLE,
  title: '港口：船只‘卖了两次’',
  'container-title': '公报',
  language: 'zh',
}

export const DATASET: Reference = {
  id: 'nexus-atlas-x-2015-1',
  type: 'dataset',
  title: 'Dataset on X/2015/1',
  author: [{ literal: 'Nexus Atlas' }],
  version: '0123abcd',
  accessed: { 'date-parts': [[2026, 1, 3]] },
  URL: 'https://example.org/#select=claim:p36-1',
  language: 'en',
  note: 'CC BY 4.0',
}

/** Every sign that TeX, RIS, Markdown or HTML reads as more than a sign. */
export const AWKWARD = 'A \\ {b} c} $5 & #1_c 10% ~x^2 <i>d</i> "e" *f* [g] `h` |i| ER  - and, j'

export const NASTY: Reference = {
  id: 'nasty',
  type: 'document',
  title: `${AWKWARD}\nTY  - BOOK`,
  author: [{ literal: 'Smith and Sons, Ltd. {x}' }, { family: 'O’Neil & Co', given: 'J_K' }],
  URL: 'https://example.org/a_b%20c#d{e}\\f~g',
  language: 'en',
}

export const cite = (reference: Reference, ...units: string[]): Citation => ({ reference, units })
