// How wide is each column of a table?

import type { ColumnId, TableId } from '../../core/query/table-columns.ts'
import { rem } from '../../ui/root-size.ts'

/** Least px at a root of 16, and share of what is left. */
type Width = readonly [number, number]

const WIDTHS: Readonly<Partial<Record<ColumnId, Width>>> = {
  statement: [176, 4],
  description: [220, 4],
  title: [170, 3],
  name: [124, 2],
  subject: [86, 1],
  object: [86, 1],
  predicate: [64, 0.5],
  speakers: [84, 1],
  documents: [96, 1],
  certainty: [84, 0.6],
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
  units: [56, 0.3],
}
const OTHER: Width = [90, 1]
/** Rows that stand for many units: chips side by side. */
const MANY_UNITS: Width = [128, 0.6]
/** A finding with its reason. */
const FINDING: Width = [92, 1.6]
/** The box that chooses a row, and the gaps. */
const CHOICE = 28
const EDGES = 30
const GAP = 10

/** The columns as CSS lays them out, and the least width of all: they grow with the letters. */
export function layOut(
  table: TableId,
  columns: readonly { readonly id: ColumnId }[],
): { readonly template: string; readonly least: string } {
  const widths = columns.map(({ id }) => widthOf(table, id))
  return {
    template: widths.map(trackOf).join(' '),
    least: rem(CHOICE + EDGES + widths.reduce((sum, [least]) => sum + least + GAP, 0)),
  }
}

/** The least width of a column in px at a root of 16, and its share of what is left. */
export function widthOf(table: TableId, id: ColumnId): Width {
  const hasMany = id === 'units' && (table === 'entities' || table === 'sources' || table === 'gaps')
  if (table === 'gaps' && id === 'activities') return FINDING
  return hasMany ? MANY_UNITS : (WIDTHS[id] ?? OTHER)
}

function trackOf([least, share]: Width): string {
  return share === 0 ? rem(least) : `minmax(${rem(least)}, ${share}fr)`
}
