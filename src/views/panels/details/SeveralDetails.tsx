// What is selected beside the last? Two to four things are compared; between two there are paths.

import { useMemo } from 'react'
import { endsOf } from '../../../core/query/ends.ts'
import { useWords } from '../../../i18n/language.ts'
import { withWords } from '../../../i18n/words.ts'
import { useMarkName } from '../../../parts/use-mark-name.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../../state/atlas.ts'
import { OPTIONS, optionOf } from '../../../state/options.ts'
import { CloseButton } from '../../../ui/CloseButton.tsx'
import { Late, lateCode } from '../../../ui/Late.tsx'
import { PanelNote } from './PanelNote.tsx'
import { MOST_COMPARED } from './pick/PickWays.tsx'
import { words } from './words.ts'
import './SeveralDetails.css'

const compare = lateCode(withWords(() => import('./several/Compare.tsx').then((module) => module.Compare)))
const paths = lateCode(withWords(() => import('./several/Paths.tsx').then((module) => module.Paths)))

/** More than these are counted, not listed. */
const IN_SIGHT = 12

/** The head of the panel while more than one thing is selected. */
export function SeveralDetails() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const selected = useViewState(({ view }) => view.selected)
  // Lines and claims are no things to compare; what was selected first stands first.
  const isComparable =
    selected.length <= MOST_COMPARED && selected.every((id) => endsOf(graph, id).length === 1 && graph.entities.has(id))
  const inOrder = useMemo(() => [...selected].reverse(), [selected])
  return (
    <section className="several" aria-label={t('several')}>
      <h2>{t('several.count', { n: selected.length })}</h2>
      <ul>
        {inOrder.slice(0, IN_SIGHT).map((id, i) => (
          <SelectedItem key={id} id={id} number={isComparable ? i + 1 : undefined} />
        ))}
      </ul>
      {selected.length > IN_SIGHT && <PanelNote>{t('several.more', { n: selected.length - IN_SIGHT })}</PanelNote>}
      {isComparable ? <Together ids={inOrder} /> : <PanelNote>{t('several.many', { most: MOST_COMPARED })}</PanelNote>}
    </section>
  )
}

/** One of the things: its name brings it to the front, the cross lets it go. */
function SelectedItem({ id, number }: { readonly id: string; readonly number: number | undefined }) {
  const href = useHref()
  const { add } = useActions()
  const t = useWords(words)
  const name = useMarkName()(id)
  const selected = useViewState(({ view }) => view.selected)
  return (
    <li>
      {number !== undefined && <small>{number}</small>}
      <a href={href({ selected: [id, ...selected.filter((other) => other !== id)] })}>{name}</a>
      <CloseButton label={t('several.drop', { name })} size={14} onClick={() => add(id)} />
    </li>
  )
}

/** What is said of them together: a comparison, or of two the paths between them. */
function Together({ ids }: { readonly ids: readonly string[] }) {
  const { choose } = useActions()
  const t = useWords(words)
  const options = useViewState(({ view }) => view.options)
  const mode = ids.length === 2 ? optionOf(options, 'several') : 'compare'
  return (
    <>
      <p className="several-modes">
        {OPTIONS.several.map((one) => (
          <button
            key={one}
            type="button"
            className="link-button"
            aria-pressed={one === mode}
            disabled={one === 'paths' && ids.length !== 2}
            onClick={() => choose('several', one)}
          >
            {t(`several.${one}`)}
          </button>
        ))}
      </p>
      {mode === 'compare' ? (
        <Late key="compare" of={compare} failed={(retry) => <NotHere what={t('several.failed')} onRetry={retry} />}>
          {(Compare) => <Compare ids={ids} />}
        </Late>
      ) : (
        <Late key="paths" of={paths} failed={(retry) => <NotHere what={t('several.failed.paths')} onRetry={retry} />}>
          {(Paths) => <Paths from={ids[0] ?? ''} to={ids[1] ?? ''} />}
        </Late>
      )}
    </>
  )
}

/** Code that did not arrive, and another try. */
function NotHere({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }) {
  const t = useWords(words)
  return (
    <PanelNote role="alert">
      {what}{' '}
      <button type="button" className="plain-button" onClick={onRetry}>
        {t('several.again')}
      </button>
    </PanelNote>
  )
}
