// What is selected beside the last, and what do all of them share in the picture?

import { X } from 'lucide-react'
import { endsOf } from '../../../core/query/ends.ts'
import { partnersOfAll } from '../../../core/query/partners.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useActions, useAtlas, useEvidence, useHref, useShownLens, useViewState } from '../../../state/atlas.ts'
import { PanelSection } from './PanelSection.tsx'
import { ThingHeading } from './ThingHeading.tsx'
import { words } from './words.ts'

/** More than these are counted, not listed. */
const IN_SIGHT = 12

/** The head of the panel while more than one thing is selected. */
export function SeveralDetails() {
  const { graph: whole } = useAtlas()
  const graph = useEvidence()
  const lens = useShownLens()
  const href = useHref()
  const { add } = useActions()
  const t = useWords(words)
  const language = useLanguage()
  const selected = useViewState(({ view }) => view.selected)
  const shared = partnersOfAll(lens, selected)
  const nameOf = (id: string) =>
    endsOf(whole, id)
      .map((end) => inline(graph.shortOf(end), language) || t('several.fold'))
      .join(' – ')
  return (
    <section className="several" aria-label={t('several')}>
      <h2>{t('several.count', { n: selected.length })}</h2>
      <ul>
        {selected.slice(0, IN_SIGHT).map((id) => (
          <li key={id}>
            <a href={href({ selected: [id, ...selected.filter((other) => other !== id)] })}>{nameOf(id)}</a>
            <button
              type="button"
              className="close"
              aria-label={t('several.drop', { name: nameOf(id) })}
              onClick={() => add(id)}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {selected.length > IN_SIGHT && <p className="silent">{t('several.more', { n: selected.length - IN_SIGHT })}</p>}
      <PanelSection label={t('several.shared')} count={String(shared.length)}>
        {shared.map((id) => (
          <ThingHeading key={id} id={id} of={selected[0] ?? ''} count={graph.claimsAbout(id).length} />
        ))}
        {shared.length === 0 && <p className="silent">{t('several.none')}</p>}
      </PanelSection>
    </section>
  )
}
