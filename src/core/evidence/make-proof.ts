// A parsed text -> its proof. Nothing of the text itself is kept.

import type { Entity } from '../model/entity.ts'
import type { Ontology } from '../model/ontology.ts'
import type { Proof, SentenceProof, UnitProof } from '../model/proof.ts'
import type { Terms } from '../model/terms.ts'
import { readSymbols } from '../text/documents.ts'
import { nameFinder } from '../text/name-forms.ts'
import { readNumbers } from '../text/numbers.ts'
import { cueParts, findPlain, findWords } from '../text/printed-words.ts'
import type { TextUnit } from '../text/report-text.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal. The caller brings one, so that this room needs no library. */
export type Hash = (text: string) => string

/** Stands before the symbol of a document that a sentence only refers to. */
export const REFERRING = '见'

/** What a proof looks for in the text: the entities of the dataset, and the words of its ontology and terms. */
export interface LookedFor {
  readonly entities: readonly Entity[]
  readonly ontology: Ontology
  readonly terms: Terms
}

/** Makes the proof of a parsed text. Deterministic: the same text and dataset give the same proof. */
export function makeProof(units: readonly TextUnit[], { entities, ontology, terms }: LookedFor, hash: Hash): Proof {
  const find = nameFinder(entities)
  const lists = [ontology.lexicon?.modalWords ?? [], ontology.lexicon?.smallWords ?? []]
  const plain = plainWords(ontology, terms)
  const sentence = (text: string): SentenceProof => {
    const words = new Map([...findPlain(text, plain), ...lists.flatMap((list) => [...findWords(text, list)])])
    return {
      sha256: hash(text),
      length: text.length,
      numbers: readNumbers(text).map(({ at, length, value, unit }) => [at, length, value, unit]),
      documents: readSymbols(text).map(({ at, symbol }) => [at, symbol]),
      names: Object.fromEntries([...find(text)].sort(([a], [b]) => (a < b ? -1 : 1))),
      words: Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  }
  const proofs = units.map(({ id, sentences, cells, marks }): [string, UnitProof] => [
    id,
    {
      sha256: hashUnit({ sentences, cells }, hash),
      sentences: sentences.map(sentence),
      ...(cells && {
        cells: { title: sentence(cells.title), status: sentence(cells.status), scope: sentence(cells.scope) },
      }),
      marks: marks.map(({ footnote, sentence: at }) => [footnote, at]),
    },
  ])
  return {
    sha256: hash(proofs.map(([, { sha256 }]) => sha256).join('\n')),
    units: Object.fromEntries(proofs),
  }
}

/** The hash of a unit: its cells, then its sentences, one a line. */
export function hashUnit(
  { sentences, cells }: { readonly sentences: readonly string[]; readonly cells?: TextUnit['cells'] | undefined },
  hash: Hash,
): string {
  return hash([...(cells ? [cells.title, cells.status, cells.scope] : []), ...sentences].join('\n'))
}

/** Words looked for wherever they stand: cues, hedges, terms. A word of the lexicon is left to its list. */
function plainWords({ predicates, hedgeWords, lexicon }: Ontology, { terms }: Terms): Set<string> {
  const lists = [
    ...predicates.map(({ cues = [], readCues = [] }) => [...cues, ...readCues]),
    ...Object.values(lexicon?.roleCues ?? {}),
    ...Object.values(lexicon?.modalityCues ?? {}),
    ...Object.values(lexicon?.addresseeCues ?? {}),
    ...Object.values(lexicon?.statusCues ?? {}),
    ...Object.values(hedgeWords.certainties).map(({ printed }) => printed),
    ...Object.values(hedgeWords.polarities).map(({ printed }) => printed),
    ...terms.flatMap(({ printed, instead }) => [printed, instead.zh]),
    [REFERRING],
  ]
  const listed = new Set([...(lexicon?.modalWords ?? []), ...(lexicon?.smallWords ?? [])].map(({ word }) => word))
  return new Set(
    lists
      .flat()
      .flatMap(cueParts)
      .filter((word) => !listed.has(word)),
  )
}
