// What does a key do, wherever the focus is? Each way to look has keys of its own; single letters can be switched off.

import { useEffect } from 'react'
import { lensesWith } from '../core/query/offers.ts'
import { type Atlas, useAtlas } from '../state/atlas.ts'
import type { Chrome } from '../state/view-state.ts'
import { partnerOf, viewsWith } from './registry.ts'

/** What only the whole page has. */
export interface PageKeys {
  /** Opens the list of keys. */
  readonly onKeys: () => void
  readonly onSearch: () => void
  /** Opens what can be done with what is on screen. */
  readonly onTake: () => void
  /** Opens the ways to share and to embed it. */
  readonly onShare: () => void
  /** Puts what is on screen into a briefing. */
  readonly onCapture: () => void
  /** Shows the figure of what is on screen, where the view in front has one. */
  readonly onFigure: (() => void) | undefined
  /** May take Escape for itself: a sheet that is up. */
  readonly lower: () => boolean
}

/** What keys do, by name; what returns `false` leaves the key to the browser too. */
type KeyMap = Readonly<Record<string, () => unknown>>

/** What a key does, by way to look: a figure is a picture and takes none. */
const MAPS: Readonly<Record<Chrome, (atlas: Atlas, page: PageKeys | undefined) => KeyMap>> = {
  page: (atlas, page) => ({
    ...wayOut(atlas, page),
    ...WAYS_IN,
    ...letters(atlas),
    ...lenses(atlas),
    ...(page ? commands(page) : {}),
  }),
  present: (atlas) => ({ ...wayOut(atlas), ...WAYS_IN, ...lenses(atlas) }),
  speaker: (atlas) => wayOut(atlas),
  embed: (atlas) => wayOut(atlas),
  dossier: (atlas) => wayOut(atlas),
  author: () => ({}),
  figure: () => ({}),
}

/** Listens to the keys of the whole page. */
export function useKeys(chrome: Chrome, page?: PageKeys): void {
  const atlas = useAtlas()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event)
      const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && key === 'k'
      if (page && isPalette && document.querySelector('dialog[open]') === null) {
        event.preventDefault()
        page.onSearch()
        return
      }
      // The key that gives brackets and the like on many keyboards counts as Ctrl with Alt on some systems.
      const isOther = !event.getModifierState('AltGraph') && (event.ctrlKey || event.altKey)
      if (event.defaultPrevented || event.isComposing || event.metaKey || isOther) return
      const target = event.target instanceof Element ? event.target : null
      // Menus, dialogs and fields have their own use of keys.
      if (target?.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')) return
      if (document.querySelector('dialog[open]') !== null) return
      // What has the focus has its own use of arrows.
      if (/^Arrow/.test(key) && target !== null && target !== document.body) return
      // Held, a letter would open and close what it opens.
      if (key.length === 1 && (event.repeat || !atlas.store.getState().letterKeys)) return
      const act = MAPS[chrome](atlas, page)[key]
      if (act !== undefined && act() !== false) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [atlas, chrome, page])
}

/** What a key is called here: a letter of another script as the Latin one in its place. */
function keyOf(event: KeyboardEvent): string {
  const { key, code } = event
  if (key.length > 1) return key
  const isForeign = key > '~' && !event.getModifierState('AltGraph')
  return (isForeign && /^Key(.)$/.exec(code)?.[1]?.toLowerCase()) || key.toLowerCase()
}

/** One step back out: of what is open over the view first. */
function wayOut({ store, actions }: Atlas, page?: PageKeys): KeyMap {
  return {
    Escape: () => {
      const { isSideOpen, isFiltersOpen } = store.getState()
      if (document.querySelector(':popover-open') !== null) return false
      if (isFiltersOpen) actions.openFilters(false)
      else if (isSideOpen) actions.openSide(false)
      else if (!page?.lower()) actions.stepOut()
      return false
    },
  }
}

/** Into the picture, from wherever nothing has the focus. */
const WAYS_IN: KeyMap = { ArrowUp: enter, ArrowDown: enter, ArrowLeft: enter, ArrowRight: enter }

function enter(): boolean {
  const mark = document.querySelector<HTMLElement>('.view:not([inert]) [data-mark][tabindex="0"]')
  mark?.focus()
  return mark !== null
}

function commands({ onKeys, onSearch, onTake, onShare, onCapture, onFigure }: PageKeys): KeyMap {
  return { '?': onKeys, '/': onSearch, s: onTake, e: onShare, a: onCapture, ...(onFigure && { p: onFigure }) }
}

function letters({ store, actions, has }: Atlas): KeyMap {
  const { view, isFiltersOpen } = store.getState()
  return {
    d: () => actions.goTo({ ...view, chrome: 'dossier', scene: null }),
    c: () => actions.cite(''),
    b: () => actions.setSplit(view.split === null ? partnerOf(viewsWith(has), view.view) : null),
    f: () => actions.openFilters(!isFiltersOpen),
    l: () => actions.showList(!view.list),
    r: () => actions.showWith('report', 'read', 'along'),
    0: () => actions.focus(0),
    1: () => actions.focus(1),
    2: () => actions.focus(2),
    3: () => actions.focus(3),
  }
}

/** One lens on, one lens back. */
function lenses({ store, actions, has }: Atlas): KeyMap {
  const { view } = store.getState()
  const all = lensesWith(has)
  const at = all.indexOf(view.lens)
  return {
    '[': () => actions.chooseLens(all.at(at - 1) ?? view.lens),
    ']': () => actions.chooseLens(all[(at + 1) % all.length] ?? view.lens),
  }
}
