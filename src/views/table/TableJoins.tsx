// What does a row share with rows of another list? Each thing with a chip for each that shares it; what is more than a few is a
// number that unfolds the rest.

import { useState } from 'react'
import { NO_VALUE } from '../../core/query/table-groups.ts'
import type { Cell, CellJoin, CellValue } from '../../core/query/table-rows.ts'
import { useOnPaper } from '../../hooks/use-on-paper.ts'
import { useWords } from '../../i18n/language.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { words } from './words.ts'
import './TableJoins.css'

/** More things, and more chips of one thing, are a number. */
const MOST = { things: 3, chips: 6 }

interface TableJoinsProps {
  readonly cell: Cell
  readonly tabIndex: 0 | -1
  /** Leads to the rows that share a thing; to those that share none where there is none. */
  readonly hrefOf: (value: CellValue) => string
}

/** The cell of what is shared. */
export function TableJoins({ cell: { joins = [], values = [], text }, tabIndex, hrefOf }: TableJoinsProps) {
  const isOnPaper = useOnPaper()
  const [isOpen, open] = useState(false)
  if (joins.length === 0)
    return (
      <td className="table-joins">
        <a className="table-value table-none" href={hrefOf(values[0] ?? { key: NO_VALUE, text })} tabIndex={tabIndex}>
          {text}
        </a>
      </td>
    )
  const shown = isOpen || isOnPaper || joins.length <= MOST.things ? joins : joins.slice(0, MOST.things - 1)
  return (
    <td className="table-joins">
      {shown.map((join) => (
        <TableJoin key={join.value.key} join={join} tabIndex={tabIndex} href={hrefOf(join.value)} />
      ))}
      <More n={joins.length - shown.length} tabIndex={tabIndex} onOpen={() => open(true)} />
    </td>
  )
}

function TableJoin({
  join: { value, units },
  tabIndex,
  href,
}: {
  readonly join: CellJoin
  readonly tabIndex: 0 | -1
  readonly href: string
}) {
  const isOnPaper = useOnPaper()
  const [isOpen, open] = useState(false)
  const shown = isOpen || isOnPaper || units.length <= MOST.chips ? units : units.slice(0, MOST.chips - 1)
  return (
    <span className="table-join">
      <a className="table-value" href={href} tabIndex={tabIndex}>
        {value.text}
      </a>
      {shown.length < units.length && <small>{units.length}</small>}
      {shown.map((unit) => (
        <UnitLink key={unit} unit={unit} tabIndex={tabIndex} />
      ))}
      <More n={units.length - shown.length} tabIndex={tabIndex} onOpen={() => open(true)} />
    </span>
  )
}

/** Unfolds what is not shown. */
function More({ n, tabIndex, onOpen }: { readonly n: number; readonly tabIndex: 0 | -1; readonly onOpen: () => void }) {
  const t = useWords(words)
  if (n === 0) return null
  return (
    <button
      type="button"
      className="table-more"
      tabIndex={tabIndex}
      aria-label={t('cell.more', { n })}
      onClick={onOpen}
    >
      {t('units.more', { n })}
    </button>
  )
}
