// What is cited? One neutral record for every style and file: an item of CSL-JSON, with the place in it.

import type { UnitId } from '../model/ids.ts'
import type { Language } from '../model/words.ts'

/** What a reference is, in the words of CSL. */
export type ReferenceType =
  | 'report'
  | 'article-newspaper'
  | 'article-journal'
  | 'treaty'
  | 'legislation'
  | 'document'
  | 'dataset'

/** A person by family and given names, or whoever else by the one name that it has. */
export type ReferenceName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** A day, a month or a year, as CSL writes them. */
export interface DateParts {
  readonly 'date-parts': readonly [readonly [number, number?, number?]]
}

/** A thing that can be cited, as CSL-JSON has it. What is not known is absent. */
export interface Reference {
  /** Its key in a file of references. */
  readonly id: string
  readonly type: ReferenceType
  readonly title?: string
  /** The report gives no title: what stands there is how it calls the document. No field of CSL. */
  readonly isDescribed?: true
  readonly author?: readonly ReferenceName[]
  /** The newspaper of an article. */
  readonly 'container-title'?: string
  readonly publisher?: string
  /** The symbol of a document. */
  readonly number?: string
  readonly issued?: DateParts
  readonly accessed?: DateParts
  /** Signs that tell one version of a dataset from another. */
  readonly version?: string
  /** What kind of document it is, in a few words. */
  readonly genre?: string
  readonly URL?: string
  readonly language: Language
  /** Under what licence it may be used, or what should be known of it. */
  readonly note?: string
}

/** A reference, and the units of it that are meant: none for all of it. */
export interface Citation {
  readonly reference: Reference
  readonly units: readonly UnitId[]
}
