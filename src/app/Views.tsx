// The views in their places: one in front, one beside it where there is room, and behind them those that were in front before.

import { type CSSProperties, useState } from 'react'
import { withWords } from '../i18n/words.ts'
import { useViewState } from '../state/atlas.ts'
import { Late, lateCode } from '../ui/Late.tsx'
import { VIEWS } from './registry.ts'
import { Stage, Stages } from './Stage.tsx'
import type { PartsOfViews } from './use-parts.ts'

const splitFrame = lateCode(withWords(() => import('./split/SplitFrame.tsx').then((module) => module.SplitFrame)))

/** All views that were shown so far, and the line between the two in sight. */
export function Views({
  views: { parts, retry },
  front,
  beside,
}: {
  readonly views: PartsOfViews
  readonly front: string
  readonly beside: string | null
}) {
  const share = useViewState(({ view }) => view.share)
  /** The share while the line is dragged. */
  const [dragged, setDragged] = useState<number | null>(null)
  return (
    <Stages style={{ '--share': `${dragged ?? share}%` } as CSSProperties}>
      {VIEWS.map(({ id }) => (
        <Stage
          key={id}
          parts={parts.get(id)}
          id={id}
          onRetry={retry}
          place={id === front ? 'front' : id === beside ? 'beside' : 'behind'}
        />
      ))}
      {beside !== null && (
        // Without its line the two views stand as they are.
        <Late of={splitFrame} failed={() => null}>
          {(SplitFrame) => <SplitFrame beside={beside} onDrag={setDragged} />}
        </Late>
      )}
    </Stages>
  )
}
