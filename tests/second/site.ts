// A data folder with two reports: the real one and the second, as somebody adds one by the recipe.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OWN_CUES, OWN_WORDS, SECOND, secondFiles } from './report.ts'

interface Kept {
  readonly predicates: readonly {
    readonly id: string
    readonly cues: readonly string[]
    readonly roles?: readonly string[]
  }[]
  readonly lexicon: object
  readonly kinds: object
  readonly hedgeWords: {
    readonly certainties: Readonly<Record<string, { readonly printed: readonly string[] }>>
  }
}

/** Writes the folder: the data as it is, the second report's files, its words in the ontology, its name in the list. */
export function writeTwo(dataDir: string): void {
  cpSync('data', dataDir, { recursive: true })
  const write = (path: string, content: object) => {
    const file = join(dataDir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(content))
  }
  const { 'ontology.json': own, ...files } = secondFiles()
  for (const [path, content] of Object.entries(files)) write(path, { $schema: 'x', ...content })
  const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'))
  write('ontology.json', withOwn(read('ontology.json'), own as unknown as Kept))
  const list = read('index.json')
  write('index.json', { ...list, reports: [...list.reports, SECOND] })
}

/** The ontology of both: what is there stays, and the second report's words join it. */
function withOwn(ontology: Kept, own: Kept): Kept {
  const known = new Set(ontology.predicates.map(({ id }) => id))
  const printed = (level: string, word: string) => {
    const words = ontology.hedgeWords.certainties[level]
    return { [level]: { ...words, printed: [...(words?.printed ?? []), word] } }
  }
  return {
    ...ontology,
    ...joined(ontology, inBoth(OWN_WORDS)),
    lexicon: { ...ontology.lexicon, ...joined(ontology.lexicon, OWN_CUES) },
    predicates: [
      ...ontology.predicates.map((one) => ({
        ...one,
        cues: [...one.cues, 'says'],
        ...(one.roles && { roles: [...one.roles, ...Object.keys(OWN_WORDS.roles)] }),
      })),
      // The ontology is of all reports: its words are in every language, whatever those of one report are in.
      ...inBoth(own.predicates.filter(({ id }) => !known.has(id))),
    ],
    kinds: { ...inBoth(own.kinds), ...ontology.kinds },
    hedgeWords: {
      ...ontology.hedgeWords,
      certainties: {
        ...ontology.hedgeWords.certainties,
        ...printed('reported', 'says'),
        ...printed('possible', 'may'),
      },
    },
  }
}

/** Sections of words: those that are there, and those that join them. */
function joined(there: object, own: Readonly<Record<string, object>>): Record<string, object> {
  const known = there as Readonly<Record<string, object>>
  return Object.fromEntries(Object.entries(own).map(([section, words]) => [section, { ...words, ...known[section] }]))
}

/** Words in English alone, said so in Chinese too. */
function inBoth<Words>(words: Words): Words {
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value && !('zh' in value)
      ? { ...value, zh: value.en }
      : value,
  )
}
