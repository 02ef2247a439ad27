// Do programs for references read back what was written? Each file through a parser of the test's own.

import { describe, expect, it } from 'vitest'
import { REFERENCE_FILES } from '../../../src/core/cite/files.ts'
import type { Citation } from '../../../src/core/cite/reference.ts'
import { ARTICLE, AWKWARD, cite, DATASET, EN, NASTY, REPORT, REPORT_ZH, ZH } from './references.ts'

const ALL: readonly Citation[] = [
  cite(REPORT, 'p36', 'p37', 'p41', 'fn6', 'a3'),
  cite(ARTICLE),
  cite(DATASET),
  cite(NASTY),
]

interface Entry {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** Reads BibTeX: entries, fields in balanced braces or bare words. A fault throws. */
function readBibtex(text: string): Entry[] {
  let at = 0
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = at
    const match = found.exec(text)
    if (match === null) throw new Error(`no ${pattern.source} at ${text.slice(at, at + 30)}`)
    at = found.lastIndex
    return match[1] ?? match[0]
  }
  const value = (): string => {
    if (text[at] !== '{') return take(/(\w+)/)
    let depth = 0
    const from = at + 1
    for (; at < text.length; at++) {
      if (text[at] === '{') depth++
      else if (text[at] === '}' && --depth === 0) return text.slice(from, at++)
    }
    throw new Error('braces that do not close')
  }
  const entries: Entry[] = []
  while (/\S/.test(text.slice(at))) {
    const type = take(/\s*@(\w+)/)
    const key = take(/\{([\w-]+)/)
    const fields: Record<string, string> = {}
    while (text[at] === ',') {
      const name = take(/,\s*(\w+)/)
      take(/\s*=\s*/)
      fields[name] = value()
    }
    take(/\s*\}\s*/)
    entries.push({ type, key, fields })
  }
  return entries
}

/** The names of a field: parted by "and" outside braces. */
function namesIn(field: string): string[] {
  let depth = 0
  const names = ['']
  for (const word of field.split(/( and )/)) {
    if (word === ' and ' && depth === 0) names.push('')
    else names[names.length - 1] += word
    depth += word.split('{').length - word.split('}').length
  }
  return names
}

/** What TeX prints of a field. */
const printed = (field = '') =>
  field
    .replaceAll('\\textbackslash{}', '\u0001')
    .replaceAll('\\textbraceleft{}', '\u0002')
    .replaceAll('\\textbraceright{}', '\u0003')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replace(/\\([$&#_%])/g, '$1')
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '\\')
    .replaceAll('\u0002', '{')
    .replaceAll('\u0003', '}')

describe('BibTeX', () => {
  const entries = readBibtex(REFERENCE_FILES.bib.write(ALL, EN))
  it('has an entry for each citation, by its key and kind', () => {
    expect(entries.map(({ type, key }) => [type, key])).toEqual([
      ['techreport', 'x-2015-1'],
      ['article', 'gazette-2014'],
      ['misc', 'nexus-atlas-x-2015-1'],
      ['misc', 'nasty'],
    ])
  })
  it('says title, author, publisher, symbol, day, place and address', () => {
    const fields = entries[0]?.fields ?? {}
    expect(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, printed(field)]))).toEqual({
      title: 'Report on a harbour',
      author: 'Secretary-General',
      institution: 'United Nations',
      number: 'X/2015/1',
      year: '2015',
      month: 'may',
      day: '21',
      note: 'paras. 36–37 and 41, footnote 6, annex, activity 3',
      url: 'https://example.org/en/X/2015/1',
      language: 'english',
    })
    expect(entries[1]?.fields).toMatchObject({ author: 'Grey, Anna-Maria Bell', journal: 'The Gazette' })
  })
  it('keeps the capitals of a title, and a body together that has "and" and a comma in its name', () => {
    expect(entries[0]?.fields['title']).toMatch(/^\{.*\}$/)
    const [body, person] = namesIn(entries[3]?.fields['author'] ?? '')
    expect([printed(body), printed(person)]).toEqual(['Smith and Sons, Ltd. {x}', 'O’Neil & Co, J_K'])
  })
  it('prints every sign of a text as that sign', () => {
    expect(printed(entries[3]?.fields['title'])).toBe(`${AWKWARD} TY  - BOOK`.replace(/\s+/g, ' '))
  })
  it('leaves an address to be followed, with no brace that would end it', () => {
    expect(entries[3]?.fields['url']).toBe('https://example.org/a_b%20c#d%7Be%7D%5Cf~g')
  })
})

/** Reads RIS: records of tags with their values. A line that is none throws. */
function readRis(text: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = []
  let record: Record<string, string[]> | undefined
  for (const line of text.split('\r\n')) {
    if (line === '') continue
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === '') throw new Error(`no line of RIS: ${line}`)
    if ((tag === 'TY') !== (record === undefined)) throw new Error(`a record begins inside another: ${line}`)
    if (tag === 'TY') {
      record = {}
      records.push(record)
    }
    if (tag === 'ER') record = undefined
    else if (record) record[tag] = [...(record[tag] ?? []), value]
  }
  if (record !== undefined) throw new Error('a record that does not end')
  return records
}

describe('RIS', () => {
  const records = readRis(REFERENCE_FILES.ris.write(ALL, EN))
  it('has a record for each citation, and no text of one begins or ends another', () => {
    expect(records.map(({ TY }) => TY?.[0])).toEqual(['RPRT', 'NEWS', 'DATA', 'GEN'])
    expect(records[3]?.['TI']).toEqual([`${AWKWARD} TY  - BOOK`])
  })
  it('says title, author, publisher, symbol, day, place and address', () => {
    expect(records[0]).toMatchObject({
      TI: ['Report on a harbour'],
      AU: ['Secretary-General'],
      PB: ['United Nations'],
      SN: ['X/2015/1'],
      PY: ['2015'],
      DA: ['2015/05/21'],
      N1: ['paras. 36–37 and 41, footnote 6, annex, activity 3'],
      UR: ['https://example.org/en/X/2015/1'],
    })
    expect(records[1]).toMatchObject({ AU: ['Grey, Anna-Maria Bell'], T2: ['The Gazette'] })
    expect(records[2]).toMatchObject({ ET: ['0123abcd'], N1: ['CC BY 4.0'] })
  })
  it('leaves open what a date does not say', () => {
    const [month] = readRis(REFERENCE_FILES.ris.write([cite({ ...REPORT, issued: { 'date-parts': [[2011, 6]] } })], EN))
    expect(month?.['DA']).toEqual(['2011/06/'])
  })
})

/** The fields that CSL has for an item, of those that a reference may have. */
const CSL_FIELDS = new Set(
  'id type title author container-title publisher number issued accessed version genre URL language note custom'.split(
    ' ',
  ),
)
const CSL_TYPES = new Set('report article-newspaper article-journal treaty legislation document dataset'.split(' '))
const CSL_LABELS = new Set(['paragraph', 'note', 'appendix'])

describe('CSL-JSON', () => {
  const read = (cited: readonly Citation[], written = EN) =>
    JSON.parse(REFERENCE_FILES.json.write(cited, written)) as Record<string, unknown>[]
  const items = read([...ALL, cite({ ...REPORT, isDescribed: true })])
  it('has no field, type or form of date that CSL has not', () => {
    for (const item of items) {
      expect(Object.keys(item).filter((key) => !CSL_FIELDS.has(key))).toEqual([])
      expect(CSL_TYPES.has(String(item['type']))).toBe(true)
      for (const date of [item['issued'], item['accessed']]) {
        if (date === undefined) continue
        const parts = (date as { 'date-parts': number[][] })['date-parts']
        expect(parts).toHaveLength(1)
        expect(parts[0]?.every(Number.isInteger)).toBe(true)
        expect(parts[0]?.length).toBeLessThanOrEqual(3)
      }
      for (const name of (item['author'] ?? []) as Record<string, string>[])
        expect(['literal', 'family,given']).toContain(Object.keys(name).join())
    }
  })
  it('gives each place by its label, and in words where programs show it', () => {
    expect(items[0]?.['custom']).toEqual({
      locators: [
        { label: 'paragraph', locator: '36-37, 41' },
        { label: 'note', locator: '6' },
        { label: 'appendix', locator: '3' },
      ],
    })
    expect(items[0]?.['note']).toBe('paras. 36–37 and 41, footnote 6, annex, activity 3')
    const labels = items.flatMap(
      ({ custom }) => (custom as { locators: { label: string }[] } | undefined)?.locators ?? [],
    )
    expect(labels.filter(({ label }) => !CSL_LABELS.has(label))).toEqual([])
    expect(items[1]?.['custom']).toBeUndefined()
  })
  it('keeps every text as it is, in any language', () => {
    expect(items[3]?.['title']).toBe(NASTY.title)
    expect(read([cite(REPORT_ZH, 'p36')], ZH)[0]).toMatchObject({
      title: '关于港口的报告',
      note: '第36段',
      language: 'zh',
    })
  })
})
