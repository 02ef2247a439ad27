// A graph as Cytoscape's JSON, for Cytoscape desktop and Cytoscape.js, its marks where a lens has them.

import { fullLens } from '../graph/lenses.ts'
import { NO_SIFT, siftLens } from '../graph/sift.ts'
import { frameOf } from '../layout/frames.ts'
import { layoutLens } from '../layout/layout.ts'
import { orderLens } from '../layout/lens-order.ts'
import { aboutText, LICENCE, shortVersion, titleOf } from './about.ts'
import { type GraphPart, graphParts } from './graph-parts.ts'
import type { Taken } from './taken.ts'

/** px of the lens in a px of the file: names stand beside their marks there too. */
const SCALE = 2

/** The file. */
export function writeCyjs(taken: Taken): string {
  const { nodes, edges } = graphParts(taken)
  const places = placesOf(taken)
  const data = ({ id, label, values }: GraphPart, more: object = {}) => ({
    id,
    ...more,
    name: label,
    shared_name: label,
    ...Object.fromEntries(values.map(([{ name }, value]) => [name, value])),
  })
  const content = {
    format_version: '1.0',
    generated_by: `${LICENCE.by} ${shortVersion(taken)}`,
    target_cytoscapejs_version: '~3',
    data: {
      name: titleOf(taken)[taken.language],
      shared_name: titleOf(taken)[taken.language],
      description: aboutText(taken, taken.language),
      version: shortVersion(taken),
      licence: LICENCE.id,
      lens: taken.lens,
      selected: true,
    },
    elements: {
      nodes: nodes.map((node) => ({
        data: data(node),
        ...(places.has(node.id) && { position: places.get(node.id) }),
        selected: false,
      })),
      edges: edges.map((edge) => ({
        data: data(edge, {
          source: edge.source,
          target: edge.target,
          interaction: edge.relation,
          shared_interaction: edge.relation,
        }),
        selected: false,
      })),
    },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** Where the marks of the lens stand: the same for a part as for the whole. What is in no lens has no place. */
function placesOf({ graph, pack, lens: id }: Taken): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const full = fullLens(graph, id)
  const order = pack.orders?.[id] ?? orderLens(siftLens(full, NO_SIFT))
  const { nodes } = layoutLens(full, frameOf(id, 'wide'), order)
  return new Map(nodes.map(({ id: node, x, y }) => [node, { x: rounded(x * SCALE), y: rounded(y * SCALE) }]))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
