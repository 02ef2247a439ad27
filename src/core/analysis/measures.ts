// How much is tied to a mark, how much runs through it, and what holds together? Each measure is one declared object
// over the lines of a lens as they are shown; the arithmetic is graphology's.

import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness'
import { type Lens, type LensLink, standsOf } from '../graph/lens.ts'
import type { MeasureId } from '../graph/measure-choices.ts'
import { seeded } from '../graph/seeded.ts'
import type { Stroke } from '../model/certainty.ts'

/** What a measure says of the marks of a picture. */
export interface Measured {
  readonly id: MeasureId
  /** `number`: more is more. `class`: marks of one number belong together; the largest class is 0. */
  readonly scale: 'number' | 'class'
  /** By id of the mark; a mark without a line has 0, or no class. */
  readonly values: ReadonlyMap<string, number>
  /** The largest value; 0 in a picture without lines. */
  readonly most: number
}

/** How much a line counts for by the firmest claim it stands for. */
export const CERTAINTY_WEIGHTS: Readonly<Record<Stroke, number>> = { firm: 3, hedged: 2, claimed: 1, limited: 0 }

type Network = UndirectedGraph<Record<string, never>, { readonly link: LensLink; readonly weight: number }>

interface Measure {
  readonly scale: Measured['scale']
  /** What a line weighs. */
  readonly weight: (link: LensLink) => number
  readonly of: (network: Network) => Readonly<Record<string, number>>
}

/** Sums what the lines of a mark weigh. */
const strength = (network: Network) =>
  Object.fromEntries(
    network.mapNodes((id) => [id, network.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0)] as const),
  )

const MEASURES: Readonly<Record<Exclude<MeasureId, 'none'>, Measure>> = {
  degree: { scale: 'number', weight: () => 1, of: strength },
  claims: { scale: 'number', weight: (link) => standsOf(link).length, of: strength },
  certainty: { scale: 'number', weight: ({ stroke }) => CERTAINTY_WEIGHTS[stroke], of: strength },
  // Brandes 2001; the share of all pairs, from 0 to 1, so that pictures can be compared.
  betweenness: {
    scale: 'number',
    weight: () => 1,
    of: (network) => betweenness(network, { getEdgeWeight: null, normalized: true }),
  },
  // Blondel et al. 2008, with a seeded start and lines weighted by what they stand for.
  community: {
    scale: 'class',
    weight: (link) => standsOf(link).length,
    of: (network) => louvain(network, { getEdgeWeight: 'weight', rng: seeded(20150521) }),
  },
}

/** Measures the marks of a lens as it is shown; `undefined` where nothing is asked. A bracket is its own mark. */
export function measure(lens: Lens, id: MeasureId): Measured | undefined {
  if (id === 'none') return undefined
  const { scale, weight, of } = MEASURES[id]
  const network: Network = new UndirectedGraph({ allowSelfLoops: false })
  for (const node of [...lens.nodes].sort((a, b) => (a.id < b.id ? -1 : 1))) network.addNode(node.id)
  for (const link of lens.links)
    if (link.source !== link.target) network.addEdge(link.source, link.target, { link, weight: weight(link) })
  const raw = network.size === 0 ? {} : of(network)
  const tied = new Map(Object.entries(raw).filter(([node]) => network.degree(node) > 0))
  const values = scale === 'class' ? bySize(tied) : tied
  return { id, scale, values, most: Math.max(0, ...values.values()) }
}

/** Classes numbered by their size, the largest 0; of two of one size the one with the first id. */
function bySize(classes: ReadonlyMap<string, number>): Map<string, number> {
  const members = new Map<number, string[]>()
  for (const [id, name] of classes) members.set(name, [...(members.get(name) ?? []), id].sort())
  const order = [...members].sort(([, a], [, b]) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  return new Map(order.flatMap(([, ids], i) => ids.map((id) => [id, i] as const)))
}
