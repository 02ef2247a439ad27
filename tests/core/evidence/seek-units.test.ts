// Units whose lines were torn are found by the proof, and nothing else is ever taken for them.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { hashUnit } from '../../../src/core/evidence/make-proof.ts'
import { readCopy } from '../../../src/core/evidence/own-copy.ts'
import { parseReport } from '../../../src/core/text/parse-report.ts'
import { trials } from '../chance.ts'

const SHAPE = { paragraphs: 3, footnotes: 2, activities: 2 }
const TEXT = [
  '一. 导言 ',
  '',
  '1. 第一段有两句，1',
  ' 其中一句说到 2015 年。这是第二句，说到拉什卡-塔伊巴',
  '',
  '__________________ ',
  '',
  ' 1 完整的定义见 S/2014/815，',
  '',
  '第 3 条。 ',
  '',
  ' 2 Ann Example，“另一篇文章”。 ',
  ' 组织的活动。 ',
  '',
  '2. 第二段只有一句。2 ',
  '',
  '3. 第三段有 12 500 人，以及： ',
  '㈠ 第一项； ',
  '㈡ 第二项。 ',
  '',
  ' 附件 ',
  '',
  '序号 实体/项目/活动 执行状况 主要活动 地域范围 ',
  '',
  '1 甲机构：工作',
  '',
  '正在进行 甲机构正在开展一项很长很长的工作，以',
  '全球 ',
  '      组的报告 ',
  '说明问题。 ',
  '2 乙机构：培训 ',
  '已完成 乙机构完成了培训(见下文)。 ',
  '萨赫勒 ',
].join('\n')
const units = parseReport(TEXT, SHAPE).units
const hashes = Object.fromEntries(units.map((unit) => [unit.id, hashUnit(unit, sha256)]))
const sizes = Object.fromEntries(
  units.map(({ id, sentences, cells, marks }) => [
    id,
    {
      sentences: sentences.map(({ length }) => length),
      ...(cells && { cells: { title: cells.title.length, status: cells.status.length, scope: cells.scope.length } }),
      calls: marks.map(({ footnote }) => footnote),
    },
  ]),
)
const read = (text: string) =>
  readCopy(new TextEncoder().encode(text), hashes, { coded: 'zh', shape: SHAPE, sizes }, sha256)
const lines = TEXT.split('\n')
const full = (text: string) =>
  text.replace(/[0-9A-Za-z()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const WAYS: Readonly<Record<string, string>> = {
  'without blanks at the ends of lines': lines.map((line) => line.trimEnd()).join('\n'),
  'without blanks at their beginnings': lines.map((line) => line.trimStart()).join('\n'),
  'without empty lines': lines.filter((line) => line.trim() !== '').join('\n'),
  'in one line': lines.map((line) => line.trim()).join(' '),
  'in one line without a blank between': lines.map((line) => line.trim()).join(''),
  'with blanks of all kinds': TEXT.replaceAll(' ', '\u00a0'),
  'with blanks of full width': TEXT.replaceAll(' ', '\u3000'),
  'with marks of no width': TEXT.replaceAll('。', '。\u200b'),
  'with letters and brackets of full width': full(TEXT),
  'with signs of half width': TEXT.replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';'),
  'with other hyphens': TEXT.replaceAll('-', '‐'),
  'with bare numbers of pages': TEXT.replace('组织的活动', '7\n- 8 -\n第9页\n组织的活动'),
  'with heads and feet of pages': TEXT.replace('说到 2015', '说到\nS/2015/366\n\n3/27 15-08047 (C)\n2015'),
  'with its footnotes behind it': `${lines.filter((_, i) => i < 5 || i > 11).join('\n')}\n${lines.slice(7, 12).join('\n')}`,
  'with no mark of a footnote': TEXT.replace('，1\n', '，\n').replace('。2 ', '。 '),
}

it('the text itself is found whole', () => {
  expect(units.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'fn1', 'fn2', 'a1', 'a2'])
  expect(read(TEXT)).toMatchObject({ verified: 7, total: 7 })
})

it.each(Object.entries(WAYS))('a copy %s is verified whole, and says what is printed', (_, text) => {
  const copy = read(text)
  expect(Object.keys(hashes).filter((id) => !copy.units[id]?.verified)).toEqual([])
  for (const { id, sentences, cells } of units)
    expect(copy.units[id]).toMatchObject({ sentences, ...(cells && { cells }) })
})

describe('a word that is not the printed one', () => {
  const LETTERS = [...'甲乙丙丁一二三不未非日0123456789aZ。']
  it('is never verified, however the lines stand', () => {
    const ways = [TEXT, ...Object.values(WAYS)]
    trials(400, (chance) => {
      const way = chance.one(ways)
      const spots = [...way.matchAll(/[\p{Script=Han}\d]/gu)].map(({ index }) => index)
      const at = chance.one(spots)
      const sign = chance.one(LETTERS)
      const [from, to] = chance.one([
        [at, at + 1],
        [at, at],
        [at, at + 1],
      ])
      const changed = way.slice(0, from) + (chance.below(3) === 0 ? '' : sign) + way.slice(to)
      const printed = new Map(units.map(({ id, sentences, cells }) => [id, { sentences, ...(cells && { cells }) }]))
      for (const [id, unit] of Object.entries(read(changed).units))
        if (unit.verified) expect(unit).toEqual({ ...printed.get(id), verified: true })
    })
  })
  it.each([
    ['p1', '第一段有两句', '第一段有三句'],
    ['p1', '2015', '2016'],
    ['p1', '这是第二句', '这不是第二句'],
    ['p1', '第二句，说到', '第二句，9 说到'],
    ['p2', '只有一句', '有一句'],
    ['p3', '12 500', '12 501'],
    ['p3', '第二项', '第三项'],
    ['fn1', '815', '816'],
    ['fn2', '另一篇', '一篇'],
    ['a1', '正在进行', '已完成'],
    ['a1', '全球', '全国'],
    ['a1', '组的报告', '组报告'],
    ['a2', '完成了培训', '开始了培训'],
  ])('%s: %s → %s', (id, printed, other) => {
    for (const way of [TEXT, WAYS['without blanks at the ends of lines'], WAYS['in one line']])
      expect(read((way ?? '').replace(printed, other)).units[id]?.verified ?? false).toBe(false)
  })
})

it('a text with more numbers than any report is not looked at longer than one with as many', () => {
  const tried = (times: number) => {
    let count = 0
    const counting = (text: string) => {
      count++
      return sha256(text)
    }
    const bytes = new TextEncoder().encode('1. 2 3. 正在进行 4 '.repeat(times))
    expect(readCopy(bytes, hashes, { coded: 'zh', shape: SHAPE, sizes }, counting).verified).toBe(0)
    return count
  }
  expect(tried(20_000)).toBe(tried(10_000))
})
