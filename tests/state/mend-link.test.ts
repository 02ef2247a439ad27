// Does a link that mail, chat, a page or a hand changed on its way still open what it opened, and is what was lost said?

import { describe, expect, it } from 'vitest'
import { mendLink } from '../../src/state/mend-link.ts'
import { packed, unpacked } from '../../src/state/packed.ts'
import { isWell } from '../../src/state/peek.ts'
import { openStore } from '../../src/state/store.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { atlasAt } from '../views/atlas.tsx'
import { historyAt, KNOWN } from './known.ts'
import links from './old-links.json'

const ISIL = '#select=group:isil'
const mended = (hash: string, query = '') => mendLink(hash, query)
/** What a page makes of the address. */
const opened = (hash: string, query = '') => {
  const { hash: whole, rest } = mended(hash, query)
  const { view, faults } = atlasAt(whole).atlas.store.getState()
  return { selected: view.selected, unit: view.unit, language: view.language, view: view.view, faults, rest }
}

describe('a link that this page wrote', () => {
  it.each([...links, '', '#', '#at=1.5,0.5,0.5', '#columns=claims.places&list=1', packed(ISIL)])(
    'is left as it is: %s',
    (link) => {
      expect(mendLink(link, '')).toEqual({ hash: link === '#' ? '' : link, query: '', rest: '' })
    },
  )
  it.each([...links, '', ISIL, packed(ISIL)])('needs no look at what mends it: %s', (link) => {
    expect(isWell(link, '')).toBe(true)
  })
})

describe('a link in a sentence', () => {
  it.each([
    ...['.', ',', ')', ']', '}', ';', '!', '?', ':', '*', '"', '’', '”', '…', '>', ').', '."', '*.'],
    ...['。', '，', '）', '」', '、', '》', '；', '！', '？', '．', '؟', '۔', '।'],
    ...['%E3%80%82', '%EF%BC%89', '%29', '%2C', '%22', '%3E', '.%20', ' ', '%20', '+'],
  ])('does without the mark behind it: %s', (mark) => {
    expect(mended(ISIL + mark)).toEqual({ hash: ISIL, query: '', rest: '' })
  })
  it.each([
    [`${ISIL}），谢谢`, '谢谢'],
    [`${ISIL}%EF%BC%89%EF%BC%8C%E8%B0%A2%E8%B0%A2`, '谢谢'],
    [`${ISIL}) and more`, 'and more'],
    [`${ISIL} and more`, 'and more'],
    [`${ISIL}%20and%20more`, 'and more'],
  ])('says which words stood behind it: %s', (link, rest) => {
    expect(mended(link)).toEqual({ hash: ISIL, query: '', rest })
  })
  it.each([
    '#select=group:isil&unit=p36.',
    '#select=group:isil&at=1.5,0.5,0.5)',
    '#select=group:isil&sure=estimated。',
  ])('keeps every part of it: %s', (link) => {
    expect(mended(link).hash).toBe(link.replace(/[.)。]$/, ''))
  })
})

describe('marks within a link', () => {
  it.each([
    '#select=group:isil)&unit=p36',
    '#select=group:isil。&unit=p36.',
    '#select=group:isil%29&utm_source=x&unit=p36',
  ])('cost it none of its later parts: %s', (link) => {
    expect(mended(link)).toEqual({ hash: '#select=group:isil&unit=p36', query: '', rest: '' })
  })
  it('stay where they are all that it says, so that the page names them', () => {
    const markup = encodeURIComponent('<img src=x onerror=alert(1)>')
    const { hash, rest } = mended(`#select=${markup}&x=%E0%A4%A&&==`)
    expect(rest).toBe('')
    const { faults } = atlasAt(hash).atlas.store.getState()
    expect(faults).toEqual([
      { key: 'key', value: 'x' },
      { key: 'select', value: '<img src=x onerror=alert(1)>' },
    ])
    expect(mended('#select=（谢谢）').rest).toBe('')
  })
})

describe('a link that was encoded', () => {
  it.each([
    '#select%3Dgroup%3Aisil%26unit%3Dp36',
    '#select%253Dgroup%253Aisil%2526unit%253Dp36',
    '#select=group%3Aisil&unit=p36',
    '#select=group%253Aisil&unit=p36',
    '#select=group:isil&amp;unit=p36',
    '#select=group:isil&amp%3Bunit=p36',
    '#select=group:isil&#38;unit=p36',
    '#/?select=group:isil&unit=p36',
    '##select=group:isil&unit=p36',
    '#!select=group:isil#unit=p36',
    '#\u200bselect=group:isil\u200b&unit=p36\ufeff',
    '#select=%E2%80%8Bgroup:isil&unit=p36',
    '#select=group:isil&%0A> unit=p36',
    '#select=group:i=\r\nsil&unit=p36',
    '#select=group:i=0Asil&unit=p36'.replace('=0A', '%0A'),
  ])('is decoded: %s', (link) => {
    expect(mended(link).hash).toBe('#select=group:isil&unit=p36')
  })
})

describe('a packed link', () => {
  const whole = packed(`${ISIL}&${'unit=p36&'.repeat(2)}crime=oil,${'charcoal,'.repeat(9)}x`)
  const broken = (by: string) => whole.slice(0, 30) + by + whole.slice(30)
  it.each([broken('%20'), broken(' '), broken('=\n'), broken('='), broken('%0A'), broken('%0D%0A> '), broken('=%0A')])(
    'is put together again over a line’s end: %s',
    (link) => {
      expect(mended(link).hash).toBe(whole)
    },
  )
  it.each(['.', ')', '。', '?utm_source=x', '&fbclid=y', '*'])('does without what stands behind it: %s', (tail) => {
    expect(mended(whole + tail).hash).toBe(whole)
  })
  it('stays damaged where its letters were changed, which the page says', () => {
    expect(unpacked(mended(whole.toLowerCase()).hash).isCut).toBe(true)
  })
})

describe('keys that count visits', () => {
  it.each([
    '#utm_source=x&select=group:isil&fbclid=y',
    '#select=group:isil?utm_source=teams',
    '#select=group:isil&utm_source=x&utm_medium=y&gclid=z&mc_cid=1&_hsenc=2',
  ])('pass in silence: %s', (link) => {
    expect(mended(link)).toEqual({ hash: ISIL, query: '', rest: '' })
  })
  it('are no part of a link that has nothing else', () => {
    expect(mended('#utm_source=x')).toEqual({ hash: '', query: '', rest: '' })
  })
})

describe('a link in the query of an address', () => {
  it('becomes a hash, and what is not ours stays where it is', () => {
    expect(mended('', '?select=group:isil&unit=p36')).toEqual({
      hash: '#select=group:isil&unit=p36',
      query: '',
      rest: '',
    })
    expect(mended('', '?page_id=7&select=group:isil')).toEqual({ hash: ISIL, query: '?page_id=7', rest: '' })
    expect(mended('', '?page_id=7&utm_source=x')).toEqual({ hash: '', query: '?page_id=7&utm_source=x', rest: '' })
  })
  it('says nothing beside a hash that is one', () => {
    expect(mended(ISIL, '?select=group:aqim')).toEqual({ hash: ISIL, query: '?select=group:aqim', rest: '' })
  })
  it('is opened from there by the page, whose address is put in order', () => {
    const { address, history } = historyAt('')
    const { store } = openStore({ ...address, rest: () => 'thank you' }, KNOWN, DEFAULT_STATE, () => localStorage)
    expect(store.getState().faults).toEqual([{ key: 'rest', value: 'thank you' }])
    expect(history).toEqual([''])
  })
})

describe('a link that a hand wrote', () => {
  it.each(['36', 'P36', 'p36', 'p36.'])('may say the paragraph by its number: %s', (unit) => {
    expect(opened(`#view=report&unit=${unit}`)).toMatchObject({ unit: 'p36', view: 'report', faults: [] })
  })
  it.each(['zh-CN', 'ZH', 'zh-Hant', 'zh_TW'])('may say the language with its country: %s', (language) => {
    expect(opened(`#lang=${language}`)).toMatchObject({ language: 'zh', faults: [] })
  })
  it.each([
    ['#select=isil', ['group:isil']],
    ['#select=Group:ISIL', ['group:isil']],
    ['#group:isil', ['group:isil']],
    ['#select=group:isil, crime:oil', ['group:isil', 'crime:oil']],
    ['#select=group:isil,%20crime:oil,', ['group:isil', 'crime:oil']],
    ['#select=group:isil&select=crime:oil', ['group:isil', 'crime:oil']],
    ['#SELECT=group:isil', ['group:isil']],
  ])('may name things so: %s', (link, selected) => {
    expect(opened(link)).toMatchObject({ selected, faults: [], rest: '' })
  })
  it('may name a paragraph alone', () => {
    expect(opened('#p36')).toMatchObject({ unit: 'p36', view: 'report', faults: [] })
  })
  it('is told what was not understood in it, and nothing is left out in silence', () => {
    expect(opened('#crime').faults).toEqual([{ key: 'empty', value: 'crime' }])
    expect(opened('#lang=en&lang=zh').faults).toEqual([{ key: 'twice', value: 'lang' }])
    expect(opened('#lang=zh&lang=zh').faults).toEqual([])
    expect(opened('#colour=red').faults).toEqual([{ key: 'key', value: 'colour' }])
    expect(opened('#select=nobody').faults).toEqual([{ key: 'select', value: 'nobody' }])
  })
})

describe('whatever stands in an address', () => {
  it.each([
    '#%',
    '#%E0%A4%A',
    '#=',
    '#&&&',
    '#===',
    '#z=',
    `#${'%25'.repeat(3000)}`,
    `#${'a'.repeat(99_999)}`,
    '#__proto__=1',
    '#?#?#',
  ])('is read without falling over: %s', (hash) => {
    const once = mended(hash)
    expect(mended(once.hash, once.query).hash).toBe(once.hash)
  })
})
