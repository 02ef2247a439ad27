import { describe, expect, it } from 'vitest'
import { movedTo, textOn, textRow } from '../../../src/core/export/sheet.ts'

const look = { size: 10, line: 14, tone: 'ink', weight: 400 } as const
const bold = { ...look, weight: 600 } as const

describe('a sheet', () => {
  it('has text from a place on, or up to it', () => {
    expect(textOn(['a'], 20, 0, look)).toMatch(/text-anchor="start".*x="20"/)
    expect(textOn(['a'], 20, 0, look, 'end')).toMatch(/text-anchor="end".*x="20"/)
  })
  it('sets texts of several looks in one line, whatever is in them', () => {
    const row = textRow(
      [
        ['A & B', bold],
        ['what', look],
      ],
      8,
      0,
    )
    expect(row.match(/<text/g)).toHaveLength(1)
    expect(row).toMatch(/x="8".*font-weight="600">A &#38; B<\/tspan><tspan [^>]*> what</)
    expect(row.match(/font-weight/g)).toHaveLength(1)
    expect(textRow([['A', bold]], 8, 0, 'end')).toMatch(/x="8".*text-anchor="end"/)
    expect(textRow([], 8, 0)).toBe('')
  })
  it('moves what there is, and writes nothing for nothing', () => {
    expect(movedTo(1.26, 2, '<path/>')).toBe('<g transform="translate(1.3 2)"><path/></g>')
    expect(movedTo(1, 2, '')).toBe('')
  })
})
