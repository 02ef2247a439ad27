// Who benefits from which crime, and which UN body responds? Groups, crimes and bodies, activities folded into lines.

import { firmest, type Stroke, strokeOf } from '../model/certainty.ts'
import type { EntityId } from '../model/ids.ts'
import type { Graph } from './graph.ts'

/** The three columns of the lens, left to right. */
export const COLUMNS = ['group', 'crime', 'body'] as const

/** A column of the lens. */
export type Column = (typeof COLUMNS)[number]

/** A mark of the lens: an entity, or several folded into one. */
export interface LensNode {
  readonly id: EntityId
  readonly column: Column
  /** Group: units that name it. Body: activities. Crime: its lines. Fold: its members. */
  readonly count: number
  /** What it stands for, where it folds several entities. */
  readonly members?: readonly EntityId[]
  /** A parent drawn as a bracket round its children. */
  readonly bracket?: readonly EntityId[]
  /** It has no line in this lens. */
  readonly alone: boolean
  /** Crime only: no named group benefits from it / no activity names it. A finding, drawn as a ring. */
  readonly gap?: { readonly groups: boolean; readonly activities: boolean }
}

/** A line of the lens, with what it stands for. */
export interface LensLink {
  /** `link:` source `~` target, left to right. */
  readonly id: string
  readonly side: 'threat' | 'response'
  readonly source: EntityId
  readonly target: EntityId
  /** Threat: claim ids. Response: activity ids. Never empty. */
  readonly stands: readonly string[]
  readonly stroke: Stroke
}

/** A projection of the graph that answers one question. */
export interface Lens {
  readonly nodes: readonly LensNode[]
  readonly links: readonly LensLink[]
}

/** Stands for the crimes that neither a section nor a named group calls for. */
export const OTHER_CRIMES: EntityId = 'fold:other-crimes'
/** Stands for the bodies whose activities name no crime. */
export const OTHER_BODIES: EntityId = 'fold:bodies-without-crime'

/** Crimes of the headings of section II.B: shown even where no named group is tied to them. */
const IN_HEADINGS: ReadonlySet<EntityId> = new Set([
  'crime:arms-trafficking',
  'crime:trafficking-in-persons',
  'crime:migrant-smuggling',
  'crime:drug-trafficking',
  'crime:cultural-property-trafficking',
  'crime:natural-resources',
  'crime:kidnapping-for-ransom',
  'crime:money-laundering',
  'crime:terrorist-financing',
])

/** The id of the line between two marks of a lens. */
export function linkId(source: EntityId, target: EntityId): string {
  return `link:${source}~${target}`
}

/** The two ends that a link id names, or `undefined` where it is none. */
export function linkEnds(id: string): { source: EntityId; target: EntityId } | undefined {
  const [, source, target] = id.match(/^link:([^~]+)~([^~]+)$/) ?? []
  return source !== undefined && target !== undefined ? { source, target } : undefined
}

/**
 * Projects the graph. Only what the report says itself is drawn: inferred readings are left out, and so is organized
 * crime at large, which is no crime of its own. A body responds to a
 * crime where it leads, or shares the lead of, an activity that names the crime; support alone draws no line.
 */
export function nexusLens(graph: Graph): Lens {
  const { dataset } = graph
  const ids = (kind: string) => dataset.entities.filter(({ id }) => id.startsWith(`${kind}:`)).map(({ id }) => id)
  const isCrime = (id: EntityId) => graph.entities.get(id)?.generic !== true
  const benefits = dataset.claims.filter(
    ({ predicate, reading, object }) => predicate === 'benefits-from' && reading === 'explicit' && isCrime(object),
  )
  const byGroup = benefits.filter(({ subject }) => subject.startsWith('group:'))
  const response = dataset.activities.flatMap(({ id, leads, crimes }) =>
    crimes
      .filter(({ basis }) => basis === 'named')
      .flatMap((crime) =>
        leads
          .filter(({ role }) => role !== 'supports')
          .map((lead) => ({ activity: id, crime: crime.id, body: lead.id })),
      ),
  )

  const withGroup = new Set(byGroup.map(({ object }) => object))
  const withActivity = new Set(response.map(({ crime }) => crime))
  const withCrime = new Set(response.map(({ body }) => body))
  const crimes = ids('crime').filter(isCrime)
  const childrenOf = (crime: EntityId) => crimes.filter((id) => graph.entities.get(id)?.parent === crime)
  const shown = new Set(
    crimes.filter(
      (id) => IN_HEADINGS.has(id) || withGroup.has(id) || IN_HEADINGS.has(graph.entities.get(id)?.parent ?? ''),
    ),
  )
  const folded = crimes.filter((id) => !shown.has(id))
  const bodies = ids('body').filter((id) => graph.activitiesOf(id).length > 0)
  const idle = bodies.filter((id) => !withCrime.has(id))
  const crimeMark = (id: EntityId) => (shown.has(id) ? id : OTHER_CRIMES)

  const links = [
    ...collect(
      byGroup.map((claim) => ({
        source: claim.subject,
        target: crimeMark(claim.object),
        stand: claim.id,
        stroke: strokeOf(claim),
      })),
      'threat',
    ),
    ...collect(
      response.map(({ activity, crime, body }) => ({
        source: crimeMark(crime),
        target: body,
        stand: activity,
        stroke: 'firm' as const,
      })),
      'response',
    ),
  ]
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const lines = (id: EntityId) => links.filter(({ source, target }) => source === id || target === id).length
  const covered = (set: ReadonlySet<EntityId>, id: EntityId) =>
    set.has(id) || set.has(graph.entities.get(id)?.parent ?? '')

  const nodes: LensNode[] = [
    ...ids('group').map((id) => ({
      id,
      column: 'group' as const,
      count: graph.unitsNaming(id).size,
      alone: !linked.has(id),
    })),
    ...crimes
      .filter((id) => shown.has(id))
      .map((id) => {
        const children = childrenOf(id)
        return {
          id,
          column: 'crime' as const,
          count: lines(id),
          alone: false,
          gap: {
            groups: !withGroup.has(id) && !children.some((child) => withGroup.has(child)),
            activities: !covered(withActivity, id),
          },
          ...(children.length > 0 ? { bracket: children } : {}),
        }
      }),
    ...bodies
      .filter((id) => withCrime.has(id))
      .map((id) => ({ id, column: 'body' as const, count: graph.activitiesOf(id).length, alone: false })),
  ]
  if (folded.length > 0) {
    const gap = {
      groups: !folded.some((id) => withGroup.has(id)),
      activities: !folded.some((id) => withActivity.has(id)),
    }
    nodes.push({ id: OTHER_CRIMES, column: 'crime', count: folded.length, members: folded, alone: false, gap })
  }
  if (idle.length > 0) nodes.push({ id: OTHER_BODIES, column: 'body', count: idle.length, members: idle, alone: true })
  return { nodes, links }
}

interface Strand {
  readonly source: EntityId
  readonly target: EntityId
  readonly stand: string
  readonly stroke: Stroke
}

function collect(strands: readonly Strand[], side: LensLink['side']): LensLink[] {
  const bundles = new Map<string, Strand[]>()
  for (const strand of strands) {
    const id = linkId(strand.source, strand.target)
    bundles.set(id, [...(bundles.get(id) ?? []), strand])
  }
  return [...bundles].flatMap(([id, [first, ...rest]]) => {
    if (first === undefined) return []
    const all = [first, ...rest]
    const stands = [...new Set(all.map(({ stand }) => stand))]
    const stroke = firmest(all.map((strand) => strand.stroke)) ?? 'firm'
    return [{ id, side, source: first.source, target: first.target, stands, stroke }]
  })
}
