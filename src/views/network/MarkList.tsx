// The picture as a list: every mark and every line in a sentence, by column. It shares selection, focus and filters.

import { useCallback, useEffect, useMemo, useState } from 'react'
import { useViewState } from '../../state/atlas.ts'
import { listRows } from './list-rows.ts'
import type { Subject } from './subject.ts'
import { TreeItem } from './TreeItem.tsx'
import { useHover } from './use-hover.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import './MarkList.css'

/** A tree of three levels: columns, marks, lines. Arrows as in any tree; Enter focuses, Space selects. */
export function MarkList({ subject }: { readonly subject: Subject }) {
  const selected = useViewState(({ view }) => view.selected)
  const hover = useHover()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const turn = useCallback(
    (item: string) =>
      setTurned((now) => new Set(now.has(item) ? [...now].filter((one) => one !== item) : [...now, item])),
    [],
  )
  const rows = useMemo(() => listRows(subject, turned), [subject, turned])
  const { frame, tabIndexOf, onFocus, onKeyDown } = useTreeKeys(rows, turn, subject.locale)
  const first = selected[0]
  // What is selected elsewhere comes into sight here.
  useEffect(() => {
    if (first === undefined) return
    // A line stands under both its ends, and is called there by them too.
    frame.current?.querySelector(`[data-item$="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [frame, first])
  return (
    <div className="mark-list">
      <div
        role="tree"
        aria-label={subject.t('list')}
        aria-multiselectable="true"
        ref={frame}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <TreeItem
            key={row.item}
            row={row}
            isSelected={row.id === undefined ? undefined : selected.includes(row.id)}
            tabIndex={tabIndexOf(row.item)}
            turn={turn}
            hover={hover}
          />
        ))}
      </div>
    </div>
  )
}
