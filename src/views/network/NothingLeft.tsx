// Why is there nothing to draw, and how does it come back?

import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { words } from './words.ts'

/** Said in the middle of an empty picture: which filter is to blame, with a button that undoes it alone. */
export function NothingLeft() {
  const { lenses } = useAtlas()
  const t = useWords(words)
  const { turn, setSure, widen, clearFilters } = useActions()
  const lens = useViewState(({ view }) => view.lens)
  const sift = useViewState(({ view }) => view.sift)
  const facets = useViewState(({ view }) => view.facets)
  const folds = useViewState(({ view }) => view.folds)
  const culprit = lenses.emptier(lens, sift, facets, folds)
  const undo = () => {
    if (culprit === undefined) clearFilters()
    else if ('facet' in culprit) widen(culprit.facet)
    else if ('switch' in culprit) turn(culprit.switch)
    else setSure('limited')
  }
  const blame = (by: NonNullable<typeof culprit>) => {
    if ('sure' in by) return t('state.empty.sure', { name: t(`legend.${by.sure}`) })
    return t('state.empty.by', { name: 'facet' in by ? t(`facet.${by.facet}`) : t(`legend.${by.switch}`) })
  }
  return (
    <div className="nothing-left">
      <p>
        <b>{t('state.empty')}</b> {culprit !== undefined && blame(culprit)}
      </p>
      <button type="button" className="plain-button" onClick={undo}>
        {t(culprit === undefined ? 'sifted.clear' : 'state.empty.undo')}
      </button>
    </div>
  )
}
