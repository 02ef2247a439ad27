// What does a lens say where there is room for one column? A row for each mark that it is about, with the other ends of its lines.

import { drawnLinks, type Lens, type LensLink, type LensNode } from '../graph/lens.ts'
import { STROKES } from '../model/certainty.ts'

/** The other end of a line of a row. */
export interface RowEnd {
  readonly link: LensLink
  readonly node: LensNode
  /** Nothing is left of the line by how sure it must be and what it must rest on. */
  readonly isFallen: boolean
}

/** A mark with its lines. */
export interface LensRow {
  readonly node: LensNode
  /** Those with a sum first, then the firmest, then what most speaks for; what fell comes last. */
  readonly ends: readonly RowEnd[]
}

/**
 * The rows of a lens, for the marks of the column that it is about: those with most lines first, then by name; a mark without a line comes last. Of a lens whose subject stands in
 * the middle, ends of the first column come before those of the last.
 */
export function lensRows(
  lens: Lens,
  about: string,
  nameOf: (id: string) => string,
  hasSum: (link: LensLink) => boolean = () => false,
): LensRow[] {
  const nodes = new Map(lens.nodes.map((node) => [node.id, node]))
  const fallen = new Set(lens.fallen)
  const endsOf = (id: string): RowEnd[] =>
    drawnLinks(lens).flatMap((link) => {
      const far = link.source === id ? link.target : link.target === id ? link.source : ''
      const node = nodes.get(far)
      return node ? [{ link, node, isFallen: fallen.has(link) }] : []
    })
  const rank = ({ link, node, isFallen }: RowEnd) => [
    Number(isFallen),
    lens.columns.indexOf(node.column),
    Number(!hasSum(link)),
    STROKES.indexOf(link.stroke),
    -link.strands.length,
  ]
  const standing = ({ ends }: LensRow) => ends.filter(({ isFallen }) => !isFallen).length
  return lens.nodes
    .filter(({ column }) => column === about)
    .map((node): LensRow => ({ node, ends: inOrder(endsOf(node.id), rank, ({ node: { id } }) => nameOf(id)) }))
    .sort((a, b) => standing(b) - standing(a) || byName(nameOf(a.node.id), nameOf(b.node.id)))
}

function inOrder<Item>(
  items: readonly Item[],
  rank: (item: Item) => readonly number[],
  nameOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, at: rank(item), name: nameOf(item) }))
    .sort((a, b) => a.at.map((n, i) => n - (b.at[i] ?? 0)).find((n) => n !== 0) ?? byName(a.name, b.name))
    .map(({ item }) => item)
}

/** The same in every browser: who reads looks for what is named first, not for an order of letters. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
