import { describe, expect, it } from 'vitest'
import { stepsCloser } from '../../../src/core/layout/wheel.ts'

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => stepsCloser({ deltaY, deltaMode, ctrlKey })

describe('a turn of a wheel', () => {
  it('doubles the picture in five or six notches, in pixels as in lines, and halves it the other way', () => {
    for (const notch of [turn(-100), turn(-120), turn(-3, 1)]) {
      expect(Math.ceil(1 / notch)).toBeGreaterThanOrEqual(5)
      expect(Math.ceil(1 / notch)).toBeLessThanOrEqual(6)
    }
    expect(turn(100)).toBe(-turn(-100))
    expect(turn(0) + 0).toBe(0)
  })
  it('is a pinch where it comes with Ctrl in small steps of pixels, and a notch where it does not', () => {
    expect(turn(-5, 0, true)).toBeCloseTo(turn(-50))
    expect(turn(-100, 0, true)).toBe(turn(-100))
    expect(turn(-3, 1, true)).toBe(turn(-3, 1))
  })
  it('is asked for its unit before its length', () => {
    const asked: string[] = []
    const told = { deltaY: -3, deltaMode: 1, ctrlKey: false }
    const get = (all: typeof told, key: keyof typeof told) => {
      asked.push(key)
      return all[key]
    }
    stepsCloser(new Proxy(told, { get } as ProxyHandler<typeof told>))
    expect(asked.indexOf('deltaMode')).toBeLessThan(asked.indexOf('deltaY'))
  })
})
