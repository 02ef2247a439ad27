// Where does the view state live, and by which named intents does it change? The address bar and this never differ.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FoldId } from '../core/graph/fold.ts'
import type { LensId } from '../core/graph/lens.ts'
import { NO_SIFT, onlyOne, type Switch, turned } from '../core/graph/sift.ts'
import { type CameraPlace, isSamePlace } from '../core/layout/viewport.ts'
import type { Stroke } from '../core/model/certainty.ts'
import type { Footing } from '../core/model/footing.ts'
import type { UnitId } from '../core/model/ids.ts'
import { type FacetId, toggled } from '../core/query/facets.ts'
import type { Known } from './known.ts'
import { inOrder } from './link-parts.ts'
import { OPTION_IDS, OPTIONS, type OptionId, type OptionValue, withOption } from './options.ts'
import { isPacked, loadPacking, pack, unpack } from './packing.ts'
import { keepPreferences, type Shelf } from './preferences.ts'
import { type LinkFault, type ReadLink, readHash, toHash } from './url.ts'
import { added, hopsWithin, settled, shareWithin, stepOut, type Theme, type ViewState } from './view-state.ts'

/** What the pointer or the keyboard rests on: a mark, a line or a claim, or a unit of the report. */
/** `of`: what a mark that is none of the lens stands for. */
export type Hovered =
  | { readonly mark: string; readonly of?: readonly string[] | undefined }
  | { readonly unit: UnitId }
  | null

/** The state, what only lasts while the pointer rests, and what could not be done. */
export interface Store {
  readonly view: ViewState
  /** Not in the URL. */
  readonly hovered: Hovered
  /**
   * What a view rests on, by ids of claims, activities and recommendations; none where it is the lens. Each says it for itself:
   * one that goes out of sight is told nothing more, and could not take it back.
   */
  readonly resting: Readonly<Record<string, readonly string[] | undefined>>
  /** What in the link could not be followed. */
  readonly faults: readonly LinkFault[]
  /** A choice could not be kept on this device. */
  readonly unkept: boolean
  /** Whether single letters and digits are commands. */
  readonly letterKeys: boolean
  /** Where there is no room for the side of a view, it stands over the view while this is true. */
  readonly isSideOpen: boolean
  /** The drawer of filters stands over the view. */
  readonly isFiltersOpen: boolean
  /** What the dialog over the page cites: an id, or empty for whatever is on screen; `null` while it is closed. */
  readonly citing: string | null
}

/** The browser's address and history, as far as they are needed. */
export interface Address {
  readonly hash: () => string
  /** What stands before the hash, with its question mark; and words behind the link that are none of it. */
  readonly query?: () => string
  readonly rest?: () => string
  /** Takes the place of a link that was changed on its way. */
  readonly mend?: (link: { readonly hash: string; readonly query: string; readonly rest: string }) => void
  readonly push: (hash: string) => void
  /** Takes the place of the present step. */
  readonly replace: (hash: string) => void
  readonly listen: (changed: () => void) => () => void
}

/** What a person can do. */
export interface Actions {
  /** Shows a whole state, in one step: what is open on the page but not in its link stays. */
  goTo(state: ViewState): void
  /** Fills in what the present step leaves open: no step of its own. */
  settle(state: ViewState): void
  /** Goes where a link within the page leads, and says what in it cannot be followed. */
  follow(link: string): void
  /** Selects one thing alone, or nothing. A focus follows the selection. */
  select(id: string | null): void
  /** Selects several things, the first in front. */
  selectAll(ids: readonly string[]): void
  /** Adds to the selection, or takes out what is in it. */
  add(id: string): void
  /** Selects one thing and leaves only what is near it; without an id, what is selected already. */
  focus(hops: number, id?: string): void
  /** Selects one thing in the first view, under a lens that draws it. */
  reveal(id: string, lens: LensId): void
  /** Draws a path in the first view, under a lens that has all its lines. */
  showPath(path: readonly string[], lens: LensId): void
  chooseLens(lens: LensId): void
  /** Turns an entry of the legend the other way. */
  turn(name: Switch): void
  /** Leaves one of several entries on; asked again, all. */
  only(name: Switch, among: readonly Switch[]): void
  setSure(sure: Stroke): void
  setRests(rests: Footing): void
  /** Opens a shelf by what it is named after, or closes it. */
  turnShelf(shelf: string): void
  /** Folds parts into wholes, or unfolds them. */
  turnFold(fold: FoldId): void
  /** The picture of a view was moved: no step of its own, so the present one now says so. */
  moveCamera(of: string, place: CameraPlace | null): void
  /** Puts a view beside the one in front, or takes it away. */
  setSplit(view: string | null): void
  /** The line between two views was moved: no step of its own either. `share` is what the one in front has, in percent. */
  moveSplit(share: number): void
  /** Puts a value of a facet among those asked for, or takes it out. */
  narrow(facet: FacetId, value: string): void
  /** Lets go of a facet. */
  widen(facet: FacetId): void
  /** Shows everything again: legend and facets. */
  clearFilters(): void
  /** Chooses a value of an option of a view. */
  choose<Id extends OptionId>(option: Id, value: OptionValue<Id>): void
  /** Shows a view with a value of one of its options; a value that the option does not have is left alone. */
  showWith(view: string, option: string, value: string): void
  /** Shows a column of a table, or hides it. */
  turnColumn(key: string): void
  showList(list: boolean): void
  openUnit(unit: UnitId): void
  show(view: string): void
  hover(hovered: Hovered): void
  /** Says what a view rests on; of the one in front it is told. */
  rest(of: string, stands: readonly string[] | undefined): void
  setLanguage(language: string): void
  setTheme(theme: Theme): void
  setLetterKeys(letterKeys: boolean): void
  openSide(isOpen: boolean): void
  openFilters(isOpen: boolean): void
  /** Opens the dialog that cites a thing, or whatever is on screen; `null` closes it. */
  cite(citing: string | null): void
  stepOut(): void
  /** Puts away what was said about the link and about storage. */
  dismissNotices(): void
  /** The address of a state that differs from the present one in these parts. */
  href(change: Partial<ViewState>): string
  /** The address of the state that a link asks for, in the language, theme and frame of now where it names none. */
  hrefTo(link: string): string
  /** The state that a link asks for, in the language, theme and frame of now where it names none. */
  read(link: string): ReadLink
}

/** The store and its actions. */
export interface ViewStore {
  readonly store: StoreApi<Store>
  readonly actions: Actions
  /** Stops listening to the address. */
  readonly close: () => void
}

/** Opens a store on an address. `base` is what an empty link shows. */
export function openStore(
  address: Address,
  known: Known,
  base: ViewState,
  shelf: () => Shelf,
  letterKeys = true,
): ViewStore {
  const readAddress = () => {
    const { state, faults } = readHash(address.hash(), known, base)
    const rest = address.rest?.() ?? ''
    return { state, faults: rest === '' ? faults : [...faults, { key: 'rest', value: rest.slice(0, 80) } as const] }
  }
  const first = readAddress()
  const store = createStore<Store>(() => ({
    view: first.state,
    hovered: null,
    resting: {},
    faults: first.faults,
    unkept: false,
    letterKeys,
    isSideOpen: false,
    isFiltersOpen: false,
    citing: null,
  }))
  const view = () => store.getState().view
  const show = (next: ViewState, faults: readonly LinkFault[]) => store.setState({ view: next, faults, hovered: null })
  /** One step. In a frame of another site it is none of that site's history. */
  const goTo = (next: ViewState, faults: readonly LinkFault[] = []) => {
    const hash = toHash(next, base)
    const write = next.chrome === 'embed' ? address.replace : address.push
    if (hash !== toHash(view(), base)) write(pack(hash))
    show(next, faults)
  }
  /** The present state with some parts changed, and what goes with them. */
  const after = (change: Partial<ViewState>): ViewState => {
    const now = view()
    const asked = settled({ ...now, data: null, ...change }, known.views, base)
    // What stands beside the view in front is seen already: the two stay as they are.
    const isSeen = change.split === undefined && now.split !== null && asked.view === now.split
    const next = isSeen ? { ...asked, view: now.view, split: now.split, share: now.share } : asked
    // A path belongs to the selection it was asked for.
    const path = next.selected === now.selected ? next.path : (change.path ?? [])
    const shelf = next.lens === now.lens ? next.shelf : null
    const isSamePicture =
      next.lens === now.lens && next.hops === now.hops && next.folds === now.folds && shelf === now.shelf
    return { ...next, path, shelf, camera: isSamePicture ? next.camera : (change.camera ?? null) }
  }
  const go = (change: Partial<ViewState>) => goTo(after(change))
  /** What is no step of its own: the present one now says so. */
  const amend = (change: Partial<ViewState>) => {
    const next = { ...view(), ...change }
    address.replace(pack(toHash(next, base)))
    store.setState({ view: next })
  }
  const readHere = (link: string): ReadLink => {
    const { language, theme, chrome, scene, room } = view()
    return readHash(link, known, { ...base, language, theme, chrome, scene, room })
  }
  const keep = () => {
    const { language, theme } = view()
    store.setState({ unkept: !keepPreferences(shelf, { language, theme, letterKeys: store.getState().letterKeys }) })
  }
  const actions: Actions = {
    goTo: (state) => goTo(settled(state, known.views, base)),
    settle: (state) => amend(settled(state, known.views, base)),
    follow: (link) => {
      const { state, faults } = readHash(link, known, base)
      goTo(state, faults)
    },
    select: (id) => go({ selected: id === null ? [] : [id] }),
    selectAll: (ids) => go({ selected: [...new Set(ids)] }),
    add: (id) => go(added(view(), id)),
    focus: (hops, id) => go({ hops: hopsWithin(hops), ...(id === undefined ? {} : { selected: [id] }) }),
    reveal: (id, lens) => go({ view: base.view, lens, selected: [id], hops: 0 }),
    showPath: (path, lens) => go({ view: base.view, lens, path, folds: [] }),
    chooseLens: (lens) => go({ lens, view: base.view }),
    turn: (name) => go({ sift: turned(view().lens, view().sift, name) }),
    only: (name, among) => go({ sift: onlyOne(view().lens, view().sift, name, among) }),
    setSure: (sure) => go({ sift: { ...view().sift, sure } }),
    setRests: (rests) => go({ sift: { ...view().sift, rests } }),
    turnShelf: (shelf) => go({ shelf: shelf === view().shelf ? null : shelf }),
    turnFold: (fold) => {
      const { folds } = view()
      go({ folds: inOrder(folds.includes(fold) ? folds.filter((other) => other !== fold) : [...folds, fold]) })
    },
    moveCamera: (of, place) => {
      const now = view().camera
      if (isSamePlace(place, now) || (place === null && now?.of !== of)) return
      amend({ camera: place && { of, ...place } })
    },
    setSplit: (split) => go({ split }),
    moveSplit: (asked) => {
      const share = shareWithin(asked)
      if (view().split !== null && share !== view().share) amend({ share })
    },
    narrow: (facet, value) => go({ facets: toggled(view().facets, facet, value) }),
    widen: (facet) => {
      const { [facet]: _, ...rest } = view().facets
      go({ facets: rest })
    },
    clearFilters: () => go({ sift: NO_SIFT, facets: {} }),
    choose: (option, value) => go({ options: withOption(view().options, option, value) }),
    showWith: (front, option, value) => {
      const id = OPTION_IDS.find((known) => known === option)
      const known = id && OPTIONS[id].find((one) => one === value)
      go({ view: front, ...(id && known ? { options: withOption(view().options, id, known) } : {}) })
    },
    turnColumn: (key) => {
      const { columns } = view()
      go({ columns: columns.includes(key) ? columns.filter((other) => other !== key) : [...columns, key] })
    },
    showList: (list) => go({ list }),
    openUnit: (unit) => go({ view: 'report', unit }),
    show: (front) => go({ view: front }),
    hover: (hovered) => {
      if (!isSame(store.getState().hovered, hovered)) store.setState({ hovered })
    },
    rest: (of, stands) => store.setState(({ resting }) => ({ resting: { ...resting, [of]: stands } })),
    setLanguage: (language) => {
      go({ language })
      keep()
    },
    setTheme: (theme) => {
      go({ theme })
      keep()
    },
    setLetterKeys: (on) => {
      store.setState({ letterKeys: on })
      keep()
    },
    openFilters: (isFiltersOpen) => store.setState({ isFiltersOpen }),
    cite: (citing) => store.setState({ citing }),
    openSide: (isSideOpen) => store.setState({ isSideOpen }),
    stepOut: () => go(stepOut(view(), base.view)),
    dismissNotices: () => store.setState({ faults: [], unkept: false }),
    href: (change) => toHash(after(change), base),
    hrefTo: (link) => toHash(readHere(link).state, base),
    read: readHere,
  }
  const follow = () => {
    // A packed link from elsewhere, before the code for it is there.
    if (isPacked(address.hash()) && unpack(address.hash()).hash === '#') void loadPacking().then(read)
    else read()
  }
  const read = () => {
    const { hash } = unpack(address.hash())
    // One step may be told twice, as a step in history and as a change of the address.
    if (toHash(view(), base) === hash) return
    const { state, faults } = readAddress()
    show(state, faults)
    // Links in the page are not packed: there are hundreds of them.
    if (pack(hash) !== address.hash() && !isPacked(address.hash())) address.replace(pack(hash))
  }
  const close = address.listen(follow)
  return { store, actions, close }
}

function isSame(a: Hovered, b: Hovered): boolean {
  if (a === null || b === null) return a === b
  return 'mark' in a ? 'mark' in b && a.mark === b.mark : 'unit' in b && a.unit === b.unit
}

/** The address of this page. */
export const browserAddress: Address = {
  hash: () => window.location.hash,
  query: () => window.location.search,
  rest: () => (window.location.href === mended?.href ? mended.rest : ''),
  push: (hash) => window.history.pushState(null, '', addressOf(hash)),
  replace: (hash) => window.history.replaceState(null, '', addressOf(hash)),
  mend: ({ hash, query, rest }) => {
    window.history.replaceState(null, '', window.location.pathname + query + hash)
    mended = { href: window.location.href, rest }
  },
  listen: (changed) => {
    window.addEventListener('popstate', changed)
    window.addEventListener('hashchange', changed)
    return () => {
      window.removeEventListener('popstate', changed)
      window.removeEventListener('hashchange', changed)
    }
  },
}

/** The address that was mended last, as long as it is the one that is open. */
let mended: { readonly href: string; readonly rest: string } | undefined

/** An empty hash leaves no # behind. */
function addressOf(hash: string): string {
  return hash === '#' ? window.location.pathname + window.location.search : hash
}
