// What is measured, what does it mean, and what comes out on top?

import { LOOKS, MEASURE_IDS } from '../../core/graph/measure-choices.ts'
import { useWords } from '../../i18n/language.ts'
import { withWords } from '../../i18n/words.ts'
import { useActions, useAtlas, useShownLens, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { useMeasured } from './use-measured.ts'
import { words } from './words.ts'
import './Measuring.css'

/** Few measure: what it means and what comes out is shown by code that comes with the arithmetic. */
const load = withWords(() => import('./measured/MeasuredParts.ts'))
const outcome = lateCode(() => load().then(({ MeasuredOutcome }) => MeasuredOutcome))
const meaning = lateCode(() => load().then(({ MeasureMeans }) => MeasureMeans))

/** The choice of a measure; under it what it says with its limits, its legend, and the marks it puts first. */
export function Measuring() {
  const t = useWords(words)
  const { choose } = useActions()
  const lens = useShownLens()
  const id = useViewState(({ view }) => optionOf(view.options, 'measure'))
  const look = useViewState(({ view }) => optionOf(view.options, 'look'))
  const picture = useMeasured(lens)
  const n = useAtlas().graph.dataset.activities.length
  return (
    <section className="measuring" aria-label={t('measure')}>
      <h2 data-term="measure">{t('measure')}</h2>
      <select
        aria-label={t('measure')}
        value={id}
        onChange={({ target }) => choose('measure', MEASURE_IDS.find((one) => one === target.value) ?? 'none')}
      >
        {MEASURE_IDS.map((one) => (
          <option key={one} value={one}>
            {t(`measure.${one}`, { n })}
          </option>
        ))}
      </select>
      {id !== 'none' && (
        <>
          {id !== 'community' && (
            <fieldset className="measuring-looks">
              <legend className="unseen">{t('look')}</legend>
              {LOOKS.map((one) => (
                <label key={one} className="network-choice">
                  <input type="radio" name="look" checked={look === one} onChange={() => choose('look', one)} />
                  <span>{t(`look.${one}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
          <Late of={meaning} failed={() => null}>
            {(MeasureMeans) => <MeasureMeans id={id} />}
          </Late>
          {picture && (
            // Offline and not fetched before: the picture shows the measure, without its list.
            <Late of={outcome} failed={() => null}>
              {(MeasuredOutcome) => <MeasuredOutcome picture={picture} id={id} />}
            </Late>
          )}
        </>
      )}
    </section>
  )
}
