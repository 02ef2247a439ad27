import { describe, expect, it } from 'vitest'
import { expectedIds, parseReport } from '../../../src/core/text/parse-report.ts'
import type { ReportShape } from '../../../src/core/text/report-text.ts'

const SMALL: ReportShape = { paragraphs: 3, footnotes: 1, activities: 2 }

// A made-up report with the marks an extraction leaves: spaced lines, page breaks, a footnote under a rule, a cut row.
const TEXT = [
  '   报告 ',
  '',
  ' 一. 导言 ',
  '',
  '1. 第一段说了一件',
  '',
  '事。还有 2 000 件，1',
  ' 都在此。 ',
  '',
  ' 1. 小节 ',
  '',
  '2. 第二段在',
  '',
  '__________________ ',
  '',
  ' 1 脚注的话。 ',
  ' 页尾断开。 ',
  '',
  '3. 第三段： ',
  '',
  ' (a) 甲； ',
  '',
  ' (b) 乙。 ',
  ' 附件 ',
  '',
  '序号 实体/项目/活动 执行状况 主要活动 地域范围 ',
  '',
  '1 甲机构：',
  '',
  '名称 ',
  '',
  '正在进行 描述第一行写得很长很长很长',
  '',
  '第二行也一样长到此一',
  '',
  '全球 ',
  '      半没有完。 ',
  '',
  '2 乙机构 已完成 做了事。 非洲和 ',
  '',
  '亚洲 ',
  '',
].join('\n')

const sentencesOf = (text: string, id: string) =>
  parseReport(text, SMALL).units.find((unit) => unit.id === id)?.sentences

describe('a whole text', () => {
  it('has every unit and no problem', () => {
    const { units, problems } = parseReport(TEXT, SMALL)
    expect(problems).toEqual([])
    expect(units.map(({ id }) => id)).toEqual(expectedIds(SMALL))
  })
  it('takes the footnote and its mark out of the running text', () => {
    expect(sentencesOf(TEXT, 'p1')).toEqual(['第一段说了一件事。', '还有2000件，都在此。'])
    expect(sentencesOf(TEXT, 'p2')).toEqual(['第二段在页尾断开。'])
    expect(sentencesOf(TEXT, 'fn1')).toEqual(['脚注的话。'])
    expect(parseReport(TEXT, SMALL).units[0]?.marks).toEqual([{ footnote: 1, sentence: 2 }])
  })
  it('does not take a section number for a paragraph', () => {
    expect(parseReport(TEXT, SMALL).headings).toEqual([
      { text: '报告', before: 'p1' },
      { text: '一.导言', before: 'p1' },
      { text: '1.小节', before: 'p2' },
    ])
  })
  it('joins a row cut by a page', () => {
    const row = parseReport(TEXT, SMALL).units.find(({ id }) => id === 'a1')
    expect(row?.sentences).toEqual(['描述第一行写得很长很长很长第二行也一样长到此一半没有完。'])
    expect(row?.cells).toEqual({ title: '甲机构：名称', status: '正在进行', scope: '全球' })
  })
  it('reads a row whose cells share a line', () => {
    expect(parseReport(TEXT, SMALL).units.at(-1)?.cells).toEqual({
      title: '乙机构',
      status: '已完成',
      scope: '非洲和亚洲',
    })
  })
  it('reads other line ends and a byte order mark alike', () => {
    const plain = parseReport(TEXT, SMALL)
    expect(parseReport(TEXT.replaceAll('\n', '\r\n'), SMALL)).toEqual(plain)
    expect(parseReport(`\ufeff${TEXT}`, SMALL).units).toEqual(plain.units)
  })
})

describe('a damaged text is read as far as it goes, and what is missing is named', () => {
  const missing = (text: string) => parseReport(text, SMALL).problems.map(({ at }) => at)
  it('nothing at all', () => {
    expect(missing('')).toEqual(['annex', ...expectedIds(SMALL)])
  })
  it('half of it', () => {
    expect(missing(TEXT.slice(0, TEXT.indexOf('3. 第三段')))).toEqual(['annex', 'p3', 'a1', 'a2'])
  })
  it('a paragraph whose number is lost', () => {
    expect(missing(TEXT.replace('2. 第二段', '第二段'))).toContain('p2')
  })
  it('a row without a status', () => {
    const { problems } = parseReport(TEXT.replace('已完成', '好了'), SMALL)
    expect(problems).toContainEqual({ at: 'a2', what: 'no status cell was found' })
  })
  it('a row without a scope', () => {
    const { problems } = parseReport(TEXT.replace(' 非洲和 \n\n亚洲 ', ''), SMALL)
    expect(problems).toContainEqual({ at: 'a2', what: 'no scope cell was found' })
  })
  it('a footnote that no paragraph calls', () => {
    expect(parseReport(TEXT.replace('件，1', '件，'), SMALL).problems).toContainEqual({
      at: 'fn1',
      what: 'no paragraph calls this footnote',
    })
  })
  it.each([
    ['one letter a line', 'x\n'],
    ['words without a paragraph', '这是一行没有编号的文字，没有结束'.concat('\n')],
  ])('a long file of %s, in a time that grows with its length', (_, line) => {
    // Were each line joined to all before it, this would take minutes.
    const { units, problems } = parseReport(line.repeat(150_000), SMALL)
    expect(units).toEqual([])
    expect(problems.every(({ what }) => what.length < 300)).toBe(true)
  })
  it('binary noise', () => {
    expect(() =>
      parseReport(String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7919) % 65536)), SMALL),
    ).not.toThrow()
  })
})
