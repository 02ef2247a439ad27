// On whose word does a row stand, said as fully as there is room for?

import type { AnswerRow } from '../../../../core/query/answer.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { listText } from '../../../../i18n/lists.ts'
import { useShortName } from '../../../../i18n/names.ts'
import { words as common } from '../../../../i18n/said/words.ts'
import { unitMark } from '../../../../i18n/units.ts'
import { useAtlas } from '../../../../state/atlas.ts'
import { words } from './words.ts'

/** Several ways to say it, the fullest first; one where nobody is named. */
export function useSaidBy(): (row: Pick<AnswerRow, 'sources' | 'isItself'>) => readonly string[] {
  const { graph } = useAtlas()
  const t = useWords(words)
  const own = useWords(common)
  const locale = useLocale()
  const name = useShortName(graph)
  return ({ sources, isItself }) => {
    const names = sources.map((id) => name(id) || unitMark(id, locale))
    const [first] = names
    if (first === undefined) return [own(isItself ? 'claim.itself' : 'claim.nobody')]
    return [
      listText(names, locale, 'row'),
      ...(names.length > 1 ? [t('who.more', { name: first, n: names.length - 1 })] : []),
      t('who.sources', { n: names.length }),
    ]
  }
}
