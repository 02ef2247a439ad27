// What does the report say about what is selected? Without a selection, where to begin.

import { useWords } from '../../../i18n/language.ts'
import { useAtlas, useSelected, useViewState } from '../../../state/atlas.ts'
import { useScrollTop } from '../../../ui/use-scroll-top.ts'
import { EntityDetails } from './EntityDetails.tsx'
import { FoldDetails } from './FoldDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'
import { StandDetails } from './StandDetails.tsx'
import { StartPanel } from './StartPanel.tsx'
import { words } from './words.ts'
import './details.css'

/** The panel at the end of the line. */
export function DetailsPanel() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const selected = useSelected()
  const hasSeveral = useViewState(({ view }) => view.selected.length > 1)
  const lens = useViewState(({ view }) => view.lens)
  const top = useScrollTop(selected)
  return (
    <section className="details" ref={top} aria-label={t('region')}>
      {hasSeveral && <SeveralDetails />}
      {content()}
    </section>
  )

  function content() {
    if (selected === null) return <StartPanel />
    const link = lenses.link(selected, lens)
    if (link) return <LinkDetails link={link} />
    const fold = lenses.fold(selected)
    if (fold) return <FoldDetails fold={fold} />
    if (graph.activities.has(selected) || graph.recommendations.has(selected)) return <StandDetails id={selected} />
    return <EntityDetails id={selected} />
  }
}
