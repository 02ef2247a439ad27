// Does a list under a figure keep heads with what they are over?

import { describe, expect, it } from 'vitest'
import { drawList } from '../../../src/views/map/figure-list.ts'

const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ text: `Row ${i + 1}` }))
/** A list of two parts on a sheet with room for three columns. */
const listOf = (first: number, second: number) => {
  const parts = [
    { head: 'First', rows: rows(first) },
    { head: 'Second', rows: rows(second) },
  ]
  return drawList(parts, 1100, 400, (n) => `${n} more`).markup
}

describe('the list under a figure of the map', () => {
  it('has a head right before its first row, in one column with it, however many rows are before it', () => {
    for (let first = 1; first < 16; first++) {
      const [, after = ''] = listOf(first, 4).split('>Second<')
      // Nothing closes the group of the column before the row comes.
      expect([first, /^\/tspan><\/text><\/g><g transform="translate\(0 /.test(after)]).toEqual([first, true])
    }
  })
})
