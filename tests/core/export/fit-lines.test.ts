// Does a text of any length stay in its room, whole where it can, and is it said where it goes on?

import { describe, expect, it } from 'vitest'
import { lineWidth } from '../../../src/core/export/break-lines.ts'
import { breakAnywhere, fitLines, shownOf } from '../../../src/core/export/fit-lines.ts'
import { LONG } from '../long-texts.ts'

const STEPS = [
  { size: 40, line: 46 },
  { size: 20, line: 24 },
] as const satisfies readonly { size: number; line: number }[]
const steps: readonly [{ size: number; line: number }, ...{ size: number; line: number }[]] = [STEPS[0], STEPS[1]]
const setIn = (text: string) => fitLines(text, 600, steps, () => 3)

describe('a text', () => {
  it('that has room is whole, in the largest size in which it has', () => {
    expect(setIn('Oil')).toMatchObject({ step: STEPS[0], lines: ['Oil'], isCut: false })
    const longer = 'oil sold across the lines '.repeat(5).trim()
    expect(setIn(longer)).toMatchObject({ step: STEPS[1], isCut: false })
    expect(shownOf(longer, setIn(longer))).toBe(longer)
  })
  it('that is empty has a line', () => {
    expect(setIn('')).toMatchObject({ lines: [''], isCut: false })
  })
  it.each(LONG)('of %s is cut in the smallest size, no line wider than the room', (_, text) => {
    const { lines, step, isCut } = setIn(text)
    expect([isCut, step, lines.length]).toEqual([true, STEPS[1], 3])
    for (const line of lines) expect(lineWidth(line, step.size)).toBeLessThanOrEqual(600 * 1.02)
    expect(lines.at(-1)).toMatch(/…$/)
    const shown = shownOf(text, setIn(text))
    expect(text.startsWith(shown.slice(0, -1))).toBe(true)
    expect(shown).toMatch(/[^…]…$/s)
  })
  it('is broken between letters and never between a letter and its marks', () => {
    const lines = breakAnywhere('e\u0301'.repeat(200), 300, 20)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/^(?:e\u0301)+$/)
    expect(breakAnywhere('👩‍🚀'.repeat(100), 300, 20).join('')).toBe('👩‍🚀'.repeat(100))
  })
})
