// What is a person looking at? Plain, small, serialisable: the URL says all of it.

import type { UnitId } from '../core/model/ids.ts'
import type { Language } from '../core/model/words.ts'

/** Colour themes a person may ask for; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark'] as const

/** A colour theme a person may ask for. */
export type Theme = (typeof THEMES)[number]

/** Everything a link to the page says. */
export interface ViewState {
  /** Id of the view in front. */
  readonly view: string
  /** The selected mark: an entity, a fold, or a line of the lens. */
  readonly selected: string | null
  /** The unit open in the reader. */
  readonly unit: UnitId | null
  readonly language: Language
  readonly theme: Theme
}

/** What the page shows when its link says nothing. */
export const DEFAULT_STATE: ViewState = { view: 'network', selected: null, unit: null, language: 'en', theme: 'auto' }

/** One step back out: first the selection goes, then the view returns to the first one. */
export function stepOut(state: ViewState, home: string = DEFAULT_STATE.view): ViewState {
  if (state.selected !== null) return { ...state, selected: null }
  return state.view === home ? state : { ...state, view: home }
}
