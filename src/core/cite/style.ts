// What does a style of citing have to say? How the text points to an entry, and how the entry is written.

import type { Language } from '../model/words.ts'
import { locatorsOf } from './locator.ts'
import type { Citation, Reference, ReferenceName } from './reference.ts'
import type { Piece, Rich } from './rich.ts'
import { locatorText, type PartNames } from './terms.ts'

/** In which language a citation is written, and what the report calls its parts. */
export interface Written {
  readonly language: Language
  readonly parts: PartNames
}

/** A style. */
export interface Style {
  /** How the text points to what it cites: by the number of a note, by author and year in brackets, by a number in brackets. */
  readonly points: 'note' | 'author-date' | 'number'
  /** The note, or the line of a list of references. */
  readonly entry: (cited: Citation, written: Written) => Rich
  /** What stands in the brackets, of a style that points by author and year. */
  readonly inText?: (cited: Citation, written: Written) => string
}

/** The places that are meant, in words; empty for the whole. */
export function placesText({ units }: Citation, { language, parts }: Written): string {
  return locatorText(locatorsOf(units), parts, language)
}

/** Whoever wrote it, or else whoever published it. */
export function authorsOf({ author, publisher }: Reference): readonly ReferenceName[] {
  return author ?? (publisher === undefined ? [] : [{ literal: publisher }])
}

/** "Laura Heaton". */
export function fullName(name: ReferenceName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}

/** "A, B and C"; with a comma before the last where a style wants it. */
export function listedNames(names: readonly ReferenceName[], last: ' and ' | ', and '): string {
  const full = names.map(fullName)
  if (full.length < 2) return full.join('')
  return `${full.slice(0, -1).join(', ')}${full.length > 2 ? last : ' and '}${full.at(-1)}`
}

/** "L.", "A.-M.": given names by their first letters. */
export function initials(given: string, stop = '.', between = ' '): string {
  return given
    .split(/\s+/)
    .map((one) => one.replace(/(\p{L})[^\s-]*/gu, `$1${stop}`))
    .join(between)
}

/** Whether it is a piece of something larger: its title is quoted, not slanted. */
export function isArticle({ type }: Reference): boolean {
  return type === 'article-newspaper' || type === 'article-journal'
}

/** A Chinese title in its signs; titles inside it take the single ones. What is no title has none. */
export function bookTitle(title: string, isDescribed?: boolean): string {
  return isDescribed ? title : `《${outer(title).replaceAll('《', '〈').replaceAll('》', '〉')}》`
}

/** A Chinese title that stands in no quotation marks: its own are the double ones. */
export function outer(title: string): string {
  return /[“”]/.test(title) ? title : title.replaceAll('‘', '“').replaceAll('’', '”')
}

/** Inside quotation marks others are single. */
export function singled(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’')
}

/** A title that stands for a whole: slanted. What is no title stands as it is. */
export function wholeTitle(title: string, isDescribed?: boolean): Rich {
  return isDescribed ? [title] : [{ slanted: title }]
}

/** Parts that are there, with a sign between them. */
export function joined(parts: readonly (Rich | string | undefined)[], between: string): Rich {
  const there = parts.flatMap((part) => (part === undefined || part.length === 0 ? [] : [rich(part)]))
  return there.flatMap((part, i): Piece[] => (i === 0 ? [...part] : [between, ...part]))
}

/** A line with its full stop; one that ends with one has it. */
export function ended(line: Rich, stop: string): Rich {
  const last = line.at(-1)
  const isEnded = typeof last === 'string' && last.endsWith(stop)
  return isEnded ? line : [...line, stop]
}

function rich(part: Rich | string): Rich {
  return typeof part === 'string' ? [part] : part
}
