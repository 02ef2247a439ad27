// What is a mark of the picture tied to, by whose word, and by itself or by its parts? Counted once for headline and list.

import type { Graph } from '../../core/graph/graph.ts'
import type { Lens, LensLink, LensNode, Strand } from '../../core/graph/lens.ts'
import { namedIn } from '../../core/model/activity.ts'
import type { EntityId } from '../../core/model/ids.ts'

/** The things at the other ends of the lines of a mark, each once; of a fold, those that its lines concern. */
export interface Ties {
  /** Tied by what the report says. */
  readonly said: readonly EntityId[]
  /** Those of them that are tied only to a part of it, or to a place in it. */
  readonly byParts: readonly EntityId[]
  /** Tied by our reading alone. */
  readonly ours: readonly EntityId[]
}

interface LensIndex {
  readonly nodes: ReadonlyMap<EntityId, LensNode>
  readonly lines: ReadonlyMap<EntityId, readonly LensLink[]>
}

const indexes = new WeakMap<Lens, LensIndex>()

/** Marks and the lines at each, by id; found once for each lens. */
export function indexOf(lens: Lens): LensIndex {
  const known = indexes.get(lens)
  if (known) return known
  const lines = new Map<EntityId, LensLink[]>()
  for (const link of lens.links)
    for (const end of [link.source, link.target]) {
      const list = lines.get(end)
      if (list) list.push(link)
      else lines.set(end, [link])
    }
  const index = { nodes: new Map(lens.nodes.map((node) => [node.id, node])), lines }
  indexes.set(lens, index)
  return index
}

/** Whether a lens has a mark or line of a thing’s own. */
export function isDrawn(lens: Lens, id: string): boolean {
  return indexOf(lens).nodes.has(id) || lens.links.some((link) => link.id === id)
}

/** What a mark is tied to; what it embraces is tied with it. */
export function tiesOf(graph: Graph, lens: Lens, { id, members, bracket = [] }: LensNode): Ties {
  const { nodes, lines } = indexOf(lens)
  const family = new Set([id, ...bracket])
  const [said, own, all] = [new Set<EntityId>(), new Set<EntityId>(), new Set<EntityId>()]
  for (const near of family)
    for (const link of lines.get(near) ?? []) {
      const far = link.source === near ? link.target : link.source
      if (family.has(far)) continue
      for (const strand of link.strands)
        for (const thing of thingsAt(nodes.get(far), far, strand)) {
          all.add(thing)
          if (strand.reading !== 'explicit') continue
          said.add(thing)
          if (near === id && (members !== undefined || isAbout(graph, strand.stand, id))) own.add(thing)
        }
    }
  return {
    said: [...said],
    byParts: [...said].filter((thing) => !own.has(thing)),
    ours: [...all].filter((thing) => !said.has(thing)),
  }
}

/** What a strand ties at an end: of a fold, what of it is meant. */
function thingsAt(node: LensNode | undefined, id: EntityId, { folded = [] }: Strand): readonly EntityId[] {
  const inside = [...(node?.members ?? []), ...(node?.parts ?? [])]
  const meant = folded.filter((one) => inside.includes(one))
  return meant.length > 0 ? meant : [id]
}

/** Whether a claim, activity or recommendation speaks of a thing itself. */
export function isAbout(graph: Graph, stand: string, id: EntityId): boolean {
  const claim = graph.claims.get(stand)
  if (claim) return claim.subject === id || claim.object === id || (claim.places ?? []).some((place) => place.id === id)
  const activity = graph.activities.get(stand)
  if (activity) return activity.id === id || namedIn(activity).some((named) => named.id === id)
  const asked = graph.recommendations.get(stand)
  return asked !== undefined && (asked.id === id || [...asked.names, ...asked.concerns].includes(id))
}
