// How is a fault told, and which known word is near to a wrong one?

import { describe, expect, it } from 'vitest'
import { describeProblems, nearest } from '../../../src/core/schema/problem.ts'
import { type Chance, trials } from '../chance.ts'

const problem = (file: string) => ({ file, path: 'claims[0].low', what: 'low is above high', mend: 'swap them' })

describe('problems in words', () => {
  it('are counted in the first line, one alone in the singular', () => {
    const first = (...files: string[]) => describeProblems(files.map(problem)).split('\n')[0]
    expect([first(), first('a'), first('a', 'b')]).toEqual([
      '0 problems in the data',
      '1 problem in the data',
      '2 problems in the data',
    ])
  })
  it('stand one a line, with file, path, what is wrong and how to mend it', () => {
    expect(
      describeProblems([problem('claims/a.json'), problem('claims/b.json')])
        .split('\n')
        .slice(1),
    ).toEqual([
      'claims/a.json  claims[0].low: low is above high; mend: swap them',
      'claims/b.json  claims[0].low: low is above high; mend: swap them',
    ])
  })
})

/** Edits between two words by the whole table: slow, and plainly right. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = table[i]
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
  return at(a.length, b.length)
}

describe('the nearest known word', () => {
  it.each([
    ['is the word itself where it is known', 'crime:oil', ['crime:oill', 'crime:oil'], 'crime:oil'],
    ['is one letter away', 'crime:oil', ['crime:oi', 'group:isil'], 'crime:oi'],
    ['is one letter longer', 'crime:oi', ['crime:oil'], 'crime:oil'],
    ['is three edits away at the most', 'abcdef', ['abcxyz'], 'abcxyz'],
    ['is none four edits away', 'abcdefg', ['abcwxyz'], undefined],
    ['is none that is four letters longer', 'ab', ['abcdef'], undefined],
    ['is the first of two that are equally near', 'cat', ['bat', 'hat'], 'bat'],
    ['is found for nothing where three letters make it', '', ['abc'], 'abc'],
    ['is found in Chinese', '受意', ['受益', '获得'], '受益'],
  ])('%s', (_, word, known, near) => {
    expect(nearest(word, known)).toBe(near)
  })
  it('is never further than any other known word, and never further than three edits', () => {
    const word = (chance: Chance) => chance.text(['a', 'b', 'c', '-'], 7)
    trials(300, (chance) => {
      const asked = word(chance)
      const known = Array.from({ length: 1 + chance.below(6) }, () => word(chance))
      const least = Math.min(...known.map((one) => edits(asked, one)))
      const found = nearest(asked, known)
      if (least > 3) expect(found).toBeUndefined()
      else expect([found, edits(asked, found ?? '')]).toEqual([found, least])
    })
  })
})
