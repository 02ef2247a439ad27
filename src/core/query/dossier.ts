// What does a report say of one thing, or of several, from its first claim to its last? Every claim stands once, under the
// first of the things it is about; sums stand as they are printed, and none is added to another.

import type { Evidence } from '../graph/graph.ts'
import { type StatementStroke, strokeOf } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { EntityId, UnitId } from '../model/ids.ts'
import { namedSources } from '../model/named-sources.ts'
import {
  byWeight,
  type ClaimsByPredicate,
  type ClaimsOnOne,
  claimsByPredicate,
  claimsOn,
  firmestClaim,
} from './claims.ts'
import { type Sum, sumsOf } from './sums.ts'
import { countUnits } from './support.ts'

/** All that is said of some things. */
export interface Dossier {
  /** In the order they were asked for. */
  readonly subjects: readonly DossierSubject[]
  /** Every claim, once, in the order in which they are listed. */
  readonly claims: readonly Claim[]
  /** On whose word they stand, in the order in which they are first named. */
  readonly notes: readonly DossierNote[]
  /** Units with how many of the claims each carries. */
  readonly units: ReadonlyMap<UnitId, number>
}

/** What is said of one of them. */
export interface DossierSubject {
  readonly id: EntityId
  /** All claims on it, those listed under another subject included: as many as its panel counts. */
  readonly all: readonly Claim[]
  /** Its ties to others, relation by relation. */
  readonly relations: readonly DossierRelation[]
  /** Claims on something else that place it there. */
  readonly placed: readonly Claim[]
  /** Claims on something else that rest on its word. */
  readonly resting: readonly Claim[]
  /** How many of its claims are listed under a subject before it. */
  readonly above: number
}

/** Ties by one predicate, seen from one end of it. */
export interface DossierRelation extends Pick<ClaimsByPredicate, 'predicate' | 'end'> {
  readonly partners: readonly DossierPartner[]
}

/** What ties a subject to one other thing. */
export interface DossierPartner extends ClaimsOnOne {
  /** That of the firmest claim that the report itself makes; of our reading where it makes none. */
  readonly stroke: StatementStroke
  /** No claim says it outright. */
  readonly isOurs: boolean
  /** Sums of money received, each as it is printed: the same sum in another form is none. */
  readonly sums: readonly Sum[]
}

/** One source, and the units that name it for these claims. */
export interface DossierNote {
  readonly source: EntityId | UnitId
  readonly units: readonly UnitId[]
}

/** The dossier of some things, in the order they are given. */
export function dossierOf(graph: Evidence, ids: readonly EntityId[]): Dossier {
  const listed = new Set<Claim>()
  /** Those that are not listed yet; from now on they are. */
  const take = (claims: readonly Claim[]) => {
    const left = claims.filter((claim) => !listed.has(claim))
    for (const claim of left) listed.add(claim)
    return left
  }
  const sums = sumsReceived(graph)
  const subjects = [...new Set(ids)].map((id) => subjectOf(graph, id, take, sums))
  const claims = [...listed]
  return {
    subjects,
    claims,
    notes: notesOn(claims),
    units: countUnits(
      graph,
      claims.map((claim) => claim.id),
    ),
  }
}

function subjectOf(
  graph: Evidence,
  id: EntityId,
  take: (claims: readonly Claim[]) => Claim[],
  sums: readonly Sum[],
): DossierSubject {
  const all = claimsOn(graph, id)
  const relations = claimsByPredicate(graph, id)
    .map(({ predicate, end, ones }) => ({
      predicate,
      end,
      partners: ones.flatMap(({ other, claims }) => partnerOf(other, take(claims), sums)),
    }))
    .filter(({ partners }) => partners.length > 0)
  const placed = take(byWeight(graph.claimsAt(id)))
  const resting = take(byWeight(graph.claimsFrom(id)))
  const tied = relations.flatMap(({ partners }) => partners.flatMap(({ claims }) => claims)).length
  return { id, all, relations, placed, resting, above: all.length - tied - placed.length - resting.length }
}

/** Sums of money that somebody received, each as it is printed: none worked out, none a second time. */
export function sumsReceived(graph: Evidence): Sum[] {
  return sumsOf(graph).filter(({ again, quantity: { measure } }) => !again && measure === 'income')
}

/** What claims say of the one thing that they tie a subject to; nothing of none. */
export function partnerOf(other: EntityId, claims: readonly Claim[], sums: readonly Sum[]): DossierPartner[] {
  const said = claims.filter(({ reading }) => reading === 'explicit')
  const firmest = firmestClaim(said.length > 0 ? said : claims)
  if (firmest === undefined) return []
  return [
    {
      other,
      claims,
      stroke: strokeOf(firmest),
      isOurs: said.length === 0,
      sums: sums.filter(({ claim }) => claims.includes(claim)),
    },
  ]
}

function notesOn(claims: readonly Claim[]): DossierNote[] {
  const units = new Map<EntityId | UnitId, Set<UnitId>>()
  for (const claim of claims)
    for (const source of namedSources(claim)) {
      const own = units.get(source) ?? new Set()
      units.set(source, own)
      for (const { unit } of claim.evidence) own.add(unit)
    }
  return [...units].map(([source, own]) => ({ source, units: [...own] }))
}

/** How many claims have each stroke; our readings are counted apart. */
export function strokesOf(claims: readonly Claim[]): {
  readonly said: ReadonlyMap<StatementStroke, number>
  readonly ours: number
} {
  const said = new Map<StatementStroke, number>()
  for (const claim of claims)
    if (claim.reading === 'explicit') said.set(strokeOf(claim), (said.get(strokeOf(claim)) ?? 0) + 1)
  return { said, ours: claims.filter(({ reading }) => reading === 'inferred').length }
}
