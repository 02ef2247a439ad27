// Do the columns that are left of a dense picture share the room of the others?

import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../src/core/layout/frames.ts'
import { spreadColumns } from '../../../src/core/layout/spread-columns.ts'

const dense = frameOf('everything', 'wide')
const places = (used: readonly string[]) => {
  const { columns } = spreadColumns(dense, new Set(used))
  return used.map((name) => columns[name])
}

describe('the columns of a dense picture', () => {
  it('stand evenly apart where some have no marks, in the same order', () => {
    const xs = places(['group', 'crime', 'recommendation']).map((column) => column?.x ?? Number.NaN)
    const [first = 0, second = 0, third = 0] = xs
    expect(second - first).toBeGreaterThan((dense.columns['crime']?.x ?? 0) - first)
    expect(Math.abs(third - second - (second - first))).toBeLessThanOrEqual(1)
    expect(third).toBeLessThan(dense.width)
  })
  it('leave their names the room up to the next', () => {
    const [group, crime] = places(['group', 'crime'])
    expect(group?.room).toBeGreaterThan(2 * (dense.columns['group']?.room ?? 0))
    expect((group?.x ?? 0) + (group?.room ?? 0)).toBeLessThan(crime?.x ?? 0)
  })
  it('stay where every column has marks, and in any picture that is not dense', () => {
    expect(spreadColumns(dense, new Set(Object.keys(dense.columns)))).toBe(dense)
    const nexus = frameOf('nexus', 'wide')
    expect(spreadColumns(nexus, new Set(['group']))).toBe(nexus)
  })
})
