// What does a view bring for a frame too small for its picture? Its `card.ts` exports a function `cardOf` of this type; what brings
// none is said by its headline.

import type { StatementStroke } from '../core/model/certainty.ts'
import type { EntityKind } from '../core/model/ids.ts'
import type { FigureAsked } from './figure.ts'

/** One tie, or one thing, in a line. */
export interface CardRow {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** How sure the report is of it. */
  readonly stroke: StatementStroke
  /** A sum with its hedge, bound and period, or how many ties it has; empty where there is nothing to say. */
  readonly said: string
}

/** A view in rows, what weighs most first. */
export interface ViewCard {
  /** What all rows are tied to; absent where each stands for itself. */
  readonly root?: EntityKind
  readonly rows: readonly CardRow[]
}

/** Puts the state of a view on a card. */
export type CardOf = (asked: FigureAsked) => ViewCard
