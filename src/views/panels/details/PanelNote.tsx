// What is said in passing? One quiet sentence under a line.

import type { ReactNode } from 'react'
import './PanelNote.css'

/** A sentence; `role` where it is said as it comes. */
export function PanelNote({ children, role }: { readonly children: ReactNode; readonly role?: 'alert' }) {
  return (
    <p className="panel-note" role={role}>
      {children}
    </p>
  )
}
