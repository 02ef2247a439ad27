// How does the page load the dataset in parts: what is tied to what first, and our sentences in one language at a time?

import type { Dataset } from './dataset.ts'
import { LANGUAGES, type Language, type Words } from './words.ts'

/** Stands before the number of an entity, and before that of a text, in a shell; alone for the next one that is new. */
const ENTITY = '~'
const TEXT = '^'

/** Keys under which a text of ours stands. Names and labels are short and stay where they are. */
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
])

/** The texts of one language, by number. */
export type Texts = readonly string[]

/** A dataset without its texts: every text is a number, and ids are written short. */
export interface Shell {
  readonly ids: readonly string[]
  readonly dataset: unknown
}

/** Takes a dataset apart; `openShell` puts it together again. */
export function splitTexts(dataset: Dataset): { readonly shell: Shell; readonly texts: Record<Language, string[]> } {
  const ids = dataset.entities.map(({ id }) => id)
  const numberOf = new Map(ids.map((id, i) => [id, `${ENTITY}${i.toString(36)}`]))
  const texts: Record<Language, string[]> = { en: [], zh: [] }
  const known = new Map<string, string>()
  const text = (words: Words): string => {
    const key = LANGUAGES.map((language) => words[language]).join('\n')
    const number = known.get(key)
    if (number !== undefined) return number
    known.set(key, `${TEXT}${texts.en.length.toString(36)}`)
    for (const language of LANGUAGES) texts[language].push(words[language])
    return TEXT
  }
  let named = 0
  const shorten = (value: unknown, key = ''): unknown => {
    if (key === 'id' && value === ids[named]) {
      named++
      return ENTITY
    }
    if (typeof value === 'string') return numberOf.get(value) ?? value
    if (Array.isArray(value)) return value.map((one) => shorten(one))
    if (typeof value !== 'object' || value === null) return value
    if (TEXT_KEYS.has(key) && isWords(value)) return text(value)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shorten(one, name)]))
  }
  const { ontology, sections, report, entities, ...rest } = dataset
  return {
    shell: { ids, dataset: { ...(shorten({ entities, ...rest }) as object), ontology, sections, report } },
    texts,
  }
}

/** A dataset whose texts come language by language. */
export interface OpenShell {
  readonly dataset: Dataset
  /** Puts in the texts of a language; until then its texts are those of the language that came first. */
  readonly add: (language: Language, texts: Texts) => void
}

/** Puts a dataset together from its shell and the texts of one language. */
export function openShell({ ids, dataset }: Shell, language: Language, first: Texts): OpenShell {
  const words = first.map((text): Record<Language, string> => ({ en: text, zh: text }))
  let [named, said] = [0, 0]
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value === ENTITY) return ids[named++] ?? value
      if (value === TEXT) return words[said++] ?? value
      if (value.startsWith(ENTITY)) return ids[Number.parseInt(value.slice(1), 36)] ?? value
      if (value.startsWith(TEXT)) return words[Number.parseInt(value.slice(1), 36)] ?? value
      return value
    }
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restore(one)]))
  }
  const add = (other: Language, texts: Texts) => {
    texts.forEach((text, i) => {
      const own = words[i]
      if (own) own[other] = text
    })
  }
  add(language, first)
  return { dataset: restore(dataset) as Dataset, add }
}

function isWords(value: object): value is Words {
  return 'en' in value && 'zh' in value
}
