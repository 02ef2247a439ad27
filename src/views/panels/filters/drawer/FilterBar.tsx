// Which filters are active? Chips above every view, each with its way out.

import { X } from 'lucide-react'
import { NO_SIFT } from '../../../../core/graph/sift.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { chipsOf } from '../../../../parts/filters/chips.ts'
import { useActions, useAtlas, useEvidence, useViewState } from '../../../../state/atlas.ts'
import { words } from './words.ts'
import './FilterBar.css'

/** The chips of active filters, and how much evidence they leave. A single one is its own way back. */
export function FilterBar() {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { narrow, turn, setSure, setRests, clearFilters } = useActions()
  const view = useViewState((store) => store.view)
  const chips = chipsOf(graph, view, locale)
  const { claims, activities, recommendations } = evidence.dataset
  return (
    <section className="filter-bar" aria-label={t('bar')}>
      <ul>
        {chips.map((chip) => (
          <FilterChip
            key={chip.name}
            name={chip.name}
            onRemove={() => {
              if ('facet' in chip) narrow(chip.facet, chip.value)
              else if ('switch' in chip) turn(chip.switch)
              else if ('sure' in chip) setSure(NO_SIFT.sure)
              else setRests(NO_SIFT.rests)
            }}
          />
        ))}
      </ul>
      <p>
        {t('left', {
          claims: claims.length,
          activities: activities.length,
          recommendations: recommendations.length,
        })}
      </p>
      {chips.length > 1 && (
        <button type="button" className="plain-button" onClick={clearFilters}>
          {t('clear')}
        </button>
      )}
    </section>
  )
}

function FilterChip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const t = useWords(words)
  return (
    <li>
      <button type="button" onClick={onRemove} aria-label={t('remove', { name })}>
        {name} <X size={12} aria-hidden="true" />
      </button>
    </li>
  )
}
