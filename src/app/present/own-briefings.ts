// Briefings of one's own: written here or opened from a file or a link, kept on this device where it allows that, and found again.

import { useSyncExternalStore } from 'react'
import { amended, begun, changed, type History, redone, settledHistory, undone } from '../../core/author/history.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Problem } from '../../core/schema/problem.ts'
import type { ReadBriefings } from '../../core/schema/read-briefings.ts'
import { writeBriefings } from '../../core/schema/write-briefings.ts'

/** Before the id of a report: where its briefings are kept on the device. */
const KEY = 'nexus-atlas-briefings:'
/** Where what was kept and cannot be read any more is put before anything else is kept in its place. */
const UNREAD_KEY = 'nexus-atlas-unread-briefings:'
/** Before the id of a report: where the id of the briefing is kept that was changed last. */
const LATEST_KEY = 'nexus-atlas-latest-briefing:'
const NONE: readonly Briefing[] = []
/** ms after the last change until it is kept. */
const PAUSE = 250

/** Briefings of one's own for a report, and what can be taken back. */
export interface OwnBriefings {
  readonly all: readonly Briefing[]
  /** Whether what the device has kept is among them: until it is, nobody knows what there is. */
  readonly isRead: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether the device keeps them; otherwise they are gone with the page. */
  readonly isKept: boolean
  /** What was kept and cannot be read, as it is, and why. */
  readonly unread?: Unread | undefined
}

/** What the device has kept that is no list of briefings. */
export interface Unread {
  readonly content: string
  readonly problems: readonly Problem[]
}

interface Shelf {
  readonly history: History<readonly Briefing[]>
  readonly isKept: boolean
  readonly unread?: Unread | undefined
}

const NOTHING: OwnBriefings = { all: NONE, isRead: false, canUndo: false, canRedo: false, isKept: true }
/** What is open, by report; what was kept is read when it is first asked for. */
const shelves = new Map<string, Shelf>()
const shown = new Map<string, OwnBriefings>()
/** The briefing that was changed last, by report. */
const latest = new Map<string, string>()
const waiting = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()

function put(report: string, shelf: Shelf): void {
  shelves.set(report, shelf)
  const { history, isKept, unread } = shelf
  shown.set(report, {
    all: history.now,
    isRead: true,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isKept,
    unread,
  })
  for (const tell of listeners) tell()
}

/** The id of the briefing that was changed last, here or before the page was opened. */
export function latestBriefing(report: string): string | undefined {
  try {
    return latest.get(report) ?? window.localStorage.getItem(LATEST_KEY + report) ?? undefined
  } catch {
    return undefined
  }
}

/**
 * Changes the list: at once where it has been read, so that a field has what is typed before it is drawn again. Changes about
 * the same thing, one after another, are taken back in one step.
 */
export function changeBriefings(
  report: string,
  change: (all: readonly Briefing[]) => readonly Briefing[],
  about: string | null = null,
): Promise<void> {
  const put = (shelf: Shelf) =>
    become(report, { ...shelf, history: changed(shelf.history, change(shelf.history.now), about) })
  const known = shelves.get(report)
  if (known === undefined) return opened(report).then(put)
  put(known)
  return Promise.resolve()
}

/** Changes one briefing. */
export function changeBriefing(
  report: string,
  id: string,
  change: (briefing: Briefing) => Briefing,
  about: string | null = null,
): Promise<void> {
  const changedIn = (all: readonly Briefing[]) => {
    const next = all.map((one) => (one.id === id ? change(one) : one))
    // What stays as it is is no step.
    return next.every((one, i) => one === all[i]) ? all : next
  }
  return changeBriefings(report, changedIn, about)
}

/** Changes one briefing without a step: nobody did that. */
export async function amendBriefing(
  report: string,
  id: string,
  amend: (briefing: Briefing) => Briefing,
): Promise<void> {
  const shelf = await opened(report)
  const now = shelf.history.now.map((one) => (one.id === id ? amend(one) : one))
  become(report, { ...shelf, history: amended(shelf.history, now) }, false)
}

/** Briefings of one's own, as soon as those that were kept have been read. */
export async function ownBriefings(report: string): Promise<readonly Briefing[]> {
  return (await opened(report)).history.now
}

/** Lets go of what cannot be read, here and on the device. */
export async function forgetUnread(report: string): Promise<void> {
  const shelf = await opened(report)
  put(report, { ...shelf, unread: undefined })
  // What is bad stands there until what is good is kept in its place.
  if (keepNow(report)) window.localStorage.removeItem(UNREAD_KEY + report)
}

/** Takes a briefing away, here and on the device. */
export function removeBriefing(id: string, report: string): Promise<void> {
  return changeBriefings(report, (all) => all.filter((one) => one.id !== id))
}

/** Takes the last change back. */
export async function undoBriefings(report: string): Promise<void> {
  const shelf = await opened(report)
  become(report, { ...shelf, history: undone(shelf.history) })
}

/** Does again what was taken back. */
export async function redoBriefings(report: string): Promise<void> {
  const shelf = await opened(report)
  become(report, { ...shelf, history: redone(shelf.history) })
}

/** What is typed from here on is a step of its own. */
export function settleBriefings(report: string): void {
  const shelf = shelves.get(report)
  if (shelf !== undefined) shelves.set(report, { ...shelf, history: settledHistory(shelf.history) })
}

/** `isAnEdit`: somebody changed it, and goes on with that one. */
function become(report: string, shelf: Shelf, isAnEdit = true): void {
  const before = shelves.get(report)?.history
  if (shelf.history === before) return
  const changedOne = shelf.history.now.findLast((one) => !before?.now.includes(one))
  if (isAnEdit && changedOne !== undefined) latest.set(report, changedOne.id)
  put(report, shelf)
  clearTimeout(waiting.get(report))
  waiting.set(
    report,
    setTimeout(() => keepNow(report), PAUSE),
  )
}

/** Keeps what is open, at once; whether the device allows it. */
export function keepNow(report: string): boolean {
  clearTimeout(waiting.get(report))
  waiting.delete(report)
  const shelf = shelves.get(report)
  if (shelf === undefined) return true
  const isKept = store(report, shelf.history.now, shelf.unread)
  if (isKept !== shelf.isKept) put(report, { ...shelf, isKept })
  return isKept
}

function store(report: string, briefings: readonly Briefing[], unread: Unread | undefined): boolean {
  try {
    if (unread !== undefined) window.localStorage.setItem(UNREAD_KEY + report, unread.content)
    if (briefings.length === 0) window.localStorage.removeItem(KEY + report)
    else window.localStorage.setItem(KEY + report, writeBriefings(briefings))
    const id = latest.get(report)
    if (id !== undefined) window.localStorage.setItem(LATEST_KEY + report, id)
    return true
  } catch {
    return false
  }
}

/** What is open, or else what the device has kept. */
async function opened(report: string): Promise<Shelf> {
  const known = shelves.get(report)
  if (known !== undefined) return known
  const { content, isAllowed } = stored(KEY + report)
  const before = stored(UNREAD_KEY + report).content
  if (content === null && before === null) return found(report, { history: begun(NONE), isKept: isAllowed })
  const { briefings, problems } = await readKept(content, report)
  const unread = await unreadOf(before, problems.length > 0 ? content : null, report)
  return found(report, { history: begun(briefings), isKept: true, unread })
}

/** What reads them has not come: what is kept stays as it is, and is not waited for. */
function goWithout(report: string): void {
  if (shown.has(report)) return
  shown.set(report, { ...NOTHING, isRead: true })
  for (const tell of listeners) tell()
}

/** What was kept: as much as the device takes, for all of it was read or written here before. */
async function readKept(content: string | null, report: string): Promise<ReadBriefings> {
  if (content === null) return { briefings: NONE, problems: [] }
  const { readBriefings } = await import('../../core/schema/read-briefings.ts')
  return readBriefings(content, KEY + report, Number.POSITIVE_INFINITY)
}

/** What could not be read before, and what cannot be now: none of it is let go. */
async function unreadOf(before: string | null, now: string | null, report: string): Promise<Unread | undefined> {
  const isNew = now !== null && before?.includes(now) !== true
  const all = [...(before === null ? [] : [before]), ...(isNew ? [now] : [])]
  if (all.length === 0) return undefined
  const problems = await Promise.all(all.map((content) => readKept(content, report).then((read) => read.problems)))
  return { content: all.join('\n'), problems: problems.flat() }
}

/** Somebody else may have opened it meanwhile. */
function found(report: string, shelf: Shelf): Shelf {
  const known = shelves.get(report)
  if (known !== undefined) return known
  put(report, shelf)
  return shelf
}

function stored(key: string): { readonly content: string | null; readonly isAllowed: boolean } {
  try {
    return { content: window.localStorage.getItem(key), isAllowed: true }
  } catch {
    return { content: null, isAllowed: false }
  }
}

/** Another tab has kept something else: that is what is there now, and what was here can be had back. */
async function follow(report: string, content: string | null): Promise<void> {
  latest.delete(report)
  const { briefings, problems } = await readKept(content, report)
  const shelf = shelves.get(report)
  if (shelf === undefined || (content !== null && briefings.length === 0)) return
  const unread = problems.length === 0 ? shelf.unread : await unreadOf(shelf.unread?.content ?? null, content, report)
  const now = shelves.get(report) ?? shelf
  put(report, { ...now, history: changed(now.history, briefings), unread })
}

/** Keeps what waits to be kept, before the page is gone; hears what other tabs keep. */
function watch(report: string): () => void {
  const onLeave = () => void (waiting.has(report) && keepNow(report))
  const onStorage = ({ key, newValue }: StorageEvent) => void (key === KEY + report && follow(report, newValue))
  window.addEventListener('pagehide', onLeave)
  document.addEventListener('visibilitychange', onLeave)
  window.addEventListener('storage', onStorage)
  return () => {
    window.removeEventListener('pagehide', onLeave)
    document.removeEventListener('visibilitychange', onLeave)
    window.removeEventListener('storage', onStorage)
  }
}

/** Briefings of one's own for a report; none until those that were kept have been read. */
export function useOwn(report: string): OwnBriefings {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      const unwatch = watch(report)
      opened(report).catch(() => goWithout(report))
      return () => {
        listeners.delete(tell)
        unwatch()
      }
    },
    () => shown.get(report) ?? NOTHING,
  )
}
