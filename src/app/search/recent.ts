// What was last looked at? Kept on this device where it allows it, otherwise as long as the page is open.

import type { Store } from '../../state/store.ts'

/** Something that was selected or read. */
export interface Recent {
  readonly how: 'selected' | 'read'
  readonly id: string
}

const KEY = 'nexus-atlas-recent:'
/** How many are remembered. */
const MOST = 12

const here = new Map<string, readonly Recent[]>()

/** The last things of a report, the latest first; what is kept but is no such list is passed over. */
export function recentOf(report: string): readonly Recent[] {
  const known = here.get(report) ?? kept(report)
  here.set(report, known)
  return known
}

/** Remembers what a state shows. */
export function noteRecent(report: string, { view }: Pick<Store, 'view'>): void {
  const [id] = view.selected
  const now: Recent[] = [
    ...(id === undefined ? [] : [{ how: 'selected' as const, id }]),
    ...(view.unit === null ? [] : [{ how: 'read' as const, id: view.unit }]),
  ]
  const before = recentOf(report)
  const next = [...now, ...before.filter((one) => !now.some((other) => other.id === one.id))].slice(0, MOST)
  if (next.length === before.length && next.every((one, i) => one.id === before[i]?.id)) return
  here.set(report, next)
  try {
    window.localStorage.setItem(KEY + report, JSON.stringify(next))
  } catch {
    // A device that keeps nothing has it until the page is closed.
  }
}

function kept(report: string): readonly Recent[] {
  try {
    const list: unknown = JSON.parse(window.localStorage.getItem(KEY + report) ?? '[]')
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    return []
  }
}

function isRecent(one: unknown): one is Recent {
  if (typeof one !== 'object' || one === null) return false
  const { how, id } = one as Partial<Record<string, unknown>>
  return (how === 'selected' || how === 'read') && typeof id === 'string'
}
