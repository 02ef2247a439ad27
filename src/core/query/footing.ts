// Which claims rest on what is asked? One rule for every picture, list and sum:
// - named: somebody says so beside the report, a body, an organization or a document;
// - document: the claim cites a paper or a resolution; a footnote alone is a place in this report, not a document;
// - origins: of the same two things, claims that are sure enough have two origins apart from one another. Sources that any one
//   claim names together are one origin, for the one may have it from the other; the report itself is none.
// Only the threat is asked for its footing: who responds is printed in the report, and nobody else is its source.

import type { Graph } from '../graph/graph.ts'
import { firmnessOf, STROKES, type Stroke } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { Footing } from '../model/footing.ts'
import { readUnitId } from '../model/ids.ts'
import { documentsOf, NONE, type SourceId, sourcesOfClaim } from './sources.ts'

/** Ids of the claims that rest on what is asked; `undefined` where anyone or no one will do. */
export function footedClaims(graph: Graph, footing: Footing, sure: Stroke): ReadonlySet<string> | undefined {
  if (footing === 'anyone') return undefined
  const { claims } = graph.dataset
  const rests = footing === 'origins' ? restsOnTwo(claims, STROKES.indexOf(sure)) : RULES[footing]
  return new Set(claims.filter((claim) => graph.sideOf(claim) === 'response' || rests(claim)).map(({ id }) => id))
}

/** Whether a claim names a source beside the report. */
export function isNamed(claim: Claim): boolean {
  return sourcesOfClaim(claim)[0] !== NONE
}

/** The papers and resolutions that a claim cites. */
export function papersOf(claim: Claim): SourceId[] {
  return documentsOf(claim).filter((id) => readUnitId(id) === undefined)
}

const RULES: Readonly<Record<'named' | 'document', (claim: Claim) => boolean>> = {
  named: isNamed,
  document: (claim) => papersOf(claim).length > 0,
}

/** Those of a tie that has two origins, as far as they name one. Our readings make no tie. */
function restsOnTwo(claims: readonly Claim[], weakest: number): (claim: Claim) => boolean {
  const originOf = originsOf(claims)
  const origins = new Map<string, Set<SourceId>>()
  for (const claim of claims) {
    const isSure = STROKES.indexOf(firmnessOf(claim)) <= weakest && claim.polarity !== 'denied'
    const origin = originOf(claim)
    if (!isSure || claim.reading === 'inferred' || origin === undefined) continue
    const known = origins.get(tieOf(claim)) ?? new Set()
    origins.set(tieOf(claim), known.add(origin))
  }
  return (claim) => isNamed(claim) && (origins.get(tieOf(claim))?.size ?? 0) > 1
}

const tieOf = ({ subject, object }: Claim) => `${subject} ${object}`

/** The origin of each claim that names a source: one of the sources that hang together with its own, the same for all of them. */
export function originsOf(claims: readonly Claim[]): (claim: Claim) => SourceId | undefined {
  const before = new Map<SourceId, SourceId>()
  const first = (id: SourceId): SourceId => {
    const one = before.get(id)
    return one === undefined ? id : first(one)
  }
  for (const claim of claims) {
    const [one = NONE, ...others] = sourcesOfClaim(claim)
    for (const other of others) if (first(other) !== first(one)) before.set(first(other), first(one))
  }
  return (claim) => (isNamed(claim) ? first(sourcesOfClaim(claim)[0] ?? NONE) : undefined)
}
