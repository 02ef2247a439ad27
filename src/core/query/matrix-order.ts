// In what order do the rows and columns of a matrix stand? By count, by name, or the alike beside the alike.

import type { Graph } from '../graph/graph.ts'
import type { LensNode } from '../graph/lens.ts'
import type { Matrix } from '../graph/matrix.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Order } from './matrix-choices.ts'

/** Heads in order. Rows come in blocks, unnamed actors last; parts of one crime stand together among the columns. */
export interface OrderedMatrix {
  readonly rows: readonly LensNode[]
  readonly columns: readonly LensNode[]
}

/** Orders the heads of a sifted matrix. `byName` compares two ids by their names in the reader's language. */
export function orderMatrix(
  graph: Graph,
  matrix: Matrix,
  order: Order,
  byName: (a: EntityId, b: EntityId) => number,
): OrderedMatrix {
  const all = partnersIn(matrix)
  // Unnamed actors are never added to named groups, so they do not count for a column.
  const named = new Set(
    matrix.nodes.filter(({ column, block }) => column === 'column' || block === 0).map(({ id }) => id),
  )
  const ofNamed = new Map([...all].map(([id, own]) => [id, new Set([...own].filter((one) => named.has(one)))]))
  const heads = (column: string) => matrix.nodes.filter((node) => node.column === column)
  const sort = (nodes: readonly LensNode[], partners: Partners) =>
    order === 'name' ? [...nodes].sort((a, b) => byName(a.id, b.id)) : SORTS[order](nodes, partners)
  const familyOf = ({ id }: LensNode) => {
    const parent = kindOf(id) === 'crime' ? graph.entities.get(id)?.parent : undefined
    return parent !== undefined && heads('column').some((node) => node.id === parent) ? parent : id
  }
  return {
    rows: [0, 1].flatMap((block) =>
      sort(
        heads('row').filter((node) => node.block === block),
        all,
      ),
    ),
    columns: together(sort(heads('column'), ofNamed), familyOf, order === 'name' ? (a, b) => byName(a, b) : undefined),
  }
}

type Partners = ReadonlyMap<EntityId, ReadonlySet<EntityId>>

/** Which heads each head has a cell with. A cell that is only our reading ties like any other that is shown. */
function partnersIn({ nodes, links }: Matrix): Partners {
  const partners = new Map<EntityId, Set<EntityId>>(nodes.map(({ id }) => [id, new Set()]))
  for (const { source, target } of links) {
    partners.get(source)?.add(target)
    partners.get(target)?.add(source)
  }
  return partners
}

type Sort = (nodes: readonly LensNode[], partners: Partners) => LensNode[]

const size = (partners: Partners, { id }: LensNode) => partners.get(id)?.size ?? 0

/** Most cells first; what has equally many stays in the order of the data. */
const byCount: Sort = (nodes, partners) => [...nodes].sort((a, b) => size(partners, b) - size(partners, a))

/** A chain: after the fullest comes always what shares most with the last one; what has no cell stands at the end. */
const byLikeness: Sort = (nodes, partners) => {
  const left = byCount(nodes, partners)
  const chain: LensNode[] = []
  while (left.length > 0) {
    const last = chain.at(-1)
    let best = 0
    if (last !== undefined)
      for (let i = 1; i < left.length; i++)
        if (likeness(partners, last, left[i]) > likeness(partners, last, left[best])) best = i
    chain.push(...left.splice(best, 1))
  }
  return chain
}

const SORTS: Readonly<Record<Exclude<Order, 'name'>, Sort>> = { count: byCount, likeness: byLikeness }

/** Shared cells among all cells of two heads (Jaccard); below 0 for what has none, so that it comes last. */
function likeness(partners: Partners, a: LensNode, b: LensNode | undefined): number {
  const [one, other] = [partners.get(a.id), partners.get(b?.id ?? '')]
  if (!one || !other || other.size === 0) return -1
  const shared = [...one].filter((id) => other.has(id)).length
  return shared / (one.size + other.size - shared)
}

/** Moves the members of a family behind its first one, the parent first; by name a family stands where its parent does. */
function together(
  nodes: readonly LensNode[],
  familyOf: (node: LensNode) => EntityId,
  byName: ((a: EntityId, b: EntityId) => number) | undefined,
): LensNode[] {
  const families = new Map<EntityId, LensNode[]>()
  for (const node of nodes) families.set(familyOf(node), [...(families.get(familyOf(node)) ?? []), node])
  const inOrder = byName ? [...families].sort(([a], [b]) => byName(a, b)) : [...families]
  return inOrder.flatMap(([family, members]) =>
    [...members].sort((a, b) => Number(b.id === family) - Number(a.id === family)),
  )
}
