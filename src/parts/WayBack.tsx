// Why has a view nothing to show, and how does it come back? The filter that is to blame, and a button that undoes it.

import type { Sift } from '../core/graph/sift.ts'
import type { Facets } from '../core/query/facets.ts'
import { useLocale } from '../i18n/language.ts'
import { emptyText } from '../i18n/said/filters.ts'
import { useAtlas } from '../state/atlas.ts'
import { useCulprit } from '../state/culprit.ts'
import { EmptyResult } from '../ui/EmptyResult.tsx'

/** Whether a view would be empty under other filters. The same function while the view is the same. */
export type WouldBeEmpty = (facets: Facets, sift: Sift) => boolean

/** In place of what would be there. */
export function WayBack({ wouldBeEmpty }: { readonly wouldBeEmpty: WouldBeEmpty }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  const { culprit, undo } = useCulprit(wouldBeEmpty)
  return <EmptyResult {...emptyText(culprit, graph.dataset, locale)} onUndo={undo} />
}
