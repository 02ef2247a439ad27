// A stretch of a details panel under its heading, with a count at the end of the line.

import type { ReactNode } from 'react'

/** A heading, what it counts, and what stands under it. */
export function PanelSection({
  label,
  count,
  children,
}: {
  readonly label: string
  readonly count?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <section>
      <h3>
        <span>{label}</span>
        {count !== undefined && <span>{count}</span>}
      </h3>
      {children}
    </section>
  )
}
