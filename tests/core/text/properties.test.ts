// What holds of any text whatever: nothing is lost, nothing is found twice, and what is read twice is the same.

import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/core/text/decode.ts'
import { readSymbols } from '../../../src/core/text/documents.ts'
import { nameFinder } from '../../../src/core/text/name-forms.ts'
import { findNames } from '../../../src/core/text/names.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { parseReport } from '../../../src/core/text/parse-report.ts'
import { cueParts, findPlain, findWords } from '../../../src/core/text/printed-words.ts'
import { ITEM, splitSentences } from '../../../src/core/text/sentences.ts'
import { trials } from '../chance.ts'

const PIECES = [
  '。',
  '！',
  '？',
  '”',
  '(a)',
  '）',
  '据报',
  '红旗会',
  ' ',
  '\n',
  '12',
  '000',
  '万',
  '美元',
  'Al-Qaida',
  'é',
  '\u200b',
  '\u{20000}',
  '…',
  '—',
]

describe('normalising', () => {
  it('twice is the same as once', () => {
    trials(200, (chance) => {
      const once = normalise(chance.text(PIECES, 20))
      expect(normalise(once)).toBe(once)
    })
  })
  it('leaves no space beside Chinese, none twice, and none at the ends', () => {
    trials(100, (chance) => {
      const text = normalise(chance.text(PIECES, 20))
      expect(text).not.toMatch(/\p{Script=Han} | \p{Script=Han}|\s\s|^\s|\s$/u)
      expect(text).not.toMatch(/[\u200b\ufeff\n\t]/u)
    })
  })
  it('loses nothing but white space and what shows nothing', () => {
    trials(100, (chance) => {
      const text = chance.text(PIECES, 20)
      const bare = (one: string) => one.normalize('NFC').replace(/[\s\u200b]/gu, '')
      expect(bare(normalise(text))).toBe(bare(text))
    })
  })
  it.each([
    ['三千 1 000', '三千1000'],
    ['1 000 000 人', '1000000人'],
    ['1.5 000', '1.5 000'],
    ['2195 (2014)', '2195(2014)'],
    ['Resolution (2014)', 'Resolution(2014)'],
    ['A   B', 'A B'],
    ['\u202e\u2066甲\u2069', '甲'],
    ['cafe\u0301', 'café'],
  ])('makes of %j %j', (text, result) => {
    expect(normalise(text)).toBe(result)
  })
})

describe('sentences', () => {
  it('joined together are the text again, less white space at their ends', () => {
    trials(150, (chance) => {
      const text = normalise(chance.text(PIECES, 25))
      const bare = (one: string) => one.replace(/\s/g, '')
      expect(bare(splitSentences(text).join(''))).toBe(bare(text))
    })
  })
  it('are never empty, and only the last may lack its stop', () => {
    trials(150, (chance) => {
      const found = splitSentences(normalise(chance.text(PIECES, 25)))
      for (const sentence of found) expect(sentence.trim()).toBe(sentence)
      expect(found).not.toContain('')
      for (const sentence of found.slice(0, -1)) expect(sentence).toMatch(/[。！？]/u)
    })
  })
  it.each([
    ['真的吗？！”是的。', ['真的吗？！”', '是的。']],
    ['。。。', ['。。。']],
    [`甲。${ITEM}${ITEM}乙`, ['甲。', '乙']],
    ['没有句号', ['没有句号']],
    ['   ', []],
  ])('of %j are %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })
})

describe('numbers', () => {
  const DIGITS = [
    '1',
    '20',
    '3.5',
    '万',
    '亿',
    '百万',
    '多',
    '美元',
    '%',
    '至',
    '年',
    '人',
    '个',
    '国家',
    '三分之一',
    '一半',
    '两批',
    '，',
    '约',
  ]
  it('stand where they say, do not overlap, and have a value', () => {
    trials(200, (chance) => {
      const text = chance.text(DIGITS, 15)
      let end = 0
      for (const { at, length, value } of readNumbers(text)) {
        expect(at).toBeGreaterThanOrEqual(end)
        expect(Number.isFinite(value)).toBe(true)
        expect(text.slice(at, at + length)).toMatch(/^[\d.百千万亿多]+$|分之|一半|^\p{Script=Han}/u)
        end = at + length
      }
      expect(end).toBeLessThanOrEqual(text.length)
    })
  })
  it('in digits come back as they were written, in every scale', () => {
    const scales = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 }
    trials(100, (chance) => {
      const [scale, factor] = chance.one(Object.entries(scales))
      const [whole, tenth] = [chance.below(9999), chance.below(10)]
      const [found] = readNumbers(`约${whole}.${tenth}${scale}吨`)
      expect(found).toMatchObject({ value: ((whole * 10 + tenth) * factor) / 10, unit: 'tonne' })
    })
  })
  it.each([
    ['50万至60万美元', ['USD', 'USD']],
    ['10至20至30吨', ['tonne', 'tonne', 'tonne']],
    ['3%至4%', ['percent', 'percent']],
    ['17个国家', ['country']],
    ['5个会员国', ['country']],
    ['5个区域', ['item']],
    ['1000年', ['year']],
    ['1001年', ['year-ad']],
    ['三起事件', ['item']],
    ['100名', ['person']],
    ['12人', ['person']],
    ['9', ['plain']],
  ])('of %s count %j', (text, units) => {
    expect(readNumbers(text).map(({ unit }) => unit)).toEqual(units)
  })
})

describe('names', () => {
  const FORMS = ['甲', '甲乙', '乙丙', '丙', '甲乙丙']
  const forms = FORMS.map((form, i) => ({ id: `id${i}`, form }))
  it('never overlap, stand where they say, and leave no form unfound', () => {
    trials(150, (chance) => {
      const text = chance.text(['甲', '乙', '丙', '丁'], 12)
      const found = findNames(text, chance.shuffled(forms))
      const taken = new Set<number>()
      for (const { at, form } of found) {
        expect(text.slice(at, at + form.length)).toBe(form)
        for (let i = at; i < at + form.length; i++) {
          expect(taken.has(i)).toBe(false)
          taken.add(i)
        }
      }
      const left = [...text].map((char, i) => (taken.has(i) ? ' ' : char)).join('')
      for (const form of FORMS) expect(left).not.toContain(form)
    })
  })
  it('are the same in whatever order their forms are given', () => {
    trials(50, (chance) => {
      const text = chance.text(['甲', '乙', '丙'], 10)
      expect(findNames(text, chance.shuffled(forms))).toEqual(findNames(text, forms))
    })
  })
  it('of wholes that a name names as well are found all the way up', () => {
    const entity = (id: string, zh: string, more = {}) => ({ id, names: { en: id, zh }, aliases: [], ...more })
    const find = nameFinder([
      entity('body:un', '联合国'),
      entity('body:office', '联合国办公室', { parent: 'body:un', namesParent: true }),
      entity('body:unit', '联合国办公室分部', { parent: 'body:office', namesParent: true }),
    ])
    expect(Object.fromEntries(find('见联合国办公室分部'))).toEqual({
      'body:unit': [[1, 8]],
      'body:office': [[1, 6]],
      'body:un': [[1, 3]],
    })
  })
})

describe('words', () => {
  const lexicon = [{ word: '可', not: ['可卡因'] }, { word: '可能' }, { word: '能' }, { word: '能够' }]
  it('never overlap one another, nor stand inside what hides them', () => {
    trials(150, (chance) => {
      const text = chance.text(['可', '能', '够', '卡', '因', '可卡因', 'x'], 12)
      const taken = new Set<number>()
      for (const [word, spots] of findWords(text, lexicon)) {
        expect(spots).toEqual([...spots].sort((a, b) => a - b))
        for (const at of spots) {
          expect(text.slice(at, at + word.length)).toBe(word)
          expect(text.slice(at, at + 3)).not.toBe('可卡因')
          for (let i = at; i < at + word.length; i++) {
            expect(taken.has(i)).toBe(false)
            taken.add(i)
          }
        }
      }
    })
  })
  it('that are looked for plainly are found wherever they stand, over one another too', () => {
    expect(Object.fromEntries(findPlain('可可可', ['可可', '可', '能']))).toEqual({ 可可: [0, 1], 可: [0, 1, 2] })
    expect(findPlain('', ['可']).size).toBe(0)
  })
  it('of a cue are its parts, without empty ones', () => {
    expect([cueParts('受益'), cueParts('从…中…获得'), cueParts('…获得…'), cueParts('…'), cueParts('')]).toEqual([
      ['受益'],
      ['从', '中', '获得'],
      ['获得'],
      [],
      [],
    ])
  })
})

describe('documents', () => {
  it.each([
    ['见S/2014/815。', ['S/2014/815']],
    ['第2195(2014)号和第2199(2015)号决议', ['2195(2014)', '2199(2015)']],
    ['A/2014/815', []],
    ['第12号', []],
    ['', []],
  ])('of %j are %j', (text, symbols) => {
    expect(readSymbols(text).map(({ symbol }) => symbol)).toEqual(symbols)
  })
})

describe('bytes', () => {
  it('of any text in UTF-8 or UTF-16 are that text again', () => {
    trials(40, (chance) => {
      const text = `第${chance.text(PIECES, 30)}段`
      expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'UTF-8' })
      const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
      expect(decodeText(bytes)).toEqual({ text, encoding: 'UTF-16' })
    })
  })
  it('of any kind are decoded or refused, and nothing is thrown', () => {
    trials(40, (chance) => {
      const bytes = Uint8Array.from({ length: 1 + chance.below(200) }, () => chance.below(256))
      const decoded = decodeText(bytes)
      expect(decoded.text === undefined ? 'because' in decoded : 'encoding' in decoded).toBe(true)
    })
  })
  it('with a few control characters are a text, with many none', () => {
    const text = (odd: number) => new TextEncoder().encode(`${'\u0001'.repeat(odd)}${'甲'.repeat(400)}`)
    expect(decodeText(text(2)).text).toBeDefined()
    expect(decodeText(text(3))).toEqual({ text: undefined, because: 'binary' })
  })
  it('of two Chinese characters in GB 18030 are a text, of letters alone of another encoding none', () => {
    expect(decodeText(new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]))).toEqual({ text: '中文', encoding: 'GB 18030' })
    expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]))).toMatchObject({
      because: 'unknown-encoding',
    })
  })
})

it('a report of any noise is read without falling over, and every unit that is missing is named', () => {
  trials(30, (chance) => {
    const noise = [
      '1. ',
      '2. ',
      '附件',
      '\n',
      '\n ',
      ' \n',
      '______\n',
      '1 甲',
      '已完成',
      '全球',
      '。',
      '：',
      '(a) ',
      '文字',
    ]
    const shape = { paragraphs: 2, footnotes: 1, activities: 1 }
    const { units, problems } = parseReport(chance.text(noise, 60), shape)
    const found = new Set(units.map(({ id }) => id))
    const missing = new Set(problems.filter(({ what }) => what === 'not found in the text').map(({ at }) => at))
    for (const id of ['p1', 'p2', 'fn1', 'a1']) expect([id, found.has(id)]).toEqual([id, !missing.has(id)])
  })
})
