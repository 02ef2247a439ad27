// What is a frame before anything stands in it? The page and the first picture before it are put together of the same parts.

import type { MouseEventHandler, ReactNode } from 'react'
import { BRAND } from '../core/model/shapes.ts'
import type { Chrome } from '../state/view-state.ts'

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
  /** The view has no panel beside it, or another view; or it stands before the page's own code. */
  readonly is?: readonly ('alone' | 'split' | 'still')[]
  readonly header: ReactNode
  readonly side: ReactNode
  readonly panel: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={['frame', `front-${front}`, `sheet-${stop}`, ...is].join(' ')}>
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

/** What stands at the start of the line beside a view. */
export function SideShell({
  label,
  isOpen = false,
  children,
}: {
  readonly label?: string | undefined
  readonly isOpen?: boolean
  readonly children?: ReactNode
}) {
  return (
    <aside className={isOpen ? 'side open' : 'side'} id="side" aria-label={label}>
      {children}
    </aside>
  )
}

/** What stands at its end. */
export function PanelShell({ label, children }: { readonly label?: string; readonly children?: ReactNode }) {
  return (
    <aside className="panel" aria-label={label}>
      {children}
    </aside>
  )
}

/** The header, with the name of the page. */
export function HeaderShell({
  home,
  symbol,
  skip,
  children,
}: {
  /** Where the name leads. */
  readonly home: string
  /** The report's own name. */
  readonly symbol: string
  /** The way past the header, before all else. */
  readonly skip?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className="header">
      {skip}
      <a className="brand" href={home}>
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d={BRAND} />
        </svg>
        <b>Nexus Atlas</b>
        <span>{symbol}</span>
      </a>
      {children}
    </header>
  )
}

/** The frame of a view that stands alone, over its caption. Before the page's own code none is sure to be wanted. */
export function FigureShell({
  chrome,
  isStill = false,
  onClickCapture,
  before,
  caption,
  after,
  children,
}: {
  readonly chrome?: Exclude<Chrome, 'page'>
  readonly isStill?: boolean
  readonly onClickCapture?: MouseEventHandler | undefined
  readonly before?: ReactNode
  readonly caption?: ReactNode
  readonly after?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <main
      className={`figure-frame${chrome ? ` chrome-${chrome}` : ''}${isStill ? ' still' : ''}`}
      hidden={isStill}
      onClickCapture={onClickCapture}
    >
      {before}
      <figure>
        {children}
        <figcaption>{caption}</figcaption>
      </figure>
      {after}
    </main>
  )
}
