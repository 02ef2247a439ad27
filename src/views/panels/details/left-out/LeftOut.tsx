// What does the filter keep out of a panel?

import { standsOn } from '../../../../core/query/support.ts'
import { useWords } from '../../../../i18n/language.ts'
import { useActions, useAtlas, useElsewhere, useEvidence, useViewState } from '../../../../state/atlas.ts'
import { words } from './words.ts'
import './LeftOut.css'

/** What the filter keeps out of this panel, and the way back: a filter must not pass for the report's silence. */
export function LeftOut({ of }: { readonly of: string }) {
  const { graph, lenses } = useAtlas()
  const elsewhere = useElsewhere()
  const evidence = useEvidence()
  const lens = useViewState(({ view }) => view.lens)
  const folds = useViewState(({ view }) => view.folds)
  const { clearFilters } = useActions()
  const t = useWords(words)
  if (evidence.isAll) return null
  const n = standsOn(graph, lenses.full(lens, folds), of, elsewhere).filter(
    (id) => evidence.unitsOf(id).length === 0,
  ).length
  if (n === 0) return null
  return (
    <p className="details-left-out">
      {t('left.out', { n })}{' '}
      <button type="button" className="plain-button" onClick={clearFilters}>
        {t('left.out.show')}
      </button>
    </p>
  )
}
