// How many names find room under a head, and in how many lines does each stand?

import { breakLines, lineWidth } from '../../../core/export/break-lines.ts'
import type { BandColumn, BandName } from '../../../core/query/bands.ts'

/** A name with the most lines it may take. */
export interface FittedName {
  readonly name: BandName
  readonly lines: number
  /** The share of its type at which its longest word stands in the column whole; 1 where it does by itself. */
  readonly share: number
}

/** px at a root of 16. */
export const NAME = { size: 12.5, line: 16, gap: 7, beside: 32 }

/** Type is made no smaller than this share; what is longer still is broken. */
const SMALLEST = 0.84

/** What a line is not broken within. */
const WORD = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu

/** Names at the most, and what is shown however little room there is. */
const MOST = 7
const LEAST = 3

/** The heaviest names of a column that fit into a height, and in any case those that are chosen. */
export function fitNames(
  { names }: BandColumn,
  room: { readonly width: number; readonly height: number },
  said: (name: BandName) => string,
  isChosen: (name: BandName) => boolean,
): FittedName[] {
  const linesOf = (name: BandName) =>
    Math.min(name.kind === 'activity' ? 3 : 2, breakLines(said(name), room.width - NAME.beside, NAME.size).length)
  const shareOf = (name: BandName) => {
    const longest = Math.max(...(said(name).match(WORD) ?? []).map((word) => lineWidth(word, NAME.size)))
    return Math.max(SMALLEST, Math.min(1, (room.width - NAME.beside) / longest))
  }
  const shown: FittedName[] = []
  let height = 0
  for (const name of names) {
    const lines = linesOf(name)
    height += lines * NAME.line + NAME.gap
    if (shown.length === MOST || (shown.length >= LEAST && height > room.height)) break
    shown.push({ name, lines, share: shareOf(name) })
  }
  const chosen = names.slice(shown.length).filter(isChosen).slice(0, 2)
  // What is chosen takes the place of the lightest.
  return [
    ...shown.slice(0, Math.max(LEAST, shown.length - chosen.length)),
    ...chosen.map((name) => ({ name, lines: linesOf(name), share: shareOf(name) })),
  ]
}
