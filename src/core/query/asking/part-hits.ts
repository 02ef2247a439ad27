// What answers one part of a query, and how well? A name by what is said of it, a sum by figures, years by periods, a word by text.

import type { Graph } from '../../graph/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { namedSources } from '../../model/named-sources.ts'
import type { KindAsked } from '../../model/synonyms.ts'
import { firstUnit } from '../claims.ts'
import type { Part } from './reading.ts'
import { answersSum } from './sums-meant.ts'
import type { Hits, WordIndex } from './word-index.ts'
import { answersYears } from './years-meant.ts'

/** Finds what answers a part. */
export type HitsOf = (part: Part) => Hits

/** Prepares it for a graph. */
export function hitFinder(graph: Graph, index: WordIndex): HitsOf {
  const parts = partsOfThings(graph)
  return (part) => {
    if (part.kind === 'name')
      return joined([namedHits(graph, parts, part.id), weaker(index.having(part.said, false), 0.5)])
    if (part.kind === 'speaker') return speakerHits(graph, part.id)
    // The word itself may stand in a text: the activities of a group are no row of the annex.
    if (part.kind === 'kind') return joined([kindHits(graph, part.of), weaker(index.having(part.said, false), 0.1)])
    if (part.kind === 'sum') return sumHits(graph, part)
    if (part.kind === 'years') return joined([yearHits(graph, part), weaker(index.having(yearText(part), false), 0.4)])
    const own = index.having(part.said, false)
    const known = joined([own, ...part.also.map((word) => weaker(index.having(word, false), 0.9))])
    // Only what no text of ours has is looked for in other spellings.
    return known.size > 0 ? known : index.having(part.said, true)
  }
}

/** For each whole what lies in it. */
function partsOfThings({ dataset }: Graph): ReadonlyMap<EntityId, readonly EntityId[]> {
  const parts = new Map<EntityId, EntityId[]>()
  for (const { id, parent } of dataset.entities)
    if (parent !== undefined) parts.set(parent, [...(parts.get(parent) ?? []), id])
  return parts
}

function namedHits(graph: Graph, parts: ReadonlyMap<EntityId, readonly EntityId[]>, id: EntityId): Hits {
  const hits = new Map<string, number>()
  const put = (key: string, score: number) => {
    if ((hits.get(key) ?? 0) < score) hits.set(key, score)
  }
  const walk = (one: EntityId, weight: number, seen: ReadonlySet<EntityId>) => {
    put(one, weight)
    for (const claim of graph.claimsAbout(one)) put(claim.id, weight)
    for (const claim of [...graph.claimsAt(one), ...graph.claimsFrom(one)]) put(claim.id, 0.7 * weight)
    for (const activity of graph.activitiesOf(one)) put(activity.id, weight)
    for (const { activity } of graph.activitiesOn(one)) put(activity.id, weight)
    for (const activity of graph.activitiesWith(one)) put(activity.id, 0.7 * weight)
    for (const advice of graph.recommendationsOn(one)) put(advice.id, weight)
    for (const unit of graph.unitsNaming(one)) put(unit, 0.4 * weight)
    for (const part of parts.get(one) ?? []) if (!seen.has(part)) walk(part, 0.8 * weight, new Set([...seen, part]))
  }
  walk(id, 1, new Set([id]))
  return hits
}

/** What it says: of each unit one claim first, so that none is left for the end of a list. */
function speakerHits({ dataset }: Graph, id: EntityId): Hits {
  const says = dataset.claims.filter((claim) => namedSources(claim).includes(id) && !claim.refersTo?.includes(id))
  const firsts = new Map([...says].reverse().map((claim) => [firstUnit(claim), claim.id]))
  return new Map(says.map((claim) => [claim.id, firsts.get(firstUnit(claim)) === claim.id ? 1 : 0.9]))
}

/** All of a kind, none better than another. */
function kindHits({ dataset }: Graph, kind: KindAsked): Hits {
  const { activities, recommendations, claims, units } = dataset
  const all = { activity: activities, recommendation: recommendations, claim: claims, unit: units }
  return new Map(all[kind].map(({ id }): [string, number] => [id, 0.1]))
}

function sumHits(graph: Graph, asked: Extract<Part, { kind: 'sum' }>): Hits {
  const best = (quantities: Parameters<typeof answersSum>[0][]) =>
    Math.max(0, ...quantities.map((one) => answersSum(one, asked)))
  const { claims, activities } = graph.dataset
  return positive([...claims, ...activities].map(({ id, quantities = [] }) => [id, best([...quantities])]))
}

function yearHits(graph: Graph, asked: Extract<Part, { kind: 'years' }>): Hits {
  const { claims, activities, report } = graph.dataset
  const last = Number(report.date.slice(0, 4))
  return positive([
    ...claims.map(({ id, period }): [string, number] => [id, period ? answersYears(period, asked, last) : 0]),
    ...activities.map(({ id, dates = [] }): [string, number] => [
      id,
      Math.max(0, ...dates.map(({ on, until }) => answersYears({ from: on, to: until ?? on }, asked, last))),
    ]),
  ])
}

function yearText({ from, to }: Extract<Part, { kind: 'years' }>): string {
  return String(from ?? to ?? '')
}

function positive(all: readonly (readonly [string, number])[]): Hits {
  return new Map(all.filter(([, score]) => score > 0))
}

function weaker(hits: Hits, by: number): Hits {
  return new Map([...hits].map(([id, score]) => [id, score * by]))
}

function joined(all: readonly Hits[]): Hits {
  const best = new Map<string, number>()
  for (const hits of all) for (const [id, score] of hits) if ((best.get(id) ?? 0) < score) best.set(id, score)
  return best
}
