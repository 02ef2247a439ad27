// Which pairs of a matrix does the report deny? They are no cells, and no silence either.

import type { WholeGraph } from '../graph/graph.ts'
import { bundle, type LensLink, type LensNode, markAlone, type Tie } from '../graph/lens.ts'
import { regionOf } from '../graph/lenses/response.ts'
import { isCrime } from '../graph/lenses/ties.ts'
import type { Matrix, MatrixId } from '../graph/matrix.ts'
import { type Sift, siftLens } from '../graph/sift.ts'
import { firmnessOf } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'

/** A matrix with the pairs that are denied beside its cells; each holds the claims that deny it. */
export interface DenyingMatrix extends Matrix {
  readonly denials: readonly LensLink[]
}

/** A matrix with what the report denies of its pairs, and the heads that only a denial names. */
export function withDenials(graph: WholeGraph, matrix: Matrix): DenyingMatrix {
  const denials = bundle(deniedTies(graph, matrix.id))
  const known = new Set(matrix.nodes.map(({ id }) => id))
  const headsOf = (column: 'row' | 'column', ids: readonly EntityId[]) =>
    [...new Set(ids)].filter((id) => !known.has(id)).flatMap((id) => headOf(id, column))
  const rows = headsOf(
    'row',
    denials.map(({ source }) => source),
  )
  const columns = headsOf(
    'column',
    denials.map(({ target }) => target),
  )
  return { ...matrix, nodes: [...matrix.nodes, ...rows, ...columns], denials }
}

function headOf(id: EntityId, column: 'row' | 'column'): LensNode[] {
  const kind: EntityKind | undefined = kindOf(id)
  return kind === undefined
    ? []
    : [{ id, kind, column, block: kind === 'actor' ? 1 : 0, count: 0, stays: false, alone: true }]
}

/** What is denied between a row and a column of a matrix; no activity denies anything. */
function deniedTies(graph: WholeGraph, id: MatrixId): Tie[] {
  if (id.startsWith('body')) return []
  const gains = new Set(
    graph.dataset.ontology.predicates.filter(({ senses }) => senses?.includes('gain')).map((one) => one.id),
  )
  const columnOf = ({ predicate, object }: Claim): EntityId | undefined => {
    if (id === 'group-region') return kindOf(object) === 'place' ? regionOf(graph, object) : undefined
    return gains.has(predicate) && isCrime(graph, object) ? object : undefined
  }
  return graph.dataset.claims.flatMap((claim) => {
    const { subject, polarity, reading } = claim
    const target = columnOf(claim)
    const isOfRow = ['group', 'actor'].includes(kindOf(subject) ?? '')
    if (polarity !== 'denied' || target === undefined || !isOfRow) return []
    const tie = {
      side: 'threat' as const,
      source: subject,
      target,
      stand: claim.id,
      stroke: firmnessOf(claim),
      reading,
    }
    // What is denied of a place is not denied of all its region.
    return [target === claim.object ? tie : { ...tie, folded: [claim.object] }]
  })
}

/** What filters leave of a matrix: its heads by those that are no axes of it, its cells and denials by all of them, and by what claims must rest on. */
export function siftMatrix(
  matrix: DenyingMatrix,
  sift: Sift,
  ofHeads: ReadonlySet<string> | undefined,
  ofCells: ReadonlySet<string> | undefined,
  footed?: ReadonlySet<string>,
): DenyingMatrix {
  const axes = siftLens(matrix, sift, ofHeads)
  const { links } = siftLens(matrix, sift, ofCells, footed)
  if (matrix.denials.length === 0) return { ...axes, links, denials: [] }
  const denied = { ...matrix, links: matrix.denials }
  const heads = new Set([...axes.nodes, ...siftLens(denied, sift, ofHeads).nodes].map(({ id }) => id))
  const nodes = markAlone(
    matrix.nodes.filter(({ id }) => heads.has(id)),
    axes.links,
  )
  return { ...axes, nodes, links, denials: siftLens(denied, sift, ofCells, footed).links }
}
