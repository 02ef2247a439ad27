// Why is there nothing to draw, and how does it come back?

import { emptiedBy } from '../../core/graph/sift.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { words } from './words.ts'

/** Said in the middle of an empty picture: which filter is to blame, with a button that undoes it alone. */
export function NothingLeft() {
  const { lenses } = useAtlas()
  const t = useWords(words)
  const { turn, setSure, clearSift } = useActions()
  const lens = useViewState(({ view }) => view.lens)
  const sift = useViewState(({ view }) => view.sift)
  const culprit = emptiedBy(lenses.full(lens), sift)
  const undo = () => {
    if (culprit === undefined) clearSift()
    else if ('switch' in culprit) turn(culprit.switch)
    else setSure('limited')
  }
  return (
    <div className="nothing-left">
      <p>
        <b>{t('state.empty')}</b>{' '}
        {culprit !== undefined &&
          ('sure' in culprit
            ? t('state.empty.sure', { name: t(`legend.${culprit.sure}`) })
            : t('state.empty.by', { name: t(`legend.${culprit.switch}`) }))}
      </p>
      <button type="button" className="plain-button" onClick={undo}>
        {t(culprit === undefined ? 'sifted.clear' : 'state.empty.undo')}
      </button>
    </div>
  )
}
