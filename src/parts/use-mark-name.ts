// What is a mark or a line called, outside any picture? The names of its ends.

import { useCallback } from 'react'
import { endsOf } from '../core/query/ends.ts'
import { useLocale } from '../i18n/language.ts'
import { endsText, useShortName } from '../i18n/names.ts'
import { useAtlas } from '../state/atlas.ts'

/** "ISIL", "ISIL – Oil": the names of the ends of a line or a claim, or of the thing alone. */
export function useMarkName(): (id: string) => string {
  const { graph } = useAtlas()
  const locale = useLocale()
  const name = useShortName(graph)
  return useCallback((id) => endsText(endsOf(graph, id).map(name), locale), [graph, name, locale])
}
