// What does a key do, wherever the focus is? Single letters can be switched off.

import { useEffect } from 'react'
import { lensesWith } from '../core/query/offers.ts'
import { useAtlas } from '../state/atlas.ts'
import { partnerOf, viewsWith } from './registry.ts'

/** Listens to the keys of the whole page. `onKeys` opens the list of them, `onSearch` the search; `lower` may take Escape for itself. */
export function useKeys(onKeys: () => void, onSearch: () => void, lower: () => boolean): void {
  const { store, actions, has } = useAtlas()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
      if (isPalette && document.querySelector('dialog[open]') === null) {
        event.preventDefault()
        onSearch()
        return
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      // Menus, dialogs and fields have their own use of keys.
      if (target?.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')) return
      if (document.querySelector('dialog[open]') !== null) return
      const { view, letterKeys, isSideOpen, isFiltersOpen } = store.getState()
      if (event.key === 'Escape') {
        if (document.querySelector(':popover-open') !== null) return
        if (isFiltersOpen) actions.openFilters(false)
        else if (isSideOpen) actions.openSide(false)
        else if (!lower()) actions.stepOut()
        return
      }
      if (/^Arrow/.test(event.key) && (target === null || target === document.body)) {
        const mark = document.querySelector<HTMLElement>('.view:not([inert]) [data-mark][tabindex="0"]')
        if (mark) event.preventDefault()
        mark?.focus()
        return
      }
      if (!letterKeys || event.key.length !== 1) return
      const lenses = lensesWith(has)
      const lens = lenses.indexOf(view.lens)
      const does: Record<string, () => void> = {
        '?': onKeys,
        '/': onSearch,
        b: () => actions.setSplit(view.split === null ? partnerOf(viewsWith(has), view.view) : null),
        f: () => actions.openFilters(!isFiltersOpen),
        l: () => actions.showList(!view.list),
        '[': () => actions.chooseLens(lenses.at(lens - 1) ?? view.lens),
        ']': () => actions.chooseLens(lenses[(lens + 1) % lenses.length] ?? view.lens),
        0: () => actions.focus(0),
        1: () => actions.focus(1),
        2: () => actions.focus(2),
        3: () => actions.focus(3),
      }
      const act = does[event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store, actions, has, onKeys, onSearch, lower])
}
