// What does a table say in one sentence, and what does it count? Of what is selected first, then of what it is narrowed to or
// counted by, else of all of it.

import type { Guide } from '../../core/model/guide.ts'
import type { UnitId } from '../../core/model/ids.ts'
import type { ColumnId } from '../../core/query/table-columns.ts'
import { COUNT_BY, type CountId, isUsual, ROLES } from '../../core/query/table-counts.ts'
import { hasValue, NO_VALUE, readFilter, valuesIn } from '../../core/query/table-groups.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import type { Namer } from '../../i18n/names.ts'
import { shortName } from '../../i18n/names.ts'
import { activityListName } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'
import { rolesOf } from './count-rows.ts'
import type { RowState } from './row-state.ts'
import type { TableContent } from './shown-table.ts'
import type { words } from './words.ts'

type Say = Translate<keyof typeof words.english>

/** What a headline is asked for. */
export interface HeadlineAsked {
  readonly selected: readonly string[]
  readonly stateOf: (row: Row) => RowState
  readonly graph: Namer & {
    readonly entities: ReadonlyMap<string, unknown>
    readonly dataset: { readonly guide: Guide }
  }
  readonly locale: Locale
  readonly t: Say
}

/** As many values are named in a headline. */
const NAMED = 3

/** The headline. */
export function titleOf(shown: TableContent, asked: HeadlineAsked): string {
  const { table, rows, listed, all, counted, narrowed, facts } = shown
  const { locale, t } = asked
  if (rows.length === 0) return t('title.none')
  const lit = litOf(shown, asked)
  if (lit) {
    const { name, roles } = lit
    if (roles) return t('title.first', { name, n: roles.first, all: all.length })
    return t('title.about', { name, n: lit.rows.length, all: all.length, table })
  }
  if (narrowed.length > 0)
    return t('title.narrowed', {
      n: listed.length,
      all: all.length,
      table,
      list: listText(
        narrowed.map((one) => filterText(one, all, asked)),
        locale,
        'row',
      ),
    })
  const isJoined = hasAdvice(shown)
  // What is shared is told by the counts of all rows, whoever is asked.
  if (isJoined && counted?.by === 'sharing') return t('title.advice', facts)
  if (counted === undefined || isUsual(table, counted.by)) return t(isJoined ? 'title.advice' : `title.${table}`, facts)
  const values = counted.groups.filter(({ value }) => value.key !== NO_VALUE)
  const named = values
    .slice(0, NAMED)
    .map(({ value, rows: own }) => t('counted.value', { name: value.text, n: own.length }))
  return t('title.counted', {
    by: t(`by.${counted.by}`),
    list: listText(named, locale, 'row'),
    more: values.length - named.length,
  })
}

/** A value that rows are narrowed to, in words: "Printed first: UNODC". */
export function filterText(
  said: string,
  rows: readonly Row[],
  { graph, locale, t }: Pick<HeadlineAsked, 'graph' | 'locale' | 't'>,
): string {
  const filter = readFilter(said)
  if (filter.column === 'about')
    return t('narrowed.about', { name: shortName(filter.key, graph, dataLanguage(locale)) })
  const column = filter.column as ColumnId
  const row = rows.find((one) => hasValue(one, filter))
  const value = row && valuesIn(row, column).find(({ key, printed }) => key === filter.key || printed === filter.key)
  const text = filter.key === NO_VALUE ? t('count.no') : value?.text || filter.key
  return t('narrowed.value', { column: labelOf(column, t), text })
}

/** What a column is called where rows are counted by it, or narrowed to one of its values. */
export function labelOf(column: ColumnId, t: Say): string {
  const by = Object.values(COUNT_BY)
    .flat()
    .find((id): id is CountId => id === column)
  return by === undefined ? t(`column.${column}`) : t(`by.${by}`)
}

/** The rows about the one thing that is selected, and its three counts where it is a body with activities. */
export function litOf(
  { table, listed, all, counted }: TableContent,
  { selected, stateOf, graph, locale }: HeadlineAsked,
):
  | {
      readonly name: string
      readonly rows: readonly Row[]
      readonly roles?: Record<'first' | 'leads' | 'part', number>
    }
  | undefined {
  const [id] = selected
  if (id === undefined || selected.length > 1 || !graph.entities.has(id) || counted?.isFolded) return undefined
  const rows = listed.filter((row) => stateOf(row) === 'near' || stateOf(row) === 'aside')
  if (rows.length === 0) return undefined
  const name = shortName(id, graph, dataLanguage(locale))
  if (table !== 'activities') return { name, rows }
  const of = rolesOf(all, { key: id })
  const [first = 0, leads = 0, part = 0] = ROLES.map((role) => of[role]?.rank ?? 0)
  return part === 0 ? { name, rows } : { name, rows, roles: { first, leads, part } }
}

/** Whether what is asked for stands beside activities: only where there are some is it a finding that none shares a thing. */
function hasAdvice({ table, facts }: TableContent): boolean {
  return table === 'recommendations' && Number(facts['lists']) > 0
}

/** What the table counts, and for gaps where the report calls its list of activities not exhaustive; `null` of no row. */
export function supportOf(
  shown: TableContent,
  asked: HeadlineAsked,
): { readonly text: string; readonly unit?: UnitId } | null {
  const { table, rows, facts, narrowed } = shown
  const { graph, locale, t } = asked
  const { guide } = graph.dataset
  const unit = guide.notExhaustive
  const list = activityListName(guide, locale)
  if (rows.length === 0) return null
  const roles = litOf(shown, asked)?.roles
  if (roles) return { text: t('support.roles', roles) }
  if (hasAdvice(shown))
    return {
      text: t(unit === undefined ? 'support.advice.plain' : 'support.advice', { list }),
      ...(unit !== undefined && { unit }),
    }
  // What is said of all rows is not said of some.
  if (narrowed.length > 0) return table === 'activities' ? { text: t('support.activities.plain', { list }) } : null
  // Where no status says that work is done, and no word binds, there is nothing to count.
  if (facts['status'] === '') return { text: t('support.activities.plain', { list }) }
  if (facts['strengths'] === '') return null
  if (table !== 'gaps') return { text: t(`support.${table}`, { ...facts, list }) }
  return unit === undefined ? { text: t('support.gaps.plain') } : { text: t('support.gaps', { list }), unit }
}
