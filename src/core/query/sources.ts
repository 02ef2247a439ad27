// On whose word does a claim stand, and what would go if that word were not trusted?

import type { Evidence } from '../graph/graph.ts'
import type { Claim } from '../model/claim.ts'
import { compareUnits, type EntityId, kindOf, readUnitId, type UnitId } from '../model/ids.ts'

/** Stands for nobody or nothing named: no speaker beside the report, no document, no period. */
export const NONE = 'none'

/** Something a claim is said to come from: a speaker, a document, an instrument, a footnote. */
export type SourceId = EntityId | UnitId

/** A source with the claims that name it. */
export interface Source {
  /** Or `NONE`: the report names nobody. */
  readonly id: SourceId
  /** Claims that name it. */
  readonly rests: readonly Claim[]
  /** Those of them that name no other source of its class: they go when it is not trusted. */
  readonly only: readonly Claim[]
  /** How many origins those claims have: claims of the same chain of sources count once. */
  readonly origins: number
}

const isSpeaker = (id: SourceId) => ['body', 'organisation'].includes(kindOf(id) ?? '')

/** Bodies and organisations that are named as saying so. */
export function speakersOf({ attribution }: Claim): SourceId[] {
  return attribution.filter(isSpeaker)
}

/** Documents, instruments and footnotes that a claim names as where it is from. */
export function documentsOf({ attribution, footnotes = [] }: Claim): SourceId[] {
  return [...new Set([...attribution.filter((id) => !isSpeaker(id)), ...footnotes])]
}

/** Everything a claim names as a source, nearest first; `NONE` alone where it names nothing. */
export function sourcesOfClaim(claim: Claim): SourceId[] {
  const named = [...speakersOf(claim), ...documentsOf(claim)]
  return named.length === 0 ? [NONE] : named
}

/**
 * Whether a claim goes when these sources are not trusted. A body speaks in a document and a footnote cites it: the
 * three are one chain, so the claim goes as soon as no speaker, no document or no footnote of those it names is left.
 */
export function restsOnlyOn(claim: Claim, distrusted: ReadonlySet<string>): boolean {
  const documents = documentsOf(claim)
  const chain = [
    speakersOf(claim),
    documents.filter((id) => readUnitId(id) === undefined),
    documents.filter((id) => readUnitId(id) !== undefined),
  ].filter((links) => links.length > 0)
  if (chain.length === 0) return distrusted.has(NONE)
  return chain.some((links) => links.every((id) => distrusted.has(id)))
}

/** What claims of the same origin share: the documents they name, or else the speakers, or else the unit they stand in. */
export function originOf(claim: Claim): string {
  const documents = documentsOf(claim).filter((id) => readUnitId(id) === undefined)
  const speakers = speakersOf(claim)
  const origin = documents.length > 0 ? documents : speakers.length > 0 ? speakers : [claim.evidence[0]?.unit ?? '']
  return [...origin].sort().join(' ')
}

/** How many claims, or how many origins where claims of one origin are to count once. */
export function countClaims(claims: readonly Claim[], once: boolean): number {
  return once ? new Set(claims.map(originOf)).size : claims.length
}

/** Every source of the claims of a graph, the one most rests on first; those nobody is named for last. */
export function sourcesOf(graph: Evidence): Source[] {
  const rests = new Map<SourceId, Claim[]>()
  for (const claim of graph.dataset.claims)
    for (const id of sourcesOfClaim(claim)) rests.set(id, [...(rests.get(id) ?? []), claim])
  return [...rests]
    .map(([id, claims]) => ({
      id,
      rests: claims,
      only: claims.filter((claim) => restsOnlyOn(claim, new Set([id]))),
      origins: countClaims(claims, true),
    }))
    .sort(
      (a, b) =>
        Number(a.id === NONE) - Number(b.id === NONE) || b.rests.length - a.rests.length || compareUnits(a.id, b.id),
    )
}
