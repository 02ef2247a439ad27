// What is set in one cell of a table in a figure? Its lines, with the mark or stroke before them and the reason under them.

import { breakLines, lineWidth } from '../../core/export/break-lines.ts'
import { BOLD, type TypeStep } from '../../core/export/setting.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import type { EntityKind } from '../../core/model/ids.ts'
import type { Cell } from '../../core/query/table-rows.ts'
import type { Locale } from '../../i18n/locales.ts'
import { chipsOf, chipText, MOST_CHIPS } from './chips.ts'

/** A cell before it has a width. */
export interface CellWords {
  readonly kind: EntityKind | undefined
  readonly stroke: StatementStroke | undefined
  readonly text: string
  /** Pieces that stay whole; absent where the text breaks as texts do. */
  readonly pieces: readonly string[] | undefined
  readonly aside: string
  readonly isBold: boolean
}

/** px that a mark or a stroke takes before the words. */
const BEFORE = { kind: 20, stroke: 32 }

/** What a cell says. `more` tells of units that are not named. */
export function wordsOf(cell: Cell | undefined, locale: Locale, more: (n: number) => string): CellWords {
  const { kind, stroke, units, text = '', aside = '', isFinding = false } = cell ?? {}
  const chips = units && chipsOf(units).map((span) => chipText(span, locale))
  const named = chips?.slice(0, MOST_CHIPS)
  const left = (chips?.length ?? 0) - MOST_CHIPS
  const pieces = named === undefined ? undefined : [...named, ...(left > 0 ? [more(left)] : [])]
  return { kind, stroke, text: pieces === undefined ? text : pieces.join(' '), pieces, aside, isBold: isFinding }
}

/** What stands before the words. */
export function beforeOf({ kind, stroke }: CellWords): number {
  return (kind === undefined ? 0 : BEFORE.kind) + (stroke === undefined ? 0 : BEFORE.stroke)
}

/** The widest that cannot be parted, and the width in one line. */
export function widthsOf(cell: CellWords, type: TypeStep): { readonly least: number; readonly whole: number } {
  const wide = (text: string) => lineWidth(text, type.size) * (cell.isBold ? BOLD : 1)
  const parts = cell.pieces ?? breakLines(cell.text, 1, type.size)
  return {
    least: Math.max(0, ...parts.map(wide)),
    whole: Math.max(wide(cell.text), lineWidth(cell.aside, type.size)),
  }
}

/** The words in lines no wider than a width; only a word that is wider is parted where no word is. */
export function linesOf(cell: CellWords, width: number, type: TypeStep): readonly string[] {
  const room = width / (cell.isBold ? BOLD : 1)
  const lines = cell.pieces === undefined ? textIn(cell.text, room, type.size) : packed(cell.pieces, room, type.size)
  return lines.flatMap((line) => parted(line, room, type.size)).filter((line) => line !== '')
}

/** What share of the width a last line has at least, where narrower lines give it that. */
const LAST = 0.2

function textIn(text: string, width: number, size: number): string[] {
  const lines = breakLines(text, width, size)
  const isLong = (some: readonly string[]) => lineWidth(some.at(-1) ?? '', size) >= LAST * width
  if (lines.length < 2 || isLong(lines)) return lines
  for (let less = width - size / 2; less > width / 2; less -= size / 2) {
    const next = breakLines(text, less, size)
    if (next.length > lines.length) return lines
    if (isLong(next)) return next
  }
  return lines
}

/** Pieces in a row, as many to a line as there is room for. */
function packed(pieces: readonly string[], width: number, size: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1)} ${piece}`
    if (lines.length > 0 && lineWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

function parted(line: string, width: number, size: number): string[] {
  const lines = ['']
  for (const sign of line) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && lineWidth(last + sign, size) > width) lines.push(sign)
    else lines[lines.length - 1] = last + sign
  }
  return lines
}
