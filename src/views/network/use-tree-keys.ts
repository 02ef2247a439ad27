// What do the keys do in the list? Arrows as in any tree; Enter focuses, Space selects, with Shift they add.

import type { KeyboardEvent } from 'react'
import { alongList, itemOf, type Roving, type Step, useRoving } from '../../hooks/use-roving.ts'
import { directionOf, type Locale } from '../../i18n/locales.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import type { ListRow } from './list-rows.ts'

type TreeKeys = Pick<Roving<HTMLDivElement>, 'frame' | 'tabIndexOf' | 'onFocus'> & {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One tab stop for all rows. `turn` opens a row, or closes it. */
export function useTreeKeys(rows: readonly ListRow[], turn: (item: string) => void, locale: Locale): TreeKeys {
  const { select, add, focus } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const isMirrored = directionOf(locale) === 'rtl'
  const { walk, frame, tabIndexOf, onFocus } = useRoving<HTMLDivElement>({
    by: 'item',
    isThere: (item) => rows.some((row) => row.item === item),
    start: [rows.find(({ id }) => id !== undefined && id === selected[0])?.item, rows[0]?.item],
    step: throughTree(rows, isMirrored),
  })
  const act = ({ item, id, node }: ListRow, { key, shiftKey }: KeyboardEvent) => {
    if (id === undefined) turn(item)
    else if (shiftKey) add(id)
    else if (key === 'Enter' && node) focus(1, id)
    else select(selected[0] === id && selected.length === 1 ? null : id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ item }) => item === itemOf(event.target, 'item'))
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return
    if (turnsWith(row, event.key, isMirrored)) turn(row.item)
    else if (event.key === ' ' || event.key === 'Enter') act(row, event)
    else if (!walk(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { frame, tabIndexOf, onFocus, onKeyDown }
}

/** Whether an arrow opens a row, or closes it. Where a line is read from right to left the arrows change places. */
function turnsWith({ isOpen }: ListRow, key: string, isMirrored: boolean): boolean {
  const [onward, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  return (key === onward && isOpen === false) || (key === back && isOpen === true)
}

/** Up and down the rows; onward into what is open, back to what it lies in. */
function throughTree(rows: readonly ListRow[], isMirrored: boolean): Step {
  const items = rows.map(({ item }) => item)
  const along = alongList(items, { axis: 'column' })
  const [onward, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  return (from, event) => {
    const at = items.indexOf(from)
    const level = rows[at]?.level ?? 1
    if (event.key === onward) return rows[at]?.isOpen ? items[at + 1] : undefined
    if (event.key === back) return rows.slice(0, at).findLast((row) => row.level < level)?.item
    return along(from, event)
  }
}
