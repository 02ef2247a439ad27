// Which filters are active? Chips above every view, each with its way out.

import { X } from 'lucide-react'
import { NO_SIFT } from '../../../../core/graph/sift.ts'
import { FACET_IDS } from '../../../../core/query/facets.ts'
import { facetName, switchName } from '../../../../i18n/filters.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { useActions, useAtlas, useEvidence, useViewState } from '../../../../state/atlas.ts'
import { valueName } from './value-name.ts'
import { words } from './words.ts'
import './FilterBar.css'

/** The chips of active filters, and how much evidence they leave. */
export function FilterBar() {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { narrow, turn, setSure, clearFilters } = useActions()
  const { facets, sift } = useViewState(({ view }) => view)
  const { claims, activities, recommendations } = evidence.dataset
  return (
    <section className="filter-bar" aria-label={t('bar')}>
      <ul>
        {FACET_IDS.flatMap((facet) =>
          (facets[facet] ?? []).map((value) => {
            const name = t('chip', {
              facet: facetName(facet, locale),
              value: valueName(graph, facet, value, locale, t),
            })
            return <Chip key={`${facet} ${value}`} name={name} onRemove={() => narrow(facet, value)} />
          }),
        )}
        {[...sift.hide, ...sift.show].map((name) => (
          <Chip
            key={name}
            name={t(sift.hide.includes(name) ? 'hidden' : 'shown', {
              name: switchName(name, graph.dataset, locale),
            })}
            onRemove={() => turn(name)}
          />
        ))}
        {sift.sure !== NO_SIFT.sure && (
          <Chip
            name={t('chip', { facet: t('sure'), value: t(`sure.${sift.sure}`) })}
            onRemove={() => setSure(NO_SIFT.sure)}
          />
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

function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const t = useWords(words)
  return (
    <li>
      <button type="button" onClick={onRemove} aria-label={t('remove', { name })}>
        {name} <X size={12} aria-hidden="true" />
      </button>
    </li>
  )
}
