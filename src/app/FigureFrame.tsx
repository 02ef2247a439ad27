// One view and nothing round it but what a picture needs to stand alone: its headline, its key, its source. As a figure it is
// still; embedded and presented it answers to the pointer.

import { useEffect, useMemo } from 'react'
import { withWords } from '../i18n/words.ts'
import { useViewState } from '../state/atlas.ts'
import type { Chrome } from '../state/view-state.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { Announcer } from './Announcer.tsx'
import { FigureCaption } from './FigureCaption.tsx'
import { FigureShell } from './FigureShell.tsx'
import { Notices } from './Notices.tsx'
import { VIEWS } from './registry.ts'
import { Stage, Stages } from './Stage.tsx'
import { useKeys } from './use-keys.ts'
import { type LoadedView, useParts } from './use-parts.ts'

const embedded = lateCode(withWords(() => import('./embed/Embedded.tsx').then((module) => module.Embedded)))

/** The view in front as a figure, embedded or presented. */
export function FigureFrame({
  chrome,
  loaded,
}: {
  readonly chrome: Exclude<Chrome, 'page' | 'dossier' | 'author'>
  readonly loaded: LoadedView | undefined
}) {
  const front = useViewState(({ view }) => view.view)
  const { parts, retry } = useParts(
    VIEWS,
    useMemo(() => [front], [front]),
    loaded,
  )
  const shown = parts.get(front)
  const isReady = typeof shown === 'object'
  useEffect(() => void (isReady && performance.mark('interactive')), [isReady])
  useKeys(chrome)
  return (
    <FigureShell
      chrome={chrome}
      before={<Notices />}
      caption={<FigureCaption chrome={chrome} Key={isReady ? shown.Key : undefined} />}
      after={<Announcer />}
    >
      <Stages>
        <Stage key={front} id={front} parts={shown} place="front" onRetry={retry} />
      </Stages>
      {chrome === 'embed' && (
        <Late of={embedded} failed={() => null}>
          {(Embedded) => <Embedded />}
        </Late>
      )}
    </FigureShell>
  )
}
