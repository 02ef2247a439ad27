// How is a unit of the report cited in few characters, and in words?

import { compareUnits, readUnitId, type UnitId } from '../core/model/ids.ts'
import type { Locale } from './locales.ts'
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

/** Distinct units in the order of the report. */
export function sortUnits(ids: Iterable<UnitId>): UnitId[] {
  return [...new Set(ids)].sort(compareUnits)
}
