// Who does what about it, and where? Crimes and regions, the 59 activities of the annex, and the bodies that lead them.

import type { Activity } from '../../model/activity.ts'
import type { EntityId } from '../../model/ids.ts'
import { dutyOf } from '../../model/ontology.ts'
import type { Graph, WholeGraph } from '../graph.ts'
import { bundle, type Lens, type LensNode, markAlone, type Tie } from '../lens.ts'
import { ANSWER, crimeMarks, idsOf, OTHER_CRIMES } from './ties.ts'

/** The region of a place: the world and regions stand for themselves, and so does what lies in no region of the report. */
export function regionOf(graph: Graph, id: EntityId): EntityId {
  const place = graph.entities.get(id)
  const parent = graph.entities.get(place?.parent ?? '')
  if (!parent || parent.level === 'world' || place?.level === 'region') return id
  return regionOf(graph, parent.id)
}

/** Stands for the regions that few rows name. */
export const OTHER_REGIONS: EntityId = 'fold:other-regions'
/** Rows a region must be named in to have a mark of its own. */
const OWN_MARK = 3

/** Projects the graph. A crime the row only implies is drawn as a reading of ours. */
export function responseLens(graph: WholeGraph): Lens {
  const { activities, ontology } = graph.dataset
  const crimes = crimeMarks(graph)
  const regionsOf = (activity: Activity) => [...new Set(activity.places.map(({ id }) => regionOf(graph, id)))]
  const rows = new Map<EntityId, number>()
  for (const id of activities.flatMap(regionsOf)) rows.set(id, (rows.get(id) ?? 0) + 1)
  const regions = idsOf(graph, 'place').filter((id) => rows.has(id))
  const isOwn = (id: EntityId) => (rows.get(id) ?? 0) >= OWN_MARK
  const folded = regions.filter((id) => !isOwn(id))
  // A body that only supports others has no mark; of one that carries a row or is printed first every part is drawn.
  const carrying = new Set(
    activities.flatMap(({ leads }) => leads.filter((lead) => dutyOf(ontology, lead) !== 'helps')).map(({ id }) => id),
  )
  const links = bundle(
    activities.flatMap((activity): Tie[] => {
      const { id, leads } = activity
      return [
        ...activity.crimes.map((crime) => {
          const reading = crime.basis === 'named' ? ('explicit' as const) : ('inferred' as const)
          return crimes.drawn({ ...ANSWER, source: crime.id, target: id, stand: id, reading }, 'source')
        }),
        ...regionsOf(activity).map((region) => ({
          ...ANSWER,
          side: 'tie' as const,
          ...(isOwn(region) ? { source: region } : { source: OTHER_REGIONS, folded: [region] }),
          target: id,
          stand: id,
        })),
        ...leads
          .filter((lead) => carrying.has(lead.id))
          .map((lead) => ({ ...ANSWER, source: id, target: lead.id, stand: id })),
      ]
    }),
  )
  const count = (id: EntityId) => links.filter(({ source, target }) => source === id || target === id).length
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const named = new Set(links.filter(({ inferred }) => !inferred).map(({ source }) => source))
  const parentOf = (id: EntityId) => graph.entities.get(id)?.parent ?? ''
  const base = { stays: false, alone: false }
  const crime = { ...base, kind: 'crime' as const, column: 'crime', stays: true }
  const region = { ...base, kind: 'place' as const, column: 'crime', block: 3 }
  const gap = (id: EntityId) => ({ groups: false, activities: activities.length > 0 && !named.has(id) })
  const nodes: LensNode[] = [
    ...crimes.shown
      .filter((id) => linked.has(id) || !linked.has(parentOf(id)))
      .map((id) => ({ ...crime, id, block: named.has(id) ? 0 : 2, count: count(id), gap: gap(id) })),
    ...(crimes.folded.length > 0
      ? [
          {
            ...crime,
            id: OTHER_CRIMES,
            block: 1,
            count: crimes.folded.length,
            members: crimes.folded,
            gap: gap(OTHER_CRIMES),
          },
        ]
      : []),
    ...regions.filter(isOwn).map((id) => ({ ...region, id, count: count(id) })),
    ...(folded.length > 0 ? [{ ...region, id: OTHER_REGIONS, block: 4, count: folded.length, members: folded }] : []),
    ...activities.map(({ id }) => ({ ...base, id, kind: 'activity' as const, column: 'activity', block: 0, count: 1 })),
    ...idsOf(graph, 'body')
      .filter((id) => linked.has(id))
      .map((id) => ({
        ...base,
        id,
        kind: 'body' as const,
        column: 'body',
        block: 0,
        count: graph.activitiesOf(id).length,
      })),
  ]
  return { id: 'response', columns: ['crime', 'activity', 'body'], nodes: markAlone(nodes, links), links }
}
