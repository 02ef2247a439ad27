// Letters at places: in which order are they read, what stands in a table, and what is only the head or foot of a page?

import { describe, expect, it } from 'vitest'
import { type Piece, pagesText } from '../../../src/core/files/pdf-layout.ts'

const piece = (text: string, x: number, y: number, change: Partial<Piece> = {}): Piece => ({
  text,
  x,
  y,
  width: text.length * 10,
  size: 10,
  isBack: false,
  ...change,
})
const line = (text: string, y: number) => piece(text.padEnd(40, '字'), 0, y)
/** A row of a table: number, title, state, text, place. */
const row = (y: number, ...cells: string[]) =>
  cells.flatMap((cell, i) => (cell === '' ? [] : [piece(cell, [0, 40, 160, 240, 440][i] ?? 0, y)]))

describe('a page', () => {
  it('is read from top to bottom and from left to right, wherever its letters stand in the file', () => {
    expect(pagesText([[piece('二。', 30, 700), piece('末。', 0, 600), piece('第一、', 0, 700)]])).toBe(
      '第一、二。 \n末。 \n\f\n',
    )
  })
  it('closes a paragraph where a line ends early or a gap follows', () => {
    expect(pagesText([[line('长', 700), piece('短。', 0, 686), line('再', 660), line('后', 600)]])).toMatch(
      /^长字+\n短。 \n再字+ \n后字+/,
    )
  })
  it('is read from the right where its letters are', () => {
    const back = { isBack: true }
    expect(pagesText([[piece('ثانية', 0, 700, back), piece('كلمة', 60, 700, back)]])).toBe('كلمة ثانية\n\f\n')
  })
  it('leaves out the raised mark of a footnote, and keeps the one before the footnote', () => {
    const mark = (x: number, y: number) => piece('5', x, y, { size: 6, width: 4 })
    expect(
      pagesText([
        [piece('美元。', 0, 700), mark(30, 705), piece('有报告', 34, 700), mark(0, 105), piece('见文件。', 6, 100)],
      ]),
    ).toBe('美元。有报告 \n5 见文件。\n\f\n')
  })
  it('is without its head and foot, whatever number stands in them', () => {
    const pages = [1, 2, 3].map((n) => [
      piece('S/2015/366', 0, 800),
      line(`第${'一二三'[n - 1]}页`, 700),
      piece(`${n}/3 15-08047 (C)`, 0, 40),
    ])
    expect(pagesText(pages)).not.toMatch(/S\/2015|15-08047/)
    expect(pagesText(pages)).toMatch(/第一页[\s\S]*第二页[\s\S]*第三页/)
  })
})

describe('a table', () => {
  const HEAD = ['序号', '活动', '状况', '主要内容', '范围']
  it('is read cell by cell, and a row is whole over the end of a page', () => {
    const pages = [
      [
        ...row(700, ...HEAD),
        ...row(680, '1', '甲机构的一', '常设', '一项工作，一', '全球'),
        ...row(666, '', '项工作', '', '项很长的工作。'),
        ...row(640, '2', '乙机构', '完成', '第二项，'),
      ],
      [
        ...row(700, ...HEAD),
        ...row(680, '', '的工作', '', '直到完成。', ''),
        ...row(650, '3', '丙', '常设', '第三项。', '马里'),
      ],
    ]
    expect(pagesText(pages).replace(/^序号[\s\S]*?范围 \n/, '')).toBe(
      '1 甲机构的一\n项工作 \n常设 \n一项工作，一\n项很长的工作。 \n全球 \n2 乙机构\n的工作 \n完成 \n第二项，\n直到完成。 \n3 丙 \n常设 \n第三项。 \n马里 \n',
    )
  })
  it('is not made of a line that was stretched', () => {
    const stretched = [piece('可查阅', 0, 720), piece('：', 60, 720), piece('地址', 200, 720, { width: 200 })]
    const page = [...stretched, ...row(700, ...HEAD), ...row(680, '1', '甲', '常设', '第一项。', '全球')]
    expect(pagesText([page])).toContain('1 甲 \n常设 \n第一项。 \n全球 \n')
  })
})
