// What can be listed, in which columns, and by which of them can rows be counted? Known to links, before any row is made.

/** What a table lists, in the order it is offered. */
export const TABLES = ['claims', 'activities', 'recommendations', 'entities', 'sources', 'gaps'] as const

/** One of the tables. */
export type TableId = (typeof TABLES)[number]

/** The columns of each table; those after `more` stand only when asked for. */
const SHAPES = {
  claims: {
    shown: ['subject', 'predicate', 'object', 'statement', 'certainty', 'speakers', 'units'],
    more: ['spoken', 'reading', 'evidence', 'mechanism', 'places', 'period', 'amount', 'documents', 'section'],
  },
  activities: {
    shown: ['title', 'leads', 'status', 'crimes', 'places', 'units'],
    more: [
      'first',
      'supports',
      'others',
      'groups',
      'dates',
      'description',
      'scope',
      'part',
      'names',
      'shares',
      'notes',
    ],
  },
  recommendations: {
    shown: ['statement', 'strength', 'addressee', 'shares', 'units'],
    more: ['theme', 'item', 'level', 'names', 'concerns', 'sharing', 'section'],
  },
  entities: {
    shown: ['name', 'kind', 'claims', 'activities', 'recommendations', 'units'],
    more: ['origins', 'within', 'also'],
  },
  sources: {
    shown: ['name', 'kind', 'claims', 'only', 'origins', 'trust', 'units'],
    more: ['class', 'titled'],
  },
  gaps: {
    shown: ['name', 'groups', 'claims', 'activities', 'leads', 'status', 'units'],
    more: ['kind'],
  },
} as const satisfies Readonly<Record<TableId, { readonly shown: readonly string[]; readonly more: readonly string[] }>>

/** The columns of a count that are those of no table: how many rows a value has, and of what else they are. */
const COUNTED = ['n', 'next'] as const

/** A column of some table, or of a count of one. */
export type ColumnId = (typeof SHAPES)[TableId]['shown' | 'more'][number] | (typeof COUNTED)[number]

/** Every column a table has, those it shows by itself first. */
export function columnsOf(table: TableId): readonly ColumnId[] {
  const { shown, more } = SHAPES[table]
  return [...shown, ...more]
}

/** Every column of any table, each once, and those of a count. */
export const COLUMN_IDS: readonly ColumnId[] = [...new Set([...TABLES.flatMap(columnsOf), ...COUNTED])]

/** By what rows are counted: as the table does by itself, by nothing, or by a column. */
export const COUNTS: readonly string[] = ['usual', 'none', ...COLUMN_IDS]

/** The columns of a table as a person has chosen them; `turned` names those that are not as they are by themselves. */
export function shownColumns(table: TableId, turned: readonly string[]): readonly ColumnId[] {
  const { shown } = SHAPES[table] as { readonly shown: readonly ColumnId[] }
  return columnsOf(table).filter((id) => shown.includes(id) !== turned.includes(columnKey(table, id)))
}

/** A column as a link names it. */
export function columnKey(table: TableId, column: ColumnId): string {
  return `${table}.${column}`
}

/** Every column as a link names it. */
export const COLUMN_KEYS: readonly string[] = TABLES.flatMap((table) =>
  columnsOf(table).map((column) => columnKey(table, column)),
)

/** Orders by a column: `claims` rises, `-claims` falls; `given` is the order of the report. */
export const SORTS: readonly string[] = ['given', ...COLUMN_IDS.flatMap((id) => [id, `-${id}`])]

/** What rows can be narrowed to, as a link says it: a column and a value, `about` and what they are about, or `drawn` and a column. */
export const ROW_FILTER = new RegExp(`^(about|drawn|${COLUMN_IDS.join('|')}):.+`)
