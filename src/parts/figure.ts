// What does a view bring for the figure of its state? Its `figure.ts` exports a function `figureOf` of this type.

import type { Figure } from '../core/export/figure.ts'
import type { Language } from '../core/model/words.ts'
import type { Atlas } from '../state/atlas.ts'
import type { ViewState } from '../state/view-state.ts'

/**
 * Of what a figure is wanted: a report, a state of a view, a language. What it says are names and sentences of the data: in a
 * language that the data does not have it would be in two.
 */
export interface FigureAsked {
  readonly atlas: Atlas
  readonly view: ViewState
  readonly locale: Language
}

/** What a view puts into its figure; source, units and the way back are the same for all. */
export interface ViewFigure extends Pick<Figure, 'headline' | 'support' | 'draw' | 'described'> {
  /** What its signs mean. */
  readonly key: Figure['key']['entries']
  /** Claims, activities and recommendations that it rests on. */
  readonly stands: readonly string[]
  /** A sentence for each of its lines: said in the text of a figure that rests on too many stands to say each. */
  readonly lines?: readonly { readonly text: string; readonly stands: readonly string[] }[]
  /** It shows all that there is, whatever filters leave: of them nothing is said. */
  readonly isUnfiltered?: true
}

/** Writes the state of a view as a figure. */
export type FigureOf = (asked: FigureAsked) => ViewFigure
