// Are the places of a text found again in its lines, each where it is meant, and written so that they are seen?

import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/core/evidence/figures.ts'
import { breakEvenly, breakLines } from '../../../src/core/export/break-lines.ts'
import { markedLine, placesInLines, withoutStress } from '../../../src/core/export/marked-lines.ts'
import { trials } from '../chance.ts'

const place = (text: string, word: string, from = 0): Span => ({ at: text.indexOf(word, from), length: word.length })
const taken = (lines: readonly string[], places: readonly (readonly Span[])[]) =>
  lines.map((line, i) => (places[i] ?? []).map(({ at, length }) => line.slice(at, at + length)))

describe('the places of a text', () => {
  it('are all found where several stand in one line', () => {
    const text = 'Some $7 million and 99 boats in 1999.'
    const places = ['$7 million', '99', '1999'].map((word) => place(text, word, word === '99' ? 10 : 0))
    expect(taken([text], placesInLines(text, [text], places))).toEqual([['$7 million', '99', '1999']])
  })
  it('go on in the next line where they are broken', () => {
    const text = 'It got seven million dollars.'
    const lines = ['It got seven', 'million dollars.']
    expect(taken(lines, placesInLines(text, lines, [place(text, 'seven million')]))).toEqual([['seven'], ['million']])
  })
  it('are those that are meant where a word stands twice', () => {
    const text = 'nine men, nine boats'
    const second = [place(text, 'nine', 3)]
    expect(placesInLines(text, [text], second)).toEqual([[{ at: 10, length: 4 }]])
    expect(placesInLines(text, ['nine men,', 'nine boats'], second)).toEqual([[], [{ at: 0, length: 4 }]])
  })
  it('that overlap are one', () => {
    expect(
      placesInLines(
        'abcdef',
        ['abcdef'],
        [
          { at: 3, length: 2 },
          { at: 1, length: 3 },
          { at: 2, length: 1 },
        ],
      ),
    ).toEqual([[{ at: 1, length: 4 }]])
  })
  it('behind where the text was cut are left out', () => {
    const text = 'one two three four'
    const lines = ['one two', 'three…']
    expect(taken(lines, placesInLines(text, lines, [place(text, 'three four')]))).toEqual([[], ['three']])
  })
  it('are marked sign for sign, however a text is broken', () => {
    trials(60, (chance) => {
      const text = chance.text(['a', 'bc', ' ', '盐', '，', 'def ', 'é', '\n'], 40)
      const at = Math.floor(text.length / 3)
      const length = Math.ceil(text.length / 3)
      for (const lines of [breakLines(text, 60, 12), breakEvenly(text, 90, 12)]) {
        const found = taken(lines, placesInLines(text, lines, [{ at, length }]))
          .flat()
          .join('')
        expect(found.replace(/\s/g, '')).toBe(text.slice(at, at + length).replace(/\s/g, ''))
      }
    })
  })
})

describe('a line', () => {
  it('has every one of its places underlined, and is text whatever stands in it', () => {
    const line = 'a <b> & c'
    expect(markedLine(line)).toBe('a &#60;b&#62; &#38; c')
    expect(
      markedLine(line, [
        { at: 0, length: 1 },
        { at: 2, length: 3 },
      ]).replaceAll(/ (?:text-decoration|font-style)="\w+"/g, ''),
    ).toBe('<tspan>a</tspan> <tspan>&#60;b&#62;</tspan> &#38; c')
  })
})

describe('a text without its marks of stress', () => {
  it('has its places where they stand then, and none that were only marks', () => {
    const text = 'a **$7 million** and **9** b'
    const places = [place(text, '$7 million'), place(text, '**9**'), place(text, '**')]
    const plain = withoutStress(text, places)
    expect(plain.text).toBe('a $7 million and 9 b')
    expect(taken([plain.text], [plain.marks])).toEqual([['$7 million', '9']])
  })
})
