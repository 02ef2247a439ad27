import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { inSight } from '../../src/state/in-sight.ts'

/** Even numbers are states in which the part is seen. */
const start = () => {
  const live = createStore(() => 2)
  const store = inSight(live, (state) => state % 2 === 0)
  const heard: [number, number][] = []
  const stop = store.subscribe((...told) => void heard.push(told))
  const set = (value: number) => live.setState(value, true)
  return { live, store, heard, stop, set }
}

describe('the store of a part that may be out of sight', () => {
  it('is the live one while the part is seen', () => {
    const { store, heard, set } = start()
    set(4)
    expect([store.getState(), heard]).toEqual([4, [[4, 2]]])
  })
  it('keeps the last state in which the part was seen, and tells it nothing of the step out of sight', () => {
    const { store, heard, set } = start()
    set(3)
    set(5)
    expect([store.getState(), heard]).toEqual([2, []])
  })
  it('tells the state once when the part is back', () => {
    const { store, heard, set } = start()
    set(3)
    set(6)
    expect([store.getState(), heard]).toEqual([6, [[6, 2]]])
  })
  it('says nothing when the part is back and nothing has changed', () => {
    const { heard, set } = start()
    set(3)
    set(2)
    expect(heard).toEqual([])
  })
  it('tells each of those who listen, whoever asks for the state in between', () => {
    const { store, set } = start()
    const others: number[] = []
    store.subscribe(() => void others.push(store.getState()))
    store.subscribe((state) => void others.push(state))
    set(3)
    set(8)
    expect(others).toEqual([8, 8])
  })
  it('tells who came while it was out of sight what has changed since', () => {
    const { store, set } = start()
    set(3)
    const heard: [number, number][] = []
    store.subscribe((...told) => void heard.push(told))
    set(4)
    expect(heard).toEqual([[4, 2]])
  })
  it('forgets who has left', () => {
    const { heard, stop, set } = start()
    stop()
    set(4)
    expect(heard).toEqual([])
  })
})
