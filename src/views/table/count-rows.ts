// How does a count stand in a table? A line over the rows of each value where there are few, else a row for each value.

import { kindOf } from '../../core/model/ids.ts'
import { isSelectable } from '../../core/query/selectable.ts'
import type { ColumnId } from '../../core/query/table-columns.ts'
import { type CountId, MOST_OPEN, ROLES } from '../../core/query/table-counts.ts'
import { groupsBy, NO_VALUE, type RowGroup, valuesIn } from '../../core/query/table-groups.ts'
import type { Cell, CellValue, Row } from '../../core/query/table-rows.ts'
import { listText } from '../../i18n/lists.ts'
import { count, makers } from './rows/cells.ts'
import type { RowSource } from './rows/source.ts'

/** What is counted, and how. */
export interface CountAsked {
  readonly by: CountId
  readonly next: CountId | undefined
}

/** A count of rows. */
export interface Counted extends CountAsked {
  readonly groups: readonly RowGroup[]
  /** There are too many values to show the rows of each: the values are the rows. */
  readonly isFolded: boolean
}

/** Counts rows. */
export function countRows(rows: readonly Row[], asked: CountAsked, { t }: RowSource): Counted {
  const groups = groupsBy(rows, asked.by).map(({ value, rows: own }) => ({
    value: value.key === NO_VALUE ? { ...value, text: t('count.no') } : value,
    rows: own,
  }))
  return { ...asked, groups, isFolded: groups.length > MOST_OPEN }
}

/** The columns of a folded count. */
export function countColumns({ by, next }: CountAsked): readonly ColumnId[] {
  const roles = ROLES.includes(by) ? ROLES : ['n' as const]
  return ['name', ...roles, ...(next ? ['next' as const] : []), 'units']
}

/** The values as rows, the counted one first. A body has its three counts beside one another. */
export function foldedRows({ by, next, groups }: Counted, all: readonly Row[], source: RowSource): readonly Row[] {
  const { graph } = source
  const { units } = makers(source)
  const most = Math.max(...groups.map(({ rows }) => rows.length))
  return groups.map(({ value, rows }): Row => {
    const isThing = graph.entities.has(value.key)
    const kind = isThing ? kindOf(value.key) : undefined
    const counts: Partial<Record<ColumnId, Cell>> = ROLES.includes(by) ? rolesOf(all, value) : { n: count(rows.length) }
    const main = ROLES.includes(by) ? by : 'n'
    return {
      id: `group:${value.key} ${value.printed ?? ''}`,
      mark: isThing && isSelectable(value.key) ? value.key : undefined,
      cells: {
        name: { text: value.text, values: [value], kind, aside: asideOf(value) },
        ...counts,
        [main]: { ...counts[main], share: rows.length / most },
        ...(next && { next: breakDown(rows, next, source) }),
        units: units(rows.flatMap(({ cells }) => cells.units?.units ?? [])),
      },
    }
  })
}

/** Rows under a line for each value; what is said beside a body is all that it is counted as. */
export function headedRows({ by, next, groups }: Counted, all: readonly Row[], source: RowSource): readonly Row[] {
  const { t } = source
  return groups.flatMap(({ value, rows }) => [
    {
      id: `group:${value.key} ${value.printed ?? ''}`,
      cells: {},
      heading: {
        column: by,
        value,
        n: rows.length,
        more: [
          ROLES.includes(by) && value.key !== NO_VALUE
            ? rolesText(all, value, source)
            : t('counted.rows', { n: rows.length }),
          ...(next
            ? [
                t('narrowed.value', {
                  column: t(`by.${next}`),
                  text: firstOf(breakDown(rows, next, source), source),
                }),
              ]
            : []),
        ].join(t('counted.join')),
      },
    },
    // A row under two values is there twice: what names it on the page is its own each time.
    ...rows.map((row) => ({ ...row, id: `${row.id} ${value.key} ${value.printed ?? ''}` })),
  ])
}

/** In how many rows a body is printed first, leads or shares the lead, or has a part at all. */
export function rolesOf(rows: readonly Row[], { key }: Pick<CellValue, 'key'>): Partial<Record<ColumnId, Cell>> {
  return Object.fromEntries(
    ROLES.map((role) => [
      role,
      count(rows.filter((row) => valuesIn(row, role).some((value) => value.key === key)).length),
    ]),
  )
}

function rolesText(rows: readonly Row[], value: CellValue, { t }: RowSource): string {
  const of = rolesOf(rows, value)
  const [first = 0, leads = 0, part = 0] = ROLES.map((role) => of[role]?.rank ?? 0)
  return t('counted.roles', { first, leads, part })
}

/** The rows of a value by another column: "ongoing 8, completed 1". */
function breakDown(rows: readonly Row[], by: ColumnId, { t, locale }: RowSource): Cell {
  const values = groupsBy(rows, by).map(({ value, rows: own }) => ({
    ...value,
    text: t('counted.value', { name: value.key === NO_VALUE ? t('count.no') : value.text, n: own.length }),
  }))
  return {
    text: listText(
      values.map(({ text }) => text),
      locale,
      'row',
    ),
    values,
    rank: values.length,
  }
}

/** As many values of a break-down stand in the line over the rows: the panel has them all, and the line stays one. */
const IN_LINE = 3

function firstOf({ values = [] }: Cell, { t, locale }: RowSource): string {
  const more = values.length - IN_LINE
  const named = values.slice(0, IN_LINE).map(({ text }) => text)
  return listText(more > 0 ? [...named, t('counted.more', { n: more })] : named, locale, 'row')
}

/** The word as it is printed, where that is another. */
function asideOf({ text, printed }: CellValue): string | undefined {
  return printed !== undefined && printed !== text ? printed : undefined
}
