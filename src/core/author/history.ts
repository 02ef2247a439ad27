// What was before, and what was taken back? Undo and redo over anything that does not change in place.

/** What is now, what was before it, and what was taken back. */
export interface History<Value> {
  readonly past: readonly Value[]
  readonly now: Value
  readonly future: readonly Value[]
  /** What the last change was about, where the next of its kind is the same step; `null` where each is its own. */
  readonly about: string | null
}

/** Steps that can be taken back. */
const MOST = 300

/** Nothing has changed yet. */
export function begun<Value>(now: Value): History<Value> {
  return { past: [], now, future: [], about: null }
}

/** A change. Changes about the same thing, one after another, are one step: what is typed into one field. */
export function changed<Value>(history: History<Value>, next: Value, about: string | null = null): History<Value> {
  if (next === history.now) return history
  const isSameStep = about !== null && about === history.about && history.past.length > 0
  return {
    past: isSameStep ? history.past : [...history.past, history.now].slice(-MOST),
    now: next,
    future: [],
    about,
  }
}

/** Something else stands in the place of what is now, and is no step: nothing that a person did. */
export function amended<Value>(history: History<Value>, now: Value): History<Value> {
  return now === history.now ? history : { ...history, now }
}

/** One step back; the same where there is none. */
export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], about: null }
}

/** One step on again. */
export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future, about: null }
}

/** What comes next is a step of its own. */
export function settledHistory<Value>(history: History<Value>): History<Value> {
  return history.about === null ? history : { ...history, about: null }
}
