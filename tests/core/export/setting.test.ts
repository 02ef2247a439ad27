import { describe, expect, it } from 'vitest'
import { pen } from '../../../src/core/export/setting.ts'
import { setLines } from './set-texts.ts'

const type = { size: 20, line: 24 }

describe('a pen', () => {
  const cornersOf = (markup: string) => setLines(markup)[0]?.corners ?? []

  it('sets words from a place on, up to it, and round it', () => {
    const [start, middle, end] = (['start', 'middle', 'end'] as const).map((anchor) =>
      cornersOf(pen.words(['Oil'], 100, 10, type, { anchor })).map(([x]) => x),
    )
    expect(Math.min(...(start ?? []))).toBeCloseTo(100)
    expect(Math.max(...(end ?? []))).toBeCloseTo(100)
    expect(Math.min(...(middle ?? [])) + Math.max(...(middle ?? []))).toBeCloseTo(200)
  })
  it('draws shapes where it is told to', () => {
    expect(pen.box('band', 30, 5, 50, 8)).toContain('x="30" y="5" width="50"')
    expect(pen.dot('silent', 30, 5, 1)).toContain('cx="30"')
    expect(pen.lines('rule', [[0, 5, 50, 5]])).toContain('d="M0 5L50 5"')
  })
  it('lets words rise from their foot towards the end of the line', () => {
    const corners = cornersOf(pen.leaning('Kidnapping', 200, 100, 16))
    expect(Math.max(...corners.map(([x]) => x - 200))).toBeGreaterThan(40)
    expect(Math.min(...corners.map(([, y]) => y))).toBeLessThan(60)
    expect(Math.max(...corners.map(([, y]) => y))).toBeLessThan(106)
  })
  it('draws a stroke whole in a narrow place: smaller, never cut', () => {
    expect(pen.stroke('denied', 'ink', 10, 10, 40)).not.toContain('scale')
    expect(pen.stroke('denied', 'ink', 10, 10, 12)).toContain('scale(0.5)')
  })
})
