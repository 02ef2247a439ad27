// What of a report is taken along? All of it, or what a choice leaves: its claims, rows and recommendations, with the things and
// units that they speak of.

import { buildGraph, type WholeGraph } from '../graph/graph.ts'
import type { LensId } from '../graph/lens.ts'
import { namedIn } from '../model/activity.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId, UnitId } from '../model/ids.ts'
import type { Pack } from '../model/pack.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Language } from '../model/words.ts'

/** What is wanted of a report. */
export interface Wanted {
  /** Its name in links and files. */
  readonly id: string
  readonly pack: Pack
  /** SHA-256 of what is published of it. */
  readonly version: string
  /** Ids of the claims, activities and recommendations that are taken; absent where all are. */
  readonly stands?: ReadonlySet<string> | undefined
  /** The lens whose places marks are given, where a form has places. */
  readonly lens: LensId
  /** The language of forms that have one alone. */
  readonly language: Language
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  readonly hash: (text: string) => string
  /** The published file as it lies on the site: the form that is that file hands it on, sign by sign. */
  readonly published: string
  /** The JSON Schema of a published report, for the form that brings it along. */
  readonly schema?: string | undefined
}

/** What is taken, as every writer gets it. */
export interface Taken extends Wanted {
  /** Without what is not taken. */
  readonly dataset: Dataset
  /** Of the whole report: what a lens shows, and what things are called. */
  readonly graph: WholeGraph
  readonly isWhole: boolean
}

/** Takes what is wanted. */
export function take(wanted: Wanted): Taken {
  const { pack, stands } = wanted
  const { dataset } = pack
  const graph = buildGraph(dataset)
  const all = dataset.claims.length + dataset.activities.length + dataset.recommendations.length
  if (stands === undefined || stands.size === all) return { ...wanted, dataset, graph, isWhole: true }
  const isTaken = ({ id }: { readonly id: string }) => stands.has(id)
  const part: Dataset = {
    ...dataset,
    claims: dataset.claims.filter(isTaken),
    activities: dataset.activities.filter(isTaken),
    recommendations: dataset.recommendations.filter(isTaken),
  }
  const things = thingsOf(part, graph)
  const units = unitsOf(part)
  return {
    ...wanted,
    graph,
    isWhole: false,
    dataset: {
      ...part,
      entities: dataset.entities.filter(({ id }) => things.has(id)),
      units: dataset.units.filter(({ id }) => units.has(id)),
    },
  }
}

/** Whatever the statements name, with what that is part of and whoever made it. */
function thingsOf({ claims, activities, recommendations }: Dataset, { entities }: WholeGraph): ReadonlySet<EntityId> {
  const found = new Set<EntityId>()
  const put = (id: EntityId | undefined) => {
    if (id === undefined || found.has(id)) return
    found.add(id)
    const entity = entities.get(id)
    put(entity?.parent)
    for (const by of entity?.source?.by ?? []) put(by)
  }
  const estimators = (quantities: readonly Quantity[] = []) => quantities.map(({ estimator }) => estimator)
  for (const { subject, object, attribution, refersTo = [], mechanisms = [], places = [], quantities } of claims)
    for (const id of [
      ...[subject, object, ...attribution, ...refersTo],
      ...[...mechanisms, ...places].map((use) => use.id),
      ...estimators(quantities),
    ])
      put(id)
  for (const activity of activities)
    for (const id of [...namedIn(activity).map((one) => one.id), ...estimators(activity.quantities)]) put(id)
  for (const { names, concerns } of recommendations) for (const id of [...names, ...concerns]) put(id)
  return found
}

/** The units that they stand in or hang on. */
function unitsOf({ claims, activities, recommendations }: Dataset): ReadonlySet<UnitId> {
  return new Set([
    ...claims.flatMap(({ evidence, antecedents = [], footnotes = [] }) => [
      ...[...evidence, ...antecedents].map(({ unit }) => unit),
      ...footnotes,
    ]),
    ...activities.map(({ unit }) => unit),
    ...recommendations.flatMap(({ evidence }) => evidence.map(({ unit }) => unit)),
  ])
}
