// What is said of the row or date that is hovered: its date in words, before anything else.

import { useLocale, useWords } from '../../i18n/language.ts'
import { useHoveredMark } from '../../state/hover.ts'
import type { ShownTime } from './shown-time.ts'
import { markText, rowText } from './time-text.ts'
import { words } from './words.ts'

/** A sentence; nothing where nothing of the view is hovered. */
export function useHint({ rows, marks, graph }: ShownTime): string | undefined {
  const t = useWords(words)
  const locale = useLocale()
  const mark = useHoveredMark()
  const row = rows.find(({ claims }) => claims.some(({ id }) => id === mark))
  if (row) return t('hint.row', { ...rowText(row, graph, locale) })
  const own = marks.filter(({ of }) => of === mark)
  if (own.length === 0) return undefined
  return own
    .map((one) => {
      const text = markText(one, graph, locale)
      return t(text.what === '' ? 'hint.thing' : 'hint.mark', { ...text })
    })
    .join(t('join'))
}
