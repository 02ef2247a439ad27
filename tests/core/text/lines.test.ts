// What do the lines of an extracted page tell, and what becomes of them in the body and in the annex?

import { describe, expect, it } from 'vitest'
import { type Line, readLines } from '../../../src/core/text/lines.ts'
import { parseAnnex } from '../../../src/core/text/parse-annex.ts'
import { parseBody } from '../../../src/core/text/parse-body.ts'
import { expectedIds, parseReport } from '../../../src/core/text/parse-report.ts'

const SHAPE = { paragraphs: 20, footnotes: 3, activities: 9 }

describe('lines', () => {
  const texts = (raw: string) => readLines(raw).map(({ text }) => text)
  it('are cut at every kind of line end and page break, without the blank ones', () => {
    expect(texts('一\n二\r\n三\r四\f五\n\n \n六')).toEqual(['一', '二', '三', '四', '五', '六'])
    expect(readLines('')).toEqual([])
  })
  it('leave out the headers, footers and table heads of pages, and nothing that only looks like them', () => {
    expect(texts('S/2015/366\n3/31 15-06467 (C)\n15-06467 (C) 4/31\n序号 实体 状况\n见S/2015/366\n序号二')).toEqual([
      '见S/2015/366',
      '序号二',
    ])
  })
  it('close a paragraph or cell with white space at their end', () => {
    expect(readLines('开\n合 \n合\t').map(({ closes }) => closes)).toEqual([false, true, true])
  })
  it('abut where they are indented directly under another line', () => {
    expect(readLines('一\n 二\n\n 三\n四').map(({ abuts }) => abuts)).toEqual([false, true, false, false])
  })
  it('abut under a header that is left out', () => {
    expect(readLines('一\nS/2015/366\n 二').map(({ text, abuts }) => [text, abuts])).toEqual([
      ['一', false],
      ['二', true],
    ])
  })
})

const line = (text: string, more: Partial<Line> = {}): Line => ({ text, closes: true, abuts: false, ...more })
const open = (text: string) => line(text, { closes: false })

describe('the body', () => {
  const body = (...lines: Line[]) => parseBody(lines, SHAPE)
  const sentences = (...lines: Line[]) => body(...lines).units.map(({ id, sentences: all }) => [id, ...all])
  it('joins the lines of a paragraph until one ends it', () => {
    expect(sentences(open('1. 第一'), open('句。第二'), line('句。'), line('标题'), line('2. 另一段。'))).toEqual([
      ['p1', '第一句。', '第二句。'],
      ['p2', '另一段。'],
    ])
  })
  it('goes on after a full stop in the middle of a page, and stops at a colon', () => {
    expect(sentences(open('1. 一句。'), line('又一句。'))).toEqual([['p1', '一句。', '又一句。']])
    expect(sentences(line('1. 如下：'), line('小标题'), line('2. 段。'))).toEqual([
      ['p1', '如下：'],
      ['p2', '段。'],
    ])
  })
  it('takes list items into their paragraph, each a sentence of its own', () => {
    expect(sentences(line('1. 如下：'), line('(a) 甲；'), line('(b) 乙。'), line('㈠ 丙。'))).toEqual([
      ['p1', '如下：', '(a)甲；', '(b)乙。', '㈠丙。'],
    ])
  })
  it('takes a number for a paragraph only where it is the next, or the one after where one is lost', () => {
    const ids = (...texts: string[]) => body(...texts.map((text) => line(text))).units.map(({ id }) => id)
    expect(ids('1. 甲。', '2. 乙。', '1. 标题', '3. 丙。')).toEqual(['p1', 'p2', 'p3'])
    expect(ids('1. 甲。', '3. 丙。')).toEqual(['p1'])
    const eight = Array.from({ length: 8 }, (_, i) => `${i + 1}. 段。`)
    expect(ids(...eight, '13. 远。').at(-1)).toBe('p13')
    expect(ids(...eight, '14. 太远。').at(-1)).toBe('p8')
    expect(ids(...eight, '9. 九。', '21. 外。').at(-1)).toBe('p9')
  })
  it('gives headings to the paragraph that follows, a broken one joined', () => {
    const { headings } = body(open('二. 恐怖'), line('主义'), line('A. 小节'), line('1. 段。'))
    expect(headings).toEqual([
      { text: '二.恐怖主义', before: 'p1' },
      { text: 'A.小节', before: 'p1' },
    ])
  })
  it('tells each line after the last paragraph that belongs to none, cut where it is long', () => {
    const { problems } = body(line('1. 段。'), line('尾'.repeat(500)), line('末'))
    expect(problems).toEqual([
      { at: 'end of body', what: `a line belongs to no paragraph: ${'尾'.repeat(200)}` },
      { at: 'end of body', what: 'a line belongs to no paragraph: 末' },
    ])
  })
  const RULE = line('__________')
  it('takes footnotes from under a rule to the end of the page', () => {
    const { units, problems } = body(
      line('1. 正文，1 续。'),
      RULE,
      line('1 注一。'),
      line('2. 下一段。', { abuts: true }),
    )
    expect(units.map(({ id, sentences: all }) => [id, ...all])).toEqual([
      ['p1', '正文，续。'],
      ['p2', '下一段。'],
      ['fn1', '注一。'],
    ])
    expect(problems).toEqual([])
  })
  it('reads a footnote of several lines, and the next one by its number', () => {
    const { units } = body(line('1. 甲，1 乙；2 丙。'), RULE, open('1 长长的'), line('注。'), line('2 注二。'))
    expect(units.slice(1).map(({ id, sentences: all }) => [id, ...all])).toEqual([
      ['fn1', '长长的注。'],
      ['fn2', '注二。'],
    ])
    expect(units[0]?.marks).toEqual([
      { footnote: 1, sentence: 1 },
      { footnote: 2, sentence: 1 },
    ])
  })
  it('takes a raised digit for a mark only where that footnote is there, and no date or count for one', () => {
    const { units } = body(line('1. 有事，3月，1 又有2个，2万。'), RULE, line('1 注。'))
    expect(units[0]?.sentences).toEqual(['有事，3月，又有2个，2万。'])
    expect(units[0]?.marks).toEqual([{ footnote: 1, sentence: 1 }])
  })
  it('counts a mark behind a full stop to the sentence it ends', () => {
    const { units } = body(line('1. 第一句。1 第二句。'), RULE, line('1 注。'))
    expect(units[0]?.marks).toEqual([{ footnote: 1, sentence: 1 }])
    expect(units[0]?.sentences).toEqual(['第一句。', '第二句。'])
  })
  it('of nothing is nothing', () => {
    expect(body()).toEqual({ units: [], headings: [], problems: [] })
  })
})

describe('the annex', () => {
  const annex = (...lines: Line[]) => parseAnnex(lines, SHAPE)
  const row = (...lines: Line[]) => {
    const { units, problems } = annex(...lines)
    return problems.length > 0 ? problems : units.map(({ cells, sentences }) => ({ ...cells, sentences }))
  }
  it('reads a row whose cells stand in lines of their own', () => {
    expect(
      row(open('1 甲局：'), line('名称'), line('常设 做许多许多的工作，'), line('直到做完。'), line('全球')),
    ).toEqual([{ title: '甲局：名称', status: '常设', sentences: ['做许多许多的工作，直到做完。'], scope: '全球' }])
  })
  it.each(['正在进行', '已完成', '常设', '正在制定', '正在发展'])('knows the status %s', (status) => {
    expect(row(line(`1 甲局 ${status} 做完了很多的事。`), line('全球'))).toMatchObject([{ status }])
  })
  it('finds the first line of the scope behind the end of the description', () => {
    expect(row(line('1 甲局'), line('已完成'), line('提高了工作人员的能力。 全球、大萨'), line('赫勒'))).toMatchObject([
      { sentences: ['提高了工作人员的能力。'], scope: '全球、大萨赫勒' },
    ])
  })
  it('tells a row in which it finds no status or no scope', () => {
    expect(row(line('1 甲局'), line('做事。'))).toEqual([{ at: 'a1', what: 'no status cell was found' }])
    expect(row(line('1 甲局'), line('已完成'), line('做了一件很长很长的事。'))).toEqual([
      { at: 'a1', what: 'no scope cell was found' },
    ])
  })
  it('joins the halves of a title and of a description that a page cut', () => {
    expect(
      row(
        open('1 甲局：关于'),
        line('正在进行'),
        open('描述的前半截一直写到这一页的末'),
        line('全球'),
        line('名称的后半', { abuts: true }),
        line('尾，然后又写了很长的后半截。', { closes: false }),
      ),
    ).toEqual([
      {
        title: '甲局：关于名称的后半',
        status: '正在进行',
        sentences: ['描述的前半截一直写到这一页的末尾，然后又写了很长的后半截。'],
        scope: '全球',
      },
    ])
  })
  it('goes on to the next row by its number, over one that is lost, and to no number further off', () => {
    const rows = (...numbers: number[]) =>
      annex(...numbers.flatMap((n) => [line(`${n} 甲局 已完成 做完了一件事。`), line('全球')])).units.map(
        ({ id }) => id,
      )
    expect(rows(1, 2, 3)).toEqual(['a1', 'a2', 'a3'])
    expect(rows(1, 3)).toEqual(['a1', 'a3'])
    expect(rows(1, 2, 9)).toEqual(['a1', 'a2'])
    expect(rows(2, 1)).toEqual(['a2'])
  })
  it('takes a number before a Latin word for no row', () => {
    expect(annex(line('1 甲局 已完成 用了以下设备。'), line('2 GPS'), line('全球')).units.map(({ id }) => id)).toEqual([
      'a1',
    ])
  })
  it('leaves out what stands before the first row', () => {
    expect(annex(line('联合国的活动'), line('1 甲局 已完成 做完了一件事。'), line('全球')).units).toHaveLength(1)
  })
})

describe('a report', () => {
  it('is looked for in the shape that is given, and misses each of its units and its annex', () => {
    const shape = { paragraphs: 94, footnotes: 7, activities: 59 }
    expect(expectedIds(shape)).toHaveLength(160)
    expect(parseReport('', shape).problems).toHaveLength(161)
  })
  it('of no units is found in nothing, but for its annex', () => {
    expect(parseReport('', { paragraphs: 0, footnotes: 0, activities: 0 }).problems.map(({ at }) => at)).toEqual([
      'annex',
    ])
  })
  it('lists paragraphs, then footnotes, then rows', () => {
    expect(expectedIds({ paragraphs: 2, footnotes: 1, activities: 2 })).toEqual(['p1', 'p2', 'fn1', 'a1', 'a2'])
  })
})
