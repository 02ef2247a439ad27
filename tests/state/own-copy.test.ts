import { describe, expect, it, vi } from 'vitest'
import type { Copy } from '../../src/core/evidence/own-copy.ts'
import { openCopyStore } from '../../src/state/own-copy.ts'

const copyOf = (bytes: ArrayBuffer): Copy => ({
  encoding: 'UTF-8',
  text: new TextDecoder('latin1').decode(bytes),
  verified: bytes.byteLength,
  total: 160,
  units: {},
})
const file = (name: string, size = 3) => ({ name, size, arrayBuffer: async () => new Uint8Array(size).buffer })

function shelf() {
  const kept = new Map<string, string>()
  return {
    kept,
    open: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }),
  }
}
const refusing = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}
const nowhere = async () => null

describe('a copy of the reader’s own', () => {
  it('is read, and kept nowhere unless asked', async () => {
    const { kept, open } = shelf()
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), open, 160, 'r')
    await actions.open(file('a.txt'))
    expect(store.getState()).toMatchObject({ status: 'read', name: 'a.txt', origin: 'reader', kept: false })
    expect(kept.size).toBe(0)
  })
  it('that is kept is there the next time, until it is removed', async () => {
    const { kept, open } = shelf()
    const first = openCopyStore(async (bytes) => copyOf(bytes), open, 160, 'r')
    await first.actions.open(file('a.txt'))
    first.actions.keep(true)
    const second = openCopyStore(async (bytes) => copyOf(bytes), open, 160, 'r')
    await second.actions.restore(nowhere)
    expect(second.store.getState()).toMatchObject({ status: 'read', name: 'a.txt', kept: true, copy: { verified: 3 } })
    second.actions.keep(false)
    expect(kept.size).toBe(0)
    second.actions.keep(true)
    second.actions.remove()
    expect(second.store.getState()).toEqual({ status: 'none' })
    expect(kept.size).toBe(0)
  })
  it('that is replaced or removed while it is read is called off', async () => {
    const calledOff: AbortSignal[] = []
    const never = (_: ArrayBuffer, signal: AbortSignal) => {
      calledOff.push(signal)
      return new Promise<Copy>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const { store, actions } = openCopyStore(never, shelf().open, 160, 'r')
    const first = actions.open(file('a.txt'))
    await vi.waitFor(() => expect(calledOff).toHaveLength(1))
    const second = actions.open(file('b.txt'))
    await vi.waitFor(() => expect(calledOff).toHaveLength(2))
    expect(calledOff.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(store.getState()).toEqual({ status: 'reading', name: 'b.txt' })
    actions.remove()
    await Promise.all([first, second])
    expect(calledOff.map(({ aborted }) => aborted)).toEqual([true, true])
    expect(store.getState()).toEqual({ status: 'none' })
  })
  it('says so where the device refuses to keep it', async () => {
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), refusing, 160, 'r')
    await actions.restore(nowhere)
    expect(store.getState()).toEqual({ status: 'none' })
    await actions.open(file('a.txt'))
    actions.keep(true)
    expect(store.getState()).toMatchObject({ kept: false, refused: true })
    actions.remove()
    expect(store.getState()).toEqual({ status: 'none' })
  })
  it('gives way to a later one, whichever is read first', async () => {
    const pending: (() => void)[] = []
    const read = (bytes: ArrayBuffer) => new Promise<Copy>((done) => pending.push(() => done(copyOf(bytes))))
    const { store, actions } = openCopyStore(read, shelf().open, 160, 'r')
    const slow = actions.open(file('slow.txt', 1))
    await vi.waitFor(() => expect(pending).toHaveLength(1))
    const quick = actions.open(file('quick.txt', 2))
    await vi.waitFor(() => expect(pending).toHaveLength(2))
    pending[1]?.()
    await quick
    pending[0]?.()
    await slow
    expect(store.getState()).toMatchObject({ name: 'quick.txt' })
  })
  it('that is huge is refused unread', async () => {
    const { store, actions } = openCopyStore(() => Promise.reject(new Error('read')), shelf().open, 160, 'r')
    await actions.open({ name: 'big.txt', size: 1e8, arrayBuffer: () => Promise.reject(new Error('touched')) })
    expect(store.getState()).toMatchObject({ copy: { trouble: 'too-large', verified: 0 } })
  })
  it('that is read no further leaves open what was open before, also where two were begun', async () => {
    let never = false
    const read = async (bytes: ArrayBuffer) => (never ? new Promise<Copy>(() => {}) : copyOf(bytes))
    const { store, actions } = openCopyStore(read, shelf().open, 160, 'r')
    actions.cancel()
    expect(store.getState()).toEqual({ status: 'none' })
    await actions.open(file('a.txt'))
    const before = store.getState()
    never = true
    void actions.open(file('b.txt'))
    void actions.open(file('c.txt'))
    expect(store.getState()).toEqual({ status: 'reading', name: 'c.txt' })
    actions.cancel()
    expect(store.getState()).toBe(before)
    actions.keep(true)
    expect(store.getState()).toMatchObject({ name: 'a.txt', kept: true })
  })
  it('says why it could not be read where that is known, and how many came with it', async () => {
    const { store, actions } = openCopyStore(async () => 'too-slow', shelf().open, 160, 'r')
    await actions.open(file('a.pdf'), 1)
    expect(store.getState()).toMatchObject({ leftOut: 1, copy: { trouble: 'too-slow', verified: 0, units: {} } })
  })
  it('that cannot be read leaves the page standing', async () => {
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), shelf().open, 160, 'r')
    await actions.open({ name: 'gone.txt', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) })
    expect(store.getState()).toMatchObject({ status: 'read', copy: { trouble: 'unreadable' } })
  })
  it('is not disturbed by nonsense that someone stored', async () => {
    for (const nonsense of ['{', '5', '{"name":1}', '{"name":"x","text":1}', 'null']) {
      const { kept, open } = shelf()
      kept.set('nexus-atlas-copy:r', nonsense)
      const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), open, 160, 'r')
      await actions.restore(nowhere)
      expect(store.getState()).toEqual({ status: 'none' })
    }
  })
})

describe('a copy the site brings', () => {
  it('is read at the start', async () => {
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), shelf().open, 160, 'r')
    await actions.restore(async () => new Uint8Array(5).buffer)
    expect(store.getState()).toMatchObject({ status: 'read', origin: 'site', copy: { verified: 5 } })
  })
  it('comes after one that is kept, and after one opened meanwhile', async () => {
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), shelf().open, 160, 'r')
    let arrive = (_: ArrayBuffer) => {}
    const restoring = actions.restore(() => new Promise((done) => (arrive = done)))
    await actions.open(file('mine.txt'))
    arrive(new Uint8Array(5).buffer)
    await restoring
    expect(store.getState()).toMatchObject({ name: 'mine.txt', origin: 'reader' })
  })
  it('may be missing', async () => {
    const { store, actions } = openCopyStore(async (bytes) => copyOf(bytes), shelf().open, 160, 'r')
    await actions.restore(() => Promise.reject(new Error('404')))
    expect(store.getState()).toEqual({ status: 'none' })
  })
})
