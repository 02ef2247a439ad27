// What becomes of a copy that is kept, of one that cannot be, and of the store of a part that is out of sight while others act?

import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Copy } from '../../src/core/evidence/own-copy.ts'
import { LARGEST_COPY } from '../../src/core/text/decode.ts'
import { inSight } from '../../src/state/in-sight.ts'
import { openCopyStore } from '../../src/state/own-copy.ts'
import { trials } from '../core/chance.ts'

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
})
const copyOf = (bytes: ArrayBuffer): Copy => ({
  encoding: 'UTF-8',
  text: `taken out of ${bytes.byteLength}`,
  verified: bytes.byteLength,
  total: 160,
  units: {},
})

/** A store over a shelf, and every file that was read. */
function open(kept = new Map<string, string>()) {
  const read: number[][] = []
  const shelf = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  const opened = openCopyStore(
    async (bytes) => {
      read.push([...new Uint8Array(bytes)])
      return copyOf(bytes)
    },
    shelf,
    160,
    'r',
  )
  return { ...opened, kept, read }
}
const nowhere = async () => null

describe('a copy that is kept', () => {
  it('comes back as the text that was taken out of it, whatever its name: a PDF is larger than what a device keeps', async () => {
    const first = open()
    await first.actions.open(fileOf('报告 “1”.pdf', new Uint8Array([37, 80, 68, 70])))
    first.actions.keep(true)
    const second = open(first.kept)
    await second.actions.restore(nowhere)
    expect(second.read.map((bytes) => new TextDecoder().decode(Uint8Array.from(bytes)))).toEqual(['taken out of 4'])
    expect(second.store.getState()).toMatchObject({ name: '报告 “1”.pdf', origin: 'reader', kept: true })
  })
  it('comes before the one that the site brings, which is not even asked for', async () => {
    const first = open()
    await first.actions.open(fileOf('mine.txt', new Uint8Array([1])))
    first.actions.keep(true)
    const second = open(first.kept)
    await second.actions.restore(() => Promise.reject(new Error('asked')))
    expect(second.store.getState()).toMatchObject({ status: 'read', name: 'mine.txt' })
  })
  it('stays on the device while another is opened, which is kept only when that is asked', async () => {
    const { actions, store, kept } = open()
    await actions.open(fileOf('a.txt', new Uint8Array([1])))
    actions.keep(true)
    const before = [...kept.values()]
    await actions.open(fileOf('b.txt', new Uint8Array([2])))
    expect(store.getState()).toMatchObject({ name: 'b.txt', kept: false, refused: false })
    expect([...kept.values()]).toEqual(before)
    actions.keep(true)
    expect([...kept.values()]).not.toEqual(before)
  })
  it('is kept no longer when that is asked, and stays open', async () => {
    const { actions, store, kept } = open()
    await actions.open(fileOf('a.txt', new Uint8Array([1])))
    actions.keep(true)
    actions.keep(false)
    expect([kept.size, store.getState()]).toMatchObject([0, { status: 'read', name: 'a.txt', kept: false }])
  })
})

describe('a copy that cannot be kept', () => {
  it('is one of which the bytes were never read', async () => {
    const { actions, store, kept } = open()
    const huge = { name: 'huge.txt', size: LARGEST_COPY + 1, arrayBuffer: () => Promise.reject(new Error('read')) }
    await actions.open(huge)
    actions.keep(true)
    expect(store.getState()).toMatchObject({ kept: false, refused: true, copy: { trouble: 'too-large', total: 160 } })
    await actions.open({ ...huge, size: 5 })
    actions.keep(true)
    expect(store.getState()).toMatchObject({ kept: false, refused: true, copy: { trouble: 'unreadable' } })
    expect(kept.size).toBe(0)
  })
  it('as large as a copy may be is read', async () => {
    const { actions, store } = open()
    await actions.open({ name: 'large.txt', size: LARGEST_COPY, arrayBuffer: async () => new ArrayBuffer(3) })
    expect(store.getState()).toMatchObject({ status: 'read', copy: { verified: 3 } })
  })
  it('is none: nothing is kept of nothing', () => {
    const { actions, store, kept } = open()
    actions.keep(true)
    actions.keep(false)
    expect([store.getState(), kept.size]).toEqual([{ status: 'none' }, 0])
  })
})

describe('a copy that is being read', () => {
  it('says its name, and nothing of the one before', async () => {
    const { actions, store } = open()
    await actions.open(fileOf('a.txt', new Uint8Array([1])))
    const reading = actions.open(fileOf('b.txt', new Uint8Array([1, 2])))
    expect(store.getState()).toEqual({ status: 'reading', name: 'b.txt' })
    await reading
    expect(store.getState()).toMatchObject({ name: 'b.txt', copy: { verified: 2 } })
  })
  it('that fails in the reading is unreadable', async () => {
    const { store, actions } = openCopyStore(
      () => Promise.reject(new Error('worker')),
      () => ({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
      160,
      'r',
    )
    await actions.open(fileOf('a.txt', new Uint8Array([1])))
    expect(store.getState()).toMatchObject({ copy: { trouble: 'unreadable', verified: 0, units: {} } })
  })
})

describe('the store of a part that may be out of sight', () => {
  it('tells those who listen, whatever is done, the last state in sight and never one twice', () => {
    trials(40, (chance) => {
      const live = createStore(() => ({ count: 0, isSeen: true }))
      const store = inSight(live, ({ isSeen }) => isSeen)
      const heard: number[] = []
      store.subscribe(({ count }) => void heard.push(count))
      let last = 0
      for (let count = 1; count <= 12; count++) {
        const isSeen = chance.one([true, true, false])
        live.setState({ count, isSeen }, true)
        if (isSeen) last = count
        expect(store.getState().count).toBe(last)
        expect(heard.at(-1) ?? 0).toBe(last)
      }
      expect(new Set(heard).size).toBe(heard.length)
    })
  })
})
