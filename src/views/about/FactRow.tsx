// How does one fact stand in a table of the page? Its name as the head of a row, and its value.

import type { ReactNode } from 'react'

/** One row. `children` are a word more on the value. */
export function FactRow({
  label,
  value,
  children,
}: {
  readonly label: string
  readonly value: string
  readonly children?: ReactNode
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {value}
        {children}
      </td>
    </tr>
  )
}
