// What does a text of the report hold once it is read?

/** A table cell of an annex row beside its description. */
export type CellName = 'title' | 'status' | 'scope'

/** One citable unit of the report, as read from a text. */
export interface TextUnit {
  /** `p1`…, `fn1`…, `a1`… */
  readonly id: string
  readonly kind: 'paragraph' | 'footnote' | 'activity'
  /** Normalised sentences; of an annex row those of its description. Counted from 1 in citations. */
  readonly sentences: readonly string[]
  /** Only of an annex row: its other cells, normalised. */
  readonly cells?: Readonly<Record<CellName, string>>
  /** Footnotes called, with the sentence (from 1) at whose text or end the mark stands. */
  readonly marks: readonly { readonly footnote: number; readonly sentence: number }[]
}

/** A heading, and the unit that follows it. */
export interface TextHeading {
  readonly text: string
  readonly before: string
}

/** Something about the text that the parser could not make sense of. */
export interface TextProblem {
  /** The unit or place concerned. */
  readonly at: string
  readonly what: string
}

/** What a text of the report holds. */
export interface ParsedReport {
  readonly units: readonly TextUnit[]
  readonly headings: readonly TextHeading[]
  readonly problems: readonly TextProblem[]
}

/** How many units of each kind the text should hold. */
export interface ReportShape {
  readonly paragraphs: number
  readonly footnotes: number
  readonly activities: number
}
