// What nobody waits for is done when nothing else is to do, and not after it was called off.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFramed, whenIdle } from '../../src/hooks/when-idle.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what nobody waits for', () => {
  it('is left to the browser, with how long it may wait at most', () => {
    const [asked, cancelled] = [vi.fn((_run: () => void, _how: object) => 7), vi.fn()]
    vi.stubGlobal('requestIdleCallback', asked)
    vi.stubGlobal('cancelIdleCallback', cancelled)
    const run = vi.fn()
    const stop = whenIdle(run, 300)
    expect(asked).toHaveBeenCalledWith(run, { timeout: 300 })
    stop()
    expect(cancelled).toHaveBeenCalledWith(7)
  })
  it('is done at once, but not before what is being done, where the browser knows no idleness', () => {
    vi.useFakeTimers()
    vi.stubGlobal('requestIdleCallback', undefined)
    const [run, never] = [vi.fn(), vi.fn()]
    whenIdle(run, 300)
    whenIdle(never, 300)()
    expect(run).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect([run.mock.calls.length, never.mock.calls.length]).toEqual([1, 0])
  })
})

it('a page by itself is in no frame', () => {
  expect(isFramed()).toBe(false)
  vi.stubGlobal('parent', {})
  expect(isFramed()).toBe(true)
})
