// Has the sentence of a claim room to be read, beside a panel and on a phone as on a wide page?

import { describe, expect, it } from 'vitest'
import { type ColumnId, shownColumns } from '../../../src/core/query/table-columns.ts'
import { layOut, shortPair } from '../../../src/views/table/column-widths.ts'

const claims = shownColumns('claims', []).map((id) => ({ id }))
const tracks = (width: number, columns: readonly { readonly id: ColumnId }[] = claims) =>
  layOut('claims', columns, width).template.match(/minmax|^[\d.]+rem| [\d.]+rem(?= |$)/g) ?? []

describe('the pair that is shorter over', () => {
  const layout = layOut('claims', claims, 768)
  const row = (subject: string, certainty: string) => ({
    cells: { subject: { text: subject, kind: 'group' as const }, certainty: { text: certainty } },
  })
  const long = 'A name of so many words that no column holds it in one line'
  it('is the one with one line where the other has more, so that no line of it is left blank', () => {
    expect([...shortPair(row(long, 'stated'), layout)]).toEqual(['certainty', 'speakers'])
    expect([...shortPair(row('Alpha', long), layout)]).toEqual(['subject', 'predicate'])
  })
  it('is none where both have one line, or both more', () => {
    expect(shortPair(row('Alpha', 'stated'), layout).size).toBe(0)
    expect(shortPair(row(long, long), layout).size).toBe(0)
  })
  it('is none where columns stand side by side', () => {
    expect(shortPair(row(long, 'stated'), layOut('claims', claims, 1072)).size).toBe(0)
  })
})

describe('the columns of claims', () => {
  it('stand side by side where there is room for all', () => {
    const { stacked } = layOut('claims', claims, 1072)
    expect([tracks(1072).length, stacked.size]).toEqual([claims.length, 0])
  })
  it('share their room by two beside a panel, so that the sentence keeps its own', () => {
    const { stacked, px } = layOut('claims', claims, 768)
    expect([...stacked]).toEqual([
      ['subject', 'over'],
      ['predicate', 'under'],
      ['certainty', 'over'],
      ['speakers', 'under'],
    ])
    expect(px.get('statement')).toBeGreaterThan(280)
    expect(px.get('predicate')).toBe(px.get('subject'))
    expect(tracks(768)).toHaveLength(claims.length - 2)
  })
  it('stand alone where the other of the two is not shown', () => {
    const columns = claims.filter(({ id }) => id !== 'speakers' && id !== 'subject')
    expect(layOut('claims', columns, 500).stacked.size).toBe(0)
  })
  it('of other tables stay side by side', () => {
    const columns = shownColumns('activities', []).map((id) => ({ id }))
    expect(layOut('activities', columns, 400).stacked.size).toBe(0)
  })
})
