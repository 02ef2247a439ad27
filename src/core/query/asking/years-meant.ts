// Which years does a query name? "2014", "since 2008", "before 2010", "2008 to 2014", 2008年以来.

import type { Period } from '../../model/claim.ts'

/** Years that are asked for; an open end is absent. */
export interface YearsAsked {
  readonly from: number | undefined
  readonly to: number | undefined
}

/** The years of a query, and the part of the query that names them. */
export interface YearsMeant extends YearsAsked {
  readonly said: string
}

const YEAR = '((?:19|20)\\d{2})(?![\\d/])年?'
const FORMS: readonly (readonly [RegExp, (a: number, b: number) => YearsAsked])[] = [
  [
    new RegExp(`(?<![\\d/])(?:(?:between|from)\\s+)?${YEAR}\\s*(?:-|to|until|and|至|到)\\s*${YEAR}间?`, 'u'),
    (from, to) => ({ from, to }),
  ],
  [
    new RegExp(`(?<![\\d/])(?:since|from|after|自从?)\\s*${YEAR}(?:以来|以后|之后|起)?`, 'u'),
    (from) => ({ from, to: undefined }),
  ],
  [new RegExp(`(?<![\\d/])${YEAR}\\s*(?:以来|以后|之后|起|onwards?)`, 'u'), (from) => ({ from, to: undefined })],
  [
    new RegExp(`(?<![\\d/])(?:before|until|till|up to|截至)\\s*${YEAR}(?:以前|之前)?`, 'u'),
    (to) => ({ from: undefined, to }),
  ],
  [new RegExp(`(?<![\\d/])${YEAR}\\s*(?:以前|之前|为止)`, 'u'), (to) => ({ from: undefined, to })],
  [new RegExp(`(?<![\\d/(])(?:in|during)?\\s*${YEAR}`, 'u'), (year) => ({ from: year, to: year })],
]

/** The years of a folded query; those of a document symbol or a resolution are none. */
export function yearsMeant(query: string): YearsMeant | undefined {
  const plain = query.replace(/[‐‑‒–—―−]/gu, '-')
  for (const [form, years] of FORMS) {
    const match = form.exec(plain)
    if (match) {
      const said = query.slice(match.index, match.index + match[0].length).trim()
      return { said, ...years(Number(match[1]), Number(match[2] ?? 0)) }
    }
  }
  return undefined
}

/**
 * How well a period answers: 1 where it begins or ends as asked, less where it only touches those years; 0: not at all.
 * `lastYear` is that of the report, to which an open end reaches.
 */
export function answersYears({ from, to }: Period, asked: YearsAsked, lastYear: number): number {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : Number(from.slice(0, 4))
  const last = to === undefined ? lastYear : Number(to.slice(0, 4))
  const [start, end] = [asked.from ?? Number.NEGATIVE_INFINITY, asked.to ?? lastYear]
  if (first > end || last < start) return 0
  const isOpen = asked.from === undefined || asked.to === undefined
  if (isOpen) return (asked.from === undefined ? last === asked.to : first === asked.from) ? 1 : 0.5
  return first === start && last === end ? 1 : first === start || last === end ? 0.8 : 0.5
}
