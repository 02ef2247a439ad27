// What of a picture is there after so many units of the report have been read? A line once the first of its claims was read, drawn by
// those that were read so far; at the end the picture as it stands. Reading back takes it apart in the same steps.

import type { Graph } from '../graph/graph.ts'
import { drawnLinks, type Lens, type LensLink, type LensNode, markAlone, standsOf, withStrands } from '../graph/lens.ts'
import type { EntityId, UnitId } from '../model/ids.ts'

/** When it is met first: the place of a unit in the order of reading, from 0; `undefined` for what no unit brings. */
export type Met = number | undefined

/** A picture, and when everything in it comes. */
export interface Reading {
  /** All units, in the order of reading. */
  readonly units: readonly UnitId[]
  /** The picture at the end. */
  readonly lens: Lens
  /** When each of its lines is drawn, by their ids. */
  readonly drawn: ReadonlyMap<string, Met>
  /** When each of its marks is named, and when its first line is drawn. */
  readonly named: ReadonlyMap<EntityId, Met>
  readonly tied: ReadonlyMap<EntityId, Met>
  /** When a claim, activity or recommendation is read: at the first of the units that it rests on. */
  readonly readAt: (stand: string) => Met
}

/** Orders a picture by when the report says it. */
export function readingOf(graph: Graph, lens: Lens): Reading {
  const units = graph.dataset.units.map(({ id }) => id)
  const places = new Map(units.map((id, i) => [id, i]))
  const first = (ids: Iterable<UnitId>) => earliest([...ids].map((id) => places.get(id)))
  const readAt = (stand: string) => first(graph.unitsOf(stand))
  const links = drawnLinks(lens)
  const drawn = new Map(links.map((link) => [link.id, earliest(standsOf(link).map(readAt))]))
  const tied = new Map<EntityId, Met>()
  for (const { id, source, target } of links)
    for (const end of [source, target]) tied.set(end, earliest([tied.get(end), drawn.get(id)]))
  const named = new Map<EntityId, Met>()
  for (const node of lens.nodes) {
    const own = [node.id, ...(node.members ?? []), ...(node.parts ?? [])]
    named.set(node.id, earliest([first(own.flatMap((id) => [...graph.unitsNaming(id)])), tied.get(node.id)]))
  }
  return { units, lens, drawn, named, tied, readAt }
}

/** The picture after the unit at that place, that one with it; -1 is before the first. Marks keep their order and their size. */
export function readUntil({ lens, readAt }: Reading, at: number): Lens {
  const isRead = (met: Met) => met !== undefined && met <= at
  const part = (link: LensLink): LensLink[] => {
    const strands = link.strands.filter(({ stand }) => isRead(readAt(stand)))
    if (strands.length === 0) return []
    return [strands.length === link.strands.length ? link : withStrands(link, strands)]
  }
  const links = lens.links.flatMap(part)
  const nodes = markAlone(lens.nodes, links)
  return { ...lens, nodes, links, ...(lens.fallen ? { fallen: lens.fallen.flatMap(part) } : {}) }
}

/** A line of the picture with what the unit at a place says of it. */
export interface Said {
  readonly link: LensLink
  /** The claims and activities of this unit that it stands for. */
  readonly stands: readonly string[]
  /** No unit before this one drew it. */
  readonly isNew: boolean
}

/** The lines of which the unit at a place speaks, whether it draws them or says more of them. */
export function saidIn(graph: Graph, { units, lens, drawn }: Reading, at: number): Said[] {
  const here = graph.standsIn(units[at] ?? '')
  return lens.links.flatMap((link) => {
    const stands = standsOf(link).filter((stand) => here.has(stand))
    return stands.length === 0 ? [] : [{ link, stands, isNew: drawn.get(link.id) === at }]
  })
}

/** How many lines of the threat, or else of what answers it, are drawn so far, and how many there will be. */
export interface Drawn {
  readonly n: number
  readonly of: number
}

/** Counts the lines of one side of a picture that were read. */
export function countDrawn(reading: Reading, at: number, isAnswer: boolean): Drawn {
  const own = reading.lens.links.filter(({ side }) => (side === 'response') === isAnswer)
  return { n: own.filter(({ id }) => (reading.drawn.get(id) ?? Infinity) <= at).length, of: own.length }
}

/** Claims and activities that all lines so far stand for. */
export function standsUntil(reading: Reading, at: number): string[] {
  return [...new Set(readUntil(reading, at).links.flatMap(standsOf))]
}

/** When a mark or line comes into the picture, or is at least named: where it is read of. */
export function unitOf({ units, drawn, tied, named }: Reading, id: string): UnitId | undefined {
  return units[drawn.get(id) ?? tied.get(id) ?? named.get(id) ?? -1]
}

/** How a mark stands there after a unit: not named yet, named without a line, or with one. */
export type MarkState = 'unnamed' | 'named' | 'tied'

/** The state of a mark; brackets stand for the marks that they embrace. */
export function markState({ named, tied }: Reading, { id, bracket = [] }: LensNode, at: number): MarkState {
  const ids = [id, ...bracket]
  const isBy = (met: ReadonlyMap<EntityId, Met>) => ids.some((one) => (met.get(one) ?? Infinity) <= at)
  if (isBy(tied)) return 'tied'
  return isBy(named) ? 'named' : 'unnamed'
}

function earliest(all: readonly Met[]): Met {
  const known = all.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
