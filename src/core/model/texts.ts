// How does the page load the dataset in parts: what is tied to what and its names in one language first, then the names in
// the other and our sentences, one language at a time?

import type { Dataset } from './dataset.ts'
import { whatIs } from './ids.ts'
import { LANGUAGES, type Language, type Words } from './words.ts'

/** Stands before the number of an entity, of a name and of a text in a shell; alone for the next one that is new. */
const ENTITY = '~'
const NAME = '|'
const TEXT = '^'

/** Keys under which a text of ours stands. All other words are names: what is drawn and listed is called by them. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'statement',
  'note',
  'why',
  'gist',
  'title',
  'description',
  'statusNote',
  'scopeNote',
  'what',
  'brief',
])

/** The names or the texts of one language, by number. */
export type Texts = readonly string[]

/** A dataset without its words: every name and every text is a number, and ids are written short. */
export interface Shell {
  readonly ids: readonly string[]
  readonly dataset: unknown
}

/** Takes a dataset apart; `openShell` puts it together again. */
export function splitTexts(dataset: Dataset): {
  readonly shell: Shell
  readonly names: Record<Language, string[]>
  readonly texts: Record<Language, string[]>
} {
  const ids = dataset.entities.map(({ id }) => id)
  const numberOf = new Map(ids.map((id, i) => [id, `${ENTITY}${i.toString(36)}`]))
  const [name, names] = numbering(NAME)
  const [text, texts] = numbering(TEXT)
  let named = 0
  /** `textKeys`: under which of its keys a text stands. */
  const shorten = (value: unknown, textKeys: ReadonlySet<string>, key = ''): unknown => {
    if (key === 'id' && value === ids[named]) {
      named++
      return ENTITY
    }
    if (typeof value === 'string') return numberOf.get(value) ?? value
    if (Array.isArray(value)) return value.map((one) => shorten(one, textKeys))
    if (typeof value !== 'object' || value === null) return value
    if (isWords(value)) return textKeys.has(key) ? text(value) : name(value)
    // A row is called by its title wherever it is drawn.
    const isRow = 'id' in value && typeof value.id === 'string' && whatIs(value.id) === 'activity'
    const keyOf = (own: string) => (isRow && own === 'title' ? '' : own)
    return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, shorten(one, textKeys, keyOf(own))]))
  }
  // What every page says of the report itself is short.
  const { report, ontology, sections, entities, ...rest } = dataset
  const said = shorten({ entities, ...rest }, TEXT_KEYS) as object
  // Titles of sections and the words of the ontology are drawn.
  const drawn = shorten({ ontology, sections }, new Set()) as object
  return { shell: { ids, dataset: { ...said, ...drawn, report } }, names, texts }
}

/** Gives words a number each, the same to the same ones, and keeps them by language. */
function numbering(sign: string): readonly [(words: Words) => string, Record<Language, string[]>] {
  const kept: Record<Language, string[]> = { en: [], zh: [] }
  const known = new Map<string, string>()
  const number = (words: Words) => {
    const key = JSON.stringify(LANGUAGES.map((language) => words[language]))
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, `${sign}${kept.en.length.toString(36)}`)
    for (const language of LANGUAGES) kept[language].push(words[language])
    return sign
  }
  return [number, kept]
}

/** Puts in the words of a language; until then they are those of the language that came first. */
type AddWords = (language: Language, words: Texts) => void

/** A dataset whose words come language by language. */
export interface OpenShell {
  /** Its names and texts are empty until those of one language are there. */
  readonly dataset: Dataset
  readonly addNames: AddWords
  readonly addTexts: AddWords
}

/** Puts a dataset together from its shell; its words follow. */
export function openShell({ ids, dataset }: Shell): OpenShell {
  const [names, addNames] = places(NAME)
  const [texts, addTexts] = places(TEXT)
  let named = 0
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value === ENTITY) return ids[named++] ?? value
      if (value.startsWith(ENTITY)) return ids[Number.parseInt(value.slice(1), 36)] ?? value
      return names(value) ?? texts(value) ?? value
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(restore)
    // Entry by entry is half the work of making lists of entries, and this is done before anything is seen.
    const made: Record<string, unknown> = {}
    for (const key in value) made[key] = restore((value as Record<string, unknown>)[key])
    return made
  }
  return { dataset: restore(dataset) as Dataset, addNames, addTexts }
}

/** Finds the words that a number in a shell stands for, and fills them in. */
function places(sign: string): readonly [(value: string) => Words | undefined, AddWords] {
  const words: Record<Language, string>[] = []
  let next = 0
  let isFirst = true
  const find = (value: string) => {
    if (!value.startsWith(sign)) return undefined
    const i = value === sign ? next++ : Number.parseInt(value.slice(1), 36)
    const own = words[i] ?? { en: '', zh: '' }
    words[i] = own
    return own
  }
  const add = (language: Language, given: Texts) => {
    const said = isFirst ? LANGUAGES : [language]
    given.forEach((text, i) => {
      const own = words[i]
      if (own) for (const one of said) own[one] = text
    })
    isFirst = false
  }
  return [find, add]
}

/** Words in exactly the languages of the data. */
function isWords(value: object): value is Words {
  const entries = Object.entries(value)
  return (
    entries.length === LANGUAGES.length &&
    entries.every(([key, text]) => LANGUAGES.some((language) => language === key) && typeof text === 'string')
  )
}
