// The address that carries a briefing, and what it is good for by its length.

import type { Briefing } from '../../../core/model/briefing.ts'
import type { Source } from '../../../state/atlas.ts'
import { lettersFor } from './letters.ts'

/** How a carrying link opens. */
export type Opens = 'author' | 'present'

/** Longer links than this, in characters, are cut by programs for mail and chat. */
export const LONGEST_SENT = 2000
/** The longest address that a camera reads from a screen. */
export const LONGEST_CODE = 1200

/** The link, from `https:` on, or nothing for a briefing that is too large for one. `page` is where this page is. */
export function carryingLink(briefing: Briefing, opens: Opens, source: Source, page: string): string | undefined {
  const letters = lettersFor(briefing)
  if (letters === undefined) return undefined
  const report = source.isFirst ? [] : [`report=${source.id}`]
  const frame = opens === 'present' ? ['chrome=present'] : []
  return `${page.replace(/#.*$/s, '')}#${[`briefing=${letters}`, ...report, ...frame].join('&')}`
}
