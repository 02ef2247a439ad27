// What does the pointer do in the matrix? It hovers what it is over; a click selects, with Shift adds, with Alt narrows.

import type { FocusEvent, MouseEvent } from 'react'
import { itemOf } from '../../hooks/use-roving.ts'
import { useActions } from '../../state/atlas.ts'
import { facetOf } from './head-facet.ts'

interface GridPointer {
  readonly onMouseOver: (event: MouseEvent) => void
  readonly onMouseLeave: () => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
}

/** Handlers for the whole grid. Every head and cell carries what it stands for in `data-id`. */
export function useGridPointer(): GridPointer {
  const { select, add, focus, hover, narrow } = useActions()
  const hoverOver = (target: EventTarget) => {
    const id = itemOf(target, 'id')
    hover(id === undefined ? null : { mark: id })
  }
  return {
    onMouseOver: ({ target }) => hoverOver(target),
    onMouseLeave: () => hover(null),
    onFocus: ({ target }) => {
      if (target.matches(':focus-visible')) hoverOver(target)
    },
    onBlur: () => hover(null),
    onClick: ({ target, altKey, shiftKey }) => {
      const id = itemOf(target, 'id')
      if (id === undefined) return
      const facet = facetOf(id)
      if (altKey && facet) narrow(facet, id)
      else if (shiftKey) add(id)
      else select(id)
    },
    onDoubleClick: ({ target }) => {
      const id = itemOf(target, 'id')
      if (id !== undefined) focus(1, id)
    },
  }
}
