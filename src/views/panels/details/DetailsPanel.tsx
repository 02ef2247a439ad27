// What does the report say about what is selected? Without a selection, where to begin.

import { type ComponentType, memo, useEffect } from 'react'
import { isStepped } from '../../../core/graph/sift.ts'
import { useScrollTop } from '../../../hooks/use-scroll-top.ts'
import { withWords } from '../../../i18n/words.ts'
import { useViewState } from '../../../state/atlas.ts'
import { Late, lateCode } from '../../../ui/Late.tsx'
import type { PanelProps, StartProps } from '../../../ui/view.ts'
import { StartPanel } from './start/StartPanel.tsx'
import { usePanelName } from './start/use-panel-name.ts'
import './DetailsPanel.css'

/** What is said of a selection: fetched when the first picture answers. */
export const detailsCode = lateCode(withWords(() => import('./Selected.tsx').then((module) => module.Selected)))

/** What remains when it is asked how sure it must be, and what it must rest on. */
const remainsCode = lateCode(withWords(() => import('./remains/Remains.tsx').then((module) => module.Remains)))

/** The panel at the end of the line: it answers in the frame in which the picture does, with what is seen of it first. */
export function DetailsPanel({ Start = StartPanel }: PanelProps) {
  const selected = useViewState(({ view }) => view.selected)
  const first = selected[0] ?? null
  const top = useScrollTop(first)
  useEffect(() => {
    // After the first picture; what did not come is asked for again when it is shown.
    const timer = setTimeout(() => void detailsCode.fetch().catch(() => {}))
    return () => clearTimeout(timer)
  }, [])
  return (
    <section className="details" ref={top} aria-label={usePanelName()}>
      <Details selected={first} hasSeveral={selected.length > 1} Start={Start} />
    </section>
  )
}

/** Remembered: it is made again for another selection alone. */
const Details = memo(function Details({
  selected,
  hasSeveral,
  Start,
}: {
  readonly selected: string | null
  readonly hasSeveral: boolean
  readonly Start: ComponentType<StartProps>
}) {
  const isAsked = useViewState(({ view }) => isStepped(view.sift))
  if (selected === null)
    return isAsked ? (
      <Late of={remainsCode} failed={() => <Start Usual={StartPanel} />}>
        {(Remains) => <Remains />}
      </Late>
    ) : (
      <Start Usual={StartPanel} />
    )
  return <Late of={detailsCode}>{(Selected) => <Selected selected={selected} hasSeveral={hasSeveral} />}</Late>
})
