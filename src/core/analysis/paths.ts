// How is one thing connected to another, and how firm is the weakest step? Paths as arguments, firmest first.

import { brandes } from 'graphology-shortest-path/unweighted'
import { allSimplePaths } from 'graphology-simple-path'
import type { Graph } from '../graph/graph.ts'
import type { Lens, LensLink, Strand } from '../graph/lens.ts'
import { STROKES, type Stroke } from '../model/certainty.ts'
import type { EntityId } from '../model/ids.ts'
import { directedNetworkOf, type EvidenceNetwork, networkOf } from './evidence-network.ts'

/** The most steps of a path that is no shortest one. */
export const MOST_STEPS = 4
/** The most paths that are given; beyond that their number is all that is said. */
export const MOST_PATHS = 60

/** What is asked. */
export interface PathQuestion {
  readonly from: EntityId
  readonly to: EntityId
  /** Only from who acts to what is acted on. */
  readonly directed: boolean
  /** All paths of at most `MOST_STEPS` steps, instead of the shortest. */
  readonly all: boolean
}

/** One step of a path. */
export interface PathStep {
  readonly from: EntityId
  readonly to: EntityId
  readonly link: LensLink
  /** The firmest first; never empty. */
  readonly strands: readonly Strand[]
  readonly stroke: Stroke
  /** All of it is our reading. */
  readonly inferred: boolean
}

/** A chain of steps; as firm as its weakest. */
export interface EvidencePath {
  readonly steps: readonly PathStep[]
  /** The place of the weakest step in the chain, the first of several. */
  readonly weakest: number
  /** Things on the way that are tied to so much that they explain little. */
  readonly hubs: readonly EntityId[]
  /** Nothing but such things is on the way. */
  readonly throughHubs: boolean
}

/** What was found. */
export interface FoundPaths {
  /** At most `MOST_PATHS`. */
  readonly paths: readonly EvidencePath[]
  readonly count: number
}

/** The paths in the lens that is drawn; where nothing in it ties the two, those in the lens of everything. */
export function pathsShown(graph: Graph, drawn: Lens, everything: Lens, question: PathQuestion) {
  const inPicture = findPaths(graph, drawn, question)
  const lens = inPicture.count > 0 ? drawn : everything
  return { ...(lens === drawn ? inPicture : findPaths(graph, everything, question)), lens: lens.id }
}

/** Paths between two marks of a lens; none where one of them is not in it, or nothing ties them. */
export function findPaths(graph: Graph, lens: Lens, { from, to, directed, all }: PathQuestion): FoundPaths {
  const unfolded = withoutFolds(lens)
  const network = directed ? directedNetworkOf(graph, unfolded) : networkOf(unfolded)
  if (from === to || !network.hasNode(from) || !network.hasNode(to)) return { paths: [], count: 0 }
  const chains = all ? allSimplePaths(network, from, to, { maxDepth: MOST_STEPS }) : shortest(network, from, to)
  const isHub = hubsOf(graph, lens)
  const paths = chains.map((chain) => pathOf(network, chain, isHub)).sort(byFirmness)
  return { paths: paths.slice(0, MOST_PATHS), count: paths.length }
}

/** What ends at a mark of several things ties none of them to another. */
function withoutFolds(lens: Lens): Lens {
  const folds = new Set(lens.nodes.filter(({ members }) => members !== undefined).map(({ id }) => id))
  if (folds.size === 0) return lens
  return {
    ...lens,
    nodes: lens.nodes.filter(({ id }) => !folds.has(id)),
    links: lens.links.filter(({ source, target }) => !folds.has(source) && !folds.has(target)),
  }
}

/** Every shortest chain, by the predecessors that a search from the start finds. */
function shortest(network: EvidenceNetwork, from: EntityId, to: EntityId): EntityId[][] {
  const [, before] = brandes(network, from)
  const back = (id: EntityId): EntityId[][] =>
    id === from ? [[from]] : (before[id] ?? []).flatMap((previous) => back(previous).map((chain) => [...chain, id]))
  return back(to)
}

/** The step a path is as firm as. */
export function weakestOf({ steps, weakest }: EvidencePath): PathStep {
  const step = steps[weakest]
  if (!step) throw new Error('a path without steps')
  return step
}

function pathOf(network: EvidenceNetwork, chain: readonly EntityId[], isHub: (id: EntityId) => boolean): EvidencePath {
  const steps = chain.slice(1).flatMap((to, i): PathStep[] => {
    const from = chain[i]
    const edge = from === undefined ? undefined : network.edge(from, to)
    if (from === undefined || edge === undefined) return []
    const { link, strands } = network.getEdgeAttributes(edge)
    const ordered = [...strands].sort((a, b) => weakness(a) - weakness(b))
    const first = ordered[0]
    return first === undefined
      ? []
      : [{ from, to, link, strands: ordered, stroke: first.stroke, inferred: first.reading === 'inferred' }]
  })
  const between = chain.slice(1, -1)
  const hubs = between.filter(isHub)
  const most = Math.max(...steps.map(weaknessOf))
  return {
    steps,
    weakest: steps.findIndex((step) => weaknessOf(step) === most),
    hubs,
    throughHubs: between.length > 0 && hubs.length === between.length,
  }
}

/** A reading of ours is weaker than any word of the report's. */
function weakness({ stroke, reading }: Pick<Strand, 'stroke' | 'reading'>): number {
  return STROKES.indexOf(stroke) + (reading === 'inferred' ? STROKES.length : 0)
}

function weaknessOf({ stroke, inferred }: PathStep): number {
  return weakness({ stroke, reading: inferred ? 'inferred' : 'explicit' })
}

/** The weakest step decides; then what explains something, then the shorter, then what more stands for. */
function byFirmness(a: EvidencePath, b: EvidencePath): number {
  const weakestOf = (path: EvidencePath) => Math.max(...path.steps.map(weaknessOf))
  const total = (path: EvidencePath) => path.steps.reduce((sum, step) => sum + weaknessOf(step), 0)
  const support = (path: EvidencePath) => Math.min(...path.steps.map(({ strands }) => strands.length))
  return (
    weakestOf(a) - weakestOf(b) ||
    Number(a.throughHubs) - Number(b.throughHubs) ||
    a.steps.length - b.steps.length ||
    a.hubs.length - b.hubs.length ||
    total(a) - total(b) ||
    support(b) - support(a)
  )
}

/** Lines more than this many times the usual make a hub. */
const HUB = 6

/** Regions, the world, what has no name of its own, and what is tied to many times as much as is usual. */
function hubsOf(graph: Graph, lens: Lens): (id: EntityId) => boolean {
  const degree = new Map<EntityId, number>()
  for (const { source, target } of lens.links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const usual = (2 * lens.links.length) / Math.max(1, degree.size)
  return (id) => {
    const entity = graph.entities.get(id)
    const isWide = entity?.level === 'region' || entity?.level === 'world' || entity?.generic === true
    return isWide || (degree.get(id) ?? 0) > HUB * usual
  }
}
