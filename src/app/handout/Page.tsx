// A page of a hand-out, whatever stands on it.

import type { ReactNode } from 'react'
import './Page.css'

/** The page. `scene` is what is on it, and the end of the id of its heading. */
export function Page({
  name,
  scene,
  children,
}: {
  readonly name: string
  readonly scene?: string
  readonly children: ReactNode
}) {
  const heading = scene === undefined ? undefined : `handout-${scene}`
  return (
    <section className={`handout-page ${name}`} data-scene={scene} aria-labelledby={heading}>
      {children}
    </section>
  )
}
