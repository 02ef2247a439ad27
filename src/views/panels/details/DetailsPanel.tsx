// What does the report say about what is selected? Without a selection, where to begin.

import { type ComponentType, memo, useDeferredValue } from 'react'
import { whatIs } from '../../../core/model/ids.ts'
import { standsOn } from '../../../core/query/support.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useAtlas, useElsewhere, useEvidence, useLinkOf, useViewState } from '../../../state/atlas.ts'
import { useScrollTop } from '../../../ui/use-scroll-top.ts'
import type { PanelProps } from '../../../ui/view.ts'
import { ClaimDetails } from './ClaimDetails.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { FoldDetails } from './FoldDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'
import { StandDetails } from './StandDetails.tsx'
import { StartPanel } from './StartPanel.tsx'
import { words } from './words.ts'
import './details.css'

/** The panel at the end of the line. The picture answers first; the panel follows as soon as that is painted. */
export function DetailsPanel({ Start = StartPanel }: PanelProps) {
  const t = useWords(words)
  const now = useViewState(({ view }) => view.selected)
  const selected = useDeferredValue(now)
  const first = selected[0] ?? null
  const top = useScrollTop(first)
  return (
    <section className="details" ref={top} aria-label={t('region')}>
      <Details selected={first} hasSeveral={selected.length > 1} Start={Start} />
    </section>
  )
}

/** Remembered: while the selection is ahead of it, it is not made again. */
const Details = memo(function Details({
  selected,
  hasSeveral,
  Start,
}: {
  readonly selected: string | null
  readonly hasSeveral: boolean
  readonly Start: ComponentType
}) {
  return (
    <>
      {hasSeveral && <SeveralDetails />}
      {selected !== null && <LeftOut of={selected} />}
      {selected === null ? <Start /> : <Content selected={selected} />}
    </>
  )
})

/** What the filter keeps out of this panel, and the way back: a filter must not pass for the report's silence. */
function LeftOut({ of }: { readonly of: string }) {
  const { graph, lenses } = useAtlas()
  const elsewhere = useElsewhere()
  const evidence = useEvidence()
  const lens = useViewState(({ view }) => view.lens)
  const folds = useViewState(({ view }) => view.folds)
  const { clearFilters } = useActions()
  const t = useWords(words)
  if (evidence.isAll) return null
  const n = standsOn(graph, lenses.full(lens, folds), of, elsewhere).filter(
    (id) => evidence.unitsOf(id).length === 0,
  ).length
  if (n === 0) return null
  return (
    <p className="left-out">
      {t('left.out', { n })}{' '}
      <button type="button" className="plain-button" onClick={clearFilters}>
        {t('left.out.show')}
      </button>
    </p>
  )
}

function Content({ selected }: { readonly selected: string }) {
  const { lenses } = useAtlas()
  const linkOf = useLinkOf()
  switch (whatIs(selected)) {
    case 'link': {
      const link = linkOf(selected)
      return link && <LinkDetails link={link} />
    }
    case 'fold': {
      const fold = lenses.fold(selected)
      return fold && <FoldDetails fold={fold} />
    }
    case 'claim':
      return <ClaimDetails id={selected} />
    case 'activity':
    case 'recommendation':
      return <StandDetails id={selected} />
    default:
      return <EntityDetails id={selected} />
  }
}
