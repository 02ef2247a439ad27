// What does only this report know of how it is to be shown? Its headings, what it says of itself, and where to begin.

import type { EntityId, UnitId } from './ids.ts'
import type { Words } from './words.ts'

/** Units that follow one another, the last one with them. */
export interface UnitSpan {
  readonly from: UnitId
  readonly to: UnitId
}

/** A question a reader may begin with, and the part of the address behind `#` that answers it. */
export interface StartQuestion {
  readonly text: Words
  readonly link: string
}

/** A limit of what the dataset can say, and where the report says so itself. */
export interface Limit {
  readonly text: Words
  readonly units: readonly UnitId[]
}

/** A part of the world: its corners in degrees of longitude and latitude, south-west and north-east. */
export interface MapFrame {
  readonly name: Words
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** The guide of a report. What is absent is not known, and nothing is said of it. */
export interface Guide {
  /** Crimes that the report treats under headings of their own: shown even where no named group is tied to them. */
  readonly crimes: readonly EntityId[]
  /** What every body belongs to, so that belonging to it says nothing. */
  readonly whole?: EntityId | undefined
  /** The ways in which a group draws on a crime: where the report tells them apart, and short words for a line. */
  readonly ways?: { readonly in: UnitSpan; readonly tags: Readonly<Record<EntityId, Words>> } | undefined
  /** Where the report speaks of groups and crimes: what it ties nowhere there, it ties nowhere. */
  readonly threats?: UnitSpan | undefined
  /** What the report calls the part that lists its activities, as inside a sentence. */
  readonly activityList?: Words | undefined
  /** The unit in which the report says that its list of activities is not exhaustive. */
  readonly notExhaustive?: UnitId | undefined
  /** The unit in which the report says that the cases it names are examples. */
  readonly examples?: UnitId | undefined
  /** Sums on this crime stand side by side where there is no total; `{n}` in the words counts who received them. */
  readonly sideBySide?: { readonly crime: EntityId; readonly text: Words } | undefined
  /** The line of the network that is read aloud to whoever begins. */
  readonly readAloud?: { readonly source: EntityId; readonly target: EntityId } | undefined
  /** Parts of the world that the map can go to. */
  readonly frames?: readonly MapFrame[] | undefined
  readonly questions: readonly StartQuestion[]
  readonly limits: readonly Limit[]
}

/** The guide of a dataset that brings none. */
export const NO_GUIDE: Guide = { crimes: [], questions: [], limits: [] }
