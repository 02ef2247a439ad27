// In what order and groups does a panel show the claims about something?

import type { Evidence, Graph } from '../graph/graph.ts'
import { rankOfFirmness } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import { compareUnits, type EntityId, type UnitId } from '../model/ids.ts'
import { namedSources } from '../model/named-sources.ts'
import type { Predicate } from '../model/ontology.ts'
import { isMoney } from '../model/quantity.ts'

/** The claims that tie something to one other thing. */
export interface ClaimsOnOne {
  readonly other: EntityId
  readonly claims: readonly Claim[]
}

/** The claims of one predicate, seen from one end of it. */
export interface ClaimsByPredicate {
  readonly predicate: string
  /** Whether what the panel is about is the subject or the object; the subject where both ends are called the same. */
  readonly end: 'subject' | 'object'
  readonly ones: readonly ClaimsOnOne[]
}

/** Whether a relation is called the same from either end, in every language: nothing tells its ends apart in words. */
function isMutual({ label, inverse }: Predicate): boolean {
  return label.en === inverse.en && label.zh === inverse.zh
}

/** All claims about an entity, by predicate and end, then by the thing at the other end; most explicit claims first. */
export function claimsByPredicate(graph: Evidence, id: EntityId): ClaimsByPredicate[] {
  const { predicates } = graph.dataset.ontology
  const order = predicates.map((predicate) => predicate.id)
  const mutual = new Set(predicates.filter(isMutual).map((predicate) => predicate.id))
  const groups = new Map<string, Map<EntityId, Claim[]>>()
  for (const claim of graph.claimsAbout(id)) {
    const isSubject = claim.subject === id
    const key = `${claim.predicate} ${isSubject || mutual.has(claim.predicate) ? 'subject' : 'object'}`
    const ones = groups.get(key) ?? new Map<EntityId, Claim[]>()
    const other = isSubject ? claim.object : claim.subject
    ones.set(other, [...(ones.get(other) ?? []), claim])
    groups.set(key, ones)
  }
  return [...groups]
    .map(([key, ones]) => {
      const [predicate = '', end = 'subject'] = key.split(' ')
      return {
        predicate,
        end: end === 'object' ? ('object' as const) : ('subject' as const),
        ones: [...ones]
          .map(([other, claims]) => ({ other, claims: byWeight(claims) }))
          .sort(
            (a, b) =>
              rankOf(a.other) - rankOf(b.other) ||
              explicit(b.claims) - explicit(a.claims) ||
              b.claims.length - a.claims.length ||
              (a.other < b.other ? -1 : 1),
          ),
      }
    })
    .sort((a, b) => order.indexOf(a.predicate) - order.indexOf(b.predicate) || (a.end === 'subject' ? -1 : 1))
}

/** Every claim that a panel lists of a thing: on it, on what is placed there, and those that rest on its word. */
export function claimsOn(graph: Graph, id: EntityId): readonly Claim[] {
  return [...new Set([...graph.claimsAbout(id), ...graph.claimsAt(id), ...graph.claimsFrom(id)])]
}

function explicit(claims: readonly Claim[]): number {
  return claims.filter(({ reading }) => reading === 'explicit').length
}

/** Unnamed actors stand behind named ones. */
function rankOf(id: EntityId): number {
  return id.startsWith('actor:') ? 1 : 0
}

/** Explicit before inferred, sums first, firm before hedged, then by paragraph. */
export function byWeight(claims: readonly Claim[]): Claim[] {
  const weight = (claim: Claim) => (claim.reading === 'inferred' ? 2 : hasSum(claim) ? 0 : 1)
  return [...claims].sort((a, b) => weight(a) - weight(b) || compareUnits(firstUnit(a), firstUnit(b)))
}

/** Whether a claim says what somebody received. */
export function hasSum({ quantities = [] }: Claim): boolean {
  return quantities.some(({ measure, unit }) => measure === 'income' && isMoney(unit))
}

/** The first unit a claim cites. */
export function firstUnit({ evidence }: Claim): UnitId {
  return evidence[0]?.unit ?? ''
}

/** Who is named as a source among some claims, each once, as their cards name them. */
export function sourcesOf(claims: readonly Claim[]): (EntityId | UnitId)[] {
  return [...new Set(claims.flatMap(namedSources))]
}

/** The claim with the firmest word; `undefined` of none. */
export function firmestClaim(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => rankOfFirmness(a) - rankOfFirmness(b))[0]
}
