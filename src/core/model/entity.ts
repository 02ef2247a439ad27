// What is a thing the report names?

import type { EntityId } from './ids.ts'
import type { Words } from './words.ts'

/** How large a place is: the world, a region of several countries, a country, an area inside one, a city. */
export const PLACE_LEVELS = ['world', 'region', 'country', 'area', 'city'] as const

/** How large a place is. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number]

/** What a document is. */
export interface SourceInfo {
  /** "newspaper article". */
  readonly kind: Words
  /** Who is behind it: one of the ontology's `sourceClasses`. */
  readonly class: string
  /** As it stands. */
  readonly title?: Words | undefined
  /** Authors and publishers, co-authors included. */
  readonly by?: readonly EntityId[] | undefined
}

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
  /** Further forms by which our own sentences name it. Not in what the page loads. */
  readonly said?: { readonly en: readonly string[]; readonly zh: readonly string[] } | undefined
  /** What a person or body is, beside its name: "Special Representative of …". */
  readonly role?: Words | undefined
  /** Of a document, and of nothing else. */
  readonly source?: SourceInfo | undefined
  /** Its printed name names its parent as an actor too; elsewhere a name inside a name is no mention. */
  readonly namesParent?: boolean | undefined
  /** The entity it is a part of or belongs to. */
  readonly parent?: EntityId | undefined
  /** Of a place, and of nothing else. */
  readonly level?: PlaceLevel | undefined
  /** An unnamed or collective actor: never to be read as a named group. */
  readonly generic?: boolean | undefined
  /** One sentence about how the report uses the name. */
  readonly note?: Words | undefined
}
