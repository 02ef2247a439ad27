// Something that is to be told of briefings, and what can be done about it.

import type { ReactNode } from 'react'
import './NoticeBox.css'

interface NoticeBoxProps {
  /** Said at once where something is wrong; in its turn where it is only to be known. */
  readonly role: 'alert' | 'status'
  readonly title?: string
  readonly children: ReactNode
  /** Buttons. */
  readonly doing: ReactNode
}

/** The box. */
export function NoticeBox({ role, title, children, doing }: NoticeBoxProps) {
  return (
    <section className="notice-box" role={role}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
      <div className="notice-doing">{doing}</div>
    </section>
  )
}
