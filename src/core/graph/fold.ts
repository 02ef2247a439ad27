// What does a lens look like when parts stand with their wholes? Projections of it that lose nothing: what a line stood
// for stands in another line, or inside the mark that both its ends became.

import { STROKES } from '../model/certainty.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Graph } from './graph.ts'
import { bundle, type Lens, type LensLink, type LensNode, markAlone, type Strand, type Tie } from './lens.ts'
import { regionOf } from './lenses/response.ts'

/** What can be folded, in the order it is done. */
export const FOLD_IDS = ['crimes', 'places', 'families', 'activities'] as const

/** Crimes into the crime they are part of; places into regions; bodies and organisations into their families; activities into lines. */
export type FoldId = (typeof FOLD_IDS)[number]

/** The lens with these folded. The same for the same folds, in whatever order they were asked for. */
export function foldLens<Id extends string>(graph: Graph, lens: Lens<Id>, folds: readonly FoldId[]): Lens<Id> {
  return FOLD_IDS.reduce((shown, id) => (folds.includes(id) ? folded(graph, shown, id) : shown), lens)
}

/** The folds that change something in a lens. */
export function foldsOf(graph: Graph, lens: Lens): FoldId[] {
  return FOLD_IDS.filter((id) => isChanged(graph, lens, id))
}

/** Ids of all that a picture shows: what its lines stand for, and what has gone inside its marks. */
export function standsIn({ links, nodes }: Lens): ReadonlySet<string> {
  return new Set(
    [...links.flatMap(({ strands }) => strands), ...nodes.flatMap(({ inner = [] }) => inner)].map(({ stand }) => stand),
  )
}

/** What a mark goes into; itself, where it stays. Activities go into no mark: they become lines. */
const INTO: Readonly<Record<Exclude<FoldId, 'activities'>, (graph: Graph, id: EntityId) => EntityId>> = {
  crimes: (graph, id) => (kindOf(id) === 'crime' ? topOf(graph, id) : id),
  places: (graph, id) => (kindOf(id) === 'place' ? regionOf(graph, id) : id),
  families: (graph, id) => (['body', 'organisation'].includes(kindOf(id) ?? '') ? topOf(graph, id) : id),
}

function folded<Id extends string>(graph: Graph, lens: Lens<Id>, fold: FoldId): Lens<Id> {
  if (!isChanged(graph, lens, fold)) return lens
  return fold === 'activities' ? foldActivities(lens) : foldInto(graph, lens, (id) => INTO[fold](graph, id))
}

/** Whether a fold has anything to fold in a lens. */
function isChanged(graph: Graph, { nodes }: Pick<Lens, 'nodes'>, fold: FoldId): boolean {
  return fold === 'activities'
    ? nodes.some(({ kind }) => kind === 'activity')
    : nodes.some(({ id, members }) => members === undefined && INTO[fold](graph, id) !== id)
}

/** What a thing is in the end a part of, within its kind. */
function topOf(graph: Graph, id: EntityId): EntityId {
  const parent = graph.entities.get(id)?.parent
  return parent === undefined || parent === graph.dataset.guide.whole || kindOf(parent) !== kindOf(id)
    ? id
    : topOf(graph, parent)
}

/** Marks that lead to the same one become it; so do the ends of their lines. */
function foldInto<Id extends string>(graph: Graph, lens: Lens<Id>, into: (id: EntityId) => EntityId): Lens<Id> {
  const parts = new Map<EntityId, LensNode[]>()
  for (const node of lens.nodes) {
    const top = node.members ? node.id : into(node.id)
    parts.set(top, [...(parts.get(top) ?? []), node])
  }
  const columnOf = new Map([...parts].map(([id, [first]]) => [id, first?.column ?? '']))
  const topOfMark = new Map([...parts].flatMap(([id, nodes]) => nodes.map((node) => [node.id, id] as const)))
  const end = (id: EntityId) => topOfMark.get(id) ?? id
  const inner = new Map<EntityId, Strand[]>()
  const ties = lens.links.flatMap((link): Tie[] => {
    const [source, target] = [end(link.source), end(link.target)]
    if (source === target) {
      inner.set(source, [...(inner.get(source) ?? []), ...link.strands])
      return []
    }
    // Inside a column a line has no direction of its own.
    const isTurned = columnOf.get(source) === columnOf.get(target) && source > target
    const ends = isTurned ? { source: target, target: source } : { source, target }
    const moved = [link.source, link.target].filter((id) => end(id) !== id)
    return link.strands.map((strand) => ({ ...strand, ...withMoved(strand, moved), side: link.side, ...ends }))
  })
  const links = bundle(ties)
  const nodes = [...parts].flatMap(([id, all]): LensNode[] => {
    const first = all.find((node) => node.id === id) ?? all[0]
    if (!first) return []
    const within = all.flatMap((node) => [...(node.id === id ? [] : [node.id]), ...(node.parts ?? [])])
    const inside = [...all.flatMap((node) => node.inner ?? []), ...(inner.get(id) ?? [])]
    const bracket = (first.bracket ?? []).filter((child) => end(child) === child)
    const { bracket: _, ...rest } = first
    return [
      {
        ...rest,
        id,
        block: Math.min(...all.map((node) => node.block)),
        count: within.length === 0 ? first.count : countOf(graph, id, within, links),
        stays: all.some((node) => node.stays),
        ...(first.gap ? { gap: gapOf(all) } : {}),
        ...(bracket.length > 0 ? { bracket } : {}),
        ...(within.length > 0 ? { parts: within } : {}),
        ...(inside.length > 0 ? { inner: inside } : {}),
      },
    ]
  })
  return { ...lens, links, nodes: markAlone(nodes, links) }
}

/** A gap is one where none of the parts has what is missing. */
function gapOf(all: readonly LensNode[]): NonNullable<LensNode['gap']> {
  return {
    groups: all.every(({ gap }) => gap?.groups === true),
    activities: all.every(({ gap }) => gap?.activities === true),
  }
}

/** Which things a strand is about that are no marks of their own any more. */
function withMoved(strand: Strand, moved: readonly EntityId[]): Pick<Strand, 'folded'> {
  const folded = [...new Set([...(strand.folded ?? []), ...moved])]
  return folded.length === 0 ? {} : { folded }
}

/** What the size of a folded mark says: activities of a body and its family, otherwise its lines. */
function countOf(graph: Graph, id: EntityId, within: readonly EntityId[], links: readonly LensLink[]): number {
  if (kindOf(id) === 'body')
    return new Set([id, ...within].flatMap((one) => graph.activitiesOf(one).map((activity) => activity.id))).size
  return links.filter(({ source, target }) => source === id || target === id).length
}

/** What an activity ties on its left is tied to what it ties on its right, by that activity. */
function foldActivities<Id extends string>(lens: Lens<Id>): Lens<Id> {
  const gone = new Set(lens.nodes.filter(({ kind }) => kind === 'activity').map(({ id }) => id))
  const isIn = (id: EntityId) => gone.has(id)
  const kept = lens.links.filter(({ source, target }) => !isIn(source) && !isIn(target))
  const inner = new Map<EntityId, Strand[]>()
  const ties = [...gone].flatMap((id): Tie[] => {
    const before = lens.links.filter(({ target }) => target === id)
    const after = lens.links.filter(({ source }) => source === id)
    if (before.length === 0 || after.length === 0)
      for (const link of [...before, ...after]) {
        const other = link.source === id ? link.target : link.source
        inner.set(other, [...(inner.get(other) ?? []), ...link.strands])
      }
    return before.flatMap((left) =>
      after.flatMap((right) =>
        joined(left, right).map((strand) => ({
          ...strand,
          side: left.side,
          source: left.source,
          target: right.target,
        })),
      ),
    )
  })
  const links = bundle([
    ...kept.flatMap((link) => link.strands.map((strand) => ({ ...strand, ...ends(link) }))),
    ...ties,
  ])
  const nodes = lens.nodes
    .filter(({ id }) => !isIn(id))
    .map((node) => {
      const inside = [...(node.inner ?? []), ...(inner.get(node.id) ?? [])]
      return inside.length > 0 ? { ...node, inner: inside } : node
    })
  return {
    ...lens,
    columns: lens.columns.filter((column) => column !== 'activity'),
    links,
    nodes: markAlone(nodes, links),
  }
}

function ends({ source, target, side }: LensLink): Pick<Tie, 'source' | 'target' | 'side'> {
  return { source, target, side }
}

/** What two lines stand for together: as firm as the weaker, and our reading where either is. */
function joined(left: LensLink, right: LensLink): Strand[] {
  const strands = new Map<string, Strand>()
  for (const strand of [...left.strands, ...right.strands]) {
    const known = strands.get(strand.stand)
    const folded = [...new Set([...(known?.folded ?? []), ...(strand.folded ?? [])])]
    strands.set(strand.stand, {
      stand: strand.stand,
      stroke: known && STROKES.indexOf(known.stroke) > STROKES.indexOf(strand.stroke) ? known.stroke : strand.stroke,
      reading: known?.reading === 'inferred' ? 'inferred' : strand.reading,
      ...(folded.length > 0 ? { folded } : {}),
    })
  }
  return [...strands.values()]
}
