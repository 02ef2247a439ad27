// What is set against what, in which order, and what does a cell say?

import { isOn } from '../../core/graph/sift.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { useWords } from '../../i18n/language.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { useActions, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { CellRamp, CellSample, DeniedSample, LeftSample, SilentSample } from './MatrixCell.tsx'
import { useShownMatrix } from './use-shown-matrix.ts'
import { words } from './words.ts'
import './MatrixSide.css'

/** What stands at the side of the matrix. */
export function MatrixSide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const isAnnex = useIsOfActivities()
  return (
    <div className="choices">
      <OptionChoices option="matrix" label={t('matrix')} nameOf={(id) => tab(`pair.${id}`)} />
      <OptionChoices option="order" label={t('order')} nameOf={(id) => t(`order.${id}`)} />
      <CellLegend />
      <section>
        <h2>{t(isAnnex ? 'ramp.activities' : 'ramp.claims')}</h2>
        <CellRamp />
      </section>
    </div>
  )
}

/** Whether cells count activities, which have no stroke, and not claims. */
function useIsOfActivities(): boolean {
  return useViewState(({ view }) => optionOf(view.options, 'matrix').startsWith('body'))
}

/** What the strokes and an empty cell say; our readings are shown from here. */
function CellLegend() {
  const t = useWords(words)
  const { turn } = useActions()
  const { options, sift } = useViewState(({ view }) => view)
  const isAnnex = useIsOfActivities()
  const { leavesOut, denials } = useShownMatrix()
  return (
    <section>
      <h2>{t('legend')}</h2>
      <ul className="matrix-legend">
        {(isAnnex ? [] : STROKES).map((stroke, i) => (
          <li key={stroke}>
            <CellSample stroke={stroke} n={3 - i} />
            {t(`legend.${stroke}`)}
          </li>
        ))}
        {denials.size > 0 && (
          <li>
            <DeniedSample />
            {t('legend.denied')}
          </li>
        )}
        <li>
          <SilentSample />
          {t('legend.silent')}
        </li>
        {leavesOut && (
          <li>
            <LeftSample />
            {t('legend.left')}
          </li>
        )}
      </ul>
      {!isAnnex && (
        <label className="choice-switch">
          <input
            type="checkbox"
            checked={isOn(optionOf(options, 'matrix'), sift, 'inferred')}
            onChange={() => turn('inferred')}
          />
          {t('readings')}
        </label>
      )}
    </section>
  )
}
