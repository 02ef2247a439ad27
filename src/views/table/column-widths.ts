// How wide is each column of a table?

import { lineWidth } from '../../core/export/break-lines.ts'
import type { ColumnId, TableId } from '../../core/query/table-columns.ts'
import type { Cell, Row } from '../../core/query/table-rows.ts'
import { rem } from '../../ui/root-size.ts'
import { TYPE } from './fitting.ts'

/** Least px at a root of 16, and share of what is left. */
type Width = readonly [number, number]

const WIDTHS: Readonly<Partial<Record<ColumnId, Width>>> = {
  statement: [176, 4],
  description: [220, 4],
  title: [170, 3],
  name: [124, 2],
  subject: [96, 1],
  object: [96, 1],
  predicate: [64, 0.5],
  speakers: [84, 1],
  documents: [96, 1],
  certainty: [108, 0.6],
  leads: [96, 1],
  claims: [50, 0],
  activities: [64, 0],
  recommendations: [64, 0],
  only: [64, 0],
  origins: [56, 0],
  trust: [84, 0],
  status: [76, 0.6],
  strength: [76, 0.4],
  kind: [72, 0.4],
  units: [56, 0.2],
  section: [150, 1],
  shares: [176, 2.4],
  amount: [132, 1.2],
  notes: [200, 2.4],
}
const OTHER: Width = [90, 1]
/** In a count the names, and the units of all rows of each, have the room. */
const COUNTED: Readonly<Partial<Record<ColumnId, Width>>> = {
  name: [150, 2],
  n: [120, 1],
  first: [100, 0.8],
  leads: [100, 0.4],
  part: [72, 0.3],
  next: [150, 3],
  units: [176, 1.5],
}
/** Rows that stand for many units: chips side by side. */
const MANY_UNITS: Width = [128, 0.6]
/** A finding with its reason. */
const FINDING: Width = [92, 1.6]
/** Where the sentence of a claim would have less px than this, what stands before and behind it is two by two, one under the other. */
const SENTENCE = 280
const PAIRS: readonly (readonly [ColumnId, ColumnId])[] = [
  ['subject', 'predicate'],
  ['certainty', 'speakers'],
]
/** Most names stand in one line over another: what is under them then begins where it does beside. */
const OVER: Readonly<Partial<Record<ColumnId, Width>>> = { subject: [122, 1] }
/** The box that chooses a row, and the gaps. */
const CHOICE = 18
const EDGES = 30
const GAP = 10

/** Which of two columns that share their room stands over the other. */
export type Stacked = 'over' | 'under'

/** The columns of a table, laid out. */
export interface TableLayOut {
  /** As CSS has it. */
  readonly template: string
  /** The least width of all. */
  readonly least: string
  /** What each has at a width, in px at a root of 16: they grow with the letters. */
  readonly px: ReadonlyMap<ColumnId, number>
  /** Those that share their room by two. */
  readonly stacked: ReadonlyMap<ColumnId, Stacked>
}

type Columns = readonly { readonly id: ColumnId }[]

/** Lays out the columns of a table in a width. */
export function layOut(table: TableId, columns: Columns, width: number, isCount = false): TableLayOut {
  const side = inTracks(table, columns, width, isCount, [])
  const pairs = PAIRS.filter((pair) => pair.every((id) => columns.some((column) => column.id === id)))
  const sentence = side.px.get('statement') ?? SENTENCE
  return table === 'claims' && sentence < SENTENCE ? inTracks(table, columns, width, isCount, pairs) : side
}

function inTracks(table: TableId, columns: Columns, width: number, isCount: boolean, pairs: typeof PAIRS): TableLayOut {
  const over = new Map(pairs.map(([first, second]) => [second, first]))
  const tracks = columns.filter(({ id }) => !over.has(id))
  const widths = tracks.map(({ id }) => (pairs.length > 0 && OVER[id]) || widthOf(table, id, isCount))
  const least = CHOICE + EDGES + widths.reduce((sum, [own]) => sum + own + GAP, 0)
  const px = shareOut(widths, Math.max(width, least) - least + widths.reduce((sum, [own]) => sum + own, 0))
  const trackPx = new Map(tracks.map(({ id }, i) => [id, px[i] ?? 0]))
  return {
    template: widths.map(trackOf).join(' '),
    least: rem(least),
    px: new Map(columns.map(({ id }) => [id, trackPx.get(over.get(id) ?? id) ?? 0])),
    stacked: new Map(pairs.flatMap(([first, second]) => [[first, 'over'] as const, [second, 'under'] as const])),
  }
}

/**
 * Of two pairs the one whose upper cell has one line where that of the other has more: what stands under it then begins on the second
 * line, and not where the other pair lets it. Empty where both are alike.
 */
export function shortPair({ cells }: Pick<Row, 'cells'>, { px, stacked }: Pick<TableLayOut, 'px' | 'stacked'>) {
  const pairs = PAIRS.filter((pair) => pair.every((id) => stacked.has(id)))
  const isShort = ([id]: (typeof PAIRS)[number]) => {
    const cell = cells[id]
    return lineWidth(cell?.text ?? '', TYPE) <= (px.get(id) ?? 0) - signWidth(cell)
  }
  const short = pairs.filter(isShort)
  return new Set<ColumnId>(short.length < pairs.length ? short.flat() : [])
}

/** px at a root of 16 that the mark or stroke of a cell takes before its words. */
export function signWidth(cell: Cell | undefined): number {
  return cell?.kind ? 18 : cell?.stroke ? 30 : 0
}

/** What each column has of a width, as a grid shares it out: a share, but never less than its least. */
function shareOut(widths: readonly Width[], room: number): readonly number[] {
  const fixed = new Set<number>()
  for (;;) {
    const taken = widths.reduce((sum, [least, share], i) => sum + (share === 0 || fixed.has(i) ? least : 0), 0)
    const shares = widths.reduce((sum, [, share], i) => sum + (fixed.has(i) ? 0 : share), 0)
    const one = shares === 0 ? 0 : (room - taken) / shares
    const small = widths.findIndex(([least, share], i) => share > 0 && !fixed.has(i) && share * one < least)
    if (small === -1) return widths.map(([least, share], i) => (share === 0 || fixed.has(i) ? least : share * one))
    fixed.add(small)
  }
}

/** The least width of a column in px at a root of 16, and its share of what is left. */
export function widthOf(table: TableId, id: ColumnId, isCount = false): Width {
  if (isCount) return COUNTED[id] ?? OTHER
  const hasMany = id === 'units' && (table === 'entities' || table === 'sources' || table === 'gaps')
  if (table === 'gaps' && id === 'activities') return FINDING
  return hasMany ? MANY_UNITS : (WIDTHS[id] ?? OTHER)
}

function trackOf([least, share]: Width): string {
  return share === 0 ? rem(least) : `minmax(${rem(least)}, ${share}fr)`
}
