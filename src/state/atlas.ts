// How do views reach the graph, the state and the actions?

import { createContext, useCallback, useContext, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { TypedWords } from '../core/evidence/typed-tools.ts'
import type { Evidence, WholeGraph } from '../core/graph/graph.ts'
import type { Lens, LensId, LensLink } from '../core/graph/lens.ts'
import type { LensOrder } from '../core/layout/order-part.ts'
import type { CameraPlace } from '../core/layout/viewport.ts'
import type { Briefing } from '../core/model/briefing.ts'
import type { Capabilities } from '../core/model/capability.ts'
import { filterOf } from '../core/query/facets.ts'
import type { Lenses } from '../core/query/shown-lens.ts'
import type { Elsewhere } from '../core/query/support.ts'
import { optionOf } from './options.ts'
import type { CopyActions, CopyStore, OwnCopy } from './own-copy.ts'
import type { Actions, Store, ViewStore } from './store.ts'

/** The order of the marks of every lens, as the build found it. */
export type LensOrders = Readonly<Record<LensId, LensOrder>>

/** Where a report comes from. */
export interface Source {
  /** Its name in links. */
  readonly id: string
  /** The page opens it by itself. */
  readonly isFirst: boolean
  /** Ids of the reports that the site was built with, the one that the page opens by itself first. */
  readonly published: readonly string[]
  /** SHA-256 of what was published of it; absent where only the about page knows it. */
  readonly version?: string | undefined
  /** The report that was asked for and could not be opened: this one stands in. */
  readonly missing?: Missing | undefined
  /** Fetches the briefings that it brings. */
  readonly briefings?: (() => Promise<readonly Briefing[]>) | undefined
  /** Fetches the words by which names and hedges are found in what somebody types; nothing where it has none. */
  readonly typedWords?: (() => Promise<TypedWords | undefined>) | undefined
}

/** Whether there is another report to choose. */
export function hasOthers({ isFirst, published }: Source): boolean {
  return !isFirst || published.length > 1
}

/** A report that could not be opened, why, and the first fault found in it. */
export interface Missing {
  readonly id: string
  readonly trouble: ReportTrouble
  readonly fault: string
}

/**
 * Why a report could not be opened: the site has no list of reports or none of that name; its file, or the code to read it,
 * does not come; it is cut off, of a later form, not as its schema says, or changed after it was published.
 */
export type ReportTrouble = 'list' | 'unknown' | 'missing' | 'cut' | 'format' | 'shape' | 'changed'

/** Everything that stays the same while a report is open. */
export interface Atlas extends ViewStore {
  readonly source: Source
  readonly graph: WholeGraph
  readonly lenses: Lenses
  /** What the dataset holds: of anything else nothing is offered and no silence is claimed. */
  readonly has: Capabilities
  readonly orders: LensOrders
  readonly ownCopy: CopyStore
}

/** Given by the app, once. */
export const AtlasContext = createContext<Atlas | null>(null)

/** The graph, lenses and orders. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('no atlas: a view is used outside the app')
  return atlas
}

/** A part of the state. The selector must return a stored value, not build a new one. */
export function useViewState<Part>(select: (store: Store) => Part): Part {
  return useStore(useAtlas().store, select)
}

/** What the details speak of: the last thing selected. */
export function useSelected(): string | null {
  return useViewState(({ view }) => view.selected[0] ?? null)
}

/** The lens as it is on screen: sifted, and narrowed by a focus. */
export function useShownLens(): Lens {
  const { lenses } = useAtlas()
  const view = useViewState((store) => store.view)
  return lenses.shown(view)
}

/** The evidence that the filter leaves: what panels and views speak of. */
export function useEvidence(): Evidence {
  const { lenses } = useAtlas()
  const facets = useViewState(({ view }) => view.facets)
  const sift = useViewState(({ view }) => view.sift)
  return lenses.narrowed(filterOf({ facets, sift }))
}

/** Finds a line by its id: first among the cells of the matrix in front, or in the lens. Kept while the view is. */
export function useLinkOf(): (id: string) => LensLink | undefined {
  const { lenses } = useAtlas()
  const first = useViewState(({ view }) => (view.view === 'matrix' ? optionOf(view.options, 'matrix') : view.lens))
  const folds = useViewState(({ view }) => view.folds)
  return useCallback((id) => lenses.link(id, first, folds), [lenses, first, folds])
}

/** Where lines and folds are found whatever the picture leaves out. Kept while the view is. */
export function useElsewhere(): Elsewhere {
  const { fold } = useAtlas().lenses
  const link = useLinkOf()
  return useMemo(() => ({ link, fold }), [link, fold])
}

/** What the view in front rests on; `undefined` where it is the lens. */
export function restingInFront({ resting, view }: Store): readonly string[] | undefined {
  return resting[view.view]
}

/** Says what a view rests on as long as it is there: ids of claims, activities and recommendations. */
export function useResting(of: string, stands: readonly string[]): void {
  const { rest } = useActions()
  useEffect(() => {
    rest(of, stands)
    return () => rest(of, undefined)
  }, [of, stands, rest])
}

/** Where the picture of a view was moved to, and how it is told that it was. */
export function useCamera(of: string): readonly [CameraPlace | null, (place: CameraPlace | null) => void] {
  const { moveCamera } = useActions()
  const camera = useViewState(({ view }) => (view.camera?.of === of ? view.camera : null))
  return [camera, useCallback((place) => moveCamera(of, place), [of, moveCamera])]
}

/** What a person can do. */
export function useActions(): Actions {
  return useAtlas().actions
}

/** The reader's own copy of the report. */
export function useOwnCopy(): OwnCopy {
  return useStore(useAtlas().ownCopy.store)
}

/** What a reader can do with a copy. */
export function useCopyActions(): CopyActions {
  return useAtlas().ownCopy.actions
}

/** Writes addresses of states near the present one; whoever uses it is rendered anew when that one changes. */
export function useHref(): Actions['href'] {
  useViewState(({ view }) => view)
  return useActions().href
}
