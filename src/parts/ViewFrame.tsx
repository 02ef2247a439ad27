// How does a view stand on the page? A headline that answers, and under it the view, or the way back to one.

import type { ReactNode } from 'react'
import { WayBack, type WouldBeEmpty } from './WayBack.tsx'

interface ViewFrameProps {
  /** The class of the view. */
  readonly name: string
  /** What it is called where it is not seen. */
  readonly label: string
  /** The answer, in one sentence. */
  readonly title: string
  /** What the answer rests on, or leaves out. */
  readonly support: ReactNode
  /** Between the headline and the view. */
  readonly tools?: ReactNode
  readonly isEmpty: boolean
  readonly wouldBeEmpty: WouldBeEmpty
  /** The view; what it shows while it is empty is its own affair. */
  readonly children: ReactNode
}

/** The frame of a view. */
export function ViewFrame({ name, label, title, support, tools, isEmpty, wouldBeEmpty, children }: ViewFrameProps) {
  return (
    <section className={name} aria-label={label}>
      <header className="headline">
        <h1>{title}</h1>
        <p>{support}</p>
      </header>
      {tools}
      {isEmpty && <WayBack wouldBeEmpty={wouldBeEmpty} />}
      {children}
    </section>
  )
}
