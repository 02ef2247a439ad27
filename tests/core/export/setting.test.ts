import { describe, expect, it } from 'vitest'
import { penFor } from '../../../src/core/export/setting.ts'
import { setLines } from './set-texts.ts'

const type = { size: 20, line: 24 }

describe('a pen', () => {
  const [pen, mirrored] = [penFor(400, false), penFor(400, true)]
  const cornersOf = (markup: string) => setLines(markup)[0]?.corners ?? []

  it('sets the same in a mirror for a language that begins at the right', () => {
    for (const anchor of ['start', 'middle', 'end'] as const) {
      const xs = [pen, mirrored].map((one) => cornersOf(one.words(['Oil'], 100, 10, type, { anchor })).map(([x]) => x))
      expect(xs[1]?.map((x) => Math.round(400 - x)).sort()).toEqual(xs[0]?.map(Math.round).sort())
    }
    expect(pen.box('band', 30, 5, 50, 8)).toContain('x="30" y="5" width="50"')
    expect(mirrored.box('band', 30, 5, 50, 8)).toContain('x="320" y="5" width="50"')
    expect(mirrored.dot('silent', 30, 5, 1)).toContain('cx="370"')
    expect(mirrored.lines('rule', [[0, 5, 50, 5]])).toContain('d="M400 5L350 5"')
  })
  it('lets words rise from their foot, away from where the line begins', () => {
    for (const [one, sign] of [
      [pen, 1],
      [mirrored, -1],
    ] as const) {
      const corners = cornersOf(one.leaning('Kidnapping', 200, 100, 16))
      expect(Math.max(...corners.map(([x]) => sign * (x - 200)))).toBeGreaterThan(40)
      expect(Math.min(...corners.map(([, y]) => y))).toBeLessThan(60)
      expect(Math.max(...corners.map(([, y]) => y))).toBeLessThan(106)
    }
  })
  it('draws a stroke whole in a narrow place: smaller, never cut', () => {
    expect(pen.stroke('denied', 'ink', 10, 10, 40)).not.toContain('scale')
    expect(pen.stroke('denied', 'ink', 10, 10, 12)).toContain('scale(0.5)')
  })
})
