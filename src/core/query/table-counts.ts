// By what can the rows of each table be counted, and by what are they where nothing is asked?

import type { ColumnId, TableId } from './table-columns.ts'

/** The columns that have values to count, in the order they are offered. */
const BY = {
  claims: [
    'section',
    'predicate',
    'subject',
    'object',
    'certainty',
    'speakers',
    'documents',
    'mechanism',
    'places',
    'reading',
    'evidence',
  ],
  activities: ['status', 'first', 'leads', 'part', 'crimes', 'scope', 'places', 'groups', 'names', 'notes'],
  recommendations: ['addressee', 'level', 'strength', 'sharing', 'shares', 'theme', 'section', 'names', 'concerns'],
  entities: ['kind', 'within'],
  sources: ['kind', 'class'],
  gaps: ['kind', 'leads', 'groups'],
} as const satisfies Readonly<Record<TableId, readonly ColumnId[]>>

/** A column that rows can be counted by. */
export type CountId = (typeof BY)[TableId][number]

/** What each table can be counted by. */
export const COUNT_BY: Readonly<Record<TableId, readonly CountId[]>> = BY

/** What a table is counted by where nothing is asked. */
const USUAL: Readonly<Partial<Record<TableId, CountId>>> = {
  activities: 'status',
  recommendations: 'addressee',
}

/** What each of its counts is counted by in turn where nothing is asked. */
const USUAL_NEXT: Readonly<Partial<Record<TableId, CountId>>> = { recommendations: 'sharing' }

/** The three ways in which a body has a row: printed first, leading or sharing the lead, in any role. They are told together. */
export const ROLES: readonly ColumnId[] = ['first', 'leads', 'part']

/** Columns that say more in each row than the value they are counted by: they stand where they are counted by, asked for or not. */
export const SAYS_MORE: ReadonlySet<ColumnId> = new Set(['notes'])

/** As many groups stand open over their rows; of more only the counts are shown. */
export const MOST_OPEN = 6

/** What a table is counted by; nothing where it has no such column. */
export function countColumn(table: TableId, asked: string): CountId | undefined {
  if (asked === 'none') return undefined
  return COUNT_BY[table].find((column) => column === asked) ?? USUAL[table]
}

/** What each of its counts is counted by in turn; nothing unless it is usual or asked for, and another column. */
export function nextColumn(table: TableId, asked: string, first: CountId | undefined): CountId | undefined {
  const wanted = asked === 'usual' ? USUAL_NEXT[table] : asked
  return first && COUNT_BY[table].find((column) => column === wanted && column !== first)
}

/** Whether a table is counted as it is where nothing is asked. */
export function isUsual(table: TableId, by: CountId | undefined): boolean {
  return USUAL[table] === by
}

/** How a link says what the counts are counted by in turn. */
export function saidOfNext(table: TableId, next: CountId | undefined): CountId | 'usual' | 'none' {
  return USUAL_NEXT[table] === next ? 'usual' : (next ?? 'none')
}
