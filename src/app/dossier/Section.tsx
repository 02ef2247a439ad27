// How does a stretch of a dossier begin? With its heading; a list in it with a small head.

import type { ReactNode } from 'react'
import './Section.css'

/** A stretch under a heading; of several subjects each has headings a level lower. */
export function Section({
  level,
  title,
  children,
}: {
  readonly level: 2 | 3
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="dossier-section">
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children}
    </section>
  )
}

/** What stands under a small head. */
export function SectionPart({
  label,
  count,
  children,
}: {
  readonly label: string
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <>
      <p className="dossier-part">
        {label} {count !== undefined && <small>{count}</small>}
      </p>
      {children}
    </>
  )
}
