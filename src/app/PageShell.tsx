// Where does each part of the page stand? The page fills its places, and so does the first picture before it.

import type { ReactNode } from 'react'
import './PageShell.css'

/** The frame of the page: its parts, each in its place. */
export function PageShell({
  front,
  stop,
  is = [],
  header,
  side,
  panel,
  foot,
  children,
}: {
  /** Id of the view in front. */
  readonly front: string
  /** How far up the sheet of a phone stands. */
  readonly stop: string
  /** The view has nothing beside it, or no panel yet, nothing is asked of it, it has another view beside it; or it stands before the page's own code. */
  readonly is?: readonly (false | 'alone' | 'bare' | 'resting' | 'split' | 'still')[]
  readonly header: ReactNode
  readonly side: ReactNode
  readonly panel: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={['frame', `front-${front}`, `sheet-${stop}`, ...is].filter(Boolean).join(' ')}>
      {header}
      {side}
      <main className="stage" id="stage">
        {children}
      </main>
      {panel}
      <footer className="foot">{foot}</footer>
    </div>
  )
}
