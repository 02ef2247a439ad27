// Who is tied to what, as rows and columns? A projection like a lens: its marks are the heads, its lines are the cells.

import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import { bodiesIn } from '../model/ontology.ts'
import type { Graph, WholeGraph } from './graph.ts'
import { bundle, type Lens, type LensLink, type LensNode, linkId, markAlone, strandsOfClaim, type Tie } from './lens.ts'
import { regionOf } from './lenses/response.ts'
import { ANSWER, benefits, idsOf, isCrime, responses } from './lenses/ties.ts'

/** The matrices: rows first, then columns. */
export const MATRIX_IDS = ['group-crime', 'body-crime', 'body-region', 'group-region'] as const

/** One pair of kinds set against each other. */
export type MatrixId = (typeof MATRIX_IDS)[number]

/** A matrix. Heads stand in the columns `row` and `column`; block 1 holds unnamed actors, who are never added to groups. */
export type Matrix = Lens<MatrixId>

/** Projects the graph: all heads that could have a cell, and all cells. */
export function matrixOf(graph: WholeGraph, id: MatrixId): Matrix {
  const links = bundle(TIES[id](graph))
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const [rowKind, columnKind] = KINDS[id]
  const head = (column: 'row' | 'column', one: EntityId, kind: EntityKind, stays: boolean): LensNode => ({
    id: one,
    kind,
    column,
    block: kind === 'actor' ? 1 : 0,
    count: 0,
    stays,
    alone: false,
  })
  const heads = (kind: EntityKind, column: 'row' | 'column') =>
    idsOf(graph, kind)
      .filter((one) => (kind === 'crime' ? isCrime(graph, one) : linked.has(one) || kind === 'group'))
      .map((one) => head(column, one, kind, kind === 'crime' || kind === 'group'))
  const rows = rowKind === 'group' ? [...heads('group', 'row'), ...heads('actor', 'row')] : heads(rowKind, 'row')
  const nodes = [...rows, ...heads(columnKind, 'column')]
  return { id, columns: ['row', 'column'], nodes: markAlone(nodes, links), links }
}

/** The kinds of rows and columns. */
const KINDS: Readonly<Record<MatrixId, readonly [EntityKind, EntityKind]>> = {
  'group-crime': ['group', 'crime'],
  'body-crime': ['body', 'crime'],
  'body-region': ['body', 'place'],
  'group-region': ['group', 'place'],
}

const TIES: Readonly<Record<MatrixId, (graph: WholeGraph) => Tie[]>> = {
  'group-crime': benefits,
  'body-crime': responses,
  'body-region': (graph) =>
    graph.dataset.activities.flatMap((activity) =>
      bodiesIn(graph.dataset.ontology, activity, 'carries').flatMap((target) =>
        activity.places.map((place) => {
          const { region, ...rest } = inRegion(graph, place.id)
          return { ...ANSWER, ...rest, source: region, target, stand: activity.id }
        }),
      ),
    ),
  'group-region': (graph) =>
    graph.dataset.claims
      .filter(({ subject, object }) => kindOf(object) === 'place' && ['group', 'actor'].includes(kindOf(subject) ?? ''))
      .flatMap((claim) => {
        const { region, ...rest } = inRegion(graph, claim.object)
        const ends = { ...rest, side: 'threat' as const, source: claim.subject, target: region }
        return strandsOfClaim(claim).map((strand) => ({ ...strand, ...ends }))
      }),
}

/** A place stands with its region, and is remembered as what the tie is about. */
function inRegion(graph: Graph, id: EntityId): { readonly region: EntityId; readonly folded?: readonly EntityId[] } {
  const region = regionOf(graph, id)
  return region === id ? { region } : { region, folded: [id] }
}

/** The cell of a row and a column, whichever of the two stands first in its id. */
export function cellOf(cells: ReadonlyMap<string, LensLink>, row: EntityId, column: EntityId): LensLink | undefined {
  return cells.get(linkId(row, column)) ?? cells.get(linkId(column, row))
}

/** The cells of a matrix by id. */
export function cellsOf({ links }: Matrix): ReadonlyMap<string, LensLink> {
  return new Map(links.map((link) => [link.id, link]))
}
