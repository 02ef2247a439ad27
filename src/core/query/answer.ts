// What does the panel of a thing answer, before it lists? A row for each thing it is tied to, with how firm, which sum, how many
// claims, on whose word and where. No claim is left out: whatever is no row of the answer is a line below it.

import type { Evidence } from '../graph/graph.ts'
import { rankOfFirmness, STROKES, type StatementStroke } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { UnitSpan } from '../model/guide.ts'
import { type EntityId, kindOf, type UnitId } from '../model/ids.ts'
import { isOwnWord } from '../model/named-sources.ts'
import { byWeight, type ClaimsByPredicate, claimsByPredicate, firmestClaim, sourcesOf } from './claims.ts'
import { partnerOf, sumsReceived } from './dossier.ts'
import { gainsOf } from './gains.ts'
import type { Sum } from './sums.ts'
import { unitRuns } from './unit-runs.ts'

/** What the picture in front asks: the block that answers it stands first. */
export type Asked = 'gains' | 'places' | 'activities'

/** One row: a thing at the other end, or two things that are tied to each other. */
export interface AnswerRow {
  /** The partner; of claims on other things, their subject and object. */
  readonly ends: readonly EntityId[]
  /** The weightiest first; never empty. */
  readonly claims: readonly Claim[]
  /** The firmest claim that the report itself makes; of our reading where it makes none. */
  readonly firmest: Claim
  readonly stroke: StatementStroke
  /** How many of the claims are our reading. */
  readonly ours: number
  /** Of a gain: whether it counts as a crime of its own. */
  readonly isCounted: boolean
  /** Money received, as printed, what the report itself says first. */
  readonly sums: readonly Sum[]
  readonly sources: readonly (EntityId | UnitId)[]
  /** Some of it the report says itself. */
  readonly isItself: boolean
  readonly units: readonly UnitSpan[]
}

/** The rows of one relation, seen from one end of it. */
export interface AnswerRelation extends ClaimsByPredicate {
  /** It answers: its rows are in sight. Otherwise it is one line. */
  readonly leads: boolean
  /** It is about who gains from what, so that a sum can be asked for. */
  readonly isGain: boolean
  readonly rows: readonly AnswerRow[]
}

/** The answer of a thing. */
export interface Answer {
  /** Those that lead first, and among them the one that is asked for. */
  readonly relations: readonly AnswerRelation[]
  /** Claims on other things that place something there. */
  readonly placed: readonly AnswerRow[]
  /** Claims on other things that rest on its word. */
  readonly resting: readonly AnswerRow[]
}

/** Sorts all that is said of a thing into rows. A thing with activities of its own answers with those. */
export function answerOf(graph: Evidence, id: EntityId, asked: Asked): Answer {
  const sums = sumsReceived(graph)
  const groups = claimsByPredicate(graph, id)
  const isGain = ({ predicate }: ClaimsByPredicate) =>
    graph.dataset.ontology.predicates.find((one) => one.id === predicate)?.senses?.includes('gain') === true
  const isWhere = ({ ones }: ClaimsByPredicate) => ones.every(({ other }) => kindOf(other) === 'place')
  const hasGains = groups.some(isGain)
  const hasOwn = graph.activitiesOf(id).length > 0
  const leads = (group: ClaimsByPredicate) =>
    isGain(group) || (asked === 'places' && isWhere(group)) || (!hasGains && !hasOwn)
  const rank = (group: ClaimsByPredicate) =>
    asked === 'places' && isWhere(group) ? 0 : isGain(group) ? 1 : leads(group) ? 2 : 3
  const counted = new Set(gainsOf(graph, id).map((gain) => gain.id))
  const relations = groups.map((group) => ({
    ...group,
    leads: leads(group),
    isGain: isGain(group),
    rows: group.ones
      .map(({ other, claims }) =>
        rowOf([other], claims, sums, !isGain(group) || group.end === 'object' || counted.has(other)),
      )
      .sort(byAnswer),
  }))
  return {
    relations: [...relations].sort((a, b) => rank(a) - rank(b)),
    placed: byPair(graph.claimsAt(id), sums),
    resting: byPair(graph.claimsFrom(id), sums),
  }
}

/** Claims on other things, put together by what they tie to what. */
function byPair(claims: readonly Claim[], sums: readonly Sum[]): AnswerRow[] {
  const pairs = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.subject} ${claim.object}`
    pairs.set(key, [...(pairs.get(key) ?? []), claim])
  }
  return [...pairs.entries()].map(([key, own]) => rowOf(key.split(' '), byWeight(own), sums, true)).sort(byAnswer)
}

function rowOf(
  ends: readonly EntityId[],
  claims: readonly Claim[],
  all: readonly Sum[],
  isCounted: boolean,
): AnswerRow {
  const said = claims.filter(({ reading }) => reading === 'explicit')
  const firmest = firmestClaim(said.length > 0 ? said : claims) as Claim
  const [partner] = partnerOf(ends[0] ?? '', claims, all)
  return {
    ends,
    claims,
    firmest,
    stroke: partner?.stroke ?? 'firm',
    ours: claims.length - said.length,
    isCounted,
    sums: [...(partner?.sums ?? [])].sort((a, b) => Number(isOurs(a.claim)) - Number(isOurs(b.claim))),
    sources: sourcesOf(claims),
    isItself: claims.some(isOwnWord),
    units: unitRuns(claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit))),
  }
}

const isOurs = ({ reading }: Claim) => reading === 'inferred'

/** Who is named before who is not, what is said before what is read in, with a sum, firm, often. */
function byAnswer(a: AnswerRow, b: AnswerRow): number {
  const keys = (row: AnswerRow) => [
    kindOf(row.ends[0] ?? '') === 'actor' ? 1 : 0,
    row.ours === row.claims.length ? 1 : 0,
    row.isCounted ? 0 : 1,
    row.sums.length > 0 ? 0 : 1,
    [...STROKES, 'denied'].indexOf(row.stroke),
    -row.claims.length,
    rankOfFirmness(row.firmest),
  ]
  const [x, y] = [keys(a), keys(b)]
  const differing = x.findIndex((key, i) => key !== y[i])
  if (differing >= 0) return (x[differing] ?? 0) - (y[differing] ?? 0)
  return a.ends.join(' ') < b.ends.join(' ') ? -1 : 1
}
