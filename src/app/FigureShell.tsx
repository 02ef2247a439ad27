// How does a view stand where it stands alone? Over its caption, with nothing round it.

import type { ReactNode } from 'react'
import type { Chrome } from '../state/view-state.ts'
import './FigureShell.css'

/** The frame of a view that stands alone, over its caption. Before the page's own code none is sure to be wanted. */
export function FigureShell({
  chrome,
  isStill = false,
  before,
  caption,
  after,
  children,
}: {
  readonly chrome?: Exclude<Chrome, 'page'>
  readonly isStill?: boolean
  readonly before?: ReactNode
  readonly caption?: ReactNode
  readonly after?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <main className={`figure-frame${chrome ? ` chrome-${chrome}` : ''}${isStill ? ' still' : ''}`} hidden={isStill}>
      {before}
      <figure>
        {children}
        <figcaption>{caption}</figcaption>
      </figure>
      {after}
    </main>
  )
}
