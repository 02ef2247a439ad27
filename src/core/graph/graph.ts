// Checked data -> one frozen graph: who claims what about whom, and where. Built once; it is not state.

import type { Activity, Addressed } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId, UnitId } from '../model/ids.ts'
import type { Sense, Side } from '../model/ontology.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Section, Unit } from '../model/unit.ts'
import type { Words } from '../model/words.ts'

/**
 * A dataset with every index the views need. Lookups of unknown ids give `undefined` or an empty list. Whoever counts or says
 * that something is not there asks for one of the two that it may be: `WholeGraph` or `Evidence`.
 */
export interface Graph {
  /** All that the report says, or what is left of it. */
  readonly extent: 'whole' | 'left'
  readonly dataset: Dataset
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly units: ReadonlyMap<UnitId, Unit>
  readonly sections: ReadonlyMap<string, Section>
  readonly activities: ReadonlyMap<EntityId, Activity>
  readonly recommendations: ReadonlyMap<EntityId, Recommendation>
  readonly claims: ReadonlyMap<string, Claim>
  /** The units that a claim, activity or recommendation stands in. */
  unitsOf(stand: string): readonly UnitId[]
  /** The annex row of a unit, where it is one. */
  activityIn(unit: UnitId): Activity | undefined
  /** Claims whose subject or object it is, in the order of the report. */
  claimsAbout(id: EntityId): readonly Claim[]
  /** Claims on something else that place it, or part of it, there. */
  claimsAt(place: EntityId): readonly Claim[]
  /** Claims that name a body or document as their source. */
  claimsFrom(source: EntityId): readonly Claim[]
  /** Claims drawn from a unit, or hanging on that footnote. */
  claimsIn(unit: UnitId): readonly Claim[]
  /** Ids of the claims, the activity and the recommendations that stand in a unit. */
  standsIn(unit: UnitId): ReadonlySet<string>
  /** Recommendations made in a unit. */
  recommendationsIn(unit: UnitId): readonly Recommendation[]
  /** Recommendations that name an entity or concern it. */
  recommendationsOn(id: EntityId): readonly Recommendation[]
  /** Activities a body leads, leads with others, chairs, is printed first in, or supports. */
  activitiesOf(body: EntityId): readonly Activity[]
  /** Activities in which somebody has another part, and those held at a place. */
  activitiesWith(id: EntityId): readonly Activity[]
  /** Activities that address a crime or group or name a place, with how the row says so. */
  activitiesOn(id: EntityId): readonly { readonly activity: Activity; readonly addressed: Addressed }[]
  /** Units in which an entity is named, or on which a claim about it rests. */
  unitsNaming(id: EntityId): ReadonlySet<UnitId>
  /** Whether the relation of a claim has this meaning. */
  means(claim: Claim, sense: Sense): boolean
  /** The side on which a claim stands. */
  sideOf(claim: Claim): Side
  /** The name of an entity or activity. */
  nameOf(id: EntityId): Words | undefined
  /** What a mark is labelled with: the short name where there is one. May hold line breaks. */
  shortOf(id: EntityId): Words | undefined
}

/** All that the report says: what is not in it, the report does not say. */
export interface WholeGraph extends Graph {
  readonly extent: 'whole'
}

/** What filters leave of a graph: what is not in it may be left out, and is no silence of the report. */
export interface Evidence extends Graph {
  readonly extent: 'left'
  /** Filters leave all of it. */
  readonly isAll: boolean
}

/** What is left of a graph from which nothing is left out. */
export function allEvidence(graph: WholeGraph): Evidence {
  return Object.freeze<Evidence>({ ...graph, extent: 'left', isAll: true })
}

/** Builds the graph of a dataset. */
export function buildGraph(dataset: Dataset): WholeGraph {
  const entities = indexBy(dataset.entities, ({ id }) => id)
  const activities = indexBy(dataset.activities, ({ id }) => id)
  const recommendations = indexBy(dataset.recommendations, ({ id }) => id)
  const claims = indexBy(dataset.claims, ({ id }) => id)
  const predicates = indexBy(dataset.ontology.predicates, ({ id }) => id)
  const activityOfUnit = indexBy(dataset.activities, ({ unit }) => unit)
  const about = groupBy(dataset.claims, ({ subject, object }) => [subject, object])
  const at = groupBy(dataset.claims, ({ subject, object, places = [] }) =>
    places.map(({ id }) => id).filter((id) => id !== subject && id !== object),
  )
  const from = groupBy(dataset.claims, ({ attribution }) => attribution)
  const inUnit = groupBy(dataset.claims, ({ evidence, footnotes = [] }) => [
    ...evidence.map(({ unit }) => unit),
    ...footnotes,
  ])
  const asked = groupBy(dataset.recommendations, ({ evidence }) => evidence.map(({ unit }) => unit))
  const asking = groupBy(dataset.recommendations, ({ names, concerns }) => [...names, ...concerns])
  const led = groupBy(dataset.activities, ({ leads }) => leads.map(({ id }) => id))
  const joined = groupBy(
    dataset.activities,
    ({ partners, venues = [], actors = [], instruments = [], documents = [] }) =>
      [partners, venues, actors, instruments, documents].flat().map(({ id }) => id),
  )
  const addressing = groupBy(
    dataset.activities.flatMap((activity) =>
      [
        ...activity.crimes,
        ...activity.groups,
        ...activity.places.map((place) => ({ ...place, basis: 'named' as const })),
      ].map((addressed) => ({ activity, addressed })),
    ),
    ({ addressed }) => [addressed.id],
  )
  const naming = groupBy(
    dataset.units.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention }))),
    ({ mention }) => [mention],
  )
  return Object.freeze<WholeGraph>({
    extent: 'whole',
    dataset,
    entities,
    units: indexBy(dataset.units, ({ id }) => id),
    sections: indexBy(dataset.sections, ({ id }) => id),
    activities,
    recommendations,
    claims,
    unitsOf: (stand) => {
      const row = activities.get(stand)?.unit
      const cited = (claims.get(stand) ?? recommendations.get(stand))?.evidence ?? []
      return row === undefined ? cited.map(({ unit }) => unit) : [row]
    },
    activityIn: (unit) => activityOfUnit.get(unit),
    claimsAbout: (id) => about.get(id) ?? [],
    claimsAt: (place) => at.get(place) ?? [],
    claimsFrom: (source) => from.get(source) ?? [],
    claimsIn: (unit) => inUnit.get(unit) ?? [],
    standsIn: (unit) =>
      new Set([
        ...(inUnit.get(unit) ?? []).map((claim) => claim.id),
        ...(asked.get(unit) ?? []).map((one) => one.id),
        ...[activityOfUnit.get(unit)?.id ?? []].flat(),
      ]),
    recommendationsIn: (unit) => asked.get(unit) ?? [],
    recommendationsOn: (id) => asking.get(id) ?? [],
    activitiesOf: (body) => led.get(body) ?? [],
    activitiesWith: (id) => joined.get(id) ?? [],
    activitiesOn: (id) => addressing.get(id) ?? [],
    unitsNaming: (id) =>
      new Set([
        ...(naming.get(id) ?? []).map((found) => found.id),
        ...(about.get(id) ?? []).flatMap(({ evidence }) => evidence.map(({ unit }) => unit)),
      ]),
    // What the report denies is said in its claim; no picture and no count rests on it.
    means: ({ predicate, polarity }, sense) =>
      polarity !== 'denied' && (predicates.get(predicate)?.senses?.includes(sense) ?? false),
    // Of a relation that nothing is known of it is known that it ties.
    sideOf: ({ predicate }) => predicates.get(predicate)?.side ?? 'tie',
    shortOf: (id) => entities.get(id)?.short ?? entities.get(id)?.names ?? activities.get(id)?.title,
    nameOf: (id) => entities.get(id)?.names ?? activities.get(id)?.title,
  })
}

function indexBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]))
}

function groupBy<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
