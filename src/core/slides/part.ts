// What is a shape of a picture, before lines are connectors and names stand with their marks?

import type { DrawnPath } from './drawn.ts'
import type { FormShape, TextShape } from './shape.ts'

/** A shape, and what it is of a picture. */
export interface Part {
  readonly shape: FormShape | TextShape
  /** The id of the mark or line it belongs to. */
  readonly owner: string | undefined
  readonly classes: readonly string[]
  /** The path it was, for a line that may become a connector. */
  readonly path?: DrawnPath
}
