// What is kept of the report's text, so that a claim can be proved without the text? Hashes, counts and positions.

import type { EntityId, UnitId } from './ids.ts'

/** The units numbers are read with. */
export const NUMBER_UNITS = [
  'USD',
  'percent',
  'share',
  'tonne',
  'person',
  'country',
  'case',
  'shipment',
  'year',
  'year-ad',
  'item',
  'plain',
] as const

/** What a number counts, as far as the words beside it tell. `year-ad` is a year of the calendar, `item` a count of things. */
export type NumberUnit = (typeof NUMBER_UNITS)[number]

/** The unit a printed number must have been read with to carry a quantity of that unit. */
export function numberUnitOf(unit: string): NumberUnit {
  const known = NUMBER_UNITS.find((one) => one === unit)
  return known === undefined || known === 'plain' || known === 'year-ad' ? 'item' : known
}

/** One sentence or cell. Positions count characters of the normalised text from 0. */
export interface SentenceProof {
  /** SHA-256 of the normalised text, in hexadecimal. */
  readonly sha256: string
  /** Characters. */
  readonly length: number
  /** Position, characters, value in plain digits, unit. */
  readonly numbers: readonly (readonly [at: number, length: number, value: number, unit: NumberUnit])[]
  /** Position and symbol or number of each document and resolution cited. */
  readonly documents: readonly (readonly [at: number, symbol: string])[]
  /** Each entity that is named, and where, with the characters of the form that stands there. */
  readonly names: Readonly<Record<EntityId, readonly (readonly [at: number, length: number])[]>>
  /** Each word that the ontology or the terms look for, and where. A longer word hides a shorter one of its list. */
  readonly words: Readonly<Record<string, readonly number[]>>
}

/** One unit. */
export interface UnitProof {
  /** SHA-256 of its cells and sentences, one a line. */
  readonly sha256: string
  readonly sentences: readonly SentenceProof[]
  /** Only of an annex row. */
  readonly cells?: Readonly<Record<'title' | 'status' | 'scope', SentenceProof>> | undefined
  /** Footnotes it calls: number, and the sentence (from 1) that calls it. */
  readonly marks: readonly (readonly [footnote: number, sentence: number])[]
}

/** What is kept of a whole text. */
export interface Proof {
  /** SHA-256 of the hashes of all units, one a line, in the order of the report. */
  readonly sha256: string
  readonly units: Readonly<Record<UnitId, UnitProof>>
}
