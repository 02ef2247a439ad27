// Are rows counted by every value once, in an order that can be foreseen, and narrowed to no more than what is asked?

import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, COUNTS, columnsOf, ROW_FILTER, TABLES } from '../../../src/core/query/table-columns.ts'
import { COUNT_BY, countColumn, isUsual, nextColumn } from '../../../src/core/query/table-counts.ts'
import { countValues, groupsBy, hasValue, NO_VALUE, readFilter } from '../../../src/core/query/table-groups.ts'
import { type CellValue, type Row, sortRows } from '../../../src/core/query/table-rows.ts'

const row = (id: string, ...values: readonly CellValue[]): Row => ({
  id,
  cells: { crimes: { text: values.map(({ text }) => text).join(', '), values } },
})
const value = (key: string, more: Partial<CellValue> = {}): CellValue => ({ key, text: key.toUpperCase(), ...more })
const keys = (rows: readonly Row[]) => groupsBy(rows, 'crimes').map((group) => [group.value.key, group.rows.length])

describe('rows by the values of a column', () => {
  it('come with the one that most have first, and what has none last', () => {
    expect(keys([row('1'), row('2', value('b')), row('3', value('a')), row('4', value('a')), row('5')])).toEqual([
      ['a', 2],
      ['b', 1],
      [NO_VALUE, 2],
    ])
  })
  it('come in the order of the values where they have one', () => {
    expect(
      keys([
        row('1', value('late', { rank: 2 })),
        row('2', value('late', { rank: 2 })),
        row('3', value('early', { rank: 1 })),
      ]),
    ).toEqual([
      ['early', 1],
      ['late', 2],
    ])
  })
  it('stand in each group of several values, and once where a value is said twice', () => {
    expect(keys([row('1', value('a'), value('b'), value('a'))])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })
  it('keep two printed words for one of ours apart, side by side', () => {
    const rows = ['x', 'y', 'x', 'z'].map((printed, i) =>
      row(String(i), value(printed === 'z' ? 'other' : 'ours', { printed })),
    )
    expect(groupsBy(rows, 'crimes').map((group) => group.value.printed)).toEqual(['x', 'y', 'z'])
    expect(countValues(rows, 'crimes')).toBe(3)
  })
  it('are none where there is no row', () => {
    expect(groupsBy([], 'crimes')).toEqual([])
    expect(countValues([row('1')], 'crimes')).toBe(0)
  })
})

describe('a row that is asked for', () => {
  it('has the value itself, a printed word for it, or none where that is asked', () => {
    const one = row('1', value('body:x', { printed: '某' }))
    expect(hasValue(one, readFilter('crimes:body:x'))).toBe(true)
    expect(hasValue(one, readFilter('crimes:某'))).toBe(true)
    expect(hasValue(one, readFilter('crimes:body'))).toBe(false)
    expect(hasValue(one, readFilter('title:body:x'))).toBe(false)
    expect(hasValue(row('2'), readFilter(`crimes:${NO_VALUE}`))).toBe(true)
  })
  it('is asked for by a column that there is, and by something', () => {
    for (const good of ['about:group:isil', 'first:body:x', 'scope:全球']) expect(ROW_FILTER.test(good)).toBe(true)
    for (const bad of ['first:', 'sky:blue', 'first', '', ':x']) expect(ROW_FILTER.test(bad)).toBe(false)
  })
})

describe('what a table is counted by', () => {
  it.each(TABLES)('is a column of %s, and a link can say it', (table) => {
    for (const column of COUNT_BY[table]) {
      expect(columnsOf(table)).toContain(column)
      expect(COUNTS).toContain(column)
    }
  })
  it('is what it is by itself where nothing is asked, or what it does not have', () => {
    expect(countColumn('activities', 'usual')).toBe('status')
    expect(countColumn('activities', 'strength')).toBe('status')
    expect(countColumn('activities', 'none')).toBeUndefined()
    expect(countColumn('claims', 'usual')).toBeUndefined()
    expect(countColumn('claims', 'section')).toBe('section')
    expect([isUsual('activities', 'status'), isUsual('claims', undefined), isUsual('claims', 'section')]).toEqual([
      true,
      true,
      false,
    ])
  })
  it('has another behind it only where it is counted at all, and by another column', () => {
    expect(nextColumn('activities', 'crimes', 'status')).toBe('crimes')
    expect(nextColumn('activities', 'status', 'status')).toBeUndefined()
    expect(nextColumn('claims', 'section', undefined)).toBeUndefined()
  })
  it('can be ordered by every column that a count has', () => {
    expect(COLUMN_IDS).toContain('n')
    expect(new Set(COLUMN_IDS).size).toBe(COLUMN_IDS.length)
  })
})

describe('numbers of several units', () => {
  it('stand by their unit, and as numbers within it', () => {
    const amount = (text: string, unit: string, rank: number): Row => ({
      id: text,
      cells: { amount: { text, unit, rank } },
    })
    const rows = [
      amount('12%', 'percent', 12),
      amount('$9', 'USD', 9),
      amount('3%', 'percent', 3),
      amount('$1000', 'USD', 1000),
    ]
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    expect(sortRows(rows, 'amount', compare).map(({ id }) => id)).toEqual(['$9', '$1000', '3%', '12%'])
    expect(sortRows(rows, '-amount', compare).map(({ id }) => id)).toEqual(['$1000', '$9', '12%', '3%'])
  })
})
