// Is every modal word of a cited sentence somebody's hedge or accounted for, is every small word carried over, and has
// every name a role?

import type { Accounts, ModalAccount } from '../model/accounts.ts'
import { namedIn } from '../model/activity.ts'
import type { Citation, Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type EntityId, kindOf, type UnitId } from '../model/ids.ts'
import type { SmallWord } from '../model/ontology.ts'
import type { Proof, SentenceProof } from '../model/proof.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { LANGUAGES, type Language } from '../model/words.ts'
import type { Fault } from './fault.ts'
import { folded, standing } from './own-names.ts'
import { heldBy, sentencesOf } from './own-texts.ts'

/** Kinds that a sentence names by a proper name. */
const NAMED: ReadonlySet<string> = new Set(['group', 'body', 'organisation', 'place', 'instrument', 'document'])

/** Every modal word, small word and name of a cited sentence that nobody accounts for, and every account of nothing. */
export function checkAccounts(dataset: Dataset, proof: Proof, accounts: Accounts): Fault[] {
  return [
    ...checkModals(dataset, proof, accounts.modals),
    ...checkSmallWords(dataset, proof),
    ...checkNames(dataset, proof, accounts),
  ]
}

/** `p46.4`. */
function spotKey(unit: UnitId, spot: Citation['sentences'][number]): string {
  return `${unit}.${spot}`
}

function keysOf(evidence: readonly Citation[]): string[] {
  return evidence.flatMap(({ unit, sentences }) => sentences.map((spot) => spotKey(unit, spot)))
}

/** Sentences that a claim, a recommendation or a row cites, each with what is kept of it. */
function citedSentences(dataset: Dataset, proof: Proof): Map<string, SentenceProof> {
  const cited = new Map<string, SentenceProof>()
  const put = (evidence: Citation) => {
    for (const spot of evidence.sentences)
      for (const kept of sentencesOf(proof, { unit: evidence.unit, sentences: [spot] }))
        cited.set(spotKey(evidence.unit, spot), kept)
  }
  for (const { evidence } of [...dataset.claims, ...dataset.recommendations]) evidence.forEach(put)
  for (const { unit } of dataset.activities)
    put({ unit, sentences: (proof.units[unit]?.sentences ?? []).map((_, i) => i + 1) })
  return cited
}

/** Those places of a word that lie in no proper name: 区域 in the name of an office is no word of the sentence. */
function outsideNames({ names }: SentenceProof, word: string, spots: readonly number[]): number[] {
  // Most words do not stand in most sentences.
  if (spots.length === 0) return []
  const spans = Object.entries(names).flatMap(([id, places]) => (NAMED.has(kindOf(id) ?? '') ? places : []))
  return spots.filter((spot) => !spans.some(([at, length]) => spot >= at && spot + word.length <= at + length))
}

function checkModals(dataset: Dataset, proof: Proof, modals: readonly ModalAccount[]): Fault[] {
  const words = new Set((dataset.ontology.lexicon?.modalWords ?? []).map(({ word }) => word))
  const byKey = new Map<string, ModalAccount[]>()
  for (const one of modals) {
    const key = `${one.at} ${one.word} ${one.n ?? 1}`
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  const faults: Fault[] = []
  const used = new Set<ModalAccount>()
  for (const [at, kept] of citedSentences(dataset, proof))
    for (const [word, spots] of Object.entries(kept.words)) {
      if (!words.has(word)) continue
      outsideNames(kept, word, spots).forEach((spot, i) => {
        const accounts = byKey.get(`${at} ${word} ${i + 1}`) ?? []
        for (const one of accounts) used.add(one)
        if (accounts.length !== 1)
          faults.push({
            id: at.slice(0, at.indexOf('.')),
            what: `${at}: the modal word ${word} at ${spot} has ${accounts.length === 0 ? 'no account' : 'several accounts'}`,
            mend: 'say in accounts/ whose hedge it is, or to which other clause it belongs',
          })
      })
    }
  const entries = new Map<string, { readonly evidence: readonly Citation[]; readonly word: string | null }>([
    ...dataset.claims.map(({ id, evidence, hedge }) => [id, { evidence, word: hedge }] as const),
    ...dataset.recommendations.map(({ id, evidence, cue }) => [id, { evidence, word: cue }] as const),
  ])
  for (const one of modals) {
    const id = `${one.at} ${one.word}`
    if (!used.has(one))
      faults.push({
        id,
        what: `${one.at}: no ${one.word}${one.n === undefined ? '' : ` number ${one.n}`} stands in a cited sentence there`,
        mend: 'remove the account, or correct its sentence',
      })
    for (const hedged of one.of ?? []) {
      const entry = entries.get(hedged)
      if (entry && entry.word === one.word && keysOf(entry.evidence).includes(one.at)) continue
      faults.push({
        id,
        what: `${one.at}: ${one.word} is said to be the word of ${hedged}, which has ${entry?.word ?? 'none'} or cites another sentence`,
        mend: 'correct the hedge of the claim, or the account',
      })
    }
  }
  const accounted = new Set(modals.flatMap(({ of = [] }) => of))
  for (const [id, { word }] of entries)
    if (word !== null && words.has(word) && !accounted.has(id))
      faults.push({
        id,
        what: `its word ${word} is given to others or to another clause`,
        mend: 'list it under “of” in the account of that word',
      })
  return faults
}

/** Each occurrence of a small word is matched in both statements, or the entry says why it leaves it. */
function checkSmallWords(dataset: Dataset, proof: Proof): Fault[] {
  const lexicon = dataset.ontology.lexicon?.smallWords ?? []
  return [...dataset.claims, ...dataset.recommendations].flatMap((entry: Claim | Recommendation) => {
    const { id, evidence, statement, leaves = {} } = entry
    const rests = evidence.flatMap((one) => sentencesOf(proof, one))
    const unmatched = lexicon.flatMap((small) => {
      const spots = rests.flatMap((kept) => outsideNames(kept, small.word, kept.words[small.word] ?? []))
      const isLeft = Object.hasOwn(leaves, small.word)
      if (spots.length === 0)
        return isLeft
          ? [
              {
                id,
                what: `it leaves ${small.word}, which does not stand in its sentences`,
                mend: 'remove it from “leaves”',
              },
            ]
          : []
      const lacking = LANGUAGES.filter((language) => carried(small, statement[language], language) < spots.length)
      if (isLeft)
        return lacking.length > 0
          ? []
          : [{ id, what: `it leaves ${small.word}, which both statements carry`, mend: 'remove it from “leaves”' }]
      return lacking.map((language) => ({
        id,
        what: `statement.${language}: the small word ${small.word} at ${spots.join(', ')} is not carried over`,
        mend: `use ${small[language].join(' or ') || 'it'}, or say under “leaves” why it does not concern the statement`,
      }))
    })
    return unmatched
  })
}

function carried(small: SmallWord, text: string, language: Language): number {
  const searched = folded(text, language)
  return small[language].reduce((sum, word) => sum + standing(searched, folded(word, language), language).length, 0)
}

/** A proper name that stands in a sentence has a role in a claim, row or recommendation there, or a reason why not. */
function checkNames(dataset: Dataset, proof: Proof, { names }: Accounts): Fault[] {
  const generic = new Set(dataset.entities.flatMap(({ id, generic: is }) => (is ? [id] : [])))
  const parentOf = new Map(dataset.entities.map(({ id, parent }) => [id, parent]))
  const roles = new Map<string, Set<EntityId>>()
  const behind = new Map(dataset.entities.map(({ id, source }) => [id, source?.by ?? []]))
  const put = (keys: readonly string[], ids: Iterable<EntityId>) => {
    for (const key of keys) {
      const set = roles.get(key) ?? new Set()
      // Who is behind a source has a role where the source has one.
      for (const id of ids) for (const one of [id, ...(behind.get(id) ?? [])]) set.add(one)
      roles.set(key, set)
    }
  }
  for (const claim of dataset.claims)
    put(
      keysOf([
        ...claim.evidence,
        ...(claim.antecedents ?? []),
        ...(claim.footnotes ?? []).map((unit) => ({ unit, sentences: [1] })),
      ]),
      heldBy(claim),
    )
  for (const { evidence, names: named, concerns } of dataset.recommendations)
    put(keysOf(evidence), [...named, ...concerns])
  for (const activity of dataset.activities)
    for (const { id, at } of namedIn(activity))
      put(
        at.map((spot) => spotKey(activity.unit, spot)),
        [id],
      )
  const reasons = new Map(names.map((one) => [`${one.at} ${one.id}`, one]))
  const faults: Fault[] = []
  const used = new Set<string>()
  for (const [unit, { sentences, cells }] of Object.entries(proof.units)) {
    const spots: [string, SentenceProof][] = [
      ...sentences.map((kept, i): [string, SentenceProof] => [spotKey(unit, i + 1), kept]),
      ...Object.entries(cells ?? {}).map(([cell, kept]): [string, SentenceProof] => [`${unit}.${cell}`, kept]),
    ]
    for (const [at, kept] of spots)
      for (const [id, places] of Object.entries(kept.names)) {
        if (!NAMED.has(kindOf(id) ?? '') || generic.has(id)) continue
        const there = roles.get(at) ?? new Set()
        const inChild = [...there].some((one) => parentOf.get(one) === id && kept.names[one] !== undefined)
        if (there.has(id) || inChild) continue
        const key = `${at} ${id}`
        if (reasons.has(key)) used.add(key)
        else
          faults.push({
            id: unit,
            what: `${at}: ${id} stands at ${places.map(([spot]) => spot).join(', ')} and has no role there`,
            mend: 'give it a role in a claim, row or recommendation of that sentence, or a reason in accounts/',
          })
      }
  }
  for (const key of reasons.keys())
    if (!used.has(key))
      faults.push({
        id: key,
        what: `${key} has a role there, or does not stand there`,
        mend: 'remove the account',
      })
  return faults
}
