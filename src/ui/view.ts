// What is a view to the app? A folder that says this about itself; without the folder there is no view.

import type { ComponentType } from 'react'
import type { Words } from '../core/model/words.ts'

/** The parts of a view; the app lays them out. */
export interface ViewParts {
  readonly Main: ComponentType
  /** Beside it at the start of the line: legend or outline. */
  readonly Side?: ComponentType
  /** In place of the details of the selection. */
  readonly Panel?: ComponentType
  /** A page that is read by itself: no panel stands beside it. */
  readonly alone?: boolean
}

/** One view, as its folder's `view.ts` exports it. */
export interface ViewDefinition {
  /** Its name in links. */
  readonly id: string
  /** Its place in the row of views. */
  readonly order: number
  readonly label: Words
  /** What stands at its side: Legend, Outline; absent where nothing does. */
  readonly sideLabel?: Words
  /** Fetches its code. */
  readonly load: () => Promise<ViewParts>
}

/** A panel that stands beside every view, as its folder's `panel.ts` exports it. */
export interface PanelDefinition {
  readonly slot: 'details' | 'strip'
  readonly Panel: ComponentType
}
