// How does the page load the dataset in parts: what is tied to what first, and our sentences in one language at a time?

import type { Dataset } from './dataset.ts'
import { whatIs } from './ids.ts'
import { LANGUAGES, type Language, type Words } from './words.ts'

/** Stands before the number of an entity, and before that of a text, in a shell; alone for the next one that is new. */
const ENTITY = '~'
const TEXT = '^'

/** Keys under which a text of ours stands. Names, labels and the titles of rows are short and stay where they are. */
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
    const isRow = 'id' in value && typeof value.id === 'string' && whatIs(value.id) === 'activity'
    return Object.fromEntries(
      // A row is called by its title wherever it is drawn.
      Object.entries(value).map(([name, one]) => [name, isRow && name === 'title' ? one : shorten(one, name)]),
    )
  }
  const { ontology, sections, report, entities, ...rest } = dataset
  return {
    shell: { ids, dataset: { ...(shorten({ entities, ...rest }) as object), ontology, sections, report } },
    texts,
  }
}

/** A dataset whose texts come language by language. */
export interface OpenShell {
  /** Its texts are empty until those of one language are there. */
  readonly dataset: Dataset
  /** Puts in the texts of a language; until then its texts are those of the language that came first. */
  readonly add: (language: Language, texts: Texts) => void
}

/** Puts a dataset together from its shell; its texts follow. */
export function openShell({ ids, dataset }: Shell): OpenShell {
  const words: Record<Language, string>[] = []
  const textAt = (i: number): Words => {
    const own = words[i] ?? { en: '', zh: '' }
    words[i] = own
    return own
  }
  let [named, said] = [0, 0]
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value === ENTITY) return ids[named++] ?? value
      if (value === TEXT) return textAt(said++)
      if (value.startsWith(ENTITY)) return ids[Number.parseInt(value.slice(1), 36)] ?? value
      if (value.startsWith(TEXT)) return textAt(Number.parseInt(value.slice(1), 36))
      return value
    }
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restore(one)]))
  }
  let isFirst = true
  const add = (language: Language, texts: Texts) => {
    const said = isFirst ? LANGUAGES : [language]
    texts.forEach((text, i) => {
      const own = words[i]
      if (own) for (const one of said) own[one] = text
    })
    isFirst = false
  }
  return { dataset: restore(dataset) as Dataset, add }
}

function isWords(value: object): value is Words {
  return 'en' in value && 'zh' in value
}
