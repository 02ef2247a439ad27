import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/core/text/lines.ts'
import { normalise } from '../../src/core/text/normalise.ts'
import { expectedIds } from '../../src/core/text/parse-report.ts'
import { dataset, parsed, raw, textAt, units } from './report.ts'

const sentencesOf = (id: string) => units.get(id)?.sentences ?? []
const inParagraphs = () => parsed.units.filter(({ kind }) => kind === 'paragraph')

describe('the report is read whole', () => {
  it('holds 94 paragraphs, 7 footnotes and 59 rows, and nothing is amiss', () => {
    expect(parsed.problems).toEqual([])
    expect(parsed.units.map(({ id }) => id).sort()).toEqual(expectedIds(dataset.report.shape).sort())
  })

  it('loses no Han character of the text and adds none', () => {
    const han = (text: string) => [...text].filter((char) => /\p{Script=Han}/u.test(char))
    const count = (chars: readonly string[]) => {
      const counts: Record<string, number> = {}
      for (const char of chars) counts[char] = (counts[char] ?? 0) + 1
      return counts
    }
    const read = [
      ...parsed.headings.map(({ text }) => text),
      ...parsed.units.flatMap(({ sentences, cells }) => [...sentences, ...Object.values(cells ?? {})]),
    ].join('')
    // The annex’s own title stands between its first word and its first row and belongs to no unit.
    const lines = readLines(raw).map(({ text }) => text)
    const annexAt = lines.indexOf('附件')
    const furniture = lines
      .slice(
        annexAt,
        lines.findIndex((text, i) => i > annexAt && text.startsWith('1 ')),
      )
      .join('')
    const expected = count([
      ...han(
        readLines(raw)
          .map(({ text }) => text)
          .join(''),
      ),
    ])
    const actual = count(han(read + furniture))
    expect(actual).toEqual(expected)
  })

  it('keeps page headers, rules and table heads out of every sentence', () => {
    const sentences = parsed.units.flatMap((unit) => unit.sentences)
    expect(sentences.filter((text) => /15-08047|序号 ?实体|____|\d+\/27/.test(text))).toEqual([])
    expect(sentences.filter((text) => /^S\/2015\/366/.test(text))).toEqual([])
  })

  it('keeps footnotes out of the running text', () => {
    expect(
      inParagraphs()
        .flatMap(({ sentences }) => sentences)
        .filter((text) => text.includes('可查阅')),
    ).toEqual([])
    expect(sentencesOf('fn5').join('')).toContain('10797454/Nigeria-kidnapped')
  })

  it('gives every heading to the paragraph it stands above', () => {
    expect(parsed.headings.map(({ before }) => before)).toEqual(
      expect.arrayContaining([
        'p1',
        'p8',
        'p16',
        'p17',
        'p20',
        'p25',
        'p29',
        'p31',
        'p34',
        'p40',
        'p45',
        'p52',
        'p58',
        'p78',
        'p88',
      ]),
    )
    expect(
      inParagraphs()
        .flatMap(({ sentences }) => sentences)
        .filter((text) => text.endsWith('人权')),
    ).toEqual([])
  })
})

describe('marks and numbers are read right', () => {
  it('finds each footnote mark at its sentence', () => {
    expect(units.get('p20')?.marks).toEqual([{ footnote: 1, sentence: 1 }])
    expect(units.get('p24')?.marks.map(({ footnote, sentence }) => [footnote, sentence])).toEqual([
      [3, 1],
      [4, 3],
      [5, 4],
      [4, 5],
    ])
    expect(units.get('p39')?.marks).toEqual([{ footnote: 6, sentence: 2 }])
    expect(units.get('p42')?.marks).toEqual([{ footnote: 7, sentence: 1 }])
  })

  it('takes no date for a mark', () => {
    expect(textAt('a35', 3)).toMatch(/^3月3日/)
    expect(textAt('fn6', 1)).toContain('2014年7月29日')
  })

  it('joins spaced thousands', () => {
    expect(textAt('p39', 2)).toContain('9150万美元')
    expect(textAt('p36', 3)).toContain('123000美元')
    expect(textAt('a12', 1)).toContain('12500名')
  })
})

describe('annex rows cut by a page are joined', () => {
  it.each([
    ['a7', '方案', '全球'],
    ['a24', '有组织犯罪', '全球、萨赫勒'],
    ['a25', '管理举措', '全球、大萨赫勒区域'],
    ['a26', '反恐战略', '中部非洲和南部非洲区域'],
    ['a9', '之间的联系', '东南欧和中亚'],
  ])('%s has its whole title and scope', (id, end, scope) => {
    expect(textAt(id, 'title').endsWith(end)).toBe(true)
    expect(textAt(id, 'scope')).toBe(scope)
  })

  it.each(['a18', 'a34', 'a39', 'a44'])('the description of %s goes on over the page', (id) => {
    expect(sentencesOf(id).every((text) => /[。.]$/.test(text))).toBe(true)
    expect(textAt(id, 'scope').length).toBeLessThanOrEqual(4)
  })

  it('every status is one of the five printed words', () => {
    const printed = parsed.units.flatMap(({ cells }) => (cells ? [cells.status] : []))
    expect([...new Set(printed)].sort()).toEqual(['已完成', '常设', '正在制定', '正在发展', '正在进行'].sort())
  })
})

it('every sentence is in normal form already', () => {
  const sentences = parsed.units.flatMap((unit) => unit.sentences)
  expect(sentences.filter((text) => normalise(text) !== text)).toEqual([])
})

it('the committed index has the length of every sentence of this text', () => {
  for (const { id, lengths } of dataset.units) {
    expect([id, lengths]).toEqual([id, sentencesOf(id).map((text) => text.length)])
  }
})
