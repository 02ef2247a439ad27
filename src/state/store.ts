// Where does the view state live, and by which named intents does it change? The address bar and this never differ.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { UnitId } from '../core/model/ids.ts'
import type { Language } from '../core/model/words.ts'
import { keepPreferences, type Shelf } from './preferences.ts'
import { type Known, type LinkFault, readHash, toHash } from './url.ts'
import { stepOut, type Theme, type ViewState } from './view-state.ts'

/** The state, what only lasts while the pointer rests, and what could not be done. */
export interface Store {
  readonly view: ViewState
  /** The mark or line under the pointer or keyboard focus. Not in the URL. */
  readonly hovered: string | null
  /** What in the link could not be followed. */
  readonly faults: readonly LinkFault[]
  /** A choice could not be kept on this device. */
  readonly unkept: boolean
}

/** The browser's address and history, as far as they are needed. */
export interface Address {
  readonly hash: () => string
  readonly push: (hash: string) => void
  readonly listen: (changed: () => void) => () => void
}

/** What a person can do. */
export interface Actions {
  select(id: string | null): void
  openUnit(unit: UnitId): void
  show(view: string): void
  hover(id: string | null): void
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  stepOut(): void
  /** Puts away what was said about the link and about storage. */
  dismissNotices(): void
  /** The address of a state that differs from the present one in these parts. */
  href(change: Partial<ViewState>): string
}

/** The store and its actions. */
export interface ViewStore {
  readonly store: StoreApi<Store>
  readonly actions: Actions
  /** Stops listening to the address. */
  readonly close: () => void
}

/** Opens a store on an address. `base` is what an empty link shows. */
export function openStore(address: Address, known: Known, base: ViewState, shelf: () => Shelf): ViewStore {
  const first = readHash(address.hash(), known, base)
  const store = createStore<Store>(() => ({ view: first.state, hovered: null, faults: first.faults, unkept: false }))
  /** A step to a view that is not there leads to the first one. */
  const after = (change: Partial<ViewState>): ViewState => {
    const next = { ...store.getState().view, ...change }
    return known.views.includes(next.view) ? next : { ...next, view: base.view }
  }
  const go = (change: Partial<ViewState>) => {
    const next = after(change)
    const hash = toHash(next, base)
    if (hash !== toHash(store.getState().view, base)) address.push(hash)
    store.setState({ view: next, hovered: null, faults: [] })
  }
  const keep = (change: { language?: Language; theme?: Theme }) => {
    go(change)
    const { language, theme } = store.getState().view
    store.setState({ unkept: !keepPreferences(shelf, { language, theme }) })
  }
  const actions: Actions = {
    select: (selected) => go({ selected }),
    openUnit: (unit) => go({ view: 'report', unit }),
    show: (view) => go({ view }),
    hover: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered })
    },
    setLanguage: (language) => keep({ language }),
    setTheme: (theme) => keep({ theme }),
    stepOut: () => go(stepOut(store.getState().view, base.view)),
    dismissNotices: () => store.setState({ faults: [], unkept: false }),
    href: (change) => toHash(after(change), base),
  }
  const close = address.listen(() => {
    const { state, faults } = readHash(address.hash(), known, base)
    store.setState({ view: state, faults, hovered: null })
  })
  return { store, actions, close }
}

/** The address of this page. */
export const browserAddress: Address = {
  hash: () => window.location.hash,
  push: (hash) =>
    window.history.pushState(null, '', hash === '#' ? window.location.pathname + window.location.search : hash),
  listen: (changed) => {
    window.addEventListener('popstate', changed)
    window.addEventListener('hashchange', changed)
    return () => {
      window.removeEventListener('popstate', changed)
      window.removeEventListener('hashchange', changed)
    }
  },
}
