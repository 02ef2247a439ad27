// With what may a search begin, before anything is typed? The names of which most is said, and an example of each way to ask.

import type { Graph } from '../../graph/graph.ts'
import { type EntityId, type EntityKind, kindOf, type UnitId } from '../../model/ids.ts'
import type { Synonyms } from '../../model/synonyms.ts'

/** How many names of a kind are shown. */
const OF_EACH: readonly (readonly [EntityKind, number])[] = [
  ['group', 2],
  ['crime', 2],
  ['place', 1],
  ['body', 1],
]

/** Names with how many claims are about them, kind by kind, the most first. */
export function namesByClaims(graph: Graph): { readonly id: EntityId; readonly claims: number }[] {
  const all = graph.dataset.entities
    .map(({ id }) => ({ id, claims: graph.claimsAbout(id).length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
  return OF_EACH.flatMap(([kind, most]) => all.filter(({ id }) => kindOf(id) === kind).slice(0, most))
}

/** What examples are made of; what a report does not have is absent. */
export interface Examples {
  /** The unit in which most is said. */
  readonly unit: UnitId | undefined
  /** Two things of one kind. */
  readonly pair: readonly [EntityId, EntityId] | undefined
  /** A thing that people call otherwise, and how. */
  readonly other: { readonly id: EntityId; readonly words: readonly string[] } | undefined
}

/** Picks them. */
export function examplesOf(graph: Graph, synonyms: Synonyms): Examples {
  const units = graph.dataset.units.map(({ id }) => ({ id, n: graph.claimsIn(id).length }))
  const best = units.reduce((most, one) => (one.n > most.n ? one : most), { id: '', n: 0 })
  const [first, second] = graph.dataset.entities
    .filter(({ id }) => kindOf(id) === 'group')
    .map(({ id }) => ({ id, n: graph.claimsAbout(id).length }))
    .sort((a, b) => b.n - a.n)
  const otherwise = Object.entries(synonyms.names)
    .filter(([id]) => kindOf(id) === 'crime' && graph.entities.has(id))
    .sort(([a], [b]) => graph.claimsAbout(b).length - graph.claimsAbout(a).length)
    .find(([, words]) => words.length > 2)
  return {
    unit: best.n > 0 ? best.id : undefined,
    pair: first && second ? [first.id, second.id] : undefined,
    other: otherwise && { id: otherwise[0], words: otherwise[1] },
  }
}
