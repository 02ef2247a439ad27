// What does a table say in one sentence, and what does it count?

import type { Guide } from '../../core/model/guide.ts'
import type { UnitId } from '../../core/model/ids.ts'
import type { Locale } from '../../i18n/locales.ts'
import { activityListName } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'
import type { TableContent } from './shown-table.ts'
import type { words } from './words.ts'

type Say = Translate<keyof typeof words.english>

/** The headline. */
export function titleOf({ table, rows, facts }: Pick<TableContent, 'table' | 'rows' | 'facts'>, t: Say): string {
  return rows.length === 0 ? t('title.none') : t(`title.${table}`, facts)
}

/** What the table counts, and for gaps where the report calls its list of activities not exhaustive; `null` of no row. */
export function supportOf(
  { table, rows, facts }: Pick<TableContent, 'table' | 'rows' | 'facts'>,
  { guide, locale, t }: { readonly guide: Guide; readonly locale: Locale; readonly t: Say },
): { readonly text: string; readonly unit?: UnitId } | null {
  const unit = guide.notExhaustive
  const list = activityListName(guide, locale)
  if (rows.length === 0) return null
  // Where no status says that work is done, and no word binds, there is nothing to count.
  if (facts['status'] === '') return { text: t('support.activities.plain', { list }) }
  if (facts['strengths'] === '') return null
  if (table !== 'gaps') return { text: t(`support.${table}`, { ...facts, list }) }
  return unit === undefined ? { text: t('support.gaps.plain') } : { text: t('support.gaps', { list }), unit }
}
