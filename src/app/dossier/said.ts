// How does a dossier cite? Units as a footnote of a United Nations paper has them: paras. 14, 30 and 32.

import { readUnitId, type UnitId } from '../../core/model/ids.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sortUnits, unitName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** "paras. 14, 30 and 32, footnote 6". */
export function citedText(units: Iterable<UnitId>, locale: Locale): string {
  const t = translator(words, locale)
  const inOrder = sortUnits(units)
  const paragraphs = inOrder.flatMap((id) => {
    const unit = readUnitId(id)
    return unit?.kind === 'paragraph' ? [String(unit.number)] : []
  })
  const others = inOrder.filter((id) => readUnitId(id)?.kind !== 'paragraph').map((id) => unitName(id, locale))
  const list = listText(paragraphs, locale)
  const own = paragraphs.length === 0 ? [] : [t('paras', { n: paragraphs.length, list })]
  return listText([...own, ...others], locale, 'row')
}
