// How is a unit of the report cited in few characters, and in words?

import { compareUnits, readUnitId, type UnitId } from '../core/model/ids.ts'
import type { Language } from '../core/model/words.ts'

/** ¶36, note 6, a23; in Chinese 注6 for a note. */
export function unitMark(id: UnitId, language: Language): string {
  const unit = readUnitId(id)
  if (!unit) return id
  if (unit.kind === 'paragraph') return `¶${unit.number}`
  if (unit.kind === 'footnote') return language === 'zh' ? `注${unit.number}` : `note ${unit.number}`
  return `a${unit.number}`
}

/** "paragraph 36", "footnote 6", "activity 23"; 第36段, 脚注6, 活动23. */
export function unitName(id: UnitId, language: Language): string {
  const unit = readUnitId(id)
  if (!unit) return id
  const words = {
    en: { paragraph: 'paragraph ', footnote: 'footnote ', activity: 'activity ' },
    zh: { paragraph: '第', footnote: '脚注', activity: '活动' },
  }[language]
  return `${words[unit.kind]}${unit.number}${language === 'zh' && unit.kind === 'paragraph' ? '段' : ''}`
}

/** Distinct units in the order of the report. */
export function sortUnits(ids: Iterable<UnitId>): UnitId[] {
  return [...new Set(ids)].sort(compareUnits)
}
