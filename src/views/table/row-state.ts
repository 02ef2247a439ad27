// Which rows are selected, and which are about what is selected elsewhere: claims on a group, activities of a body, sources of a claim?

import type { Graph, WholeGraph } from '../../core/graph/graph.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import { sharersOf } from '../../core/query/advice.ts'
import { claimsOn } from '../../core/query/claims.ts'
import { endsOf } from '../../core/query/ends.ts'
import { valuesIn } from '../../core/query/table-groups.ts'
import type { Row } from '../../core/query/table-rows.ts'

/**
 * How a row stands to what is selected: it is it; it is about it; or it names it in another part than that which counts, as an
 * activity that a body supports but is not printed first in. Of an activity or a recommendation the other side is told that shares
 * something with it: that is our join, and nothing that the report says of it.
 */
export type RowState = 'chosen' | 'near' | 'aside' | 'shared' | undefined

/** Tells of a row how it stands. */
export function rowStates(graph: WholeGraph, selected: readonly string[]): (row: Row) => RowState {
  const chosen = new Set(selected)
  const about = new Set(selected.flatMap((id) => standsAbout(graph, id)))
  const sharers = new Set(selected.flatMap((id) => [...sharersOf(graph, id)]))
  const ends = selected.map((id) => endsOf(graph, id)).filter((own) => own.length > 1)
  return (row) => {
    const { mark } = row
    if (mark === undefined) return undefined
    if (chosen.has(mark)) return 'chosen'
    if (ends.some((own) => own.every((end) => endsOf(graph, mark).includes(end)))) return 'near'
    if (sharers.has(mark)) return 'shared'
    if (!about.has(mark)) return undefined
    const isFirst = !row.cells.first || !isAnyFirst(selected, graph) || selected.some((id) => isFirstIn(row, id))
    return isFirst ? 'near' : 'aside'
  }
}

/** What is said of a thing: its claims, activities and recommendations. */
function standsAbout(graph: WholeGraph, id: string): readonly string[] {
  if (!graph.entities.has(id)) return []
  const idsOf = (some: Iterable<{ readonly id: string }>) => [...some].map((one) => one.id)
  return [
    ...idsOf(claimsOn(graph, id)),
    ...idsOf(activitiesAround(graph, id).all),
    ...idsOf(graph.recommendationsOn(id)),
  ]
}

/** Whether any of them has activities of its own: of others a row has no first part. */
function isAnyFirst(selected: readonly string[], graph: Graph): boolean {
  return selected.some((id) => graph.activitiesOf(id).length > 0)
}

function isFirstIn(row: Row, id: string): boolean {
  return valuesIn(row, 'first').some(({ key }) => key === id)
}
