// On which shelf does each activity of the response stand? On that of the first crime it names, else of the first place, so
// that every activity stands exactly once. What is named first by one activity alone shares a shelf with its like.

import type { Activity } from '../../model/activity.ts'
import type { EntityId } from '../../model/ids.ts'
import type { WholeGraph } from '../graph.ts'
import { type Lens, type LensLink, type LensNode, standsOf } from '../lens.ts'
import { OTHER_REGIONS, regionOf } from './response.ts'
import { OTHER_CRIMES } from './ties.ts'

/** Activities that stand together. */
export interface Shelf {
  /** `shelf:` and what it is named after. */
  readonly id: string
  /** The marks of the lens that its activities name first; none where they name neither a crime nor a place. */
  readonly marks: readonly EntityId[]
  /** Shelves of a higher block stand below: crimes, those that share, regions, those that share, the world, the rest. */
  readonly block: number
  /** By status, then as they are numbered. Never empty. */
  readonly activities: readonly EntityId[]
}

/** What begins the id of a shelf. */
const SHELF = 'shelf:'
/** The shelf of what names neither a crime nor a place. */
export const NO_SHELF = `${SHELF}none`
/** So many activities name first what has a shelf of its own. */
const OWN_SHELF = 2
/** Where shelves stand, by what they are named after. */
const BLOCK = { crime: 0, place: 2, world: 4, none: 5 } as const

/** Whether an id is that of a shelf. */
export function isShelf(id: string): boolean {
  return id.startsWith(SHELF)
}

/** The shelves of a graph. `full` is the lens of the response with all it could show. */
export function shelvesOf(graph: WholeGraph, full: Lens): Shelf[] {
  const marks = new Map(
    full.nodes.flatMap((node) => [node.id, ...(node.members ?? [])].map((id) => [id, node.id] as const)),
  )
  const named = graph.dataset.activities.map((activity) => firstOf(graph, marks, activity))
  const counts = new Map<EntityId, number>()
  for (const { mark } of named) if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const shelves = new Map<string, Shelf>()
  graph.dataset.activities.forEach(({ id }, i) => {
    const { mark, of } = named[i] ?? NOTHING
    const isShared = of !== 'world' && mark !== undefined && (isFold(mark) || (counts.get(mark) ?? 0) < OWN_SHELF)
    const own =
      mark === undefined ? NO_SHELF : `${SHELF}${isShared ? (of === 'crime' ? OTHER_CRIMES : OTHER_REGIONS) : mark}`
    const known = shelves.get(own)
    shelves.set(own, {
      id: own,
      marks: [...new Set([...(known?.marks ?? []), ...(mark === undefined ? [] : [mark])])],
      block: BLOCK[of] + (isShared ? 1 : 0),
      activities: [...(known?.activities ?? []), id],
    })
  })
  const rank = statusRank(graph)
  return [...shelves.values()]
    .map((shelf) => ({ ...shelf, activities: [...shelf.activities].sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => a.block - b.block)
}

interface FirstNamed {
  readonly mark: EntityId | undefined
  readonly of: keyof typeof BLOCK
}

const NOTHING: FirstNamed = { mark: undefined, of: 'none' }

/** What a row implies is a reading of ours, and the world is named where nothing smaller is. */
function firstOf(graph: WholeGraph, marks: ReadonlyMap<EntityId, EntityId>, { crimes, places }: Activity): FirstNamed {
  const crime = crimes.find(({ id, basis }) => basis === 'named' && marks.has(id))
  if (crime) return { mark: marks.get(crime.id), of: 'crime' }
  const isWorld = (id: EntityId) => graph.entities.get(id)?.level === 'world'
  const place = places.find(({ id }) => !isWorld(id)) ?? places[0]
  if (place === undefined) return NOTHING
  const mark = marks.get(regionOf(graph, place.id))
  return mark === undefined ? NOTHING : { mark, of: isWorld(place.id) ? 'world' : 'place' }
}

function isFold(mark: EntityId): boolean {
  return mark === OTHER_CRIMES || mark === OTHER_REGIONS
}

function statusRank({ dataset }: WholeGraph): (id: EntityId) => number {
  const { statuses } = dataset.ontology
  const ranks = new Map(dataset.activities.map(({ id, status }) => [id, statuses[status]?.order ?? 0]))
  return (id) => ranks.get(id) ?? 0
}

/** All that ties a mark to the activities of a shelf, or these to a mark: one line. */
export interface ShelfLine {
  /** `sum:` source `~` target, left to right. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly shelf: Shelf
  /** The lines of the lens that it stands for. */
  readonly links: readonly LensLink[]
  /** How many activities. */
  readonly count: number
  /** It is drawn at rest: of a region only to its own shelf. */
  readonly isAtRest: boolean
}

/** One line for each shelf and each mark on either side of it, as far as a lens shows what it stands for. */
export function shelfLines(lens: Lens, shelves: readonly Shelf[]): ShelfLine[] {
  const shelfOf = new Map(shelves.flatMap((shelf) => shelf.activities.map((id) => [id, shelf] as const)))
  const kinds = new Map(lens.nodes.map(({ id, kind }) => [id, kind]))
  const lines = new Map<string, ShelfLine>()
  for (const link of lens.links) {
    const [before, after] = [shelfOf.get(link.source), shelfOf.get(link.target)]
    const shelf = before ?? after
    if (shelf === undefined) continue
    const [source, target] = before ? [before.id, link.target] : [link.source, shelf.id]
    const id = `sum:${source}~${target}`
    const links = [...(lines.get(id)?.links ?? []), link]
    const isAtRest = before !== undefined || kinds.get(source) !== 'place' || shelf.marks.includes(source)
    lines.set(id, { id, source, target, shelf, links, count: new Set(links.flatMap(standsOf)).size, isAtRest })
  }
  return [...lines.values()]
}

/** The shelves with what a lens shows of them; those of which it shows nothing are left out. */
export function shownShelves(nodes: readonly LensNode[], shelves: readonly Shelf[]): Shelf[] {
  const shown = new Set(nodes.map(({ id }) => id))
  return shelves.flatMap((shelf) => {
    const activities = shelf.activities.filter((id) => shown.has(id))
    return activities.length === 0 ? [] : [{ ...shelf, activities }]
  })
}
