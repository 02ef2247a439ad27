// Which question, and what of it? The lenses, and the legend that is the filter.

import { lensesWith } from '../../core/query/offers.ts'
import { useWords } from '../../i18n/language.ts'
import { withWords } from '../../i18n/words.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { bandsSide } from './bands-code.ts'
import { Folding } from './Folding.tsx'
import { Legend } from './Legend.tsx'
import { Measuring } from './Measuring.tsx'
import { words } from './words.ts'
import './NetworkSide.css'

/** Few lenses have signs of their own. */
const lensKey = lateCode(withWords(() => import('./LensKey.tsx').then((module) => module.LensKey)))

/** What stands at the side of the network. */
export function NetworkSide() {
  const t = useWords(words)
  const href = useHref()
  const { has } = useAtlas()
  const lens = useViewState(({ view }) => view.lens)
  return (
    <div className="network-side">
      <nav className="network-lenses" aria-label={t('lens')}>
        <h2>{t('lens')}</h2>
        <ul>
          {lensesWith(has).map((id) => (
            <li key={id}>
              <a
                className="network-choice network-lens"
                data-term={id}
                href={href({ lens: id })}
                aria-current={id === lens ? 'true' : undefined}
              >
                <span className="network-lens-mark" aria-hidden="true" />
                {t(`lens.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lens === 'everything' && (
        <Late of={bandsSide} failed={() => null}>
          {(BandsSide) => <BandsSide />}
        </Late>
      )}
      {(lens === 'threat' || lens === 'response') && (
        <Late of={lensKey} failed={() => null}>
          {(LensKey) => <LensKey />}
        </Late>
      )}
      <Legend />
      <Folding />
      <Measuring />
    </div>
  )
}
