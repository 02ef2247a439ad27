// In which order do the marks of a part of a lens stand, where the order of the whole is known? No search: that is `lens-order.ts`.

import type { Lens, LensNode } from '../graph/lens.ts'

/** Ids of every column of a lens, top to bottom. Brackets are not among them: they stand round their children. */
export type LensOrder = readonly (readonly string[])[]

/**
 * An order for a part of a lens, or for a lens with more in it than the order knows: what is known keeps its order, and
 * what is not stands at the end of its block.
 */
export function orderPart(lens: Lens, known: LensOrder): string[][] {
  const rank = new Map(known.flat().map((id, i) => [id, i]))
  // What others were folded into stands in the middle of where they stood.
  for (const { id, parts = [] } of lens.nodes) {
    const ranks = [id, ...parts].flatMap((part) => rank.get(part) ?? [])
    if (parts.length > 0 && ranks.length > 0) rank.set(id, ranks.reduce((sum, one) => sum + one, 0) / ranks.length)
  }
  const { columns } = cellsOf(lens)
  const blocks = new Map(lens.nodes.map(({ id, block }) => [id, block]))
  const rankOf = (id: string) => rank.get(id) ?? Number.MAX_SAFE_INTEGER
  return columns.map((cells) =>
    cells
      .map((cell) => [...cell].sort((a, b) => rankOf(a) - rankOf(b)))
      .map((cell, i) => ({ cell, i, block: blocks.get(cell[0] ?? '') ?? 0, first: Math.min(...cell.map(rankOf)) }))
      .sort((a, b) => a.block - b.block || a.first - b.first || a.i - b.i)
      .flatMap(({ cell }) => cell),
  )
}

/** The brackets of a lens, each with the marks it stands at the middle of. */
export function middlesOf({ nodes }: Lens): Map<string, readonly string[]> {
  return new Map(nodes.flatMap(({ id, bracket }) => (bracket ? [[id, bracket] as const] : [])))
}

/** The columns of a lens as cells that stay together, and the brackets that stand at the middle of them. */
export function cellsOf(lens: Lens): { columns: string[][][]; middles: Map<string, readonly string[]> } {
  const middles = middlesOf(lens)
  const cellOf = new Map(
    [...middles].flatMap(([parent, children]) => children.map((child) => [child, parent] as const)),
  )
  const columns = lens.columns.map((column) => {
    const cells = new Map<string, string[]>()
    for (const node of lens.nodes) {
      if (node.column !== column || middles.has(node.id)) continue
      const key = nameOfCell(node, cellOf)
      cells.set(key, [...(cells.get(key) ?? []), node.id])
    }
    return [...cells.values()]
  })
  return { columns, middles }
}

function nameOfCell(node: LensNode, cellOf: ReadonlyMap<string, string>): string {
  return cellOf.get(node.id) ?? node.cell ?? node.id
}
