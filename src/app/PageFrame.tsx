// The page: header, side, the view in front and one beside it, its panel, the strip.

import { useEffect, useMemo } from 'react'
import { isStepped } from '../core/graph/sift.ts'
import { useMedia } from '../hooks/use-media.ts'
import { useSelected, useViewState } from '../state/atlas.ts'
import { Announcer } from './Announcer.tsx'
import { Dialogs, useDialogs } from './Dialogs.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { PagePanel } from './PagePanel.tsx'
import { PageShell } from './PageShell.tsx'
import { PageSide, useSideUntilNextStep } from './PageSide.tsx'
import { Slot } from './Part.tsx'
import { VIEWS } from './registry.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeys } from './use-keys.ts'
import { type LoadedView, useParts } from './use-parts.ts'
import { useSheet } from './use-sheet.ts'
import { Views } from './Views.tsx'

/** The page with all its controls. */
export function PageFrame({ loaded }: { readonly loaded: LoadedView | undefined }) {
  const { front, beside, wanted } = useViewsInSight()
  const views = useParts(VIEWS, wanted, loaded)
  const parts = views.parts.get(front)
  const shown = typeof parts === 'object' ? parts : undefined
  const isReady = shown !== undefined
  const isAlone = shown?.alone === true
  const isResting = useViewState(({ view }) => view.selected.length === 0 && !isStepped(view.sift))
  const isBare = useViewState(({ view }) => isResting && shown?.restsAlone?.(view.options) === true)
  // For whoever measures: from here on every mark and control answers.
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  const sheet = useSheet(useSelected(), front === VIEWS[0]?.id)
  const { lower } = sheet
  const dialogs = useDialogs()
  const { openKeys, openSearch, openFigure, openTake, openShare, openCapture } = dialogs
  // Of a page that is read by itself there is nothing to publish; all others have a figure.
  const onFigure = isAlone ? undefined : openFigure
  useKeys(
    'page',
    useMemo(
      () => ({
        onKeys: openKeys,
        onSearch: openSearch,
        onTake: openTake,
        onShare: openShare,
        onCapture: openCapture,
        onFigure,
        lower,
      }),
      [openKeys, openSearch, openTake, openShare, openCapture, onFigure, lower],
    ),
  )
  useSideUntilNextStep()
  useKeptFocus()
  return (
    <>
      <PageShell
        front={front}
        stop={sheet.stop}
        is={[isAlone && 'alone', isBare && 'bare', isResting && 'resting', beside !== null && 'split']}
        header={<Header onKeys={openKeys} onSearch={openSearch} onTake={openTake} />}
        side={shown?.Side && <PageSide of={shown.Side} />}
        panel={!isAlone && !isBare && <PagePanel sheet={sheet} Panel={shown?.Panel} Start={shown?.Start} />}
        foot={<Slot name="strip" />}
      >
        <Notices />
        <Slot name="filters" />
        <Views views={views} front={front} beside={beside} />
      </PageShell>
      <Announcer />
      <Dialogs dialogs={dialogs} />
    </>
  )
}

/** The view in front, the one beside it, and the ids of both: the same array until they are others. */
function useViewsInSight(): {
  readonly front: string
  readonly beside: string | null
  readonly wanted: readonly string[]
} {
  const front = useViewState(({ view }) => view.view)
  const split = useViewState(({ view }) => view.split)
  // Where there is no room for two the link still says so, and a larger window shows it.
  const hasRoom = useMedia('(width >= 60em)')
  const beside = hasRoom ? split : null
  const wanted = useMemo(() => (beside === null ? [front] : [front, beside]), [front, beside])
  return { front, beside, wanted }
}
