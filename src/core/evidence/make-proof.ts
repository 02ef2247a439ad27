// A parsed text -> its proof. Nothing of the text itself is kept.

import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import type { Proof, SentenceProof, UnitProof } from '../model/proof.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { readSymbols } from '../text/documents.ts'
import { nameFinder } from '../text/name-forms.ts'
import { readNumbers } from '../text/numbers.ts'
import type { TextUnit } from '../text/report-text.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal. The caller brings one, so that this room needs no library. */
export type Hash = (text: string) => string

/** What a proof looks for in the text: the entities of the dataset, and the hedge and modal words it quotes. */
export interface LookedFor {
  readonly entities: readonly Entity[]
  readonly claims: readonly Pick<Claim, 'hedge'>[]
  readonly recommendations: readonly Pick<Recommendation, 'word'>[]
}

/** Makes the proof of a parsed text. Deterministic: the same text and dataset give the same proof. */
export function makeProof(units: readonly TextUnit[], lookedFor: LookedFor, hash: Hash): Proof {
  const find = nameFinder(lookedFor.entities)
  const words = [
    ...new Set([
      ...lookedFor.claims.flatMap(({ hedge }) => (hedge === null ? [] : [hedge])),
      ...lookedFor.recommendations.map(({ word }) => word),
    ]),
  ].sort()
  const sentence = (text: string): SentenceProof => ({
    sha256: hash(text),
    length: text.length,
    numbers: readNumbers(text).map(({ at, value, unit }) => [at, value, unit]),
    documents: readSymbols(text).map(({ at, symbol }) => [at, symbol]),
    names: Object.fromEntries([...find(text)].sort(([a], [b]) => (a < b ? -1 : 1))),
    hedges: Object.fromEntries(
      words.map((word) => [word, positions(text, word)] as const).filter(([, at]) => at.length > 0),
    ),
  })
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

function positions(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}
