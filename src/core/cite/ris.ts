// References as RIS: a tag and a value on each line, so that no value may hold a line break.

import type { Citation, Reference, ReferenceName } from './reference.ts'
import { placesText, type Written } from './style.ts'

const TYPES: Readonly<Record<Reference['type'], string>> = {
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  treaty: 'GEN',
  legislation: 'GEN',
  document: 'GEN',
  dataset: 'DATA',
}

/** A file of records, one for each citation. */
export function writeRis(cited: readonly Citation[], written: Written): string {
  return cited.map((one) => recordOf(one, written)).join('\r\n')
}

function recordOf(citation: Citation, written: Written): string {
  const { reference } = citation
  const { id, type, title, author = [], publisher, number, issued, accessed, version, genre, URL, language } = reference
  const places = placesText(citation, written)
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...author.map((name) => ['AU', nameOf(name)] as const),
    ['T2', reference['container-title']],
    ['PB', publisher],
    ['SN', number],
    ['M3', genre],
    ['ET', version],
    ['PY', issued && String(issued['date-parts'][0][0])],
    ['DA', issued && dateOf(issued)],
    ['Y2', accessed && dateOf(accessed)],
    ['LA', language],
    ['N1', places === '' ? undefined : places],
    ['N1', reference.note],
    ['UR', URL],
  ]
  return `${[...lines, ['ER', ''] as const]
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
    .join('\r\n')}\r\n`
}

function nameOf(name: ReferenceName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`
}

/** "2015/05/21"; what is not known of it stays empty. */
function dateOf(date: NonNullable<Reference['issued']>): string {
  const [year, month, day] = date['date-parts'][0]
  return [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))).join('/')
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}
