// What does the header have before there is anything to press in it? The name of the page, and of the report.

import type { ReactNode } from 'react'
import { BRAND } from '../core/model/shapes.ts'
import './HeaderShell.css'

/** The header, with the name of the page. */
export function HeaderShell({
  home,
  symbol,
  skip,
  children,
}: {
  /** Where the name leads. */
  readonly home: string
  /** The report's own name; another part says it where there are several. */
  readonly symbol?: string | undefined
  /** The way past the header, before all else. */
  readonly skip?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className={symbol === undefined ? 'header with-reports' : 'header'}>
      {skip}
      <a className="brand" href={home}>
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d={BRAND} />
        </svg>
        <b>Nexus Atlas</b>
        {symbol !== undefined && <span>{symbol}</span>}
      </a>
      {children}
    </header>
  )
}
