// Where does the side of a view stand? At the start of the line; over the view where there is no room.

import type { ReactNode } from 'react'
import './SideShell.css'

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
