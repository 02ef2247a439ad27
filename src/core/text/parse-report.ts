// A report text -> its citable units. The one rule: nothing of the text is lost; what is not understood is reported.

import { readLines } from './lines.ts'
import { parseAnnex } from './parse-annex.ts'
import { parseBody } from './parse-body.ts'

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

/** The shape of S/2015/366: 160 units. */
export const S_2015_366: ReportShape = { paragraphs: 94, footnotes: 7, activities: 59 }

/**
 * Parses an extracted text into units and headings. Never throws: damage is listed in `problems`, and what could be
 * read is returned. A unit that is missing is missing from `units`.
 */
export function parseReport(raw: string, shape: ReportShape = S_2015_366): ParsedReport {
  const lines = readLines(raw)
  const annexAt = lines.findIndex(({ text }) => text === '附件')
  const body = parseBody(annexAt < 0 ? lines : lines.slice(0, annexAt), shape)
  const annex = annexAt < 0 ? { units: [], problems: [] } : parseAnnex(lines.slice(annexAt + 1), shape)
  const problems = [...body.problems, ...annex.problems]
  if (annexAt < 0) problems.push({ at: 'annex', what: 'no line reads 附件, so no annex was found' })
  const units = [...body.units, ...annex.units]
  const have = new Set(units.map(({ id }) => id))
  for (const id of expectedIds(shape)) if (!have.has(id)) problems.push({ at: id, what: 'not found in the text' })
  return { units, headings: body.headings, problems }
}

/** The ids of all units of a report of that shape, in order. */
export function expectedIds({ paragraphs, footnotes, activities }: ReportShape): string[] {
  const run = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)
  return [...run('p', paragraphs), ...run('fn', footnotes), ...run('a', activities)]
}
