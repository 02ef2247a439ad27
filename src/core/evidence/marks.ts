// Where in each sentence stand subject, cue, object, hedge and figure of the claims drawn from it?

import { type Activity, namedIn } from '../model/activity.ts'
import type { Citation, Claim, Spot } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId, UnitId } from '../model/ids.ts'
import { numberUnitOf, type Proof, type SentenceProof } from '../model/proof.ts'
import type { Quantity } from '../model/quantity.ts'
import { cueParts } from '../text/printed-words.ts'
import { sentencesOf } from './own-texts.ts'

/** What a stretch of a sentence proves, the most telling first: one that proves several things is marked as the first. */
export const MARK_KINDS = ['hedge', 'figure', 'cue', 'subject', 'object'] as const

/** What a stretch of a sentence proves. */
export type MarkKind = (typeof MARK_KINDS)[number]

/** A stretch of a sentence: offset and characters. */
export type SentenceMark = readonly [kind: MarkKind, at: number, length: number]

/** The marks of each sentence of a unit; stretches do not overlap and stand in order. */
export type UnitMarks = readonly (readonly SentenceMark[])[]

/** The marks of every unit that carries any. */
export function marksOf(dataset: Dataset, proof: Proof): Record<UnitId, UnitMarks> {
  const found = new Map<string, SentenceMark[]>()
  const put = (unit: UnitId, spot: Spot, marks: (kept: SentenceProof) => SentenceMark[]) => {
    for (const kept of sentencesOf(proof, { unit, sentences: [spot] })) {
      const key = `${unit}.${spot}`
      found.set(key, [...(found.get(key) ?? []), ...marks(kept)])
    }
  }
  const each = (evidence: readonly Citation[], marks: (kept: SentenceProof) => SentenceMark[]) => {
    for (const { unit, sentences } of evidence) for (const spot of sentences) put(unit, spot, marks)
  }
  for (const claim of dataset.claims) {
    each(claim.evidence, (kept) => marksOfClaim(claim, kept))
    each(claim.antecedents ?? [], (kept) => [
      ...named(kept, 'subject', claim.subject),
      ...named(kept, 'object', claim.object),
    ])
  }
  for (const { evidence, cue, names, concerns } of dataset.recommendations)
    each(evidence, (kept) => [
      ...words(kept, 'cue', cue),
      ...[...names, ...concerns].flatMap((id) => named(kept, 'object', id)),
    ])
  for (const activity of dataset.activities) marksOfRow(activity, put)
  return Object.fromEntries(
    Object.entries(proof.units).flatMap(([unit, { sentences }]) => {
      const marks = sentences.map((_, i) => apart(found.get(`${unit}.${i + 1}`) ?? []))
      return marks.some((list) => list.length > 0) ? [[unit, marks] as const] : []
    }),
  )
}

function marksOfClaim(
  { subject, object, cue = '', hedge, quantities = [] }: Claim,
  kept: SentenceProof,
): SentenceMark[] {
  return [
    ...named(kept, 'subject', subject),
    ...named(kept, 'object', object),
    ...words(kept, 'cue', cue),
    ...(hedge === null ? [] : words(kept, 'hedge', hedge)),
    ...quantities.flatMap((quantity) => figures(kept, quantity)),
  ]
}

function marksOfRow(
  activity: Activity,
  put: (unit: UnitId, spot: Spot, marks: (kept: SentenceProof) => SentenceMark[]) => void,
): void {
  const { unit, leads, partners, quantities = [] } = activity
  const actors = new Set([...leads, ...partners].map(({ id }) => id))
  for (const { id, at } of namedIn(activity))
    for (const spot of at) put(unit, spot, (kept) => named(kept, actors.has(id) ? 'subject' : 'object', id))
  for (const { cue = '', at } of [...leads, ...partners])
    for (const spot of at) put(unit, spot, (kept) => words(kept, 'cue', cue))
  for (const quantity of quantities) for (const spot of quantity.at) put(unit, spot, (kept) => figures(kept, quantity))
}

function named({ names }: SentenceProof, kind: MarkKind, id: EntityId): SentenceMark[] {
  return (names[id] ?? []).map(([at, length]) => [kind, at, length])
}

/** Every place where all parts of a cue stand in their order, part by part. */
function words({ words: there }: SentenceProof, kind: MarkKind, cue: string): SentenceMark[] {
  const parts = cueParts(cue)
  const marks: SentenceMark[] = []
  let from = 0
  for (const part of parts) {
    const at = there[part]?.find((spot) => spot >= from)
    if (at === undefined) return []
    marks.push([kind, at, part.length])
    from = at + part.length
  }
  return marks
}

/** A printed number is the figure where it says as much of the same: ten per cent are no ten tonnes. */
function figures({ numbers }: SentenceProof, { low, high, unit, derived }: Quantity): SentenceMark[] {
  if (derived !== undefined) return []
  return numbers.flatMap(([at, length, value, readAs]): SentenceMark[] =>
    readAs === numberUnitOf(unit) && (value === low || value === high) ? [['figure', at, length]] : [],
  )
}

/** Stretches that do not overlap, in order: of several that share a character the most telling kind has it. */
function apart(marks: readonly SentenceMark[]): SentenceMark[] {
  const kindAt: (MarkKind | undefined)[] = []
  for (const kind of [...MARK_KINDS].reverse())
    for (const [own, at, length] of marks) if (own === kind) for (let i = at; i < at + length; i++) kindAt[i] = kind
  const stretches: [MarkKind, number, number][] = []
  kindAt.forEach((kind, at) => {
    if (kind === undefined) return
    const last = stretches.at(-1)
    if (last && last[0] === kind && last[1] + last[2] === at) last[2]++
    else stretches.push([kind, at, 1])
  })
  return stretches
}
