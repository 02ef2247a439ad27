// Where? Groups and crimes on the regions and countries the report ties them to.

import { strokeOf } from '../../model/certainty.ts'
import { type EntityId, kindOf } from '../../model/ids.ts'
import type { Graph } from '../graph.ts'
import { bundle, type Lens, type LensNode, markAlone, type Tie } from '../lens.ts'
import { isCrime } from './ties.ts'

/** Places that hold regions of their own: headings of the column, each with its own cell. */
const PARTS_OF_THE_WORLD: readonly EntityId[] = ['place:africa', 'place:middle-east', 'place:asia']

/** A place in a picture of regions and countries: an area or a city stands with its country. */
export function countryOf(graph: Graph, id: EntityId): EntityId {
  const place = graph.entities.get(id)
  const isInside = place?.level === 'area' || place?.level === 'city'
  return isInside && place.parent !== undefined ? countryOf(graph, place.parent) : id
}

/** The part of the world a place lies in; empty for the world itself and what spans several parts. */
export function partOf(graph: Graph, id: EntityId): EntityId | '' {
  if (PARTS_OF_THE_WORLD.includes(id)) return id
  const parent = graph.entities.get(id)?.parent
  return parent === undefined ? '' : partOf(graph, parent)
}

/** Projects the graph: a group where it acts or threatens, a crime where it takes place or a claim on it says where. */
export function placesLens(graph: Graph): Lens {
  const ties = graph.dataset.claims.flatMap((claim): Tie[] => {
    const strand = { stand: claim.id, stroke: strokeOf(claim), reading: claim.reading }
    const { subject, object, predicate, places = [] } = claim
    const isPlace = kindOf(object) === 'place'
    const place = countryOf(graph, object)
    if (isPlace && ['group', 'actor'].includes(kindOf(subject) ?? ''))
      return [{ ...strand, side: 'threat', source: subject, target: place }]
    if (isPlace && isCrime(graph, subject)) return [{ ...strand, side: 'tie', source: place, target: subject }]
    if (predicate !== 'benefits-from' || !isCrime(graph, object)) return []
    return [...new Set(places.map(({ id }) => countryOf(graph, id)))].map((where) => ({
      ...strand,
      side: 'tie' as const,
      source: where,
      target: object,
    }))
  })
  const links = bundle(ties)
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const lines = (id: EntityId) => links.filter(({ source, target }) => source === id || target === id).length
  const base = { stays: false, alone: false }
  const nodes = graph.dataset.entities.flatMap(({ id }): LensNode[] => {
    const kind = kindOf(id)
    if (kind === 'group')
      return [
        {
          ...base,
          id,
          kind,
          column: 'group',
          block: linked.has(id) ? 0 : 1,
          count: graph.unitsNaming(id).size,
          stays: true,
        },
      ]
    if (!linked.has(id)) return []
    if (kind === 'actor') return [{ ...base, id, kind, column: 'group', block: 2, count: graph.unitsNaming(id).size }]
    if (kind === 'crime') return [{ ...base, id, kind, column: 'crime', block: 0, count: lines(id) }]
    if (kind !== 'place') return []
    const part = partOf(graph, id)
    return [
      { ...base, id, kind, column: 'place', block: part === '' ? 1 : 0, cell: part || undefined, count: lines(id) },
    ]
  })
  return { id: 'places', columns: ['group', 'place', 'crime'], nodes: markAlone(nodes, links), links }
}
