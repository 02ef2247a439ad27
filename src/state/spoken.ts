// What is said to who does not see the page, how much of it, and whether it is shown too? Kept on the device; in no link.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** A key, and what it does where the focus is. */
export type KeyHint = readonly [keys: string, does: string]

/** What was said last, and where one is. */
export interface Said {
  readonly sentence: string
  /** From the widest to the nearest: a column, a mark in it, a line of that. Empty where nothing is walked. */
  readonly where: readonly string[]
  readonly keys: readonly KeyHint[]
}

/** The choices of who listens, and what was said last. */
export interface Spoken extends Said {
  /** The first clause only. */
  readonly isBrief: boolean
  /** What is spoken stands on the page too. */
  readonly isShown: boolean
  /** What the live region is asked to say, beside what it says of each step; the number tells one asking from the next. */
  readonly asked: { readonly sentence: string; readonly n: number }
}

const KEY = 'nexus-atlas-spoken'

const store = createStore<Spoken>(() => ({
  sentence: '',
  where: [],
  keys: [],
  asked: { sentence: '', n: 0 },
  ...kept(),
}))

/** A part of it. The selector must return a stored value. */
export function useSpoken<Part>(select: (spoken: Spoken) => Part): Part {
  return useStore(store, select)
}

/** What was spoken by itself, as the name of what has the focus is: it is shown, and said by nobody again. */
export function noteSpoken(said: Said): void {
  store.setState(said)
}

/** Asks the live region to say something. */
export function announce(sentence: string): void {
  store.setState(({ asked }) => ({ asked: { sentence, n: asked.n + 1 } }))
}

/** Chooses between the first clause and all of it. */
export function setBrief(isBrief: boolean): void {
  keep({ isBrief })
}

/** Shows what is spoken, or not. */
export function setShown(isShown: boolean): void {
  keep({ isShown })
}

function keep(choice: Partial<Pick<Spoken, 'isBrief' | 'isShown'>>): void {
  store.setState(choice)
  const { isBrief, isShown } = store.getState()
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ isBrief, isShown }))
  } catch {
    // A device that keeps nothing: the choice holds as long as the page is open.
  }
}

function kept(): Pick<Spoken, 'isBrief' | 'isShown'> {
  try {
    const { isBrief, isShown } = JSON.parse(window.localStorage.getItem(KEY) ?? '{}')
    return { isBrief: isBrief === true, isShown: isShown === true }
  } catch {
    return { isBrief: false, isShown: false }
  }
}
