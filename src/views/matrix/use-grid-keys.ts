// What do the keys do in the matrix? Arrows walk over cells and heads; O narrows to the head that has the focus.

import type { KeyboardEvent } from 'react'
import type { OrderedMatrix } from '../../core/query/matrix-order.ts'
import { isInGrid, itemOf, overGrid, type Roving, spotItem, spotOf, useRoving } from '../../hooks/use-roving.ts'
import { useLocale } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/locales.ts'
import { useActions } from '../../state/atlas.ts'
import { facetOf } from './head-facet.ts'

type GridKeys = Pick<Roving<HTMLTableElement>, 'frame' | 'tabIndexOf' | 'onFocus'> & {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One tab stop for all cells and heads. */
export function useGridKeys({ rows, columns }: OrderedMatrix): GridKeys {
  const { narrow } = useActions()
  const isMirrored = directionOf(useLocale()) === 'rtl'
  const size = { rows: rows.length, columns: columns.length }
  const { walk, ...roving } = useRoving<HTMLTableElement>({
    by: 'at',
    isThere: (item) => isInGrid(size, spotOf(item)),
    start: [spotItem({ row: 0, column: 0 })],
    step: overGrid(size, isMirrored),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (walk(event) || event.key.toLowerCase() !== 'o') return
    const { row, column } = spotOf(itemOf(event.target, 'at') ?? '')
    const head = row < 0 ? columns[column] : column < 0 ? rows[row] : undefined
    const facet = head && facetOf(head.id)
    if (!head || !facet) return
    event.preventDefault()
    narrow(facet, head.id)
  }
  return { ...roving, onKeyDown }
}
