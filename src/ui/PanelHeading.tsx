// How is a part of a panel headed? By its name, and at the end of the line what it counts.

import type { ReactNode } from 'react'
import './PanelHeading.css'

/** A heading with a line under it. */
export function PanelHeading({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <h3 className="panel-heading">
      <span>{children}</span>
      {aside !== undefined && <span className="panel-heading-aside">{aside}</span>}
    </h3>
  )
}
