// What may be folded in this lens, and what is?

import { useMemo } from 'react'
import { foldsOf } from '../../core/graph/fold.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { words } from './words.ts'
import './Folding.css'

/** A switch for every fold that would change the lens on screen. */
export function Folding() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const { turnFold } = useActions()
  const lens = useViewState(({ view }) => view.lens)
  const folds = useViewState(({ view }) => view.folds)
  const full = lenses.full(lens)
  const offered = useMemo(() => foldsOf(graph, full), [graph, full])
  if (offered.length === 0) return null
  return (
    <fieldset className="folding" data-term="fold">
      <legend>{t('fold')}</legend>
      {offered.map((fold) => (
        <label key={fold} className="network-choice">
          <input type="checkbox" checked={folds.includes(fold)} onChange={() => turnFold(fold)} />
          <span>{t(`fold.into.${fold}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
