import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { pausable } from '../../src/state/pausable.ts'

const start = () => {
  const live = createStore(() => 1)
  const { store, pause, resume } = pausable(live)
  const heard: number[] = []
  const stop = store.subscribe((state) => void heard.push(state))
  const set = (value: number) => live.setState(value, true)
  return { store, pause, resume, heard, stop, set }
}

describe('a store that can be paused', () => {
  it('is the live one while it is not', () => {
    const { store, heard, set } = start()
    set(2)
    expect([store.getState(), heard]).toEqual([2, [2]])
  })
  it('keeps still while it is, and tells the last state once when it goes on', () => {
    const { store, pause, resume, heard, set } = start()
    pause()
    set(2)
    set(3)
    expect([store.getState(), heard]).toEqual([1, []])
    resume()
    expect([store.getState(), heard]).toEqual([3, [3]])
  })
  it('says nothing when nothing has changed, or when it was told twice', () => {
    const { pause, resume, heard } = start()
    resume()
    pause()
    pause()
    resume()
    resume()
    expect(heard).toEqual([])
  })
  it('forgets who has left', () => {
    const { pause, resume, heard, stop, set } = start()
    pause()
    stop()
    set(2)
    resume()
    set(3)
    expect(heard).toEqual([])
  })
})
