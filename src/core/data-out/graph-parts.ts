// What do all forms of a graph hold? The things as nodes, an edge for each statement about two of them, each with its columns as
// attributes.

import { edgesTable, nodesTable } from './node-tables.ts'
import type { Cell, Column, Table } from './table.ts'
import type { Taken } from './taken.ts'

/** A node or edge, with what is known of it. */
export interface GraphPart {
  readonly id: string
  readonly label: string
  /** What is there of its columns, in their order. */
  readonly values: readonly (readonly [Column, Exclude<Cell, null>])[]
}

/** An edge. */
export interface GraphEdge extends GraphPart {
  readonly source: string
  readonly target: string
  /** The relation, and for a second edge of the same between the same two a running number: programs join what is alike. */
  readonly kind: string
  readonly relation: string
}

/** The parts of a graph. */
export interface GraphParts {
  readonly nodes: readonly GraphPart[]
  readonly edges: readonly GraphEdge[]
  readonly nodeColumns: readonly Column[]
  readonly edgeColumns: readonly Column[]
}

/** Columns that every form has a place of its own for. */
const OWN_PLACE: ReadonlySet<string> = new Set(['id', 'source', 'target'])

/** The graph of what is taken, its labels in its language. */
export function graphParts(taken: Taken): GraphParts {
  const [nodes, edges] = [nodesTable(taken), edgesTable(taken)]
  const label = `label_${taken.language}`
  const alike = new Map<string, number>()
  return {
    nodeColumns: nodes.columns.filter(({ name }) => !OWN_PLACE.has(name)),
    edgeColumns: edges.columns.filter(({ name }) => !OWN_PLACE.has(name)),
    nodes: recordsOf(nodes).map(({ text, values }) => ({ id: text('id'), label: text(label), values })),
    edges: recordsOf(edges).map(({ text, values }) => {
      const [source, target, relation] = [text('source'), text('target'), text('kind')]
      const key = [source, target, relation].join(' ')
      const n = (alike.get(key) ?? 0) + 1
      alike.set(key, n)
      return {
        id: text('id'),
        label: text(label),
        values,
        source,
        target,
        relation,
        kind: n === 1 ? relation : `${relation} ${n}`,
      }
    }),
  }
}

function recordsOf({ columns, rows }: Table) {
  const at = new Map(columns.map(({ name }, i) => [name, i]))
  return rows.map((row) => ({
    text: (name: string) => String(row[at.get(name) ?? -1] ?? ''),
    values: columns.flatMap((column, i) => {
      const cell = row[i] ?? null
      return cell === null || OWN_PLACE.has(column.name) ? [] : [[column, cell] as const]
    }),
  }))
}
