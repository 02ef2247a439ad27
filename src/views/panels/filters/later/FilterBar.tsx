// Which filters are active? Chips above every view, each with its way out.

import { X } from 'lucide-react'
import { FACET_IDS } from '../../../../core/query/facets.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { useActions, useAtlas, useEvidence, useViewState } from '../../../../state/atlas.ts'
import { valueName } from './value-name.ts'
import { words } from './words.ts'
import './filters.css'

/** The chips of active filters, and how much evidence they leave. */
export function FilterBar() {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { narrow, clearFilters } = useActions()
  const facets = useViewState(({ view }) => view.facets)
  const { claims, activities, recommendations } = evidence.dataset
  return (
    <section className="filter-bar" aria-label={t('bar')}>
      <ul>
        {FACET_IDS.flatMap((facet) =>
          (facets[facet] ?? []).map((value) => {
            const name = t('chip', { facet: t(`facet.${facet}`), value: valueName(graph, facet, value, locale, t) })
            return (
              <li key={`${facet} ${value}`}>
                <button type="button" onClick={() => narrow(facet, value)} aria-label={t('remove', { name })}>
                  {name} <X size={12} aria-hidden="true" />
                </button>
              </li>
            )
          }),
        )}
      </ul>
      <p>
        {t('left', {
          claims: claims.length,
          activities: activities.length,
          recommendations: recommendations.length,
        })}
      </p>
      <button type="button" className="plain-button" onClick={clearFilters}>
        {t('clear')}
      </button>
    </section>
  )
}
