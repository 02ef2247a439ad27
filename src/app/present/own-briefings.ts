// Briefings of one's own: opened from a file, kept on this device where it allows that, and found again.

import { useSyncExternalStore } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Problem } from '../../core/schema/problem.ts'

/** Before the id of a report: where its briefings are kept on the device. */
const KEY = 'nexus-atlas-briefings:'
const NONE: readonly Briefing[] = []

/** What is open, by report; what was kept is read when it is first asked for. */
const open = new Map<string, readonly Briefing[]>()
const listeners = new Set<() => void>()

function become(report: string, briefings: readonly Briefing[]): void {
  open.set(report, briefings)
  for (const changed of listeners) changed()
}

/** What came of opening a file. */
export interface Opened {
  readonly opened: readonly Briefing[]
  readonly problems: readonly Problem[]
  /** Whether the device keeps them; otherwise they are gone with the page. */
  readonly isKept: boolean
}

/** Reads a file and puts its briefings beside those that are there; one of the same id takes the place of the other. */
export async function openBriefings(file: File, report: string): Promise<Opened> {
  const { LARGEST_BRIEFING, readBriefings } = await import('../../core/schema/read-briefings.ts')
  // Of a file that is far too large only so much is read that this is told.
  const content = await file.slice(0, 4 * LARGEST_BRIEFING + 4).text()
  const { briefings, problems } = readBriefings(content, file.name)
  if (briefings.length === 0) return { opened: [], problems, isKept: true }
  const others = (await kept(report)).filter(({ id }) => !briefings.some((one) => one.id === id))
  const all = [...others, ...briefings]
  become(report, all)
  return { opened: briefings, problems, isKept: await keep(report, all) }
}

/** Takes a briefing away, here and on the device. */
export async function removeBriefing(id: string, report: string): Promise<void> {
  const left = (await kept(report)).filter((one) => one.id !== id)
  become(report, left)
  await keep(report, left)
}

async function keep(report: string, briefings: readonly Briefing[]): Promise<boolean> {
  const { writeBriefings } = await import('../../core/schema/read-briefings.ts')
  try {
    if (briefings.length === 0) window.localStorage.removeItem(KEY + report)
    else window.localStorage.setItem(KEY + report, writeBriefings(briefings))
    return true
  } catch {
    return false
  }
}

/** What is open, or else what the device has kept. What it kept and cannot be read any more is left where it is. */
async function kept(report: string): Promise<readonly Briefing[]> {
  const known = open.get(report)
  if (known !== undefined) return known
  const content = stored(report)
  if (content === null) return NONE
  const { readBriefings } = await import('../../core/schema/read-briefings.ts')
  return readBriefings(content, KEY + report).briefings
}

function stored(report: string): string | null {
  try {
    return window.localStorage.getItem(KEY + report)
  } catch {
    return null
  }
}

/** Briefings of one's own for a report; none until those that were kept have been read. */
export function useOwnBriefings(report: string): readonly Briefing[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      if (!open.has(report) && stored(report) !== null)
        void kept(report).then((all) => open.has(report) || become(report, all))
      return () => listeners.delete(changed)
    },
    () => open.get(report) ?? NONE,
  )
}
