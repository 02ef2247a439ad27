// Which entities do our own sentences name, in either language?

import type { Dataset } from '../model/dataset.ts'
import type { Entity } from '../model/entity.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import type { Language } from '../model/words.ts'

/** A form that stands in a text of ours. */
export interface OwnName {
  readonly id: EntityId
  readonly at: number
  readonly length: number
}

/** Finds the entities that a text of ours names. */
export type OwnNameFinder = (text: string) => readonly OwnName[]

/** Kinds whose forms hide one another: "Lake Chad Basin Commission" names no basin. Descriptions hide nothing else. */
const FAMILIES: readonly (readonly EntityKind[])[] = [
  ['group', 'body', 'organisation', 'place', 'instrument', 'document'],
  ['crime'],
  ['actor'],
  ['mechanism'],
  ['stake'],
]

/** Kinds whose names are proper: both languages name the same of them, and no text names one its sentences do not. */
const PROPER: ReadonlySet<string> = new Set([
  'group',
  'body',
  'organisation',
  'place',
  'instrument',
  'document',
  'crime',
])

/** Whether the name of a thing is proper. */
export function isProper(id: EntityId): boolean {
  return PROPER.has(kindOf(id) ?? '')
}

/** The things of a report but itself: whoever speaks about it names it anywhere, and claims nothing by that. */
export function besideReport({ entities, report }: Pick<Dataset, 'entities' | 'report'>): readonly Entity[] {
  const isReport = ({ id, names, said }: Entity) =>
    kindOf(id) === 'document' && (said?.en.includes(report.symbol) ?? names.en.includes(report.symbol))
  return entities.filter((entity) => !isReport(entity))
}

/** The names of a text by where they stand: a form may name several things, and one of them is enough. */
export function atOnePlace(names: readonly OwnName[]): OwnName[][] {
  const groups = new Map<number, OwnName[]>()
  for (const one of names) groups.set(one.at, [...(groups.get(one.at) ?? []), one])
  return [...groups.values()]
}

/** Texts that a finder remembers: more than a dataset has of its own. */
const MOST_KNOWN = 4000

/** Prepares a finder for one language from official names, short names, abbreviations and the forms under `said`. */
export function ownNameFinder(entities: readonly Entity[], language: Language): OwnNameFinder {
  const families = FAMILIES.map((kinds) => {
    const forms = new Map<string, Set<EntityId>>()
    for (const entity of entities)
      if (kinds.some((kind) => kind === kindOf(entity.id)))
        for (const form of formsOf(entity, language)) forms.set(form, (forms.get(form) ?? new Set()).add(entity.id))
    return { formsIn: formFinder(forms), kinds }
  })
  const titles = entities.flatMap(({ source }) => (source?.title ? [folded(source.title[language], language)] : []))
  const known = new Map<string, readonly OwnName[]>()
  const find: OwnNameFinder = (text) => {
    const searched = folded(text, language)
    const starts = startsOf(searched)
    const quoted = new Uint8Array(text.length)
    for (const title of titles)
      for (const at of standing(searched, title, language)) quoted.fill(1, at, at + title.length)
    return families
      .flatMap(({ formsIn, kinds }) => {
        // A title that is quoted names its document, and none of the things named inside it.
        const taken = kinds.includes('document') ? new Uint8Array(text.length) : quoted.slice()
        return formsIn(starts).flatMap(({ form, ids }) =>
          standing(searched, form, language).flatMap((at): OwnName[] => {
            if (taken.subarray(at, at + form.length).some((cell) => cell === 1)) return []
            taken.fill(1, at, at + form.length)
            return [...ids].map((id) => ({ id, at, length: form.length }))
          }),
        )
      })
      .sort((a, b) => a.at - b.at)
  }
  // Several checks ask about the same text.
  return (text) => {
    const names = known.get(text) ?? find(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, names)
    return names
  }
}

interface Form {
  readonly form: string
  readonly ids: ReadonlySet<EntityId>
  /** Longer forms come first. */
  readonly rank: number
}

/** Finds the forms that can stand in a text, by how they start: all of them are a thousand and more. */
function formFinder(forms: ReadonlyMap<string, ReadonlySet<EntityId>>): (starts: readonly string[]) => readonly Form[] {
  const byStart = new Map<string, Form[]>()
  const sorted = [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  for (const [rank, [form, ids]] of sorted.entries()) {
    const start = form.slice(0, 2)
    const others = byStart.get(start)
    if (others === undefined) byStart.set(start, [{ form, ids, rank }])
    else others.push({ form, ids, rank })
  }
  return (starts) => starts.flatMap((start) => byStart.get(start) ?? []).sort((a, b) => a.rank - b.rank)
}

/** Every one and two characters of a text, each once: what a form in it can start with. */
function startsOf(searched: string): string[] {
  const starts = new Set<string>()
  for (let at = 0; at < searched.length; at++) starts.add(searched.charAt(at)).add(searched.slice(at, at + 2))
  return [...starts]
}

/** Where a phrase stands in a folded text; an English one where words begin, with an ending of its own. */
export function standing(folded: string, phrase: string, language: Language): number[] {
  const spots: number[] = []
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    if (language === 'en') {
      if (/[\p{L}\d]/u.test(folded[at - 1] ?? ' ') && /^[\p{L}\d]/u.test(phrase)) continue
      const rest = folded.slice(at + phrase.length)
      if (/[\p{L}\d]$/u.test(phrase) && !/^(?:s|es|d|ed|ing|ly|edly)?(?![\p{L}\d])/u.test(rest)) continue
    }
    spots.push(at)
  }
  return spots
}

/** The text as forms are compared: English without case, both with straight quotation marks as they are. */
export function folded(text: string, language: Language): string {
  return language === 'en' ? text.toLowerCase() : text
}

function formsOf(entity: Entity, language: Language): string[] {
  const { names, short, abbreviation, aliases, said, source } = entity
  const broken = short?.[language]
  const forms = [
    names[language],
    ...(broken === undefined ? [] : [broken.replaceAll('\n', language === 'en' ? ' ' : '')]),
    ...(abbreviation === undefined ? [] : [abbreviation]),
    ...(language === 'zh' ? aliases : []),
    ...(said?.[language] ?? []),
    ...(source?.title ? [source.title[language]] : []),
  ]
  return [...new Set(forms.map((form) => folded(form, language)))]
}
