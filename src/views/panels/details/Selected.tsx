// What is said of a selection: of the last thing selected, what it has in common with others, and what a filter keeps out.

import { whatIs } from '../../../core/model/ids.ts'
import { standsOn } from '../../../core/query/support.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useAtlas, useElsewhere, useEvidence, useLinkOf, useViewState } from '../../../state/atlas.ts'
import { ClaimDetails } from './ClaimDetails.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { FoldDetails } from './FoldDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { SeveralDetails } from './SeveralDetails.tsx'
import { StandDetails } from './StandDetails.tsx'
import { words } from './words.ts'
import './Selected.css'

/** The details of what was selected last, below how it stands beside the others. */
export function Selected({ selected, hasSeveral }: { readonly selected: string; readonly hasSeveral: boolean }) {
  return (
    <>
      {hasSeveral && <SeveralDetails />}
      <LeftOut of={selected} />
      <Content selected={selected} />
    </>
  )
}

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
    <p className="details-left-out">
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
