// What could stand beside a thing? Names for a comparison or a path: what somebody types, or before that the weightiest.

import type { WholeGraph } from '../graph/graph.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Ask } from './asking/ask.ts'
import { isSpokenOf } from './selectable.ts'
import { countListed } from './support.ts'

/** What another thing is wanted for: to be set side by side, or to find ways to. */
export type Purpose = 'compare' | 'paths'

/** Names that are offered unasked. */
const OFFERED = 12
/** Names that an answer has. */
const FOUND = 20

/**
 * Things that may stand beside those selected, the best first. Unasked, a comparison is offered what is of the same kind, and a path
 * what is of another.
 */
export function companionsOf(
  graph: WholeGraph,
  ask: Ask,
  {
    query,
    beside,
    purpose,
  }: { readonly query: string; readonly beside: readonly EntityId[]; readonly purpose: Purpose },
): EntityId[] {
  const isFree = (id: EntityId) => !beside.includes(id) && isSpokenOf(graph, id)
  if (query.trim() !== '') {
    const { names, found: hits } = ask(query)
    const all = new Set([...names, ...hits.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []))])
    const found = [...all].filter(isFree)
    const isCalled = (id: EntityId) => isNamed(graph, id, query)
    return [...found.filter(isCalled), ...found.filter((id) => !isCalled(id))].slice(0, FOUND)
  }
  const kind = kindOf(beside[0] ?? '')
  const isOffered = (id: EntityId) => (kindOf(id) === kind) === (purpose === 'compare')
  return graph.dataset.entities
    .flatMap(({ id, generic }) => (isFree(id) && isOffered(id) && generic !== true ? [id] : []))
    .sort((a, b) => countListed(graph, b) - countListed(graph, a) || (a < b ? -1 : 1))
    .slice(0, OFFERED)
}

/** Whether a thing is called exactly so: who types a whole name means it, and not what has it in a longer one. */
function isNamed(graph: WholeGraph, id: EntityId, query: string): boolean {
  const { names, short, abbreviation, aliases = [] } = graph.entities.get(id) ?? {}
  const asked = query.trim().toLowerCase()
  return [names?.en, names?.zh, short?.en, short?.zh, abbreviation, ...aliases].some(
    (one) => one?.toLowerCase() === asked,
  )
}
