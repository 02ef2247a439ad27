// A stretch of a details panel under its heading, with a count at the end of the line.

import type { ReactNode } from 'react'
import { PanelHeading } from '../../../ui/PanelHeading.tsx'

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
      <PanelHeading aside={count}>{label}</PanelHeading>
      {children}
    </section>
  )
}
