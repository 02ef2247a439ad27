// How far is the canvas? Fetched after the first paint, it is there, then all of the picture is on it; or it cannot be had.

import { useCallback, useMemo, useState } from 'react'
import { useAfterPaint } from './use-after-paint.ts'
import type { Shown } from './use-scene.ts'

/** The canvas, from before it is fetched. */
export interface Canvas {
  /** It may be fetched: the picture before it has been painted, and it has not failed. */
  readonly isWanted: boolean
  /** It draws the picture: nothing has to stand in for it. */
  readonly isDrawn: boolean
  /** The picture is new to it, and comes when the page is idle; until then its drawing stands in for it. */
  readonly isStaged: boolean
  readonly report: CanvasReport
}

/** What the canvas says of itself. */
export interface CanvasReport {
  readonly onReady: () => void
  /** All of a picture is on it. */
  readonly onWhole: (shown: Shown) => void
  readonly onFailure: () => void
}

/** Follows the canvas, which has no place before its size is known. `onFailure` is told when there is none to be had. */
export function useCanvas(shown: Shown, hasSize: boolean, onFailure: () => void): Canvas {
  const isPainted = useAfterPaint()
  const [stage, setStage] = useState<'awaited' | 'there' | 'failed'>('awaited')
  const [whole, onWhole] = useState<Shown | null>(null)
  const onReady = useCallback(() => setStage('there'), [])
  const fail = useCallback(() => {
    setStage('failed')
    onFailure()
  }, [onFailure])
  const report = useMemo(() => ({ onReady, onWhole, onFailure: fail }), [onReady, fail])
  // What changes within a lens is little enough to be drawn at once, if there are few lines.
  const isStaged = shown.look === 'dense' || whole?.lens.id !== shown.lens.id
  return {
    isWanted: hasSize && isPainted && stage !== 'failed',
    isDrawn: stage === 'there' && (!isStaged || whole?.scene === shown.scene),
    isStaged,
    report,
  }
}
