// What does the report say about what is selected? Without a selection, where to begin.

import { useWords } from '../../../i18n/language.ts'
import { useAtlas, useViewState } from '../../../state/atlas.ts'
import { useScrollTop } from '../../../ui/use-scroll-top.ts'
import { EntityDetails } from './EntityDetails.tsx'
import { FoldDetails } from './FoldDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { StartPanel } from './StartPanel.tsx'
import { words } from './words.ts'
import './details.css'

/** The panel at the end of the line. */
export function DetailsPanel() {
  const { lens } = useAtlas()
  const t = useWords(words)
  const selected = useViewState(({ view }) => view.selected)
  const top = useScrollTop(selected)
  return (
    <section className="details" ref={top} aria-label={t('region')}>
      {content()}
    </section>
  )

  function content() {
    if (selected === null) return <StartPanel />
    const link = lens.links.find(({ id }) => id === selected)
    if (link) return <LinkDetails link={link} />
    const fold = lens.nodes.find(({ id, members }) => id === selected && members !== undefined)
    return fold ? <FoldDetails fold={fold} /> : <EntityDetails id={selected} />
  }
}
