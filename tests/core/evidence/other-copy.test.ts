// Copies in other languages than the coded one: matched by what is the same in every language, never proved.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { sha256 } from '../../../src/commands/sha256.ts'
import { isFirm } from '../../../src/core/evidence/agreement-of-unit.ts'
import { type Copy, readCopy } from '../../../src/core/evidence/own-copy.ts'
import { isTelling, type Trait, traitKey, traitsOf } from '../../../src/core/evidence/traits.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../../src/core/text/other/language.ts'
import { trials } from '../chance.ts'
import { printed, reportText, textsOf, type UnitTexts, unitText } from './other-text.ts'

/** The first paragraphs in English, the last of them cut off. */
const OPENING = '../shared/source/S-2015-366.en.opening.txt'

const { proof, dataset } = readDataset(readDataFiles('data'))
if (!dataset || !proof) throw new Error('the dataset has problems: npm run data:check')
const { report } = dataset
const traits = traitsOf(proof)
const hashes = Object.fromEntries(Object.entries(proof.units).map(([id, unit]) => [id, unit.sha256]))
const ids = Object.keys(traits)
const withFirm = ids.filter((id) => traits[id]?.figures.some(isFirm))

const read = (text: string): Copy => readCopy(new TextEncoder().encode(text), hashes, { ...report, traits }, sha256)
const reading = (texts: UnitTexts, language: OtherLanguage = 'en') => read(reportText(texts, language))
const agreement = (copy: Copy, id: string) => copy.units[id]?.agreement
const keys = (list: readonly Trait[] = []) => list.map(traitKey)
const matched = (copy: Copy) => Object.keys(copy.units).filter((id) => agreement(copy, id)?.by !== 'off')
const figuresOf = (id: string) => traits[id]?.figures ?? []
const lengthOf = (id: string) => traits[id]?.length ?? 0
/** A unit as long as one of the report's, with other figures: no two of them, and none of the report's, are the same. */
const foreign = (id: string, n = Number(id.replace(/\D/g, ''))) =>
  unitText(
    figuresOf(id).map((one) => ('symbol' in one ? { symbol: `S/2011/${700 + n}` } : { ...one, value: 5000 + n * 7 })),
    lengthOf(id),
    'en',
  )

describe('a copy in another language', () => {
  it.each(OTHER_LANGUAGES)('is matched whole by its numbers and figures: %s', (language) => {
    const copy = reading(textsOf(traits, language), language)
    expect(ids.filter((id) => !matched(copy).includes(id))).toEqual([])
    expect(copy.match).toMatchObject({ language, agreed: withFirm.length, compared: withFirm.length, units: 160 })
    expect(copy.match?.trouble).toBeUndefined()
    expect(agreement(copy, 'p36')).toMatchObject({ by: 'figures', missing: [], extra: [] })
    expect(keys(agreement(copy, 'p36')?.found)).toEqual(['12', '35000000', '45000000', '96000', '123000', 'S/2014/770'])
  })
  it.each(OTHER_LANGUAGES)(
    'is never verified, and every figure that agrees is marked where it stands: %s',
    (language) => {
      const copy = reading(textsOf(traits, language), language)
      expect(copy.verified).toBe(0)
      for (const [id, unit] of Object.entries(copy.units)) {
        expect(unit.verified).toBe(false)
        const stretches = unit.sentences.flatMap((sentence, i) =>
          (unit.marks?.[i] ?? []).map(([, at, length]) => sentence.slice(at, at + length)),
        )
        for (const trait of figuresOf(id)) {
          const said = printed(trait, language).replace(/\s/g, ' ')
          expect(stretches.some((stretch) => said.includes(stretch))).toBe(true)
        }
      }
    },
  )
  it('is matched with its lines broken anywhere, without an empty line and with feet of pages between them', () => {
    const lines = reportText(textsOf(traits, 'en'), 'en')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => line.match(/.{1,80}(?: |$)/g) ?? [])
      .flatMap((line, i) =>
        i % 40 === 39 ? [line.trim(), `${(i + 1) / 40}/24`, '15-06832 (E)', 'S/2015/366'] : [line.trim()],
      )
    const copy = read(lines.join('\r\n'))
    expect(ids.filter((id) => /^[pa]/.test(id) && !matched(copy).includes(id))).toEqual([])
  })
  it('has no paragraph where a number begins a line within a sentence', () => {
    const texts = textsOf(traits, 'en')
    const copy = reading({ ...texts, p5: `The tide is told of in paragraph\n6. And in others of it. ${texts['p5']}` })
    expect(agreement(copy, 'p6')?.by).toBe('place')
    expect(copy.units['p6']?.sentences.join(' ')).toBe(texts['p6'])
  })
  it('keeps headings out of paragraphs, numbered ones too', () => {
    const texts = textsOf(traits, 'en')
    const text = reportText(texts, 'en')
      .replace('\n24. ', '\nB. Of the harbour\n\n1. Of the tide\n\n24. ')
      .replace('\n3. ', '\n3. Of the tower\n\n3. ')
    const copy = read(text)
    for (const id of ['p2', 'p3', 'p23', 'p24']) expect(copy.units[id]?.sentences.join(' ')).toBe(texts[id])
    expect(copy.match?.trouble).toBeUndefined()
  })
  it('is the English text as it is printed: what is there of it is matched, and what is cut off says so', () => {
    const copy = read(readFileSync(OPENING, 'utf8'))
    expect(Object.keys(copy.units)).toEqual(['p1', 'p2', 'p3'])
    expect(agreement(copy, 'p1')).toMatchObject({ by: 'figures', missing: [], extra: [], isCut: false })
    expect(keys(agreement(copy, 'p1')?.found)).toEqual(['2014', '19', '2195(2014)'])
    expect(agreement(copy, 'p2')?.by).toBe('place')
    expect(agreement(copy, 'p3')).toMatchObject({ by: 'off', missing: [], isCut: true })
    expect(copy).toMatchObject({ verified: 0, match: { language: 'en', units: 2, trouble: 'part' } })
    expect(copy.match?.bears).toBeUndefined()
  })
})

describe('agreement falls, and says at which figure', () => {
  it('where any one figure is another, in any unit and language', () => {
    trials(40, (chance) => {
      const language = chance.one(OTHER_LANGUAGES)
      const id = chance.one(withFirm)
      const changed = chance.one(figuresOf(id).filter(isFirm))
      const other: Trait = 'symbol' in changed ? { symbol: 'S/2011/999' } : { ...changed, value: changed.value * 3 + 1 }
      const figures = figuresOf(id).map((one) => (one === changed ? other : one))
      const copy = reading({ ...textsOf(traits, language), [id]: unitText(figures, lengthOf(id), language) }, language)
      expect(agreement(copy, id)?.by).toBe('off')
      expect(keys(agreement(copy, id)?.missing)).toContain(traitKey(changed))
      expect(copy.match?.trouble).toBe('altered')
      const near = (one: string) => !figuresOf(one).some(isFirm)
      expect(ids.filter((one) => one !== id && !matched(copy).includes(one) && !near(one))).toEqual([])
    })
  })
  it('where two units have changed their figures', () => {
    const [a, b] = ['p31', 'p36'] as const
    const copy = reading({
      ...textsOf(traits, 'en'),
      [a]: unitText(figuresOf(b), lengthOf(a), 'en'),
      [b]: unitText(figuresOf(a), lengthOf(b), 'en'),
    })
    expect(keys(agreement(copy, a)?.missing)).toEqual(keys(figuresOf(a)))
    expect(keys(agreement(copy, b)?.missing)).toEqual(keys(figuresOf(b)))
    expect(agreement(copy, a)?.extra).toContain('S/2014/770')
    expect(matched(copy)).not.toContain(a)
  })
  it('where the figures of a unit stand in another order', () => {
    const copy = reading({
      ...textsOf(traits, 'en'),
      p36: unitText([...figuresOf('p36')].reverse(), lengthOf('p36'), 'en'),
    })
    expect(agreement(copy, 'p36')).toMatchObject({ by: 'off', missing: [], extra: [] })
    expect(agreement(copy, 'p36')?.moved.length).toBeGreaterThan(2)
  })
  it('where a figure is too much', () => {
    const texts = textsOf(traits, 'en')
    const copy = reading({ ...texts, p50: `${texts['p50']} It is 45 per cent of all, or $1.5 million.` })
    expect(agreement(copy, 'p50')).toMatchObject({ by: 'off', extra: ['45', '1.5 million'] })
  })
  it('where a unit is far too long or too short', () => {
    const texts = textsOf(traits, 'en')
    const copy = reading({ ...texts, p60: `${texts['p60']} ${texts['p60']} ${texts['p60']}`, p67: 'It is told.' })
    expect(agreement(copy, 'p60')).toMatchObject({ by: 'off', length: 'long' })
    expect(agreement(copy, 'p67')).toMatchObject({ by: 'off', length: 'short' })
  })
  it('but not where small numbers are words that nobody reads, or a date stands the other way round', () => {
    const texts = textsOf(traits, 'en')
    const figures = figuresOf('p36').filter((one) => !('value' in one && one.value === 12))
    const copy = reading({ ...texts, p36: unitText(figures, lengthOf('p36'), 'en') })
    expect(agreement(copy, 'p36')).toMatchObject({ by: 'figures', missing: [{ value: 12 }] })
  })
})

describe('what is no copy of the report, or not all of it', () => {
  const texts = textsOf(traits, 'en')
  const only = (isThere: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([id]) => isThere(id)))
  it('lacks the paragraph that was dropped, and no other', () => {
    trials(20, (chance) => {
      const id = chance.one(ids.filter((one) => one.startsWith('p') && Number(one.slice(1)) > 9))
      const copy = reading(only((one) => one !== id))
      expect(ids.filter((one) => !(one in copy.units))).toEqual([id])
      expect(copy.match?.trouble).toBe('part')
    })
  })
  it('is a part where it is half of the report, from its beginning or not', () => {
    for (const isThere of [
      (id: string) => id.startsWith('p') && Number(id.slice(1)) <= 47,
      (id: string) => id.startsWith('p') && Number(id.slice(1)) > 24,
    ]) {
      const copy = reading(only(isThere))
      expect(copy.match?.trouble).toBe('part')
      expect(Object.keys(copy.units)).toEqual(ids.filter(isThere))
    }
  })
  it('is mixed where another document goes on in its midst, and nothing of that one is matched', () => {
    const isForeign = (id: string) => /^p/.test(id) && Number(id.slice(1)) >= 30 && Number(id.slice(1)) <= 60
    const copy = reading(Object.fromEntries(ids.map((id) => [id, isForeign(id) ? foreign(id) : (texts[id] ?? '')])))
    expect(copy.match?.trouble).toBe('mixed')
    expect(matched(copy).filter((id) => isForeign(id) && figuresOf(id).some(isFirm))).toEqual([])
    // Between two units that disagree there is no company to be matched in.
    expect(matched(copy)).not.toContain('p34')
    expect(matched(copy)).toContain('p26')
  })
  it('is mixed where two documents stand in one file, and the report is found in it, first or last', () => {
    const own = reportText(texts, 'en')
    const other = reportText(
      Object.fromEntries(ids.filter((id) => /^p/.test(id)).map((id) => [id, foreign(id)])),
      'en',
      'S/2016/92',
    )
    for (const file of [`${other}\n\n${own}`, `${own}\n\n${other}`]) {
      const copy = read(file)
      expect(copy.match?.trouble).toBe('mixed')
      expect(copy.match?.agreed).toBeGreaterThan(60)
      for (const id of ['p1', 'p25', 'p36', 'p47']) expect(copy.units[id]?.sentences.join(' ')).toBe(texts[id])
    }
  })
  it('is another report of the series where its figures are others, though years and resolutions recur', () => {
    const others = Object.fromEntries(
      ids.map((id) => [
        id,
        unitText(
          figuresOf(id).map((one) =>
            isTelling(one) && !('symbol' in one && one.symbol.includes('(')) ? { symbol: 'S/2016/501' } : one,
          ),
          lengthOf(id),
          'en',
        ),
      ]),
    )
    // Only what recurs by nature agrees: shift it by a paragraph, as another text would.
    const shifted = Object.fromEntries(ids.map((id, i) => [id, others[ids[i + 1] ?? 'p1'] ?? '']))
    const copy = read(reportText(shifted, 'en', 'S/2016/501'))
    expect(copy).toMatchObject({
      units: {},
      match: { language: 'en', bears: 'S/2016/501', units: 0, trouble: 'unmatched' },
    })
  })
  it('is another text where nothing is numbered', () => {
    expect(read('The tide of the harbour is told of by the keepers. '.repeat(60))).toMatchObject({
      units: {},
      verified: 0,
      match: { language: 'en', agreed: 0, compared: 0, trouble: 'unmatched' },
    })
  })
  it('is no language of the United Nations', () => {
    for (const text of [
      'Die Flut im Hafen wird von den Wächtern des Turms beschrieben und von ihnen gemeldet. ',
      'این گزارش درباره بندر است و نگهبانان آن را می‌گویند که هر روز در گروه پیدا می‌کنند. ',
      'x y',
    ])
      expect(read(text.repeat(20))).toMatchObject({ trouble: 'other-language', units: {} })
  })
  it('answers soon whatever a file holds', () => {
    const bad = [
      '1. The of and to in '.repeat(40_000),
      `1. ${'the of and S/2014/770 12,345 '.repeat(20_000)}.`,
      '1. The tide of the day and the night.\n'.repeat(20_000),
      `1. The ${'9'.repeat(200_000)} of the and`,
      `1. The of and ${'1,234'.repeat(60_000)}`,
    ]
    for (const text of bad) {
      const before = performance.now()
      const { match, trouble } = read(text)
      expect(['unmatched', 'other-language']).toContain(match?.trouble ?? trouble)
      expect(performance.now() - before).toBeLessThan(8000)
    }
  })
})
