// References as BibTeX, in UTF-8. What TeX would read as more than a sign is escaped; an address stands as it is, but for braces.

import type { Citation, Reference, ReferenceName } from './reference.ts'
import { placesText, type Written } from './style.ts'
import { MONTHS } from './terms.ts'

const ENTRIES: Readonly<Record<Reference['type'], string>> = {
  report: 'techreport',
  'article-newspaper': 'article',
  'article-journal': 'article',
  treaty: 'misc',
  legislation: 'misc',
  document: 'misc',
  dataset: 'misc',
}

/** A file of entries, one for each citation. */
export function writeBibtex(cited: readonly Citation[], written: Written): string {
  return cited.map((one) => entryOf(one, written)).join('\n')
}

function entryOf(citation: Citation, written: Written): string {
  const { reference } = citation
  const { id, type, title, author, publisher, number, issued, version, genre, URL, language, note } = reference
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const notes = [placesText(citation, written), note].filter((part) => part !== undefined && part !== '')
  const container = reference['container-title']
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second pair keeps capitals as they are.
    ['title', title && `{{${texText(title)}}}`],
    ['author', author && `{${author.map(nameOf).join(' and ')}}`],
    ['journal', container && braced(container)],
    [type === 'report' ? 'institution' : 'publisher', publisher && braced(publisher)],
    ['type', genre && braced(genre)],
    ['number', number && braced(number)],
    ['version', version && braced(version)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]?.slice(0, 3).toLowerCase()],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['note', notes.length === 0 ? undefined : braced(notes.join('. '))],
    ['url', URL && `{${URL.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')}}`],
    ['language', `{${language === 'zh' ? 'chinese' : 'english'}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${ENTRIES[type]}{${id},\n${lines.join(',\n')}\n}\n`
}

/** A name of one piece in braces of its own: "and" and commas in it part nothing. */
function nameOf(name: ReferenceName): string {
  return 'literal' in name ? `{${texText(name.literal)}}` : `${texText(name.family)}, ${texText(name.given)}`
}

function braced(text: string): string {
  return `{${texText(text)}}`
}

/** Braces are counted whatever stands before them: those of a text are named. */
const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as TeX prints it. */
function texText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
}
