// How many lines cross in each lens, beside a good heuristic's answer to the same columns? `npm run crossings`.

import { Graph as DagreGraph, layout } from '@dagrejs/dagre'
import { readAtlas } from '../../src/commands/read-atlas.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS, type Lens } from '../../src/core/graph/lens.ts'
import { type Shelf, shelfLines, shelvesOf } from '../../src/core/graph/lenses/shelves.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { linksOf, orderAll } from '../../src/core/layout/lens-order.ts'
import { countCrossings } from '../../src/core/layout/order.ts'
import { middlesOf } from '../../src/core/layout/order-part.ts'

const { read, faults } = readAtlas('data')
if (read === undefined) throw new Error(faults)
const { dataset } = read
const graph = buildGraph(dataset)
const orders = orderAll(graph)
console.log('| lens | marks | lines | crossings | dagre | as the data comes |')
console.log('|---|---|---|---|---|---|')
for (const id of LENS_IDS) {
  const full = fullLens(graph, id)
  const shown = siftLens(full, NO_SIFT)
  const shelves = id === 'response' ? shelvesOf(graph, full) : []
  const lens = onShelves(shown, shelves)
  const given = lens.columns.map((column) => lens.nodes.filter((node) => node.column === column).map((node) => node.id))
  const row = [
    lens.id,
    lens.nodes.length,
    lens.links.length,
    crossings(lens, orderOnShelves(orders[id], shelves)),
    crossings(lens, byDagre(lens)),
    crossings(lens, given),
  ]
  console.log(`| ${row.join(' | ')} |`)
}

/** The lens as it is drawn: where activities stand on shelves, one line for each shelf and mark. */
function onShelves(lens: Lens, shelves: readonly Shelf[]): Lens {
  if (shelves.length === 0) return lens
  const [, middle = ''] = lens.columns
  const like = lens.nodes.find(({ column }) => column === middle)
  const lines = shelfLines(lens, shelves).filter(({ isAtRest }) => isAtRest)
  return {
    ...lens,
    nodes: [
      ...lens.nodes.filter(({ column }) => column !== middle),
      ...(like ? shelves.map(({ id }) => ({ ...like, id })) : []),
    ],
    links: lines.flatMap(({ source, target, links: [first] }) => (first ? [{ ...first, source, target }] : [])),
  }
}

function orderOnShelves(order: readonly (readonly string[])[], shelves: readonly Shelf[]) {
  const shelfOf = new Map(shelves.flatMap(({ id, activities }) => activities.map((one) => [one, id] as const)))
  return order.map((column) => [...new Set(column.map((id) => shelfOf.get(id) ?? id))])
}

function crossings(lens: Lens, columns: readonly (readonly string[])[]): number {
  const lines = linksOf(lens).map((line) => ({ ...line, weight: 1 }))
  return countCrossings(columns, lines, middlesOf(lens))
}

/** The columns as dagre orders them: each mark is held in its column by a chain of empty ones from the first. */
function byDagre(lens: Lens): string[][] {
  const dag = new DagreGraph()
  dag.setGraph({ rankdir: 'LR' })
  dag.setDefaultEdgeLabel(() => ({}))
  const columnOf = new Map(lens.nodes.map(({ id, column }) => [id, lens.columns.indexOf(column)]))
  for (const { id } of lens.nodes) dag.setNode(id, { width: 1, height: 1 })
  lens.columns.forEach((_, i) => {
    dag.setNode(`rank:${i}`, { width: 1, height: 1 })
    if (i > 0) dag.setEdge(`rank:${i - 1}`, `rank:${i}`, { minlen: 1, weight: 100 })
  })
  for (const [id, column] of columnOf) {
    if (column > 0) dag.setEdge(`rank:${column - 1}`, id, { minlen: 1, weight: 0 })
    if (column + 1 < lens.columns.length) dag.setEdge(id, `rank:${column + 1}`, { minlen: 1, weight: 0 })
  }
  for (const { source, target } of lens.links) {
    const span = (columnOf.get(target) ?? 0) - (columnOf.get(source) ?? 0)
    if (span > 0) dag.setEdge(source, target, { minlen: span })
  }
  layout(dag)
  return lens.columns.map((_, i) =>
    [...columnOf]
      .filter(([, column]) => column === i)
      .map(([id]) => ({ id, y: dag.node(id).y ?? 0 }))
      .sort((a, b) => a.y - b.y)
      .map(({ id }) => id),
  )
}
