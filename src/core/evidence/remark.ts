// What can be remarked on in what an author types beside a scene?

import type { Period } from '../model/claim.ts'
import type { EntityId } from '../model/ids.ts'
import type { Bound, Per } from '../model/quantity.ts'
import type { Language } from '../model/words.ts'
import type { Figure, Span } from './figures.ts'
import type { SumPart } from './typed-sums.ts'

/** What can be remarked on, the most telling first: at one place the first of them is told. */
export const REMARK_KINDS = [
  'sum',
  'figure',
  'count',
  'year',
  'name',
  'hedge',
  'bare',
  'bound',
  'period',
  'other-language',
] as const

/** What is remarked on. */
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** Where a remark is, `text.slice(at, at + length)` of its language, and what else there is to say of that place. */
interface Placed extends Span {
  readonly language: Language
  /** What stands there, as it was typed. */
  readonly typed: string
  /** The language whose text, which is not empty, does not say it. */
  readonly missingIn?: Language | undefined
  /** What could be remarked on at this place beside it, less telling. */
  readonly also: readonly RemarkKind[]
}

/** What a remark tells, by its kind. */
export type Told =
  /** Money, a percentage, a share or a mass that nothing in the scene gives. */
  | { readonly kind: 'figure'; readonly value: number; readonly unit: Figure['unit'] }
  /** Money that is the sum of two or more amounts of the scene. */
  | { readonly kind: 'sum'; readonly value: number; readonly parts: readonly SumPart[] }
  /** A number of things that nothing in the scene gives, and of which the scene does not hold as many. */
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'name'; readonly entity: EntityId }
  /** A certainty that no claim of the scene has. */
  | { readonly kind: 'hedge'; readonly level: string }
  /** A sum without the hedge with which alone the claims give it. */
  | { readonly kind: 'bare'; readonly value: number; readonly level: string; readonly claims: readonly string[] }
  /** A figure without the word that bounds it. */
  | { readonly kind: 'bound'; readonly value: number; readonly bound: Bound; readonly claims: readonly string[] }
  /** A sum without its time: what it is per, or its period. */
  | {
      readonly kind: 'period'
      readonly value: number
      readonly per: Per | undefined
      readonly period: Period | undefined
      readonly claims: readonly string[]
    }
  /** It stands in one language only: `missingIn` says in which it does not. */
  | { readonly kind: 'other-language'; readonly what: 'figure' | 'year' | 'name'; readonly missingIn: Language }

/** Something in a typed text that its scene does not support. */
export type Remark = Placed & Told
