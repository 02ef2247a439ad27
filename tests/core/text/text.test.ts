import { describe, expect, it } from 'vitest'
import { decodeText, LARGEST_COPY } from '../../../src/core/text/decode.ts'
import { readSymbols } from '../../../src/core/text/documents.ts'
import { nameFinder } from '../../../src/core/text/name-forms.ts'
import { findNames } from '../../../src/core/text/names.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { cueParts, findWords } from '../../../src/core/text/printed-words.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

describe('normalise', () => {
  it('takes spaces out beside Chinese and keeps them between Latin words', () => {
    expect(normalise('自 2014\n年  以来 Laura  Heaton 写')).toBe('自2014年以来Laura Heaton写')
  })
  it('joins thousands that the extraction spaced', () => {
    expect(normalise('9 150 万')).toBe('9150万')
    expect(normalise('12 500 名')).toBe('12500名')
  })
  it('leaves numbers apart that are not thousands', () => {
    expect(normalise('12 5 000 0')).toBe('12 5000 0')
  })
  it('makes an address whole that a line break cut', () => {
    expect(normalise('见http：//www.example.org/a/ \nb-c.html。')).toBe('见http：//www.example.org/a/b-c.html。')
  })
  it('drops invisible characters and composes combining marks', () => {
    expect(normalise('\ufeffe\u0301\u200b')).toBe('é')
  })
  it('is idempotent, also on Arabic and on nothing', () => {
    for (const text of ['', ' ', 'مرحبا  بالعالم', '2 000 多名'])
      expect(normalise(normalise(text))).toBe(normalise(text))
  })
})

describe('splitSentences', () => {
  it('keeps closing quotes and brackets with their sentence', () => {
    expect(splitSentences('他说“好。”然后走了。(完。)')).toEqual(['他说“好。”', '然后走了。', '(完。)'])
  })
  it('keeps a last sentence without a full stop', () => {
    expect(splitSentences('一。二')).toEqual(['一。', '二'])
  })
  it('takes each list item for a sentence', () => {
    expect(splitSentences('如下：\n(a)甲；\n(b)乙。')).toEqual(['如下：', '(a)甲；', '(b)乙。'])
  })
  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([])
  })
})

describe('readNumbers', () => {
  const values = (text: string) => readNumbers(text).map(({ value, unit }) => [value, unit])
  it('reads 万 and 亿 exactly', () => {
    expect(values('1.55亿美元')).toEqual([[155_000_000, 'USD']])
    expect(values('9150万美元')).toEqual([[91_500_000, 'USD']])
  })
  it('gives the first number of a range the unit of the second', () => {
    expect(values('3500万至4500万美元')).toEqual([
      [35_000_000, 'USD'],
      [45_000_000, 'USD'],
    ])
    expect(values('10至15美元')).toEqual([
      [10, 'USD'],
      [15, 'USD'],
    ])
  })
  it('reads percent, fractions and counted words', () => {
    expect(values('收益的10%')).toEqual([[10, 'percent']])
    expect(values('三分之一')).toEqual([[1 / 3, 'share']])
    expect(values('一半')).toEqual([[0.5, 'share']])
    expect(values('七宗案件')).toEqual([[7, 'case']])
  })
  it('reads what a number counts', () => {
    expect(values('380吨、2000多名妇女、150万人、48个国家、60多个国家、两批货物、八个区域')).toEqual([
      [380, 'tonne'],
      [2000, 'person'],
      [1_500_000, 'person'],
      [48, 'country'],
      [60, 'country'],
      [2, 'shipment'],
      [8, 'item'],
    ])
  })
  it('tells a year of the calendar from a number of years', () => {
    expect(values('2014年，过去15年，一年多，三年期')).toEqual([
      [2014, 'year-ad'],
      [15, 'year'],
      [1, 'year'],
      [3, 'year'],
    ])
  })
  it('takes “some millions” for no number', () => {
    expect(values('数百万人')).toEqual([])
    expect(values('近百万人口')).toEqual([[1_000_000, 'person']])
  })
  it('says where each number stands', () => {
    expect(readNumbers('约460吨至480吨').map(({ at }) => at)).toEqual([1, 6])
  })
  it('reads zero and nothing', () => {
    expect(values('0')).toEqual([[0, 'plain']])
    expect(values('没有数字')).toEqual([])
  })
})

describe('findNames', () => {
  const forms = [
    { id: 'a', form: '基地组织' },
    { id: 'b', form: '伊拉克基地组织' },
    { id: 'c', form: '中间人' },
    { id: 'd', form: '中间人' },
    { id: 'e', form: '' },
  ]
  it('finds the longest name, and never one inside another', () => {
    expect(findNames('伊拉克基地组织与基地组织', forms).map(({ id, at }) => [id, at])).toEqual([
      ['b', 0],
      ['a', 8],
    ])
  })
  it('gives every meaning of a shared form', () => {
    expect(findNames('中间人', forms).map(({ id }) => id)).toEqual(['c', 'd'])
  })
  it('finds nothing in nothing', () => {
    expect(findNames('', forms)).toEqual([])
    expect(findNames('中间人', [])).toEqual([])
  })
})

describe('readSymbols', () => {
  it('finds document symbols, resolutions of the Council and the Economic and Social Council, and decisions', () => {
    expect(readSymbols('见S/2014/815和第2195(2014)号决议、第2012/19号决议、第196 EX/29号决定')).toEqual([
      { at: 1, symbol: 'S/2014/815' },
      { at: 12, symbol: '2195(2014)' },
      { at: 27, symbol: '2012/19' },
      { at: 39, symbol: '196 EX/29' },
    ])
    expect(readSymbols('没有')).toEqual([])
  })
})

describe('nameFinder', () => {
  const entity = (id: string, zh: string, more = {}) => ({ id, names: { en: id, zh }, aliases: [], ...more })
  const find = nameFinder([
    entity('group:aq', '基地组织'),
    entity('group:aqi', '伊拉克基地组织'),
    entity('body:force', '工作队'),
    entity('body:wg', '工作队边境工作组', { parent: 'body:force', namesParent: true }),
    entity('body:office', '工作队执行局', { parent: 'body:force' }),
    entity('place:central-africa', '中部非洲'),
    entity('body:unoca', '中部非洲区域办'),
    entity('instrument:strategy', '中部非洲战略'),
    entity('crime:arms', '武器'),
    entity('actor:smugglers', '武器走私者'),
  ])
  const ids = (text: string) => [...find(text).keys()].sort()
  it('does not find a group inside the name of another', () => {
    expect(ids('伊拉克基地组织')).toEqual(['group:aqi'])
  })
  it('finds a body inside the name of its own part only where the data says that the name names it', () => {
    expect(Object.fromEntries(find('工作队边境工作组'))).toEqual({ 'body:wg': [[0, 8]], 'body:force': [[0, 3]] })
    expect(Object.fromEntries(find('工作队执行局'))).toEqual({ 'body:office': [[0, 6]] })
  })
  it('takes a place in the name of a body for the body alone, in a title for the place too', () => {
    expect(ids('中部非洲区域办')).toEqual(['body:unoca'])
    expect(ids('中部非洲战略')).toEqual(['instrument:strategy', 'place:central-africa'])
  })
  it('lets descriptions of different kinds overlap', () => {
    expect(ids('武器走私者')).toEqual(['actor:smugglers', 'crime:arms'])
  })
  it('gives every position with the length of the form', () => {
    expect(find('基地组织和基地组织').get('group:aq')).toEqual([
      [0, 4],
      [5, 4],
    ])
  })
})

describe('findWords', () => {
  const words = [{ word: '可', not: ['可卡因'] }, { word: '可能' }, { word: '能', not: ['能力'] }]
  const found = (text: string) => Object.fromEntries(findWords(text, words))
  it('lets a longer word of the list hide a shorter one', () => {
    expect(found('可能可')).toEqual({ 可能: [0], 可: [2] })
  })
  it('leaves out a word inside another that means something else', () => {
    expect(found('可卡因能力能')).toEqual({ 能: [5] })
  })
  it('reads a cue as parts that stand apart', () => {
    expect(cueParts('从…中受益')).toEqual(['从', '中受益'])
  })
})

describe('decodeText', () => {
  const utf8 = new TextEncoder().encode('第一段')
  it('reads UTF-8, with and without a mark', () => {
    expect(decodeText(utf8)).toEqual({ text: '第一段', encoding: 'UTF-8' })
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toMatchObject({ text: '第一段' })
  })
  it('reads UTF-16 in both orders, marked or not', () => {
    const little = new Uint8Array(Buffer.from('abc 第一段 abc', 'utf16le'))
    const big = new Uint8Array(Buffer.from(little).swap16())
    for (const bytes of [little, big, new Uint8Array([0xff, 0xfe, ...little]), new Uint8Array([0xfe, 0xff, ...big])])
      expect(decodeText(bytes)).toEqual({ text: 'abc 第一段 abc', encoding: 'UTF-16' })
  })
  it('reads GB 18030', () => {
    expect(decodeText(new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xb6, 0xce]))).toEqual({
      text: '第一段',
      encoding: 'GB 18030',
    })
  })
  it.each([
    ['empty', new Uint8Array()],
    ['too-large', new Uint8Array(LARGEST_COPY + 1)],
    ['binary', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0, 0, 0, 9, 8, 7])],
    ['unknown-encoding', new Uint8Array([0xe9, 0x74, 0xe9, 0x20, 0xe0, 0xff])],
  ])('says of bytes that are no text: %s', (because, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: undefined, because })
  })
})
