// How do headline, picture and list of the network stand together? So on the page, and in the first picture before it.

import type { ReactNode } from 'react'
import './NetworkFrame.css'

/** The frame of the network. */
export function NetworkFrame({
  label,
  has,
  bar,
  title,
  support,
  tools,
  children,
}: {
  readonly label?: string
  /** What it has beside its picture, or in its place. */
  readonly has?: 'list' | 'rows' | undefined
  /** Over the headline on a phone. */
  readonly bar?: ReactNode
  readonly title: string
  /** The line under the headline. */
  readonly support: ReactNode
  readonly tools?: ReactNode
  /** The picture, and what stands beside and over it. */
  readonly children: ReactNode
}) {
  return (
    <section className={has ? `network with-${has}` : 'network'} aria-label={label}>
      <p className="network-bar">{bar}</p>
      <header className="headline">
        <h1>{title}</h1>
        {support}
        {tools}
      </header>
      <div className="network-body">{children}</div>
    </section>
  )
}
