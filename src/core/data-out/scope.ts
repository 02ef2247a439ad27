// Which claims, activities and recommendations does a choice leave? All of them, what filters leave, or what is selected.

import { standsIn } from '../graph/fold.ts'
import type { WholeGraph } from '../graph/graph.ts'
import type { Sift, Switch } from '../graph/sift.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { filterOf } from '../query/facets.ts'
import type { Choice, Lenses } from '../query/shown-lens.ts'
import { standsOn } from '../query/support.ts'

/** What is taken along. */
export const SCOPES = ['all', 'left', 'selected'] as const

/** One of them. */
export type Scope = (typeof SCOPES)[number]

/** The ids that a scope leaves, in the order of the dataset. What is selected is what filters leave of it. */
export function standsFor(graph: WholeGraph, lenses: Lenses, choice: Choice, scope: Scope): ReadonlySet<string> {
  const { claims, activities, recommendations } = graph.dataset
  const all = [...claims, ...activities, ...recommendations].map(({ id }) => id)
  if (scope === 'all') return new Set(all)
  const evidence = lenses.narrowed(filterOf(choice))
  const lens = lenses.shown(choice)
  const near = choice.hops > 0 ? standsIn(lens) : undefined
  const elsewhere = { link: (id: string) => lenses.link(id, choice.lens, choice.folds), fold: lenses.fold }
  const selected =
    scope === 'left' ? undefined : new Set(choice.selected.flatMap((id) => standsOn(evidence, lens, id, elsewhere)))
  const isThere = (id: string) =>
    evidence.claims.has(id) || evidence.activities.has(id) || evidence.recommendations.has(id)
  return new Set(
    all.filter(
      (id) =>
        isThere(id) && !isHidden(graph, choice.sift, id) && (near?.has(id) ?? true) && (selected?.has(id) ?? true),
    ),
  )
}

/** Whether the legend hides it: its side, one of its ends, what it is, or that it is a reading of ours. */
function isHidden(graph: WholeGraph, { hide }: Sift, id: string): boolean {
  if (hide.length === 0) return false
  const isOff = (name: Switch | undefined) => name !== undefined && hide.includes(name)
  const claim = graph.claims.get(id)
  if (claim === undefined) return isOff(kindOf(id as EntityId))
  const { subject, object, reading } = claim
  return (
    isOff(graph.sideOf(claim)) ||
    isOff(kindOf(subject)) ||
    isOff(kindOf(object)) ||
    (reading === 'inferred' && isOff('inferred'))
  )
}
