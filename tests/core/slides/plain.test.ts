// Words alone on a slide: as large as there is room for, cut where there is none, and never beyond the foot or the margins.

import { describe, expect, it } from 'vitest'
import type { PlainWords } from '../../../src/core/slides/deck.ts'
import { isCut, plainShapes } from '../../../src/core/slides/plain-slide.ts'
import type { TextShape } from '../../../src/core/slides/shape.ts'
import { linesIn, ruleOf, SHEET } from '../../../src/core/slides/sheet.ts'
import { themeColours } from '../../../src/ui/theme.ts'

const FOOT = { units: '', documents: '', source: 'S/1, today', limits: '' }
const words = (more: Partial<PlainWords>): PlainWords => ({
  isTitle: false,
  headline: 'What we ask',
  said: ['One thing.'],
  from: '',
  more: 'The rest is in the notes.',
  foot: FOOT,
  ...more,
})
const boxes = (of: PlainWords) =>
  plainShapes(of, { theme: themeColours('light'), isMirrored: false }, { rests: 'Rests', source: 'Source' }).filter(
    (shape): shape is TextShape => shape.kind === 'text',
  )
const textOf = ({ paragraphs }: TextShape) => paragraphs.map((runs) => runs.map(({ text }) => text).join(''))
const boxWith = (of: PlainWords, text: string) => {
  const found = boxes(of).find((box) => textOf(box).some((one) => one.includes(text)))
  if (found === undefined) throw new Error(`no box with ${text}`)
  return found
}
/** Where the last line of a box ends, as it breaks. */
const bottom = (box: TextShape) =>
  box.y + textOf(box).reduce((sum, text) => sum + linesIn(text, box.width, box.size) * box.line + (box.gap ?? 0), 0)

const SENTENCE = 'Oil sold across the lines pays for fighters, and whoever buys it asks no questions. '

describe('a text', () => {
  it('stands under its headline, larger than what is said beside a picture', () => {
    const of = words({})
    const [headline, said] = [boxWith(of, 'What we ask'), boxWith(of, 'One thing.')]
    expect(headline.role).toBe('title')
    expect(said.y).toBeGreaterThanOrEqual(headline.y + headline.height)
    expect(said.size).toBeGreaterThan(24)
    expect(isCut(of)).toBe(false)
  })
  it('is set smaller the longer it is, and whole as long as there is room', () => {
    const sizes = [1, 20, 40].map((count) => boxWith(words({ said: [SENTENCE.repeat(count)] }), 'Oil').size)
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a))
    expect(sizes).toHaveLength(3)
    expect(isCut(words({ said: [SENTENCE.repeat(40)] }))).toBe(false)
  })
  it('has no box of words where nothing is said', () => {
    expect(boxes(words({ said: [] })).map(textOf)).toEqual([['What we ask'], ['S/1, today']])
  })
})

describe('a title', () => {
  it('is larger than any headline, with what it is on under what is said', () => {
    const of = words({ isTitle: true, from: 'A report, S/1' })
    const [headline, said, from] = ['What we ask', 'One thing.', 'A report, S/1'].map((text) => boxWith(of, text))
    expect(headline?.size).toBeGreaterThan(boxWith(words({}), 'What we ask').size)
    expect(said?.y).toBeGreaterThan(headline?.y ?? Number.NaN)
    expect(from?.y).toBeGreaterThan(said?.y ?? Number.NaN)
    expect(from?.size).toBeLessThan(said?.size ?? 0)
  })
})

describe.each([
  ['a text of many sentences', { said: Array.from({ length: 60 }, (_, i) => `${i} ${SENTENCE}`) }],
  ['a text of many long sentences', { said: Array.from({ length: 40 }, () => SENTENCE.repeat(40)) }],
  ['a text without a place to break', { said: Array.from({ length: 9 }, () => 'x'.repeat(4000)) }],
  ['a Chinese text', { said: Array.from({ length: 9 }, () => '石油越过战线出售，'.repeat(400)) }],
  ['a headline that is a text', { headline: SENTENCE.repeat(47) }],
  ['a title that is a text', { isTitle: true, headline: SENTENCE.repeat(47), from: 'A report, S/1', said: [SENTENCE] }],
  ['a title without a place to break', { isTitle: true, headline: 'y'.repeat(4000), said: ['z'.repeat(9000)] }],
])('%s', (_, more) => {
  const of = words(more)
  it('is cut, and says so at its end', () => {
    expect(isCut(of)).toBe(true)
    expect(textOf(boxWith(of, of.more)).at(-1)).toBe(of.more)
  })
  it('stays on its slide, above the foot and each box above the next', () => {
    const shown = boxes(of).slice(0, -1)
    expect(shown.length).toBeGreaterThan(1)
    for (const [i, box] of shown.entries()) {
      expect(box.y).toBeGreaterThanOrEqual(SHEET.top)
      expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width - SHEET.margin)
      expect(Math.max(bottom(box), box.y + box.height)).toBeLessThanOrEqual(shown[i + 1]?.y ?? ruleOf(FOOT))
    }
  })
  it('says what was written, from its beginning on', () => {
    const shown = boxes(of)
      .slice(0, -1)
      .flatMap(textOf)
      .filter((text) => text !== of.more && text !== of.from)
      .map((text) => text.replace(/ ?…$/, ''))
    const all = [of.headline, ...of.said]
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((text) => !all.some((one) => text.length > 5 && one.startsWith(text)))).toEqual([])
    expect(shown.join('').length).toBeLessThan(all.join('').length)
  })
})
