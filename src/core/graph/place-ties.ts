// What does the report tie to which place, as it prints the place? One tie for each thing and place that a claim or an
// activity names together.

import type { Claim, PlaceUse } from '../model/claim.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { bodiesIn, type WayStation } from '../model/ontology.ts'
import type { Graph } from './graph.ts'
import { type Strand, strandsOfClaim } from './lens.ts'
import { ANSWER, isCrime } from './lenses/ties.ts'

/** What a map shows of places: harm, or what is done about it. */
export const MAP_LAYERS = ['harm', 'response'] as const

/** One of the two. */
export type MapLayer = (typeof MAP_LAYERS)[number]

/** A thing at a place. */
export interface PlaceTie extends Strand {
  readonly place: EntityId
  /** A group or actor that acts there or threatens it; a crime that takes place there; a body that leads work there, or the work. */
  readonly thing: EntityId
  /** Who benefits from what takes place there, where the claim is about that. */
  readonly who?: EntityId | undefined
  /** Goods or people only arrive there. */
  readonly isEnd?: boolean | undefined
}

/** Harm: groups where they act or threaten; crimes where they take place, or where a claim on them says they do. */
export function harmTies(graph: Graph): PlaceTie[] {
  const { roles } = graph.dataset.ontology
  return graph.dataset.claims.flatMap((claim): PlaceTie[] => {
    const { subject, object, places = [] } = claim
    const [strand] = strandsOfClaim(claim)
    if (strand === undefined) return []
    const isPlace = kindOf(object) === 'place'
    if (isPlace && ['group', 'actor'].includes(kindOf(subject) ?? ''))
      return [{ ...strand, thing: subject, place: object }]
    if (isPlace && isCrime(graph, subject))
      return [...new Set([object, ...places.map(({ id }) => id)])].map((place) => ({
        ...strand,
        thing: subject,
        place,
      }))
    // What is done where its claim says: a gain from a crime, or the crime itself.
    if (!graph.means(claim, 'deed') || !isCrime(graph, object)) return []
    const isEnd = (place: EntityId) => places.every(({ id, role }) => id !== place || roles[role]?.way === 'to')
    return [...new Set(places.map(({ id }) => id))].map((place) => ({
      ...strand,
      thing: object,
      place,
      who: subject,
      isEnd: isEnd(place),
    }))
  })
}

/**
 * The response: bodies that lead, or share the lead of, an activity whose row names the place. Of a row that gives nobody the
 * lead the bodies that it prints, or else the row itself: none is lost.
 */
export function responseTies(graph: Graph): PlaceTie[] {
  const { ontology } = graph.dataset
  return graph.dataset.activities.flatMap((activity) => {
    const { id, leads, places } = activity
    const leading = bodiesIn(ontology, activity, 'carries')
    const bodies = leading.length > 0 ? leading : leads.map((lead) => lead.id)
    return [...new Set(bodies.length > 0 ? bodies : [id])].flatMap((thing) =>
      places.map((place) => ({ ...ANSWER, stand: id, thing, place: place.id })),
    )
  })
}

/** One stretch of a way that a claim says goods or people take. */
export interface Leg extends Strand {
  readonly from: EntityId
  readonly to: EntityId
  readonly crime: EntityId
}

/** The ways of a graph: a leg for each pair of places that one claim names as stations of one way. Nothing is joined across claims. */
export function legsOf(graph: Graph): Leg[] {
  return graph.dataset.claims.flatMap((claim): Leg[] => {
    const crime = [claim.object, claim.subject].find((id) => kindOf(id) === 'crime')
    const [said] = strandsOfClaim(claim)
    if (crime === undefined || said === undefined) return []
    const strand = { ...said, crime }
    const { roles } = graph.dataset.ontology
    const at = (station: WayStation) => [
      ...new Set(stationsOf(claim).flatMap(({ id, role }) => (roles[role]?.way === station ? [id] : []))),
    ]
    const [from, through, to] = [at('from'), at('through'), at('to')]
    const join = (starts: readonly EntityId[], ends: readonly EntityId[]) =>
      starts.flatMap((start) => ends.filter((end) => end !== start).map((end) => ({ ...strand, from: start, to: end })))
    return through.length === 0 ? join(from, to) : [...join(from, through), ...join(through, to)]
  })
}

/**
 * The ties of groups to places among ties of harm: where one acts, or gains from what is done there. Where goods or people only
 * arrive, the way shows that and no tie does. One rule for the map and the network.
 */
export function groupTiesAmong(ties: readonly PlaceTie[]): PlaceTie[] {
  return ties.flatMap((tie): PlaceTie[] => {
    const { thing, who, isEnd } = tie
    if (kindOf(thing) === 'group') return [tie]
    return who && kindOf(who) === 'group' && !isEnd ? [{ ...tie, thing: who }] : []
  })
}

/** The places of a claim in their roles, its object among them. */
function stationsOf({ object, role, places = [] }: Claim): readonly PlaceUse[] {
  return kindOf(object) === 'place' && role !== undefined ? [{ id: object, role }, ...places] : places
}
