// What is a picture of the graph made of, before anything has a place? Marks in columns, and lines that say what they stand for.

import { firmest, type Stroke, strokeOf } from '../model/certainty.ts'
import type { Claim, Reading } from '../model/claim.ts'
import type { EntityId, EntityKind } from '../model/ids.ts'
import { SIDES, type Side } from '../model/ontology.ts'

/** The lenses, in the order they are offered. */
export const LENS_IDS = ['nexus', 'threat', 'places', 'response', 'everything'] as const

/** One question put to the graph. */
export type LensId = (typeof LENS_IDS)[number]

/** How a measure changes the look of a mark. */
export interface MarkLook {
  /** In place of its count, on the same scale. */
  readonly size?: number
  /** Width of its outline in px, where its own size holds a name. */
  readonly rim?: number
  /** A step of the ramp, or a class of marks that belong together. */
  readonly shade?: `shade-${number}` | `class-${number}`
}

/** A mark of a lens: an entity, an activity or a recommendation, or several folded into one. */
export interface LensNode {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The column it stands in: one of the lens's columns. */
  readonly column: string
  /** Marks of a higher block stand below those of a lower one, whatever it costs. */
  readonly block: number
  /** Marks of one cell stand together in their column. */
  readonly cell?: string | undefined
  /** What its size says: units that name a group, activities of a body, lines of a crime, members of a fold. */
  readonly count: number
  /** What it stands for, where it folds several entities. */
  readonly members?: readonly EntityId[] | undefined
  /** What was folded into it: things of the same kind that are part of it. */
  readonly parts?: readonly EntityId[] | undefined
  /** What tied things that are folded into it to one another: no line stands for it any more. */
  readonly inner?: readonly Strand[] | undefined
  /** A parent drawn as a bracket round its children. */
  readonly bracket?: readonly EntityId[] | undefined
  /** Place only: a region of no one outline. */
  readonly isVague?: true
  /** How a measure shows on it. */
  readonly look?: MarkLook | undefined
  /** It is part of the answer without a line too: shown hollow, as a finding. */
  readonly stays: boolean
  /** It has no line in the picture as it stands. */
  readonly alone: boolean
  /** Crime only: no named group benefits from it / no activity names it. A finding of the report, whatever is filtered. */
  readonly gap?: { readonly groups: boolean; readonly activities: boolean } | undefined
}

/** One claim, activity or recommendation that a line stands for. */
export interface Strand {
  /** Id of the claim, activity or recommendation. */
  readonly stand: string
  readonly stroke: Stroke
  readonly reading: Reading
  /** Where the line ends at a fold: which of its members this concerns. */
  readonly folded?: readonly EntityId[] | undefined
}

/** A line of a lens: everything that ties its two marks. */
export interface LensLink {
  /** `link:` source `~` target, left to right. */
  readonly id: string
  readonly side: Side
  readonly source: EntityId
  readonly target: EntityId
  /** Never empty. */
  readonly strands: readonly Strand[]
  /** The firmest of its strands. */
  readonly stroke: Stroke
  /** All of it is our reading. */
  readonly inferred: boolean
}

/** A projection of the graph that answers one question. */
export interface Lens<Id extends string = LensId> {
  readonly id: Id
  /** Left to right. */
  readonly columns: readonly string[]
  readonly nodes: readonly LensNode[]
  readonly links: readonly LensLink[]
  /**
   * Lines of which nothing is left by how sure it must be and what it must rest on. They are drawn as ghosts, and nothing counts
   * them; absent where none fell.
   */
  readonly fallen?: readonly LensLink[] | undefined
}

/** A tie of two marks, before ties of the same two become one line. */
export interface Tie extends Strand {
  readonly side: Side
  readonly source: EntityId
  readonly target: EntityId
}

/** What a line holds of a claim; nothing of one that is denied: the claim says so itself, and no picture rests on it. */
export function strandsOfClaim(claim: Claim): readonly Strand[] {
  const stroke = strokeOf(claim)
  return stroke === 'denied' ? [] : [{ stand: claim.id, stroke, reading: claim.reading }]
}

/** The id of the line between two marks of a lens. */
export function linkId(source: EntityId, target: EntityId): string {
  return `link:${source}~${target}`
}

/** The two ends that a link id names, or `undefined` where it is none. */
export function linkEnds(id: string): { source: EntityId; target: EntityId } | undefined {
  const [, source, target] = id.match(/^link:([^~]+)~([^~]+)$/) ?? []
  return source !== undefined && target !== undefined ? { source, target } : undefined
}

/** All lines that are drawn of a lens: those that stand, then those that fell. */
export function drawnLinks({ links, fallen = [] }: Pick<Lens<string>, 'links' | 'fallen'>): readonly LensLink[] {
  return fallen.length === 0 ? links : [...links, ...fallen]
}

/** Ids of what a line stands for, each once. */
export function standsOf({ strands }: LensLink): string[] {
  return [...new Set(strands.map(({ stand }) => stand))]
}

/** Ties of the same two marks become one line; it takes the side of the first of `SIDES` that is among them. */
export function bundle(ties: readonly Tie[]): LensLink[] {
  const bundles = new Map<string, Tie[]>()
  for (const tie of ties) {
    const id = linkId(tie.source, tie.target)
    const known = bundles.get(id)
    const same = known?.findIndex(({ stand }) => stand === tie.stand) ?? -1
    const twin = known?.[same]
    if (!known) bundles.set(id, [tie])
    else if (!twin) known.push(tie)
    else known[same] = merged(twin, tie)
  }
  return [...bundles].flatMap(([id, all]) => {
    const [first] = all
    if (!first) return []
    const side = SIDES.find((candidate) => all.some((tie) => tie.side === candidate)) ?? first.side
    const strands = all.map(({ stand, stroke, reading, folded }) => ({
      stand,
      stroke,
      reading,
      ...(folded ? { folded } : {}),
    }))
    return [withStrands({ id, side, source: first.source, target: first.target }, strands)]
  })
}

/** The same stand twice in one line: said once outright, it is no reading of ours. */
function merged(twin: Tie, tie: Tie): Tie {
  const folded = [...new Set([...(twin.folded ?? []), ...(tie.folded ?? [])])]
  const reading = twin.reading === 'explicit' ? twin.reading : tie.reading
  return { ...twin, reading, ...(folded.length > 0 ? { folded } : {}) }
}

/** A line that stands for these and no others. */
export function withStrands(
  { id, side, source, target }: Pick<LensLink, 'id' | 'side' | 'source' | 'target'>,
  strands: readonly Strand[],
): LensLink {
  return {
    id,
    side,
    source,
    target,
    strands,
    stroke: firmest(strands.map(({ stroke }) => stroke)) ?? 'firm',
    inferred: strands.every(({ reading }) => reading === 'inferred'),
  }
}

/** A mark round those of its parts that are left; one round none is a mark like any other, for lines may still end at it. */
export function embracing(node: LensNode, isLeft: (part: EntityId) => boolean): LensNode {
  const parts = node.bracket?.filter(isLeft)
  return parts ? { ...node, bracket: parts.length > 0 ? parts : undefined } : node
}

/** Says of every mark whether a line of the picture ends at it. */
export function markAlone(nodes: readonly LensNode[], links: readonly LensLink[]): LensNode[] {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  return nodes.map((node) => {
    const alone = !linked.has(node.id) && !(node.bracket ?? []).some((id) => linked.has(id))
    return node.alone === alone ? node : { ...node, alone }
  })
}
