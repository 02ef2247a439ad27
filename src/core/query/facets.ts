// What can the evidence be narrowed by? Each facet gives a claim, an activity or a recommendation its values; values of
// one facet are alternatives, facets narrow one another. A facet that does not speak of a kind of evidence leaves it be.

import type { Graph, WholeGraph } from '../graph/graph.ts'
import type { Sift } from '../graph/sift.ts'
import { regionsAbove } from '../graph/within.ts'
import type { Activity } from '../model/activity.ts'
import { firmnessOf, STROKES, type Stroke } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { Footing } from '../model/footing.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import { yearsOf } from '../model/period.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { footedClaims } from './footing.ts'
import { documentsOf, NONE, restsOnlyOn, sourcesOfClaim, speakersOf } from './sources.ts'

/** The facets, in the order they are offered. */
export const FACET_IDS = [
  'crime',
  'group',
  'region',
  'predicate',
  'mechanism',
  'speaker',
  'source',
  'without',
  'period',
  'amount',
  'reading',
  'polarity',
  'status',
] as const

/** One way to narrow the evidence. */
export type FacetId = (typeof FACET_IDS)[number]

/** The values asked for, by facet; a facet without values narrows nothing. */
export type Facets = Readonly<Partial<Record<FacetId, readonly string[]>>>

/** What decides whether evidence is shown, in every view. */
export interface Filter {
  readonly facets: Facets
  /** The weakest stroke that still counts. */
  readonly sure: Stroke
  /** What a claim must rest on; absent where anyone will do. */
  readonly rests?: Footing
}

/** The filter of a view. */
export function filterOf({ facets, sift }: { readonly facets: Facets; readonly sift: Sift }): Filter {
  return { facets, sure: sift.sure, rests: sift.rests }
}

interface Facet {
  readonly claim: (graph: Graph, claim: Claim) => readonly string[]
  readonly activity?: (graph: Graph, activity: Activity) => readonly string[]
  readonly recommendation?: (graph: Graph, recommendation: Recommendation) => readonly string[]
}

/** The things a facet is about, with all that they are part of. */
function about(kind: EntityKind, withParents: (graph: Graph, id: EntityId) => readonly string[]): Facet {
  const of = (graph: Graph, ids: readonly EntityId[]) => [
    ...new Set(ids.filter((id) => kindOf(id) === kind).flatMap((id) => withParents(graph, id))),
  ]
  return {
    claim: (graph, { subject, object, places = [] }) => of(graph, [subject, object, ...places.map(({ id }) => id)]),
    activity: (graph, { crimes, groups, places }) =>
      of(
        graph,
        [...crimes, ...groups, ...places].map(({ id }) => id),
      ),
    recommendation: (graph, { concerns }) => of(graph, concerns),
  }
}

const yearOf = (graph: Graph) => Number(graph.dataset.report.date.slice(0, 4))
const orNone = (values: readonly string[]) => (values.length === 0 ? [NONE] : values)

const FACETS: Readonly<Record<FacetId, Facet>> = {
  crime: about('crime', lineage),
  group: about('group', (_, id) => [id]),
  region: about('place', regionsAbove),
  predicate: { claim: (_, { predicate }) => [predicate] },
  mechanism: { claim: (_, { mechanisms = [] }) => mechanisms.map(({ id }) => id) },
  speaker: { claim: (_, claim) => orNone(speakersOf(claim)) },
  source: { claim: (_, claim) => orNone(documentsOf(claim)) },
  // The one facet that leaves out: what stands on nothing but these sources.
  without: { claim: (_, claim) => sourcesOfClaim(claim) },
  period: {
    claim: (graph, { period }) => orNone(period ? yearsOf(period, yearOf(graph)) : []),
    activity: (graph, { dates = [] }) =>
      orNone([...new Set(dates.flatMap(({ on, until }) => yearsOf({ from: on, to: until ?? on }, yearOf(graph))))]),
  },
  amount: {
    claim: (_, { quantities = [] }) => [quantities.length > 0 ? 'yes' : 'no'],
    activity: (_, { quantities = [] }) => [quantities.length > 0 ? 'yes' : 'no'],
  },
  reading: { claim: (_, { reading }) => [reading] },
  polarity: { claim: (_, { polarity }) => [polarity] },
  status: { claim: () => [], activity: (_, { status }) => [status] },
}
/** Facets that say nothing about claims. */
const OF_ACTIVITIES: ReadonlySet<FacetId> = new Set(['status'])

/** An entity and all it is a part of, within its kind. */
function lineage(graph: Graph, id: EntityId): string[] {
  const parent = graph.entities.get(id)?.parent
  return parent !== undefined && kindOf(parent) === kindOf(id) ? [id, ...lineage(graph, parent)] : [id]
}

/** The values that a facet gives a stand; `undefined` where it does not speak of such. */
export function valuesOf(graph: Graph, facet: FacetId, stand: string): readonly string[] | undefined {
  const { claim, activity, recommendation } = FACETS[facet]
  const said = graph.claims.get(stand)
  if (said) return OF_ACTIVITIES.has(facet) ? undefined : claim(graph, said)
  const row = graph.activities.get(stand)
  if (row) return activity?.(graph, row)
  const asked = graph.recommendations.get(stand)
  return asked && recommendation?.(graph, asked)
}

/** Ids of the claims, activities and recommendations that a filter leaves; one facet may be left out of account. */
export function passing(graph: WholeGraph, { facets, sure, rests }: Filter, without?: FacetId): ReadonlySet<string> {
  const { claims, activities, recommendations } = graph.dataset
  const weakest = STROKES.indexOf(sure)
  const footed = footedClaims(graph, rests ?? 'anyone', sure)
  const distrusted = new Set(without === 'without' ? [] : facets.without)
  const asked = FACET_IDS.filter(
    (facet) => facet !== 'without' && facet !== without && (facets[facet]?.length ?? 0) > 0,
  )
  const passes = (stand: string) =>
    asked.every((facet) => {
      const values = valuesOf(graph, facet, stand)
      return values === undefined || values.some((value) => facets[facet]?.includes(value))
    })
  const stands = [
    ...claims.filter(
      (claim) =>
        STROKES.indexOf(firmnessOf(claim)) <= weakest &&
        (footed === undefined || footed.has(claim.id)) &&
        !restsOnlyOn(claim, distrusted),
    ),
    ...activities,
    ...recommendations,
  ]
  return new Set(stands.map(({ id }) => id).filter(passes))
}

/** How many claims, activities and recommendations each value of a facet would leave, all other facets kept. */
export function countFacet(graph: WholeGraph, filter: Filter, facet: FacetId): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(allValues(graph, facet).map((value) => [value, 0]))
  if (facet === 'without') return countWithout(graph, filter, [...counts.keys()])
  for (const stand of passing(graph, filter, facet))
    for (const value of valuesOf(graph, facet, stand) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** What would be left without each source, and without those that are left out already. */
function countWithout(graph: WholeGraph, filter: Filter, sources: readonly string[]): ReadonlyMap<string, number> {
  const now = passing(graph, filter)
  const left = graph.dataset.claims.filter(({ id }) => now.has(id))
  return new Map(sources.map((id) => [id, now.size - left.filter((claim) => restsOnlyOn(claim, new Set([id]))).length]))
}

/** Every value that a facet has in the dataset, in the order of the data; years in their own. */
export function allValues(graph: WholeGraph, facet: FacetId): string[] {
  const { claims, activities, recommendations, entities } = graph.dataset
  const found = new Set(
    [...claims, ...activities, ...recommendations].flatMap(({ id }) => valuesOf(graph, facet, id) ?? []),
  )
  const order = new Map(entities.map(({ id }, i) => [id, i]))
  return [...found].sort((a, b) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1))
}

/** Entities as the data has them; what is no entity by its letters; nobody and nothing last. */
function rank(order: ReadonlyMap<string, number>, value: string): number {
  return value === NONE ? Number.POSITIVE_INFINITY : (order.get(value) ?? -1)
}

/** Whether a facet can narrow the evidence at all: something has a value of it, and something has not the same. */
export function canNarrow(graph: WholeGraph, facet: FacetId): boolean {
  const { claims, activities, recommendations } = graph.dataset
  const given = [...claims, ...activities, ...recommendations].flatMap(({ id }) => {
    const values = valuesOf(graph, facet, id)
    return values === undefined ? [] : [values]
  })
  return allValues(graph, facet).some((value) => value !== NONE && given.some((values) => !values.includes(value)))
}

/** A facet with one value put in or taken out. */
export function toggled(facets: Facets, facet: FacetId, value: string): Facets {
  const now = facets[facet] ?? []
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value]
  const { [facet]: _, ...rest } = facets
  return next.length === 0 ? rest : { ...rest, [facet]: next }
}

/** Whether any facet narrows. */
export function isNarrowed(facets: Facets): boolean {
  return FACET_IDS.some((facet) => (facets[facet]?.length ?? 0) > 0)
}
