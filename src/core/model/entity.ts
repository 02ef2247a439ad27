// What is a thing the report names?

import type { EntityId } from './ids.ts'
import type { Words } from './words.ts'

/** A group, crime, place, body, organisation, instrument, document, actor, mechanism, or something at stake. */
export interface Entity {
  readonly id: EntityId
  /** The official name. */
  readonly names: Words
  /** What a mark in a picture is labelled with; the name where absent. */
  readonly short?: Words | undefined
  readonly abbreviation?: string | undefined
  /** Every form the source prints, in its own language, except the Chinese name itself. */
  readonly aliases: readonly string[]
  /** The entity it is a part of or belongs to. */
  readonly parent?: EntityId | undefined
  /** An unnamed or collective actor: never to be read as a named group. */
  readonly generic?: boolean | undefined
  /** One sentence about how the report uses the name. */
  readonly note?: Words | undefined
}
