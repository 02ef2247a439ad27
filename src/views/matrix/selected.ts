// What of a matrix is selected? A row, a column, the pair of one and one, or several heads; nothing where a part of the
// selection has no head here.

import type { Graph } from '../../core/graph/graph.ts'
import { type LensLink, type LensNode, standsOf } from '../../core/graph/lens.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { endsOf } from '../../core/query/ends.ts'
import type { HeadFacts } from './facts.ts'
import type { ShownMatrix } from './shown-matrix.ts'

/** One head, what the matrix counts of it, and who else has its cells. */
export interface SelectedHead {
  readonly of: 'row' | 'column'
  readonly node: LensNode
  readonly facts: HeadFacts
  /** Its cells that the report fills, those with most first; with how many other named heads it shares each. */
  readonly cells: readonly { readonly id: string; readonly cell: LensLink; readonly others: number }[]
  /** Of a column: how many of its cells are of unnamed actors. */
  readonly unnamed: number
}

/** What is selected. */
export type Selected =
  | SelectedHead
  | { readonly of: 'pair'; readonly row: SelectedHead; readonly column: SelectedHead }
  | {
      readonly of: 'several'
      readonly heads: readonly SelectedHead[]
      /** Heads across with which each of them has a cell that the report fills. */
      readonly common: readonly string[]
    }

/** What is selected in the matrix; `undefined` where nothing is, or something that has no head in it. */
export function selectedIn(shown: ShownMatrix, graph: Graph, selected: readonly string[]): Selected | undefined {
  const ids = [...new Set(selected.flatMap((id) => endsOf(graph, id)))]
  const heads = ids.flatMap((id) => headOf(shown, id) ?? [])
  const [first, second] = heads
  if (first === undefined || heads.length < ids.length) return undefined
  if (second === undefined) return first
  const [rows, columns] = (['row', 'column'] as const).map((of) => heads.filter((head) => head.of === of))
  const [row, column] = [rows?.[0], columns?.[0]]
  if (row && column) return heads.length === 2 ? { of: 'pair', row, column } : undefined
  const common = first.cells.filter(({ id }) => heads.every(({ cells }) => cells.some((own) => own.id === id)))
  return { of: 'several', heads, common: common.map(({ id }) => id) }
}

/** The heads across that its headline may name. */
export function spokenOf(selected: Selected): readonly string[] {
  if (selected.of === 'pair') return []
  return selected.of === 'several' ? selected.common : selected.cells.map(({ id }) => id)
}

function headOf(shown: ShownMatrix, id: string): SelectedHead | undefined {
  const of = shown.rows.some((row) => row.id === id) ? 'row' : 'column'
  const [own, across] = of === 'row' ? [shown.rows, shown.columns] : [shown.columns, shown.rows]
  const node = own.find((head) => head.id === id)
  const facts = shown.facts[of === 'row' ? 'rows' : 'columns'].find((head) => head.id === id)
  if (node === undefined || facts === undefined) return undefined
  const between = (one: string, other: string) => cellOf(shown.cells, one, other)
  const isSaid = (cell: LensLink | undefined) => cell !== undefined && !cell.inferred
  const named = own.filter(({ block }) => block === 0)
  const filled = across.flatMap((other) => {
    const cell = between(id, other.id)
    if (cell === undefined || !isSaid(cell)) return []
    const others = named.filter((one) => one.id !== id && isSaid(between(one.id, other.id))).length
    return [{ id: other.id, cell, others, block: other.block }]
  })
  const cells = filled
    .filter(({ block }) => of === 'row' || block === 0)
    .sort((a, b) => standsOf(b.cell).length - standsOf(a.cell).length)
  return { of, node, facts, cells, unnamed: of === 'row' ? 0 : filled.length - cells.length }
}
