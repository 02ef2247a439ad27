// The reader's own copy of the report: opened, compared, kept on this device only when asked, and removed.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Copy } from '../core/evidence/own-copy.ts'
import { LARGEST_COPY } from '../core/text/decode.ts'
import type { Shelf } from './preferences.ts'

/** Where a copy came from: opened by the reader, or put there by the owner of the site. */
export type CopyOrigin = 'reader' | 'site'

/** What there is of a copy. */
export type OwnCopy =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | {
      readonly status: 'read'
      readonly name: string
      readonly origin: CopyOrigin
      readonly copy: Copy
      /** It is kept on this device. */
      readonly kept: boolean
      /** It was to be kept, and the device refused. */
      readonly refused: boolean
    }

/** The part of a File that is used. */
export interface OpenedFile {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** What a reader can do with a copy. */
export interface CopyActions {
  /** Reads a file and compares it. What was open before is replaced, also by a file that is no copy. */
  open(file: OpenedFile): Promise<void>
  /** Reads the copy that the site brings, or the one kept on this device, which comes first. */
  restore(site: () => Promise<ArrayBuffer | null>): Promise<void>
  /** Keeps the open copy on this device, or keeps it no longer. */
  keep(kept: boolean): void
  /** Forgets the copy, here and on the device. */
  remove(): void
}

/** The store of the copy and its actions. */
export interface CopyStore {
  readonly store: StoreApi<OwnCopy>
  readonly actions: CopyActions
}

/** Before the id of a report: where its copy is kept on the device. */
const KEY = 'nexus-atlas-copy:'
const NOTHING: OwnCopy = { status: 'none' }

/** Parses bytes and compares them off the main thread, until it is called off. Never rejects for a bad file. */
export type ReadCopy = (bytes: ArrayBuffer, calledOff: AbortSignal) => Promise<Copy>

/** Opens the store for the copy of a report, which has a number of units. */
export function openCopyStore(read: ReadCopy, shelf: KeepingShelf, total: number, report: string): CopyStore {
  const key = KEY + report
  const store = createStore<OwnCopy>(() => NOTHING)
  /** Of several files the last one wins, whichever is read first; the others are called off. */
  let turn = 0
  let reading = new AbortController()
  let bytesOfCopy: ArrayBuffer | null = null

  const next = (): readonly [number, AbortSignal] => {
    reading.abort()
    reading = new AbortController()
    return [++turn, reading.signal]
  }

  const take = async (name: string, origin: CopyOrigin, load: () => Promise<ArrayBuffer>, kept: boolean) => {
    const [mine, calledOff] = next()
    store.setState({ status: 'reading', name }, true)
    const bytes = await load().catch(() => null)
    if (mine !== turn) return
    const copy =
      bytes === null ? none('unreadable', total) : await read(bytes, calledOff).catch(() => none('unreadable', total))
    if (mine !== turn) return
    bytesOfCopy = bytes
    store.setState({ status: 'read', name, origin, copy, kept, refused: false }, true)
  }

  const actions: CopyActions = {
    open: async (file) => {
      if (file.size > LARGEST_COPY) {
        next()
        bytesOfCopy = null
        const copy = none('too-large', total)
        store.setState({ status: 'read', name: file.name, origin: 'reader', copy, kept: false, refused: false }, true)
      } else await take(file.name, 'reader', () => file.arrayBuffer(), false)
    },
    restore: async (site) => {
      const kept = readKept(shelf, key)
      if (kept) return take(kept.name, 'reader', async () => kept.bytes, true)
      const before = turn
      const bytes = await site().catch(() => null)
      // A reader who was quicker has opened a file of his own.
      if (bytes !== null && turn === before) await take('', 'site', async () => bytes, false)
    },
    keep: (kept) => {
      const state = store.getState()
      if (state.status !== 'read') return
      if (!kept) {
        forget(shelf, key)
        store.setState({ ...state, kept: false, refused: false }, true)
      } else {
        const done = bytesOfCopy !== null && writeKept(shelf, key, state.name, bytesOfCopy)
        store.setState({ ...state, kept: done, refused: !done }, true)
      }
    },
    remove: () => {
      next()
      bytesOfCopy = null
      forget(shelf, key)
      store.setState(NOTHING, true)
    },
  }
  return { store, actions }
}

function none(trouble: NonNullable<Copy['trouble']>, total: number): Copy {
  return { encoding: undefined, verified: 0, total, units: {}, trouble }
}

type KeepingShelf = () => Shelf & Pick<Storage, 'removeItem'>

/** Bytes as text: storage holds text only. */
function writeKept(shelf: KeepingShelf, key: string, name: string, bytes: ArrayBuffer): boolean {
  try {
    const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
    shelf().setItem(key, JSON.stringify({ name, base64: btoa(text) }))
    return true
  } catch {
    return false
  }
}

function readKept(shelf: KeepingShelf, key: string): { name: string; bytes: ArrayBuffer } | null {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { name, base64 } = kept as { name?: unknown; base64?: unknown }
    if (typeof name !== 'string' || typeof base64 !== 'string') return null
    return { name, bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer }
  } catch {
    return null
  }
}

function forget(shelf: KeepingShelf, key: string): void {
  try {
    shelf().removeItem(key)
  } catch {
    // Storage that cannot be reached holds nothing either.
  }
}
