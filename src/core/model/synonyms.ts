// By which further words do people ask for what a report names? Vocabulary to find things by: nothing in it is said of anything.

import type { EntityId } from './ids.ts'

/** A kind of thing that a word can ask for. */
export type KindAsked = 'activity' | 'recommendation' | 'claim' | 'unit'

/** What a search knows beside the words of the report. */
export interface Synonyms {
  /** Further words for a thing, in any language: "weapons" for arms trafficking. What a report does not have is passed over. */
  readonly names: Readonly<Record<EntityId, readonly string[]>>
  /** Words that find one another: completed, finished, 已完成. */
  readonly words: readonly (readonly string[])[]
  /** Words that ask for things of one kind: activities, 建议. */
  readonly kinds: Readonly<Record<KindAsked, readonly string[]>>
  /** Words beside a name that ask for what it says, not for what is said of it: according, 指出. */
  readonly says: readonly string[]
  /** Words of a question that ask for nothing by themselves: who, which, 哪些. */
  readonly unasked: { readonly en: readonly string[]; readonly zh: readonly string[] }
  /** The characters that are read so, by syllables without tones; one that is read in two ways stands under both. */
  readonly pinyin: Readonly<Record<string, string>>
  /** Traditional characters, and in the same order the simplified ones that the report prints. */
  readonly traditional: { readonly from: string; readonly to: string }
}

/** Nothing but the words of the report. */
export const NO_SYNONYMS: Synonyms = {
  names: {},
  words: [],
  kinds: { activity: [], recommendation: [], claim: [], unit: [] },
  says: [],
  unasked: { en: [], zh: [] },
  pinyin: {},
  traditional: { from: '', to: '' },
}
