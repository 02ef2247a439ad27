import { describe, expect, it } from 'vitest'
import { COLUMN_KEYS, columnKey, columnsOf, shownColumns, TABLES } from '../../../src/core/query/table-columns.ts'
import { type Row, sortRows, toTsv } from '../../../src/core/query/table-rows.ts'

const row = (id: string, name: string, claims?: number): Row => ({
  id,
  cells: { name: { text: name }, claims: { text: claims === undefined ? '' : String(claims), rank: claims } },
})
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('')

describe('rows', () => {
  const rows = [row('a', 'Zeta', 2), row('b', 'Alpha', 10), row('c', 'Mid'), row('d', 'Beta', 2)]
  it('are ordered by numbers as numbers, by words as words, and equal ones keep their order', () => {
    expect(ids(sortRows(rows, 'claims', byName))).toBe('adbc')
    expect(ids(sortRows(rows, '-claims', byName))).toBe('badc')
    expect(ids(sortRows(rows, 'name', byName))).toBe('bdca')
  })
  it('without a value come last whichever way it goes', () => {
    for (const sort of ['claims', '-claims']) expect(ids(sortRows(rows, sort, byName)).at(-1)).toBe('c')
  })
  it('stay as given where no row has the column', () => {
    expect(ids(sortRows(rows, '-period', byName))).toBe('abcd')
  })
  it('are copied with their heads, each on one line whatever stands in a cell', () => {
    const odd = row('x', 'two\tcells\nor\r\none', 1)
    expect(
      toTsv(
        [odd],
        [
          { id: 'name', label: 'Name' },
          { id: 'claims', label: 'Claims' },
        ],
      ),
    ).toBe('Name\tClaims\ntwo cells or one\t1')
  })
})

describe('columns', () => {
  it('are turned one by one, and back', () => {
    for (const table of TABLES) {
      const plain = shownColumns(table, [])
      for (const column of columnsOf(table)) {
        const key = columnKey(table, column)
        expect(COLUMN_KEYS).toContain(key)
        expect(shownColumns(table, [key]).includes(column)).toBe(!plain.includes(column))
      }
    }
  })
})
