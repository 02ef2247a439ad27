// A report text -> its citable units. The one rule: nothing of the text is lost; what is not understood is reported.

import { readLines } from './lines.ts'
import { parseAnnex } from './parse-annex.ts'
import { parseBody } from './parse-body.ts'
import type { ParsedReport, ReportShape } from './report-text.ts'

/**
 * Parses an extracted text into units and headings. Never throws: damage is listed in `problems`, and what could be
 * read is returned. A unit that is missing is missing from `units`.
 */
export function parseReport(raw: string, shape: ReportShape): ParsedReport {
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
