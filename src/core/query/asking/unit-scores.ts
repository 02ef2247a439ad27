// How well does a unit answer? By its gist and by what stands in it, best where one claim in it answers all.

import type { Graph } from '../../graph/graph.ts'
import type { EntityId, UnitId } from '../../model/ids.ts'
import type { Found, Hits } from './word-index.ts'

interface Scored extends Found {
  readonly score: number
  readonly has: number
}

/** The units that have some part of what is asked for. A row of activities stands for itself. */
export function unitScores(graph: Graph, hits: readonly Hits[], stands: ReadonlyMap<string, Scored>): Scored[] {
  const best = new Map<UnitId, number[]>()
  const put = (unit: UnitId, part: number, score: number) => {
    const own = best.get(unit) ?? hits.map(() => 0)
    own[part] = Math.max(own[part] ?? 0, score)
    best.set(unit, own)
  }
  hits.forEach((hit, part) => {
    for (const [id, score] of hit) {
      if (graph.units.has(id)) put(id, part, score)
      // What a unit says of it weighs a little less than that a claim says it.
      else for (const unit of graph.unitsOf(id)) put(unit, part, 0.8 * score)
    }
  })
  const answering = answersByUnit(graph, hits.length, stands)
  return [...best]
    .filter(([unit]) => graph.units.has(unit) && graph.activityIn(unit) === undefined)
    .map(([id, each]) => {
      const own = each.reduce((a, b) => a + b, 0) / Math.max(1, each.length)
      const { top = 0, count = 0 } = answering.get(id) ?? {}
      return {
        kind: 'unit',
        id,
        score: own + 0.5 * top + 0.05 * Math.min(count, 8),
        has: each.filter((one) => one > 0).length,
      }
    })
}

/** What in each unit answers all parts: how well the best does, and how many do. */
function answersByUnit(
  graph: Graph,
  parts: number,
  stands: ReadonlyMap<EntityId, Scored>,
): ReadonlyMap<UnitId, { readonly top: number; readonly count: number }> {
  const units = new Map<UnitId, { top: number; count: number }>()
  for (const { id, score, has } of stands.values()) {
    if (has < parts) continue
    for (const unit of graph.unitsOf(id)) {
      const own = units.get(unit) ?? { top: 0, count: 0 }
      units.set(unit, { top: Math.max(own.top, score), count: own.count + 1 })
    }
  }
  return units
}
