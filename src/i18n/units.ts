// How is a unit of the report cited in few characters, and in words?

import type { Guide, UnitSpan } from '../core/model/guide.ts'
import { compareUnits, readUnitId, type UnitId } from '../core/model/ids.ts'
import { dataLanguage, type Locale } from './locales.ts'
import { words } from './own-words.ts'
import { translator } from './words.ts'

/** ¶36, note 6, a23; in Chinese 注6 for a note. */
export function unitMark(id: UnitId, locale: Locale): string {
  const unit = readUnitId(id)
  return unit ? translator(words, locale)(`mark.${unit.kind}`, { n: unit.number }) : id
}

/** "paragraph 36", "footnote 6", "activity 23"; 第36段, 脚注6, 活动23. */
export function unitName(id: UnitId, locale: Locale): string {
  const unit = readUnitId(id)
  return unit ? translator(words, locale)(`unit.${unit.kind}`, { n: unit.number }) : id
}

/** "¶12–15"; 第12至15段: units that follow one another, inside a sentence. */
export function spanText({ from, to }: UnitSpan, locale: Locale): string {
  const [a, b] = [from, to].map((id) => readUnitId(id)?.number ?? 0)
  return translator(words, locale)('span.paragraph', { a: a ?? 0, b: b ?? 0 })
}

/** What the report calls its list of activities, inside a sentence. */
export function activityListName({ activityList }: Guide, locale: Locale): string {
  return activityList?.[dataLanguage(locale)] ?? translator(words, locale)('activity.list')
}

/** "The annex calls itself not exhaustive (¶52)." Nothing where the report does not say so. */
export function notExhaustive(guide: Guide, locale: Locale): string {
  const { notExhaustive: unit } = guide
  if (unit === undefined) return ''
  const list = activityListName(guide, locale)
  return translator(words, locale)('not.exhaustive', { list, unit: unitMark(unit, locale) })
}

/** Distinct units in the order of the report. */
export function sortUnits(ids: Iterable<UnitId>): UnitId[] {
  return [...new Set(ids)].sort(compareUnits)
}
