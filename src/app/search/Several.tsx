// A group of results: the first few, and a line that shows all of them. Nothing is left out in silence.

import { Command as Menu } from 'cmdk'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'

interface SeveralProps<Item> {
  readonly id: string
  readonly heading: string
  readonly items: readonly Item[]
  /** How many are shown at first; one more is shown where it is the last. */
  readonly most: number
  /** Moves the choice to what has come in place of the line. */
  readonly onMore: (first: Item) => void
  readonly children: (item: Item) => ReactNode
}

/** The group; nothing where it is empty. */
export function Several<Item>({ id, heading, items, most, onMore, children }: SeveralProps<Item>) {
  const t = useWords(words)
  const [isAll, setIsAll] = useState(false)
  if (items.length === 0) return null
  const shown = isAll || items.length <= most + 1 ? items : items.slice(0, most)
  const next = items[most]
  return (
    <Menu.Group heading={heading}>
      {shown.map(children)}
      {shown.length < items.length && (
        <Menu.Item
          value={`all ${id}`}
          className="search-all"
          onSelect={() => {
            setIsAll(true)
            if (next !== undefined) onMore(next)
          }}
        >
          <span className="search-mark" />
          <span className="search-main">{t('all', { n: items.length })}</span>
        </Menu.Item>
      )}
    </Menu.Group>
  )
}
