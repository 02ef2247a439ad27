// What is set against what, in which order, and what does a cell say?

import { isOn } from '../../core/graph/sift.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { matricesWith } from '../../core/query/offers.ts'
import { useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { OPTIONS, optionOf, withOption } from '../../state/options.ts'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words as tabWords } from './door/words.ts'
import { words } from './words.ts'

/** What stands at the side of the matrix. */
export function MatrixSide() {
  const t = useWords(words)
  const tab = useWords(tabWords)
  const href = useHref()
  const { has } = useAtlas()
  const { turn } = useActions()
  const options = useViewState(({ view }) => view.options)
  const sift = useViewState(({ view }) => view.sift)
  const pair = optionOf(options, 'matrix')
  const order = optionOf(options, 'order')
  const isAnnex = pair.startsWith('body')
  return (
    <div className="choices">
      <nav aria-label={t('matrix')}>
        <h2>{t('matrix')}</h2>
        <ul>
          {matricesWith(has).map((id) => (
            <li key={id}>
              <a
                className="choice"
                href={href({ options: withOption(options, 'matrix', id) })}
                aria-current={id === pair ? 'true' : undefined}
              >
                {tab(`pair.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('order')}>
        <h2>{t('order')}</h2>
        <ul>
          {OPTIONS.order.map((id) => (
            <li key={id}>
              <a
                className="choice"
                href={href({ options: withOption(options, 'order', id) })}
                aria-current={id === order ? 'true' : undefined}
              >
                {t(`order.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2>{t('legend')}</h2>
        <ul className="matrix-legend">
          {(isAnnex ? [] : STROKES).map((stroke, i) => (
            <li key={stroke}>
              <span className={`matrix-cell ${stroke === 'limited' ? 'limited' : `step-${3 - i}`}`} aria-hidden="true">
                {stroke !== 'limited' && <b>{3 - i}</b>}
                <StrokeMark stroke={stroke} />
              </span>
              {t(`legend.${stroke}`)}
            </li>
          ))}
          <li>
            <span className="silent-cell" aria-hidden="true" />
            {t('legend.silent')}
          </li>
        </ul>
        {!isAnnex && (
          <label className="choice-switch">
            <input type="checkbox" checked={isOn(pair, sift, 'inferred')} onChange={() => turn('inferred')} />
            {t('readings')}
          </label>
        )}
      </section>
      <section>
        <h2>{t(isAnnex ? 'ramp.activities' : 'ramp.claims')}</h2>
        <ol className="ramp-legend">
          {['1', '2–3', '4–6', '7+'].map((range, i) => (
            <li key={range} className={`step-${i + 1}`}>
              {range}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
