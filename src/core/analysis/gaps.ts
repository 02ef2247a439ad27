// What does the report say of a threat, and what does the annex say of the response to it?

import type { Graph } from '../graph/graph.ts'
import { regionsAbove } from '../graph/within.ts'
import type { Activity } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { bodiesIn } from '../model/ontology.ts'

/** A crime or region: the threat beside the response. What is said of a part counts for the whole. */
export interface Gap {
  readonly id: EntityId
  /** Claims that tie harm to it. */
  readonly claims: readonly Claim[]
  /** Named groups that such claims tie to it. */
  readonly groups: readonly EntityId[]
  /** Those of them that only our readings tie to it. */
  readonly ours: readonly EntityId[]
  /** Activities whose row names it. */
  readonly activities: readonly Activity[]
  /** Bodies that lead one of them, or share the lead. */
  readonly bodies: readonly EntityId[]
  /** Where no activity names it or a part of it: the nearest whole it is part of that some name. */
  readonly whole?: NamedWhole | undefined
}

/** A whole, and the activities whose row names it as such. */
export interface NamedWhole {
  readonly id: EntityId
  readonly activities: readonly Activity[]
}

/**
 * Every crime and region of which the report says anything, as the data has them. Where a dataset holds no activities at
 * all, that none names a thing is no finding: ask `capabilitiesOf` first.
 */
export function gapsOf(graph: Graph): Gap[] {
  const things = graph.dataset.entities.filter(
    ({ id, level, generic }) => !generic && (kindOf(id) === 'crime' || level === 'region'),
  )
  const said = saidIn(graph)
  return things
    .map(({ id }) => gapFrom(graph, id, said))
    .filter(({ claims, activities }) => claims.length + activities.length > 0)
}

/** The threat beside the response for one crime or region. */
export function gapOf(graph: Graph, id: EntityId): Gap {
  return gapFrom(graph, id, saidIn(graph))
}

/** What is said of each thing, and of all that lies in it. */
interface Said {
  readonly claims: ReadonlyMap<EntityId, readonly Claim[]>
  readonly activities: ReadonlyMap<EntityId, readonly Activity[]>
}

/** Each claim and row is read once, however many things are asked about. */
function saidIn(graph: Graph): Said {
  const { claims, activities } = graph.dataset
  const known = new Map<EntityId, readonly EntityId[]>()
  const around = (id: EntityId) => {
    const found = known.get(id) ?? [id, ...wholesOf(graph, id)]
    known.set(id, found)
    return found
  }
  const under = <Item>(all: readonly Item[], partsOf: (item: Item) => readonly EntityId[]) => {
    const said = new Map<EntityId, Item[]>()
    for (const item of all)
      for (const id of new Set(partsOf(item).flatMap(around))) {
        const of = said.get(id)
        if (of) of.push(item)
        else said.set(id, [item])
      }
    return said
  }
  return {
    // What the report says of harm; what bodies do about it is told by the annex.
    claims: under(
      claims.filter((claim) => graph.means(claim, 'threat')),
      ({ subject, object, places }) => [subject, object, ...(places ?? []).map(({ id }) => id)],
    ),
    activities: under(activities, addressedIn),
  }
}

function gapFrom(graph: Graph, id: EntityId, all: Said): Gap {
  const claims = all.claims.get(id) ?? []
  const activities = all.activities.get(id) ?? []
  const groupsOf = (some: readonly Claim[]) => [
    ...new Set(some.flatMap(({ subject, object }) => [subject, object]).filter((end) => kindOf(end) === 'group')),
  ]
  const groups = groupsOf(claims)
  const said = groupsOf(claims.filter(({ reading }) => reading === 'explicit'))
  return {
    id,
    claims,
    groups,
    ours: groups.filter((group) => !said.includes(group)),
    activities,
    bodies: [...new Set(activities.flatMap((activity) => bodiesIn(graph.dataset.ontology, activity, 'carries')))],
    whole: activities.length === 0 ? namedWhole(graph, id) : undefined,
  }
}

/** The crimes and places that a row names. */
function addressedIn({ crimes, places }: Activity): EntityId[] {
  return [...crimes.filter(({ basis }) => basis === 'named'), ...places].map(({ id }) => id)
}

function namedWhole(graph: Graph, id: EntityId): NamedWhole | undefined {
  return wholesOf(graph, id)
    .map((whole) => ({
      id: whole,
      activities: graph.dataset.activities.filter((activity) => addressedIn(activity).includes(whole)),
    }))
    .find(({ activities }) => activities.length > 0)
}

/** What it is part of, smallest first; all places lie in the world, which tells nothing of one. */
function wholesOf(graph: Graph, id: EntityId): EntityId[] {
  if (kindOf(id) === 'place') return regionsAbove(graph, id).slice(1)
  const parent = graph.entities.get(id)?.parent
  return parent === undefined ? [] : [parent, ...wholesOf(graph, parent)]
}
