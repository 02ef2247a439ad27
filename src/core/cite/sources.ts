// What of a report can be cited? Itself, the documents and instruments that it names, and our dataset on it: no more of each
// than the data say.

import type { Dataset, ReportInfo } from '../model/dataset.ts'
import type { Entity } from '../model/entity.ts'
import { type EntityId, kindOf, prefixOf } from '../model/ids.ts'
import type { Language, Words } from '../model/words.ts'
import type { DateParts, Reference, ReferenceName } from './reference.ts'
import { MONTHS } from './terms.ts'

/** What of a dataset says what can be cited. */
export type Citable = Pick<Dataset, 'report' | 'guide' | 'entities'>

/** When and where something was read. */
export interface ReadAt {
  readonly accessed?: DateParts
}

/** A day as CSL has it, of "2015-05-21" or less. */
export function dateParts(iso: string): DateParts {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return { 'date-parts': [[year]] }
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] }
}

/** The report itself. */
export function reportReference(citable: Citable, language: Language, { accessed }: ReadAt = {}): Reference {
  const { report } = citable
  const self = selfOf(citable)
  return trimmed({
    id: slug(report.symbol),
    type: 'report',
    title: inWords(report.title, language),
    author: authorsOf(self, citable, language),
    publisher: wholeOf(citable, language),
    number: report.symbol,
    issued: dateParts(report.date),
    accessed,
    genre: inWords(self?.source?.kind, language),
    URL: inWords(report.url, language),
    language,
  })
}

/** A document or an instrument that the report names; nothing for what is neither. The report itself is cited as such. */
export function namedReference(
  id: EntityId,
  citable: Citable,
  language: Language,
  read: ReadAt = {},
): Reference | undefined {
  const entity = citable.entities.find((one) => one.id === id)
  if (entity === undefined) return undefined
  if (entity === selfOf(citable)) return reportReference(citable, language, read)
  const kind = kindOf(id)
  if (kind === 'document') return documentReference(entity, citable, language)
  if (kind !== 'instrument') return undefined
  return trimmed({
    id: slug(id),
    type: prefixOf(id) === 'treaty' ? 'treaty' : 'legislation',
    title: inWords(entity.names, language),
    isDescribed: true,
    language,
    note: inWords(entity.note, language),
  })
}

/** Our dataset on the report. `address` opens what is cited of it. */
export function datasetReference(
  { report }: Pick<Citable, 'report'>,
  language: Language,
  { version, address, accessed }: ReadAt & { readonly version?: string | undefined; readonly address: string },
): Reference {
  return trimmed({
    id: slug(`nexus-atlas-${report.symbol}`),
    type: 'dataset',
    title: datasetTitle(report, language),
    author: [{ literal: 'Nexus Atlas' }],
    version: version?.slice(0, SIGNS),
    accessed,
    URL: address,
    language,
    note: 'CC BY 4.0',
  })
}

/** Signs of a version that are printed: enough to tell two apart. */
const SIGNS = 8

function datasetTitle({ symbol }: ReportInfo, language: Language): string {
  return language === 'zh' ? `${symbol}数据集` : `Dataset on ${symbol}`
}

/** The document that is the report: the one that is named by its symbol. */
function selfOf({ report, entities }: Citable): Entity | undefined {
  return entities.find(
    ({ id, names }) =>
      kindOf(id) === 'document' &&
      names.en.startsWith(report.symbol) &&
      !/^[\w/]/.test(names.en.slice(report.symbol.length)),
  )
}

const SYMBOL = /^[A-Z]+(\/[\w.()]+)+$/

function documentReference(entity: Entity, citable: Citable, language: Language): Reference {
  const { names, source } = entity
  const number = SYMBOL.test(names.en) ? names.en : undefined
  const title = inWords(source?.title, language)
  const isDescribed = title === undefined && number === undefined
  const part = partsOf(entity, citable, language)
  return trimmed({
    id: slug(entity.id.slice(entity.id.indexOf(':') + 1)),
    type: typeOf(entity),
    title: isDescribed ? inWords(names, language) : title,
    isDescribed: isDescribed || undefined,
    ...part,
    publisher: part.publisher ?? (number === undefined ? undefined : wholeOf(citable, language)),
    number,
    issued: issuedOf(names.en),
    genre: inWords(source?.kind, language),
    language,
    note: inWords(entity.note, language),
  })
}

/** What it is, by what the report calls it. */
function typeOf({ source }: Entity): Reference['type'] {
  const kind = source?.kind.en ?? ''
  if (/\barticle\b/i.test(kind)) return /journal/i.test(kind) ? 'article-journal' : 'article-newspaper'
  return /report|survey|publication|document|decision|guidance/i.test(kind) ? 'report' : 'document'
}

type Parts = Pick<Partial<Reference>, 'author' | 'container-title' | 'publisher'>

/**
 * Who wrote it, and where it stands. Of an article the data list author and publisher together: a newspaper is the one they
 * list, and its writer stands before it in the name of the document; whose journal it is, what kind it is says.
 */
function partsOf(entity: Entity, citable: Citable, language: Language): Parts {
  const type = typeOf(entity)
  const by = (entity.source?.by ?? []).flatMap((id) => citable.entities.find((one) => one.id === id) ?? [])
  if (type === 'article-newspaper') {
    const paper = by[0]
    const writer = paper && entity.names.en.split(`, ${paper.names.en}`)
    const author = writer !== undefined && writer.length > 1 && writer[0] ? [personOf(writer[0])] : undefined
    const container = unquoted(inWords(paper?.names, language))
    return { ...(author && { author }), ...(container && { 'container-title': container }) }
  }
  const isNamedInKind = ({ names, abbreviation }: Entity) =>
    type === 'article-journal' &&
    [names.en, abbreviation].some((name) => name !== undefined && entity.source?.kind.en.includes(name))
  const publisher = inWords(by.find(isNamedInKind)?.names, language)
  const author = namesOf(
    by.filter((one) => !isNamedInKind(one)),
    language,
  )
  return { ...(author && { author }), ...(publisher && { publisher }) }
}

function authorsOf(entity: Entity | undefined, { entities }: Citable, language: Language) {
  const by = entity?.source?.by ?? []
  return namesOf(
    by.flatMap((id) => entities.find((one) => one.id === id) ?? []),
    language,
  )
}

function namesOf(entities: readonly Entity[], language: Language): ReferenceName[] | undefined {
  const names = entities.flatMap(({ names }) => inWords(names, language) ?? [])
  return names.length === 0 ? undefined : names.map((literal) => ({ literal }))
}

/** A name of two words is given and family name; of any other nobody says which is which. */
function personOf(name: string): ReferenceName {
  const [given, family, ...more] = name.trim().split(/\s+/)
  return given !== undefined && family !== undefined && more.length === 0 ? { family, given } : { literal: name.trim() }
}

/** What every body of the report belongs to publishes its documents. */
function wholeOf({ guide, entities }: Citable, language: Language): string | undefined {
  return inWords(entities.find(({ id }) => id === guide.whole)?.names, language)
}

const DATED = new RegExp(`\\((?:[^()]*, )?(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(\\d{4})\\)$`)

/** The date in brackets at the end of a name, or the year in the symbol of a document. */
function issuedOf(name: string): DateParts | undefined {
  const [, day, month, year] = DATED.exec(name) ?? []
  if (year === undefined) {
    const inSymbol = SYMBOL.test(name) ? /^[A-Z]+\/(\d{4})\//.exec(name)?.[1] : undefined
    return inSymbol === undefined ? undefined : dateParts(inSymbol)
  }
  const at = MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1
  if (at === 0) return dateParts(year)
  return { 'date-parts': [day === undefined ? [Number(year), at] : [Number(year), at, Number(day)]] }
}

function inWords(words: Words | undefined, language: Language): string | undefined {
  const text = words?.[language] || words?.en
  return text === undefined || text === '' ? undefined : text.replaceAll('\n', ' ')
}

/** A name without the signs of a title about it. */
function unquoted(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (/^[《“](?<inside>[^《》“”]+)[》”]$/.exec(name)?.groups?.['inside'] ?? name)
}

/** A key of letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

type Untrimmed = { readonly [Key in keyof Reference]: Reference[Key] | undefined }

/** Without what is not known. */
function trimmed(reference: Untrimmed): Reference {
  return Object.fromEntries(
    Object.entries(reference).filter(([, value]) => value !== undefined),
  ) as unknown as Reference
}
