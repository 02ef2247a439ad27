// The reader's own copy of the report: opened, compared, kept on this device only when asked, and removed.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Copy, CopyTrouble } from '../core/evidence/own-copy.ts'
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
      /** How many files came with it and were not read. */
      readonly leftOut: number
    }

/** The part of a File that is used. */
export interface OpenedFile {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** What a reader can do with a copy. */
export interface CopyActions {
  /** Reads a file, the only one of several, and compares it. What was open before is replaced, also by a file that is no copy. */
  open(file: OpenedFile, leftOut?: number): Promise<void>
  /** Reads no further: what was open before is open again. */
  cancel(): void
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

/** Takes a file apart and compares it off the main thread, until it is called off; or why that could not be done. Never rejects for a bad file. */
export type ReadCopy = (bytes: ArrayBuffer, calledOff: AbortSignal) => Promise<Copy | CopyTrouble>

/** Opens the store for the copy of a report, which has a number of units. */
export function openCopyStore(read: ReadCopy, shelf: KeepingShelf, total: number, report: string): CopyStore {
  const key = KEY + report
  const store = createStore<OwnCopy>(() => NOTHING)
  /** Of several files the last one wins, whichever is read first; the others are called off. */
  let turn = 0
  let reading = new AbortController()
  /** What was open before a file that is being read. */
  let former: OwnCopy = NOTHING

  const next = (): readonly [number, AbortSignal] => {
    reading.abort()
    reading = new AbortController()
    return [++turn, reading.signal]
  }
  const put = (state: OwnCopy) => store.setState(state, true)
  const failed = (trouble: CopyTrouble): Copy => ({ encoding: undefined, verified: 0, total, units: {}, trouble })

  const take = async (
    name: string,
    origin: CopyOrigin,
    load: () => Promise<ArrayBuffer> | CopyTrouble,
    kept = false,
    leftOut = 0,
  ) => {
    const [mine, calledOff] = next()
    const before = store.getState()
    if (before.status !== 'reading') former = before
    put({ status: 'reading', name })
    const copy = await Promise.resolve(load())
      .then((bytes) => (typeof bytes === 'string' ? bytes : read(bytes, calledOff)))
      .catch((): CopyTrouble => 'unreadable')
    if (mine === turn)
      put({
        status: 'read',
        name,
        origin,
        copy: typeof copy === 'string' ? failed(copy) : copy,
        kept,
        refused: false,
        leftOut,
      })
  }

  const actions: CopyActions = {
    open: (file, leftOut) =>
      take(file.name, 'reader', () => (file.size > LARGEST_COPY ? 'too-large' : file.arrayBuffer()), false, leftOut),
    cancel: () => {
      if (store.getState().status !== 'reading') return
      next()
      put(former)
    },
    restore: async (site) => {
      const kept = readKept(shelf, key)
      if (kept) return take(kept.name, 'reader', async () => kept.bytes, true)
      const before = turn
      const bytes = await site().catch(() => null)
      // A reader who was quicker has opened a file of his own.
      if (bytes !== null && turn === before) await take('', 'site', async () => bytes)
    },
    keep: (kept) => {
      const state = store.getState()
      if (state.status !== 'read') return
      if (!kept) forget(shelf, key)
      const done = kept && writeKept(shelf, key, state.name, state.copy.text)
      put({ ...state, kept: done, refused: kept && !done })
    },
    remove: () => {
      next()
      forget(shelf, key)
      put(NOTHING)
    },
  }
  return { store, actions }
}

type KeepingShelf = () => Shelf & Pick<Storage, 'removeItem'>

/** The text is kept, not the file: a PDF is larger than what a device keeps for a page. */
function writeKept(shelf: KeepingShelf, key: string, name: string, text: string | undefined): boolean {
  try {
    if (text !== undefined) shelf().setItem(key, JSON.stringify({ name, text }))
    return text !== undefined
  } catch {
    return false
  }
}

function readKept(shelf: KeepingShelf, key: string): { name: string; bytes: ArrayBuffer } | null {
  try {
    const { name, text } = JSON.parse(shelf().getItem(key) ?? '{}')
    return typeof name === 'string' && typeof text === 'string'
      ? { name, bytes: new TextEncoder().encode(text).buffer }
      : null
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
