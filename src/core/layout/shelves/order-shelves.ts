// In which order do the shelves of the response stand, with the marks on either side? Searched for at build, with one line for
// each shelf and mark: crimes among crimes, regions among regions.

import type { WholeGraph } from '../../graph/graph.ts'
import type { Lens, LensNode } from '../../graph/lens.ts'
import { type Shelf, shelfLines, shelvesOf } from '../../graph/lenses/shelves.ts'
import { type OrderLink, orderColumns } from '../order.ts'

/** What is put in order: the marks on the left, the shelves, the marks on the right. */
export interface ShelfProblem {
  readonly columns: readonly (readonly (readonly string[])[])[]
  readonly blocks: ReadonlyMap<string, number>
  readonly links: readonly OrderLink[]
}

/** Where a mark stands that has no line: a crime that no activity names is below all shelves. */
const BELOW = 6

/** Shelves and marks of a lens, with the lines that are drawn at rest. */
export function shelfProblem(lens: Lens, shelves: readonly Shelf[]): ShelfProblem {
  const own = new Map(shelves.flatMap(({ marks, block }) => marks.map((mark) => [mark, block] as const)))
  const blockOf = ({ id, kind, alone }: LensNode) => own.get(id) ?? (alone ? BELOW : kind === 'place' ? 3 : 0)
  const [left = '', , right = ''] = lens.columns
  const side = (column: string) => lens.nodes.filter((node) => node.column === column)
  return {
    columns: [side(left).map(({ id }) => [id]), shelves.map(({ id }) => [id]), side(right).map(({ id }) => [id])],
    blocks: new Map([
      ...side(left).map((node) => [node.id, blockOf(node)] as const),
      ...shelves.map(({ id, block }) => [id, block] as const),
    ]),
    links: shelfLines(lens, shelves)
      .filter(({ isAtRest }) => isAtRest)
      .map(({ source, target }) => ({ source, target, weight: 1 })),
  }
}

/** Ids of the three columns, the activities of a shelf one after the other. `shown` is what the lens shows by itself. */
export function orderShelves(graph: WholeGraph, full: Lens, shown: Lens): string[][] {
  const shelves = shelvesOf(graph, full)
  const [left = [], middle = [], right = []] = orderColumns({ ...shelfProblem(shown, shelves), restarts: 12 })
  const byId = new Map(shelves.map((shelf) => [shelf.id, shelf]))
  return [left, middle.flatMap((id) => byId.get(id)?.activities ?? []), right]
}
