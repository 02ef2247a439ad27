// What stands on the map, how much of it, and what does a selection light there?

import type { Evidence, Graph } from '../graph/graph.ts'
import { linkEnds, type Strand } from '../graph/lens.ts'
import { harmTies, type Leg, legsOf, type MapLayer, type PlaceTie, responseTies } from '../graph/place-ties.ts'
import { isOn, type Sift } from '../graph/sift.ts'
import { regionsAbove } from '../graph/within.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Facets } from './facets.ts'

/** A place with what is tied to it; the more, the earlier. */
export interface MapPlace {
  readonly id: EntityId
  /** Never empty. */
  readonly ties: readonly PlaceTie[]
  /** Claims or activities that tie something to it. */
  readonly count: number
}

/** A way from one place to another, with all that says so. */
export interface MapLeg {
  /** `from`, `to` and crime, joined by `~`. */
  readonly id: string
  readonly from: EntityId
  readonly to: EntityId
  readonly crime: EntityId
  /** Never empty. */
  readonly strands: readonly Strand[]
}

/** What a map shows. */
export interface MapContent {
  readonly places: readonly MapPlace[]
  readonly legs: readonly MapLeg[]
}

/** The content of a layer; readings of ours and unnamed actors only where they are asked for. */
export function mapOf(graph: Evidence, layer: MapLayer, sift: Sift, facets: Facets): MapContent {
  const withOurs = isOn('map', sift, 'inferred') || (facets.reading?.includes('inferred') ?? false)
  const passes = ({ reading }: Strand) => reading === 'explicit' || withOurs
  const isShown = (id: EntityId) => {
    const kind = kindOf(id)
    return kind !== undefined && isOn('map', sift, kind)
  }
  const all = layer === 'harm' ? harmTies(graph) : responseTies(graph)
  const ties = all.filter(
    (tie) => passes(tie) && isShown(tie.thing) && isShown(tie.place) && (tie.who === undefined || isShown(tie.who)),
  )
  // A way stands between places in sight, and belongs to whom its claim is about.
  const isWayShown = ({ from, to, crime, stand }: Leg) =>
    [from, to, crime, graph.claims.get(stand)?.subject ?? crime].every(isShown)
  const legs = layer === 'harm' ? legsOf(graph).filter((leg) => passes(leg) && isWayShown(leg)) : []
  return { places: placesOf(ties), legs: bundled(legs) }
}

function placesOf(ties: readonly PlaceTie[]): MapPlace[] {
  const byPlace = new Map<EntityId, PlaceTie[]>()
  for (const tie of ties) byPlace.set(tie.place, [...(byPlace.get(tie.place) ?? []), tie])
  return [...byPlace]
    .map(([id, own]) => ({ id, ties: own, count: new Set(own.map(({ stand }) => stand)).size }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function bundled(legs: readonly Leg[]): MapLeg[] {
  const byWay = new Map<string, Leg[]>()
  for (const leg of legs) {
    const id = [leg.from, leg.to, leg.crime].join('~')
    byWay.set(id, [...(byWay.get(id) ?? []), leg])
  }
  return [...byWay].flatMap(([id, own]) => {
    const [first] = own
    if (!first) return []
    const strands = own.map(({ stand, stroke, reading }) => ({ stand, stroke, reading }))
    return [{ id, from: first.from, to: first.to, crime: first.crime, strands }]
  })
}

/** Claims that tie harm to a place: those the map counts by itself, and those it counts only when asked. */
export interface HarmAt {
  /** Of named groups and of crimes, as the report says it. */
  readonly named: number
  /** Of unnamed actors. */
  readonly unnamed: number
  /** By our reading alone. */
  readonly ours: number
  /** In places that lie in it, and not in itself. */
  readonly within: number
}

/** Counts the claims that tie harm to a place itself, each once, and those that do so to what lies in it. */
export function harmAt(graph: Graph, id: EntityId): HarmAt {
  const all = harmTies(graph)
  const own = all.filter(({ place }) => place === id)
  const isNamed = ({ thing, who }: PlaceTie) => kindOf(thing) !== 'actor' && kindOf(who ?? '') !== 'actor'
  const stands = (ties: readonly PlaceTie[]) => new Set(ties.map(({ stand }) => stand))
  const said = own.filter(({ reading }) => reading === 'explicit')
  const [every, explicit, named] = [stands(own), stands(said), stands(said.filter(isNamed))]
  const inside = all.filter(
    (tie) =>
      tie.reading === 'explicit' &&
      isNamed(tie) &&
      !every.has(tie.stand) &&
      regionsAbove(graph, tie.place).includes(id),
  )
  return {
    named: named.size,
    unnamed: explicit.size - named.size,
    ours: every.size - explicit.size,
    within: stands(inside).size,
  }
}

/** What a selection or a pointer lights on the map. */
export interface MapLight {
  /** Ties, each drawn from the thing that was asked for. */
  readonly ties: readonly PlaceTie[]
  readonly legs: ReadonlySet<string>
  readonly places: ReadonlySet<EntityId>
}

/**
 * What some ids light: a place what is tied to it and to what lies in it; a thing its places; a group also where what it
 * benefits from takes place; a line or claim what it is about. `undefined` where the map has none of it.
 */
export function mapLightOf(graph: Graph, { places, legs }: MapContent, ids: readonly string[]): MapLight | undefined {
  const all = places.flatMap(({ ties }) => ties)
  const within = (place: EntityId, id: EntityId) => place === id || regionsAbove(graph, place).includes(id)
  const isAbout = (tie: PlaceTie, id: EntityId) => tie.thing === id || tie.who === id || within(tie.place, id)
  const lit = ids.flatMap((id): PlaceTie[] => {
    const ends = linkEnds(id)
    if (ends) return all.filter((tie) => isAbout(tie, ends.source) && isAbout(tie, ends.target))
    return all.flatMap((tie) => {
      if (tie.stand === id || tie.thing === id || within(tie.place, id)) return [tie]
      return tie.who === id ? [{ ...tie, thing: tie.who }] : []
    })
  })
  const litLegs = legs.filter(({ id: way, from, to, crime, strands }) =>
    ids.some((id) => {
      const ends = linkEnds(id)
      const stands = strands.map(({ stand }) => stand)
      if (ends) return lit.some((tie) => stands.includes(tie.stand)) && (ends.source === crime || ends.target === crime)
      const isOfClaim = stands.some((stand) => graph.claims.get(stand)?.subject === id)
      return id === way || isOfClaim || stands.includes(id) || id === crime || within(from, id) || within(to, id)
    }),
  )
  if (lit.length + litLegs.length === 0) return undefined
  return {
    ties: lit,
    legs: new Set(litLegs.map(({ id }) => id)),
    places: new Set([...lit.map(({ place }) => place), ...litLegs.flatMap(({ from, to }) => [from, to])]),
  }
}
