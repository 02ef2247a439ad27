// Do letters in an address carry a briefing whole, or say why not, and never a changed one?

import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileIn, lettersFor } from '../../../src/app/author/carry/letters.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { LARGEST_BRIEFING } from '../../../src/core/schema/briefing-limits.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'

const words = { en: 'Salt & <b>pepper</b>', zh: '盐与胡椒😀' }
const said = (n: number) => ({ text: { en: `Sentence ${n * 7919}`, zh: `第${n}句` }, on: [`p${n}`] })
const BRIEFING: Briefing = {
  id: 'salt',
  title: words,
  scenes: Array.from({ length: 9 }, (_, i) => ({
    id: `s${i}`,
    name: words,
    link: '#select=group:a',
    headline: said(i),
    steps: [{ show: ['group:a'], says: [said(i + 20)] }],
    notes: [],
    seconds: 60,
  })),
}
const LETTERS = lettersFor(BRIEFING) ?? ''
const packedText = (text: string) =>
  btoa(strFromU8(deflateSync(strToU8(text)), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

describe('letters', () => {
  it('carry a briefing as it is, in what no address escapes', () => {
    expect(LETTERS).toMatch(/^[\w-]+$/)
    expect(LETTERS.length).toBeLessThan(JSON.stringify(BRIEFING).length / 2)
    const read = fileIn(LETTERS)
    expect(readBriefings('content' in read ? read.content : '', '#')).toEqual({ briefings: [BRIEFING], problems: [] })
  })
  it('are read without the sign that tells of damage, and with a dot or bracket behind them', () => {
    expect(fileIn(packedText('{"briefings":[]}'))).toEqual({ content: '{"briefings":[]}' })
    for (const behind of ['.', ')', '>', '…']) expect(fileIn(LETTERS + behind)).toEqual(fileIn(LETTERS))
  })
  it('that are cut off anywhere are no file', () => {
    for (let length = 1; length < LETTERS.length - 2; length += 7)
      expect(fileIn(LETTERS.slice(0, length)), String(length)).toMatchObject({ trouble: expect.any(String) })
    expect(fileIn(LETTERS.slice(0, 400))).toEqual({ trouble: 'cut' })
  })
  it('of which one was changed are no file, wherever it stands', () => {
    for (let at = 0; at < LETTERS.length - 2; at += 5) {
      const other = LETTERS[at] === 'A' ? 'B' : 'A'
      const read = fileIn(LETTERS.slice(0, at) + other + LETTERS.slice(at + 1))
      // The sign itself may be what was changed: what it stands for is then whole, or no JSON.
      if ('trouble' in read) expect(['damaged', 'cut']).toContain(read.trouble)
      else expect([[], [BRIEFING]], String(at)).toContainEqual(readBriefings(read.content, '#').briefings)
    }
  })
  it('that are no letters are told', () => {
    for (const letters of ['', '%3Cscript%3E', 'a b', '盐', '.'.repeat(1_000_000), `a${'.'.repeat(1_000_000)}`])
      expect(fileIn(letters)).toEqual({ trouble: 'damaged' })
  })
  it('that become a thousand times as many are given up early', () => {
    const bomb = packedText(' '.repeat(10 * LARGEST_BRIEFING))
    expect(bomb.length).toBeLessThan(LARGEST_BRIEFING / 20)
    const before = performance.now()
    expect(fileIn(bomb)).toEqual({ trouble: 'large' })
    expect(performance.now() - before).toBeLessThan(1000)
  })
  it('carry no briefing that is larger than any that is read', () => {
    const scene = { ...BRIEFING.scenes[0], name: { en: 'x'.repeat(LARGEST_BRIEFING), zh: '' } }
    expect(lettersFor({ ...BRIEFING, scenes: [scene as Briefing['scenes'][number]] })).toBeUndefined()
  })
})
