// Where does a picture stand? In a frame that says whether it is drawn on a canvas; everything over it keeps to this.

import type { ReactNode, Ref } from 'react'
import './canvas.css'

/** The frame of a picture. */
export function CanvasFrame({
  ref,
  isDrawn = false,
  children,
}: {
  readonly ref?: Ref<HTMLDivElement>
  /** By a canvas: nothing stands in for it. */
  readonly isDrawn?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={isDrawn ? 'canvas-frame drawn' : 'canvas-frame'} ref={ref}>
      {children}
    </div>
  )
}
