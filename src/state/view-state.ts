// What is a person looking at? Plain, small, serialisable: the URL says all of it.

import { MOST_HOPS } from '../core/graph/focus.ts'
import type { FoldId } from '../core/graph/fold.ts'
import type { LensId } from '../core/graph/lens.ts'
import { NO_SIFT, type Sift } from '../core/graph/sift.ts'
import type { CameraPlace, Fit } from '../core/layout/viewport.ts'
import type { UnitId } from '../core/model/ids.ts'
import type { Facets } from '../core/query/facets.ts'
import { type Options, optionOf, withOption } from './options.ts'

/** Colour themes a person may ask for; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const

/** A colour theme a person may ask for. */
export type Theme = (typeof THEMES)[number]

/**
 * What stands round the view in front: the whole page; a figure; a frame of another site; a presenter's screen, for the room; the
 * window beside it that only who speaks sees; where a briefing is written. A dossier has none: it says in words all that is said of what is selected.
 */
export const CHROMES = ['page', 'figure', 'embed', 'present', 'dossier', 'speaker', 'author'] as const

/** One way to look. */
export type Chrome = (typeof CHROMES)[number]

/** How a picture uses its canvas in each of them. */
export const FITS: Readonly<Record<Chrome, Fit>> = {
  page: 'read',
  figure: 'whole',
  embed: 'whole',
  present: 'far',
  dossier: 'whole',
  speaker: 'far',
  author: 'whole',
}

/** The least and the most of the width that a view beside another may have, in percent. */
export const SHARES = { least: 20, most: 80 } as const

/** Where the picture of one view was moved to. */
export interface ViewCamera extends CameraPlace {
  /** Id of the view. */
  readonly of: string
}

/**
 * A place in a briefing: its id, that of a scene, and how far that is revealed. An empty `scene` is the first. On the page it is the
 * scene whose state is looked at to be captured again.
 */
export interface SceneAt {
  readonly briefing: string
  readonly scene: string
  readonly step: number
}

/** Everything a link to the page says. */
export interface ViewState {
  /** Id of the report; `null` for the one that the page opens by itself. Another one is another page: no action changes it. */
  readonly report: string | null
  /** Id of the view in front. */
  readonly view: string
  /** The question the network answers. */
  readonly lens: LensId
  /** The selected marks and lines, the last one first: the first is what the details speak of. */
  readonly selected: readonly string[]
  /** A path drawn in the network: things in their order. Gone with the next selection. */
  readonly path: readonly string[]
  /** How many lines a focus on the selection reaches over; 0 where there is none. */
  readonly hops: number
  /** What the legend hides and shows. */
  readonly sift: Sift
  /** What is folded into what it is part of, in the network. */
  readonly folds: readonly FoldId[]
  /** What the shelf of activities is named after that is open in the response, `none` for the last; `null` where none is. Gone with another lens. */
  readonly shelf: string | null
  /** Where a picture was moved to; `null` where each shows all of itself. Gone with another lens, focus or fold. */
  readonly camera: ViewCamera | null
  /** A view that stands beside the one in front; never the same one. */
  readonly split: string | null
  /** How much of the width is left to the view in front where another stands beside it, in whole percent. */
  readonly share: number
  /** What the evidence is narrowed to, in every view. */
  readonly facets: Facets
  /** What is chosen in single views, where it is not what they show by themselves. */
  readonly options: Options
  /** Columns of tables that are not as they are by themselves. */
  readonly columns: readonly string[]
  /** Values to which the rows of a table are narrowed: `first:body:x`. Gone with another table. */
  readonly rows: readonly string[]
  /** The list of marks and lines stands beside the picture. */
  readonly list: boolean
  /** The unit open in the reader. */
  readonly unit: UnitId | null
  /** The language of the interface, as its catalogues are named. */
  readonly language: string
  readonly theme: Theme
  readonly chrome: Chrome
  /** The scene that is presented, written, or on the page looked at to be captured again; what is seen may have gone on from it. */
  readonly scene: SceneAt | null
  /** The dataset that a link was made with, by the first signs of its version. Gone with the next step. */
  readonly data: string | null
  /** The room in which it is presented: what a presenter's screen and the window of who speaks have in common. */
  readonly room: string | null
}

/** What the page shows when its link says nothing. */
export const DEFAULT_STATE: ViewState = {
  report: null,
  view: 'network',
  lens: 'nexus',
  selected: [],
  path: [],
  hops: 0,
  sift: NO_SIFT,
  folds: [],
  shelf: null,
  camera: null,
  split: null,
  share: 56,
  facets: {},
  options: {},
  columns: [],
  rows: [],
  list: false,
  unit: null,
  language: 'en',
  theme: 'auto',
  chrome: 'page',
  scene: null,
  data: null,
  room: null,
}

/** Whether it is one of the two windows in which something is presented. */
export function isShow(chrome: Chrome): boolean {
  return chrome === 'present' || chrome === 'speaker'
}

/** Whether a band of the picture of everything shows its lines. */
export function isBandOpen({ view, lens, options }: ViewState): boolean {
  return view === 'network' && lens === 'everything' && !/^(rest|all)$/.test(optionOf(options, 'band'))
}

/**
 * One step back out: the presenter's screen or the dossier goes, a path goes, then the focus goes, then what was added, then the
 * selection, then an open shelf or band, then the view beside, then the view returns to the first one.
 */
export function stepOut(state: ViewState, home: string = DEFAULT_STATE.view): ViewState {
  if (isShow(state.chrome)) return { ...state, chrome: 'page', scene: null, room: null }
  if (state.chrome === 'dossier') return { ...state, chrome: 'page', scene: null }
  if (state.path.length > 0) return { ...state, path: [] }
  if (state.hops > 0) return { ...state, hops: 0 }
  if (state.selected.length > 1) return { ...state, selected: state.selected.slice(-1) }
  if (state.selected.length > 0) return { ...state, selected: [] }
  if (state.shelf !== null) return { ...state, shelf: null }
  if (isBandOpen(state)) return { ...state, options: withOption(state.options, 'band', 'rest') }
  if (state.split !== null) return { ...state, split: null }
  // What a frame of another site was opened with is not left by a key: it has no tabs to come back by.
  if (state.chrome === 'embed') return state
  return state.view === home ? state : { ...state, view: home }
}

/**
 * What holds of every state, whoever asks for it: the view in front is one of `views`, or else the first; nothing stands beside
 * itself, and alone a view has no share; a focus has something to stand on.
 */
export function settled(state: ViewState, views: readonly string[], base: ViewState = DEFAULT_STATE): ViewState {
  const view = views.includes(state.view) ? state.view : base.view
  const split = state.split === view ? null : state.split
  return {
    ...state,
    view,
    split,
    share: split === null ? base.share : state.share,
    hops: state.selected.length === 0 ? 0 : state.hops,
    room: isShow(state.chrome) ? state.room : null,
  }
}

/** Adds something to what is selected, in front; what is selected already leaves. A focus goes with the last. */
export function added(state: ViewState, id: string): ViewState {
  const without = state.selected.filter((other) => other !== id)
  const selected = without.length < state.selected.length ? without : [id, ...without]
  return { ...state, selected, hops: selected.length === 0 ? 0 : state.hops }
}

/** A number of lines that a focus may reach over. */
export function hopsWithin(hops: number): number {
  return Math.max(0, Math.min(MOST_HOPS, Math.round(hops)))
}

/** A share that a view beside another may have. */
export function shareWithin(share: number): number {
  return Math.max(SHARES.least, Math.min(SHARES.most, Math.round(share)))
}
