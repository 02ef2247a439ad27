// How does GB/T 7714-2015 cite, by numbers in the order of the text? Its signs are the same in every language.

import type { Citation, Reference, ReferenceName } from './reference.ts'
import type { Rich } from './rich.ts'
import { authorsOf, initials, outer, placesText, type Style, type Written } from './style.ts'
import { isoDate, TERMS, yearOf } from './terms.ts'

/** The letters of the standard for what a thing is. */
const LETTERS: Readonly<Record<Reference['type'], string>> = {
  report: 'R',
  'article-newspaper': 'N',
  'article-journal': 'J',
  treaty: 'Z',
  legislation: 'Z',
  document: 'Z',
  dataset: 'DS',
}

/** GB/T 7714-2015. */
export const GBT: Style = {
  points: 'number',
  entry: (cited, written): Rich => {
    const { reference } = cited
    const { title, number, version, URL } = reference
    const sign = `[${LETTERS[reference.type]}${URL === undefined ? '' : '/OL'}]`
    const more = title === undefined ? undefined : (number ?? (version && TERMS[written.language].version(version)))
    const what = `${titleOf(title, written) ?? number ?? ''}${more === undefined ? '' : `: ${more}`}${sign}`
    const issue = `${issueOf(cited, written)}${daysOf(reference)}`
    const parts = [authorList(authorsOf(reference), written), what, issue, URL]
    return [`${parts.filter((part) => part !== undefined && part !== '').join('. ')}.`]
  },
}

/** "United Nations, 2015: para. 36". */
function issueOf(cited: Citation, written: Written): string {
  const { author, publisher, issued, ...reference } = cited.reference
  const container = reference['container-title']
  const places = placesText(cited, written)
  // Whoever wrote it as its publisher is not named twice.
  const house = container ?? (author && publisher)
  const when = issued && (container === undefined ? `${yearOf(issued)}` : isoDate(issued))
  // A year that says no more than the day behind it stands only beside something.
  const isSaid = house === undefined && places === '' && hasDay(cited.reference)
  const print = [house, isSaid ? undefined : when].filter((part) => part !== undefined).join(', ')
  return [print, places].filter((part) => part !== '').join(': ')
}

/** "(2015-05-21)[2026-11-29]": the day of issue and the day of reading of what is read on line. */
function daysOf(reference: Reference): string {
  const { issued, accessed, URL } = reference
  if (URL === undefined) return ''
  return `${issued && hasDay(reference) ? `(${isoDate(issued)})` : ''}${accessed ? `[${isoDate(accessed)}]` : ''}`
}

function hasDay({ issued, URL, ...reference }: Reference): boolean {
  return URL !== undefined && reference['container-title'] === undefined && issued?.['date-parts'][0].length === 3
}

/** Chinese marks of quotation, where the title stands in none. */
function titleOf(title: string | undefined, { language }: Written): string | undefined {
  return title !== undefined && language === 'zh' ? outer(title) : title
}

/** At most three; family names in capitals, given names by their letters without a stop. */
function authorList(names: readonly ReferenceName[], { language }: Written): string {
  const parts = names.map((name) =>
    'literal' in name ? name.literal : `${name.family.toUpperCase()} ${initials(name.given, '', ' ')}`,
  )
  return parts.length > 3 ? `${parts.slice(0, 3).join(', ')}${TERMS[language].andOthers}` : parts.join(', ')
}
