// What of that which a briefing rests on says something else since it was made?

import type { WholeGraph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import { type Briefing, sceneRests } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { UnitId } from '../model/ids.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Recommendation } from '../model/recommendation.ts'

/**
 * A short sign of what a claim, activity, recommendation or unit says: another sign, another meaning. What it is proved by and
 * how it is said in Chinese are no part of it; what stands in a unit is. Nothing for an id that names none of them. The English
 * texts have to be there.
 */
export function signOf(graph: WholeGraph, id: string): string | undefined {
  const meaning = meaningOf(graph, id) ?? meaningOfUnit(graph, id)
  return meaning === undefined ? undefined : fnv1a(JSON.stringify(meaning))
}

/** The signs of all that the scenes of a briefing rest on. What is not there has none. */
export function signsOf(graph: WholeGraph, { scenes }: Pick<Briefing, 'scenes'>): Readonly<Record<string, string>> {
  const rests = new Set(scenes.flatMap(sceneRests))
  return Object.fromEntries(
    [...rests].flatMap((id) => {
      const sign = signOf(graph, id)
      return sign === undefined ? [] : [[id, sign]]
    }),
  )
}

/** What has changed under a scene. */
export interface SceneChange {
  readonly scene: string
  /** What it rests on and is not there. */
  readonly gone: readonly string[]
  /** What says something else than when the signs were taken. */
  readonly changed: readonly string[]
}

/** The scenes under which something is gone or changed, in their order. What had no sign is not known to have changed. */
export function changesOf(
  graph: WholeGraph,
  { scenes }: Pick<Briefing, 'scenes'>,
  signs: Readonly<Record<string, string>>,
): readonly SceneChange[] {
  const known = new Map<string, string | undefined>()
  const now = (id: string) => {
    if (!known.has(id)) known.set(id, signOf(graph, id))
    return known.get(id)
  }
  return scenes.flatMap((scene) => {
    const rests = sceneRests(scene)
    const gone = rests.filter((id) => now(id) === undefined)
    const changed = rests.filter((id) => now(id) !== undefined && Object.hasOwn(signs, id) && signs[id] !== now(id))
    return gone.length + changed.length === 0 ? [] : [{ scene: scene.id, gone, changed }]
  })
}

/** Lists of plain values: what is in them has one order, whatever file it was read from. */
type Meaning = readonly unknown[]

function meaningOf({ claims, activities, recommendations }: WholeGraph, id: string): Meaning | undefined {
  const [claim, row, asked] = [claims.get(id), activities.get(id), recommendations.get(id)]
  if (claim) return ofClaim(claim)
  if (row) return ofRow(row)
  return asked && ofRecommendation(asked)
}

function meaningOfUnit(graph: WholeGraph, id: UnitId): Meaning | undefined {
  const unit = graph.units.get(id)
  return unit && [unit.gist.en, [...graph.standsIn(id)].sort().map((stand) => [stand, meaningOf(graph, stand)])]
}

function ofClaim(claim: Claim): Meaning {
  const { subject, predicate, object, role, certainty, polarity, reading, attribution, refersTo = [] } = claim
  const { statement, period, quantities = [], places = [], mechanisms = [] } = claim
  return [
    statement.en,
    [subject, predicate, object, role],
    [certainty, polarity, reading],
    [attribution, refersTo],
    [period?.from, period?.to],
    quantities.map(ofQuantity),
    listed(places, ({ id, role: part }) => [id, part]),
    listed(mechanisms, ({ id, reading: way }) => [id, way]),
  ]
}

function ofQuantity(quantity: Quantity): Meaning {
  const { low, high, bound, unit, per, measure, estimator, additive, of, derived } = quantity
  return [low, high, bound, unit, per, measure, estimator, additive, of?.claim, of?.as, derived]
}

function ofRow(row: Activity): Meaning {
  const { title, description, status, leads, partners, places, crimes, groups, dates = [], quantities = [] } = row
  return [
    [title.en, description.en, status],
    listed(leads, ({ id, role }) => [id, role]),
    listed(partners, ({ id, role }) => [id, role]),
    listed(places, ({ id }) => [id]),
    listed([...crimes, ...groups], ({ id, basis }) => [id, basis]),
    dates.map(({ on, until }) => [on, until]),
    quantities.map(ofQuantity),
  ]
}

function ofRecommendation({ statement, addressee, level, modality, names, concerns }: Recommendation): Meaning {
  return [statement.en, [...addressee].sort(), level, modality, [...names].sort(), [...concerns].sort()]
}

/** What has no order, in one. */
function listed<Item>(items: readonly Item[], say: (item: Item) => Meaning): string[] {
  return items.map((item) => JSON.stringify(say(item))).sort()
}

/** The hash FNV-1a of the characters of a text, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (const byte of [unit & 0xff, unit >> 8]) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
