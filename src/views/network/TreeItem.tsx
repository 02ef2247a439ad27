// How does a mark, a line or a column stand in the list? As a row of the tree.

import type { MouseEvent } from 'react'
import { useActions } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import type { ListRow } from './list-rows.ts'
import './TreeItem.css'

interface TreeItemProps {
  readonly row: ListRow
  /** Undefined for a column, which cannot be selected. */
  readonly isSelected: boolean | undefined
  readonly tabIndex: 0 | -1
  /** Opens it, or closes it. */
  readonly turn: (item: string) => void
  readonly hover: (id: string | null) => void
}

/** One row. */
export function TreeItem({ row, isSelected, tabIndex, turn, hover }: TreeItemProps) {
  const { select, add, focus } = useActions()
  const { item, level, label, id, node, link, isOpen } = row
  const onClick = (event: MouseEvent) => {
    const isTwist = event.target instanceof Element && event.target.closest('.tree-item-twist') !== null
    if (id === undefined || (isTwist && isOpen !== undefined)) turn(item)
    else if (event.shiftKey) add(id)
    else select(id)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its items
    <div
      role="treeitem"
      className={`tree-item level-${level}`}
      data-item={item}
      aria-level={level}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      onClick={onClick}
      onDoubleClick={() => node && focus(1, node.id)}
      onFocus={() => id !== undefined && hover(id)}
      onBlur={() => hover(null)}
      onPointerEnter={() => hover(id ?? null)}
      onPointerLeave={() => hover(null)}
    >
      <span className="tree-item-twist" aria-hidden="true">
        {isOpen === undefined ? '' : isOpen ? '−' : '+'}
      </span>
      {node && <KindMark kind={node.kind} hollow={node.alone} />}
      {link && <StrokeMark stroke={link.stroke} />}
      <span>{label}</span>
    </div>
  )
}
