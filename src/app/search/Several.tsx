// A group of results: the first few, and a line that shows all of them. Nothing is left out in silence.

import { Command as Menu } from 'cmdk'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'
import './Several.css'

interface SeveralProps<Item> {
  readonly id: string
  readonly heading: string
  readonly items: readonly Item[]
  /** How many are shown at first; one more is shown where it is the last. */
  readonly most: number
  /** By what the line of an item is known among all others. */
  readonly lineOf: (item: Item) => string
  /** Moves the choice to a line. */
  readonly onMove: (line: string) => void
  readonly children: (item: Item) => ReactNode
}

/** The group; nothing where it is empty. */
export function Several<Item>({ id, heading, items, most, lineOf, onMove, children }: SeveralProps<Item>) {
  const t = useWords(words)
  const [isAll, setIsAll] = useState(false)
  const next = items[most]
  const line = next === undefined ? undefined : lineOf(next)
  useEffect(() => {
    if (!isAll || line === undefined) return
    // The line that was chosen is gone: the list chooses its first by itself, and then this one.
    const frame = requestAnimationFrame(() => onMove(line))
    return () => cancelAnimationFrame(frame)
  }, [isAll, line, onMove])
  if (items.length === 0) return null
  const shown = isAll || items.length <= most + 1 ? items : items.slice(0, most)
  return (
    <Menu.Group heading={heading}>
      {shown.map(children)}
      {shown.length < items.length && (
        <Menu.Item value={`all ${id}`} className="search-all" onSelect={() => setIsAll(true)}>
          <span />
          <span>{t('all', { n: items.length })}</span>
        </Menu.Item>
      )}
    </Menu.Group>
  )
}
