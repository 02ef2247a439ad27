// What is a view to the app? A folder that says this about itself; without the folder there is no view.

import type { ComponentType } from 'react'
import type { Capability } from '../core/model/capability.ts'

/** The parts of a view; the app lays them out. */
export interface ViewParts {
  readonly Main: ComponentType
  /** Beside it at the start of the line: legend or outline. */
  readonly Side?: ComponentType
  /** In place of the details of the selection, while a unit of the report is open. */
  readonly Panel?: ComponentType
  /** What its shapes and strokes mean, in one line, where it stands alone. */
  readonly Key?: ComponentType
  /** In the details while nothing is selected. */
  readonly Start?: ComponentType<StartProps>
  /** Rows and sentences, which break over pages of paper: no figure is printed in their place. */
  readonly isText?: boolean
  /** The value of one of its options with which it is a picture all the same. */
  readonly pictured?: { readonly option: string; readonly value: string }
  /** A page that is read by itself: no panel stands beside it. */
  readonly alone?: boolean
  /** Where nothing is asked of it, it has the width of its panel too: given what each option of the view is set to. */
  readonly restsAlone?: (chosen: Readonly<Record<string, string | undefined>>) => boolean
}

/** What the start of a view is told. */
export interface StartProps {
  /** What is said where the view has nothing of its own to say. */
  readonly Usual: ComponentType
}

/** One value of an option of a view. */
export interface ViewChoice {
  readonly option: string
  readonly value: string
  readonly label: string
}

/** One view, as its folder's `view.ts` exports it. */
export interface ViewDefinition {
  /** Its name in links. */
  readonly id: string
  /** Its place in the row of views. */
  readonly order: number
  /** What it is called in a language. */
  readonly label: (locale: string) => string
  /** What stands at its side is called: Legend, Outline; absent where nothing does. */
  readonly sideLabel?: (locale: string) => string
  /** A sign beside the label, where labels are small. */
  readonly icon: ComponentType<{ readonly size?: number }>
  /** What can be chosen in it, to be reached by name: an option of the state, one of its values, and what that is called. */
  readonly choices?: (locale: string) => readonly ViewChoice[]
  /** Of what a dataset must hold one for it to have anything to show; absent where any dataset will do. */
  readonly needs?: readonly Capability[]
  /** It shows names, marks and numbers, and no sentence of ours: it waits for none. */
  readonly isNamesOnly?: boolean
  /** It may stand beside another view, and shows what is rested on there. */
  readonly canSplit?: boolean
  /** On a phone it stands in the menu: there is room for five tabs. */
  readonly inMenu?: boolean
  /** Fetches its code. */
  readonly load: () => Promise<ViewParts>
}

/** A panel that stands beside every view, as its folder's `panel.ts` exports it. */
export interface PanelDefinition {
  /** Beside the view, under it, or over its head. */
  readonly slot: 'details' | 'strip' | 'filters'
  readonly Panel: ComponentType<PanelProps>
}

/** What the app tells a panel of the view in front. */
export interface PanelProps {
  /** What the view says while nothing is selected. */
  readonly Start?: ComponentType<StartProps> | undefined
}
