// What of a briefing outlasts a reload of its window? The name of its room, when it began, and whether the screen was black.

import { newId } from './line.ts'

const KEY = 'nexus-atlas-room'

/** What is kept while a briefing is given. */
export interface KeptShow {
  readonly briefing: string
  readonly since: number
  readonly scene: string
  readonly sceneSince: number
  readonly isBlack: boolean
  readonly isPlaying: boolean
}

interface Kept {
  readonly room: string
  readonly show: KeptShow | null
}

/** The name of this window's room; a new one where there is none. */
export function keptRoom(): string {
  const found = read()
  if (found) return found.room
  return renameRoom()
}

/** Gives the room another name: one that is given, or a new one. */
export function renameRoom(room: string = newId()): string {
  write({ room, show: read()?.show ?? null })
  return room
}

/** What was kept of a briefing. */
export function keptShow(briefing: string): KeptShow | null {
  const show = read()?.show ?? null
  return show?.briefing === briefing ? show : null
}

/** Keeps how things stand; `null` where the briefing was left. */
export function keepShow(show: KeptShow | null): void {
  write({ room: keptRoom(), show })
}

/** For a window whose storage is refused: it lasts as long as its page. */
let here: Kept | null = null

function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null')
    return isKept(kept) ? kept : here
  } catch {
    return here
  }
}

function write(kept: Kept): void {
  here = kept
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Refused: the page itself remembers.
  }
}

function isKept(data: unknown): data is Kept {
  if (typeof data !== 'object' || data === null) return false
  const { room, show } = data as Partial<Record<keyof Kept, unknown>>
  return typeof room === 'string' && /^[\w-]{1,40}$/.test(room) && (show === null || isShow(show))
}

function isShow(data: unknown): data is KeptShow {
  if (typeof data !== 'object' || data === null) return false
  const { briefing, since, scene, sceneSince, isBlack, isPlaying } = data as Partial<Record<keyof KeptShow, unknown>>
  const isTime = (value: unknown) => Number.isSafeInteger(value)
  return (
    typeof briefing === 'string' &&
    typeof scene === 'string' &&
    isTime(since) &&
    isTime(sceneSince) &&
    typeof isBlack === 'boolean' &&
    typeof isPlaying === 'boolean'
  )
}
