// What in the link could not be followed, and what could not be remembered.

import { FACET_IDS, type FacetId } from '../core/query/facets.ts'
import { useWords } from '../i18n/language.ts'
import { useActions, useViewState } from '../state/atlas.ts'
import { words } from './words.ts'

const isFacet = (key: string): key is FacetId => FACET_IDS.some((facet) => facet === key)

/** Clear words above the view, until they are put away or the next step is taken. */
export function Notices() {
  const t = useWords(words)
  const { dismissNotices } = useActions()
  const faults = useViewState((store) => store.faults)
  const unkept = useViewState((store) => store.unkept)
  if (faults.length === 0 && !unkept) return null
  return (
    <div className="notices" role="status" aria-label={t('notices')}>
      <ul>
        {faults.map(({ key, value }) => (
          <li key={`${key} ${value}`}>
            {isFacet(key) ? t('fault.facet', { facet: key, value }) : t(`fault.${key}`, { value })}
          </li>
        ))}
        {unkept && <li>{t('unkept')}</li>}
      </ul>
      <button type="button" className="plain-button" onClick={dismissNotices}>
        {t('dismiss')}
      </button>
    </div>
  )
}
