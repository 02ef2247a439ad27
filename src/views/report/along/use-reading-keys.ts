// Which keys read along? Arrows go on and back by a unit, Home and End to the ends, Escape leaves; a long unit is scrolled first.

import { useEffect } from 'react'
import { useAtlas, useViewState } from '../../../state/atlas.ts'

/** What the keys do. */
export interface ReadingKeys {
  readonly at: number
  readonly last: number
  readonly isMirrored: boolean
  readonly go: (at: number, isStep: boolean) => void
  /** Stops what goes by itself, or leaves. */
  readonly out: () => void
}

/** px that a long unit moves under its arrow keys. */
const LINE = 60

/** Listens while the page has the keys and this view is in front. */
export function useReadingKeys({ at, last, isMirrored, go, out }: ReadingKeys): void {
  const { store } = useAtlas()
  const isHere = useViewState(({ view }) => view.chrome === 'page' && view.view === 'report')
  useEffect(() => {
    if (!isHere) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const target = event.target instanceof Element ? event.target : document.body
      const section = document.querySelector('.view.front .along')
      if (section === null || (target !== document.body && !section.contains(target))) return
      if (document.querySelector('dialog[open], :popover-open') !== null) return
      const { isFiltersOpen, isSideOpen, view } = store.getState()
      if (event.key === 'Escape') {
        if (isFiltersOpen || isSideOpen || view.selected.length > 0) return
        event.preventDefault()
        out()
        return
      }
      const forth = { ArrowDown: 1, ArrowUp: -1, ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }
      const by = forth[event.key as keyof typeof forth]
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : by === undefined ? undefined : at + by
      if (to === undefined) return
      event.preventDefault()
      if (/Down|Up/.test(event.key) && hasScrolled(section.querySelector('.along-open'), by ?? 0)) return
      go(to, !event.repeat)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isHere, store, at, last, isMirrored, go, out])
}

/** Scrolls what is longer than its room, where there is more of it that way. */
function hasScrolled(element: Element | null, by: number): boolean {
  if (element === null) return false
  const { scrollTop, scrollHeight, clientHeight } = element
  const isMore = by > 0 ? scrollTop + clientHeight < scrollHeight - 2 : scrollTop > 2
  if (isMore) element.scrollTop = scrollTop + by * LINE
  return isMore
}
