import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/commands/sha256.ts'
import { hashUnit } from '../../../src/core/evidence/make-proof.ts'
import { readCopy } from '../../../src/core/evidence/own-copy.ts'
import { parseReport } from '../../../src/core/text/parse-report.ts'

const SHAPE = { paragraphs: 2, footnotes: 0, activities: 1 }
const TEXT = [
  '1. 第一段有两句。这是第二句。 ',
  '',
  '2. 第二段只有一句。 ',
  '',
  ' 附件 ',
  '',
  '序号 实体/项目/活动 执行状况 主要活动 地域范围 ',
  '',
  '1 甲机构：',
  '工作',
  '正在进行 ',
  '甲机构正在开展一项很长很长的工作，以说明问题。 ',
  '全球 ',
].join('\n')
const hashes = Object.fromEntries(parseReport(TEXT, SHAPE).units.map((unit) => [unit.id, hashUnit(unit, sha256)]))
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: Uint8Array, coded = 'zh') => readCopy(file, hashes, { coded, shape: SHAPE }, sha256)

describe('a copy', () => {
  it('of the same text is verified whole', () => {
    const copy = read(bytes(TEXT))
    expect(copy).toMatchObject({ verified: 3, total: 3, encoding: 'UTF-8' })
    expect(copy.trouble).toBeUndefined()
    expect(copy.units['p1']).toEqual({ sentences: ['第一段有两句。', '这是第二句。'], verified: true })
    expect(copy.units['a1']?.cells?.status).toBe('正在进行')
  })
  it('with other spaces, line ends and invisible characters is the same text', () => {
    expect(read(bytes(TEXT.replaceAll('\n', '\r\n').replace('第一段', '第 一\u200b段'))).verified).toBe(3)
  })
  it('in UTF-16 is the same text', () => {
    expect(read(new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')))).toMatchObject({
      verified: 3,
      encoding: 'UTF-16',
    })
  })
  it('with one character changed says which unit differs', () => {
    const copy = read(bytes(TEXT.replace('只有一句', '只有三句')))
    expect(copy).toMatchObject({ verified: 2, trouble: 'altered' })
    expect(copy.units['p2']?.verified).toBe(false)
  })
  it('that ends early is a part', () => {
    expect(read(bytes(TEXT.slice(0, TEXT.indexOf('附件'))))).toMatchObject({ verified: 2, trouble: 'part' })
  })
})

describe('what is no copy is told apart', () => {
  it('whatever the file is where the report was coded in a language whose texts are not read', () => {
    for (const file of [bytes(TEXT), new Uint8Array()])
      expect(read(file, 'en')).toMatchObject({ verified: 0, total: 3, units: {}, trouble: 'unread-language' })
  })
  it('and the language may be given with its script', () => {
    expect(read(bytes(TEXT), 'zh-Hans').verified).toBe(3)
    expect(read(bytes('An English text.'), 'zh-Hans').trouble).toBe('other-language')
  })
  it.each([
    ['empty', new Uint8Array()],
    ['binary', new Uint8Array([1, 0, 2, 0, 3, 9, 9, 9, 0, 0])],
    ['other-language', bytes('1. A paragraph in English.\n\n2. Another one.')],
    ['other-text', bytes('1. 别的文章。\n\n2. 也不是报告。')],
  ])('%s', (trouble, file) => {
    expect(read(file)).toMatchObject({ verified: 0, total: 3, units: {}, trouble })
  })
})
