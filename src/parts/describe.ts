// How does a view say its state in words, for whoever does not see it? Its `describe.ts` exports a function `describe` of this
// type.

import type { UnitId } from '../core/model/ids.ts'
import type { FigureAsked } from './figure.ts'

/** A state of a view in words, in one language. */
export interface Description {
  /** One or two sentences. */
  readonly short: string
  /** Paragraphs: what is shown, what stands out, how sure it is, where it stands. They say all that the short one says. */
  readonly long: readonly string[]
  /** Claims, activities and recommendations that it rests on. */
  readonly stands: readonly string[]
  /** The units that it is about, where they are not those in which these stand. */
  readonly units?: readonly UnitId[]
}

/** Puts the state of a view into words. */
export type Describe = (asked: FigureAsked) => Description
