// Which technical terms does the report use, and what are they called officially in each language?

/** A term of art: where a sentence prints it, a text of ours that rests on the sentence does not paraphrase it. */
export interface Term {
  /** As the report prints it. */
  readonly printed: readonly string[]
  /** Official English forms. */
  readonly en: readonly string[]
  /** Official Chinese forms. */
  readonly zh: readonly string[]
  /** What may not stand for it, outside an official form. */
  readonly instead: { readonly en: readonly string[]; readonly zh: readonly string[] }
}

/** A word that no text of ours uses, and what to use. */
export interface StyleRule {
  readonly not: string
  readonly use: string
}

/** A phrase that leans on a sentence before it; `not` holds it and leans on nothing: "such as" is no "such". */
export interface LeaningPhrase {
  readonly phrase: string
  readonly not?: readonly string[] | undefined
}

/** The terms of the report, and the style of its language. */
export interface Terms {
  readonly terms: readonly Term[]
  readonly style: { readonly en: readonly StyleRule[]; readonly zh: readonly StyleRule[] }
  /** What no statement may hold, since it must be understood alone. */
  readonly leaning: { readonly en: readonly LeaningPhrase[]; readonly zh: readonly LeaningPhrase[] }
}
