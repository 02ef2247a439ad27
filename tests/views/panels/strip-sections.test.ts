// Which numbers stand under the cells of a strip, and which of them need a wide screen?

import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/core/model/unit.ts'
import { numbersOf } from '../../../src/views/panels/strip/sections.ts'

const units = (first: number, last: number): Unit[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({
    id: `p${first + i}`,
    section: 'I',
    lengths: [],
    state: 'modelled',
    reason: '',
    silent: [],
    gist: { en: '', zh: '' },
    mentions: [],
  }))
const lit = (...cells: number[]) =>
  numbersOf(units(17, 44), new Map(cells.map((n) => [`p${n}` as const, 1])), true).map(
    ({ text, isTight }) => `${text}${isTight ? ' wide' : ''}`,
  )
const numbers = (first: number, last: number) => numbersOf(units(first, last), new Map(), false)
const texts = (first: number, last: number) => numbers(first, last).map(({ text }) => text)
const tight = (first: number, last: number) =>
  numbers(first, last).flatMap(({ text, isTight }) => (isTight ? [text] : []))

describe('the numbers under a section', () => {
  it('are its first and every tenth', () => {
    expect(texts(1, 30)).toEqual(['1', '10', '20', '30'])
  })

  it('are without a first one that a ten would be printed over', () => {
    expect(texts(8, 25)).toEqual(['10', '20'])
  })

  it('need a wide screen where the first comes close to the ten before or after it', () => {
    expect(tight(16, 44)).toEqual(['16'])
    expect(tight(52, 57)).toEqual(['52'])
  })

  it('of a selection need a wide screen where they would touch the one before on a small one', () => {
    expect(lit(27, 28, 32)).toEqual(['27–28', '32 wide'])
    expect(lit(21, 28)).toEqual(['21', '28'])
    expect(lit(17, 18, 22, 26)).toEqual(['17–18', '22 wide', '26'])
  })

  it('have room on every screen where no ten is near', () => {
    expect(tight(45, 51)).toEqual([])
    expect(tight(1, 30)).toEqual([])
    expect(tight(20, 44)).toEqual([])
  })
})
