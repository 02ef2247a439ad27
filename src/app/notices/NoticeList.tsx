// What in the link could not be followed, what could not be remembered, and the scene that is looked at.

import { FACET_IDS, type FacetId } from '../../core/query/facets.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { withWords } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { OPTION_IDS, OPTIONS, type OptionId } from '../../state/options.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import { VIEWS } from '../registry.ts'
import { OtherData } from './OtherData.tsx'
import { words } from './words.ts'
import './NoticeList.css'

const isOption = (key: string): key is OptionId => OPTION_IDS.some((id) => id === key)
const isFacet = (key: string): key is FacetId => FACET_IDS.some((facet) => facet === key)

/** The most faults that are named one by one. */
const MOST = 5

const sceneBar = lateCode(withWords(() => import('../capture/SceneBar.tsx').then((module) => module.SceneBar)))

/** What stands above the view. */
export function NoticeList() {
  const isTold = useViewState(({ faults, unkept }) => faults.length > 0 || unkept)
  const isDated = useViewState(({ view }) => view.data !== null)
  const isLooked = useViewState(({ view }) => view.chrome === 'page' && view.scene !== null)
  return (
    <>
      {isTold && <Told />}
      {isDated && <OtherData />}
      {isLooked && (
        <Late of={sceneBar} failed={() => null}>
          {(SceneBar) => <SceneBar />}
        </Late>
      )}
    </>
  )
}

/** Clear words, until they are put away or the next step is taken. */
function Told() {
  const t = useWords(words)
  const locale = useLocale()
  const { dismissNotices } = useActions()
  const { missing } = useAtlas().source
  const symbol = useAtlas().graph.dataset.report.symbol
  const faults = useViewState((store) => store.faults)
  const unkept = useViewState((store) => store.unkept)
  return (
    <div className="notices" role="status" aria-label={t('notices')}>
      <ul>
        {faults.slice(0, MOST).map(({ key, value }) => (
          <li key={`${key} ${value}`}>
            {key === 'key' && value === 'briefing'
              ? t('fault.briefing')
              : key === 'report'
                ? t(`fault.report.${missing?.trouble ?? 'unknown'}`, { value, symbol, fault: missing?.fault ?? '' })
                : isFacet(key)
                  ? t('fault.facet', { facet: key, value })
                  : isOption(key)
                    ? // A long list would not be read.
                      OPTIONS[key].length > 8
                      ? t('fault.choice', { option: key, value })
                      : t('fault.option', { option: key, value, known: listText(OPTIONS[key], locale, 'row') })
                    : t(`fault.${key}`, { value, first: VIEWS[0]?.label(locale) ?? '' })}
          </li>
        ))}
        {faults.length > MOST && <li>{t('fault.more', { n: faults.length - MOST })}</li>}
        {unkept && <li>{t('unkept')}</li>}
      </ul>
      <button type="button" className="plain-button" onClick={dismissNotices}>
        {t('dismiss')}
      </button>
    </div>
  )
}
