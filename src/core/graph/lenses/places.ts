// Where? Groups and crimes on the regions and countries the report ties them to.

import { type EntityId, kindOf } from '../../model/ids.ts'
import type { Graph, WholeGraph } from '../graph.ts'
import { bundle, type Lens, type LensNode, markAlone, type Tie } from '../lens.ts'
import { groupTiesAmong, harmTies } from '../place-ties.ts'
import { idsOf } from './ties.ts'

/** A place in a picture of regions and countries: an area or a city stands with its country, where it has one. */
export function countryOf(graph: Graph, id: EntityId): EntityId {
  const parent = graph.entities.get(graph.entities.get(id)?.parent ?? '')
  return parent?.level === 'country' || parent?.level === 'area' ? countryOf(graph, parent.id) : id
}

/** The part of the world a place lies in, by the data: what lies directly in the world, or is the world. */
export function partOf(graph: Graph, id: EntityId): EntityId {
  const parent = graph.entities.get(graph.entities.get(id)?.parent ?? '')
  return parent && parent.level !== 'world' ? partOf(graph, parent.id) : id
}

/** Levels of places that have no outline of their own. */
const VAGUE: ReadonlySet<string> = new Set(['region', 'world'])

/**
 * Projects the graph: a group where it acts, threatens, or gains from what is done there, as on the map; a crime where it takes
 * place or a claim on it says where.
 */
export function placesLens(graph: WholeGraph): Lens {
  const harm = harmTies(graph)
  const placing = [...groupTiesAmong(harm), ...harm.filter(({ thing }) => kindOf(thing) !== 'group')]
  const ties = placing.map(({ place, thing, who: _, isEnd: __, ...strand }): Tie => {
    const where = countryOf(graph, place)
    return kindOf(thing) === 'crime'
      ? { ...strand, side: 'tie', source: where, target: thing }
      : { ...strand, side: 'threat', source: thing, target: where }
  })
  const links = bundle(ties)
  // What only our readings place has no place by the report.
  const placed = new Set(links.filter(({ inferred }) => !inferred).map(({ source }) => source))
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const lines = (id: EntityId) => links.filter(({ source, target }) => source === id || target === id).length
  const parts = idsOf(graph, 'place')
    .filter((id) => linked.has(id))
    .map((id) => partOf(graph, id))
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
          block: placed.has(id) ? 0 : 1,
          count: graph.unitsNaming(id).size,
          stays: true,
        },
      ]
    if (!linked.has(id)) return []
    if (kind === 'actor') return [{ ...base, id, kind, column: 'group', block: 2, count: graph.unitsNaming(id).size }]
    if (kind === 'crime') return [{ ...base, id, kind, column: 'crime', block: 0, count: lines(id) }]
    if (kind !== 'place') return []
    // A part of the world is a heading with a cell of its own where several places of it are shown.
    const part = partOf(graph, id)
    const isCell = parts.filter((other) => other === part).length > 1
    return [
      {
        ...base,
        id,
        kind,
        column: 'place',
        block: isCell ? 0 : 1,
        cell: isCell ? part : undefined,
        count: lines(id),
        ...(VAGUE.has(graph.entities.get(id)?.level ?? '') ? { isVague: true } : {}),
      },
    ]
  })
  return { id: 'places', columns: ['group', 'place', 'crime'], nodes: markAlone(nodes, links), links }
}
