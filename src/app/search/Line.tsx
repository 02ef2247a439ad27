// One line of the list: a mark, what it is, and what is said of it at the end.

import { Command as Menu } from 'cmdk'
import type { ReactNode } from 'react'
import './Line.css'

interface LineProps {
  /** By which the line is known among all others. */
  readonly value: string
  readonly mark?: ReactNode
  readonly children: ReactNode
  readonly where?: ReactNode
  readonly onChoose: () => void
}

/** The line. */
export function Line({ value, mark, children, where, onChoose }: LineProps) {
  return (
    <Menu.Item value={value} onSelect={onChoose}>
      <span className="search-mark" aria-hidden="true">
        {mark}
      </span>
      <span className="search-main">{children}</span>
      {where !== undefined && <span className="search-where">{where}</span>}
    </Menu.Item>
  )
}
