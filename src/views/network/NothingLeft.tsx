// Why is there nothing to draw, and how does it come back?

import { useCallback } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { emptyText } from '../../i18n/filters.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { useCulprit } from '../../state/culprit.ts'
import { EmptyResult } from '../../ui/EmptyResult.tsx'
import { words } from './words.ts'
import './NothingLeft.css'

/** Said in the middle of an empty picture: which filter is to blame, with a button that undoes it alone. */
export function NothingLeft() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const lens = useViewState(({ view }) => view.lens)
  const folds = useViewState(({ view }) => view.folds)
  const isEmpty = useCallback(
    (facets: Facets, sift: Sift) => lenses.sifted(lens, sift, facets, folds).links.length === 0,
    [lenses, lens, folds],
  )
  const { culprit, undo } = useCulprit(isEmpty)
  const { why, action } = emptyText(culprit, graph.dataset.ontology, locale)
  return (
    <div className="nothing-left">
      <b>{t('state.empty')}</b>
      <EmptyResult why={why} action={action} onUndo={undo} />
    </div>
  )
}
