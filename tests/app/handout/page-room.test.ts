// How much room do words leave to a picture?

import { describe, expect, it } from 'vitest'
import { type AroundPicture, PAGE, pictureRoom } from '../../../src/app/handout/page-room.ts'

const sentence = (text: string) => ({ text, language: 'en' as const, note: 1 })
const around = (more: Partial<AroundPicture> = {}): AroundPicture => ({
  headline: sentence('A headline'),
  steps: [[sentence('Said.')]],
  notes: [],
  footnotes: [{ number: 1, text: '¶5.', rests: ['p5'] }],
  key: [],
  filtered: '',
  ...more,
})
const height = (more: Partial<AroundPicture> = {}) => pictureRoom(around(more), 'en', 1).height
const LONG = 'A sentence that goes on for more than a line of its column, and then for another one. '.repeat(3)

describe('the room for a picture', () => {
  it('is most of a page where little is said, and as wide as the page', () => {
    const room = pictureRoom(around(), 'en', 1)
    expect(room.width).toBe(PAGE.width)
    expect(room.height).toBeGreaterThan(PAGE.height * 0.75)
    expect(room.height).toBeLessThan(PAGE.height * 0.9)
  })
  it('becomes less with everything that stands round it', () => {
    const usual = height()
    const sign = { width: 40, text: 'a sign that is explained' }
    for (const more of [
      { headline: sentence(LONG) },
      { steps: [[sentence(LONG)]] },
      { notes: [sentence('A note.')] },
      { footnotes: [{ number: 1, text: LONG, rests: [] }] },
      { key: [sign] },
      { filtered: 'Something' },
    ])
      expect(height(more)).toBeLessThan(usual)
    expect(height({ key: [sign, sign, sign, sign, sign] })).toBeLessThan(height({ key: [sign] }))
  })
  it('counts two paragraphs beside each other once', () => {
    const one = height({ steps: [[sentence(LONG)]] })
    expect(height({ steps: [[sentence(LONG)], [sentence(LONG)]] })).toBe(one)
    expect(height({ steps: [[sentence(LONG)], [sentence(LONG)], [sentence(LONG)]] })).toBeLessThan(one)
  })
  it('is less by as much as letters are larger', () => {
    const room = pictureRoom(around(), 'en', 1.25)
    expect(room.width).toBe(PAGE.width / 1.25)
    expect(room.height).toBeLessThan(height() / 1.25)
  })
})
