// At the side: whether all is shown as bands or line by line, and what the bands mean.

import { useWords } from '../../../i18n/language.ts'
import { useHref, useShownLens, useViewState } from '../../../state/atlas.ts'
import { withOption } from '../../../state/options.ts'
import { drawsBands } from '../draws-bands.ts'
import { sides } from './content.ts'
import { useBands } from './use-bands.ts'
import { words } from './words.ts'
import './BandsSide.css'

/** The choice between bands and lines; beside bands what they mean and come to. */
export function BandsSide() {
  const t = useWords(words)
  const href = useHref()
  const lens = useShownLens()
  const view = useViewState((store) => store.view)
  const isBands = drawsBands(view, lens)
  const { options } = view
  // What only lines can show goes with them.
  const toBands = {
    options: withOption(withOption(options, 'band', 'rest'), 'measure', 'none'),
    folds: [],
    hops: 0,
    path: [],
    camera: null,
  }
  const isOffered = isBands || drawsBands({ ...view, ...toBands }, lens)
  if (!isOffered) return null
  return (
    <>
      <nav aria-label={t('shown')}>
        <h2>{t('shown')}</h2>
        <ul>
          <li>
            <a className="network-choice network-lens" href={href(toBands)} aria-current={isBands ? 'true' : undefined}>
              <span className="network-lens-mark" aria-hidden="true" />
              {t('shown.rest')}
            </a>
          </li>
          <li>
            <a
              className="network-choice network-lens"
              href={href({ options: withOption(options, 'band', 'all') })}
              aria-current={isBands ? undefined : 'true'}
            >
              <span className="network-lens-mark" aria-hidden="true" />
              {t('shown.all')}
            </a>
          </li>
        </ul>
      </nav>
      {isBands && <Meaning />}
    </>
  )
}

function Meaning() {
  const { summary, t } = useBands()
  const { threat, answer, within } = sides(summary)
  return (
    <section className="bands-meaning" aria-label={t('side')}>
      <h2>{t('side')}</h2>
      <ul>
        {(
          [
            ['threat', threat],
            ['answer', answer],
            ['within', within],
          ] as const
        ).map(([what, n]) => (
          <li key={what} className="network-choice">
            <span className={`bands-sign bands-${what}`} aria-hidden="true" />
            <span>{t(`side.${what}`)}</span>
            <span className="legend-count">{n}</span>
          </li>
        ))}
      </ul>
      <p>{t('side.how')}</p>
    </section>
  )
}
