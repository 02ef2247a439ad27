// Where does the panel stand? At the end of the line; on a phone it is a sheet.

import type { ReactNode } from 'react'
import './PanelShell.css'

/** What stands at its end. */
export function PanelShell({ label, children }: { readonly label?: string; readonly children?: ReactNode }) {
  return (
    <aside className="panel" aria-label={label}>
      {children}
    </aside>
  )
}
