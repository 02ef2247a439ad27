// Which rows has the picture as a list, as far as it is open? Columns, their marks, and the lines of each mark.

import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { sceneWords } from './scene-words.ts'
import { sayLine, sayMark } from './sentences.ts'
import type { Subject } from './subject.ts'

/** A row of the tree: the levels say what lies inside what. */
export interface ListRow {
  /** Its own: a line stands under both its ends. */
  readonly item: string
  readonly level: 1 | 2 | 3
  readonly label: string
  /** The mark or line; absent for a column, which cannot be selected. */
  readonly id?: string
  readonly node?: LensNode
  readonly link?: LensLink
  /** Undefined where there is nothing inside. */
  readonly isOpen?: boolean
}

/** The rows in sight, in their order. Columns are open at first, marks are not. */
export function listRows(subject: Subject, turned: ReadonlySet<string>): ListRow[] {
  const lines = linesByEnd(subject)
  return columnsOf(subject).flatMap(({ column, label, nodes }): ListRow[] => {
    const item = `column:${column}`
    const isOpen = !turned.has(item)
    const head: ListRow = { item, level: 1, label, isOpen }
    return isOpen
      ? [head, ...nodes.flatMap((node) => markRows(subject, node, lines.get(node.id) ?? [], turned))]
      : [head]
  })
}

function markRows(
  subject: Subject,
  node: LensNode,
  lines: readonly LensLink[],
  turned: ReadonlySet<string>,
): ListRow[] {
  const { id } = node
  const isOpen = turned.has(id)
  const inside = isOpen ? lines : []
  return [
    { item: id, level: 2, label: sayMark(subject, id), id, node, ...(lines.length > 0 && { isOpen }) },
    ...inside.map(
      (link): ListRow => ({ item: `${id} ${link.id}`, level: 3, label: sayLine(subject, link), id: link.id, link }),
    ),
  ]
}

interface ListColumn {
  readonly column: string
  readonly label: string
  readonly nodes: readonly LensNode[]
}

/** The columns of the lens with their marks, those with most lines first within each kind. */
function columnsOf(subject: Subject): ListColumn[] {
  const { lens, t } = subject
  const words = sceneWords(subject, 'wide')
  return lens.columns.flatMap((column) => {
    const nodes = lens.nodes
      .filter((node) => node.column === column)
      .sort((a, b) => a.block - b.block || Number(a.alone) - Number(b.alone) || b.count - a.count)
    return nodes.length === 0
      ? []
      : [{ column, label: t('list.column', { name: words.head(column), n: nodes.length }), nodes }]
  })
}

function linesByEnd({ lens }: Subject): Map<string, LensLink[]> {
  const lines = new Map<string, LensLink[]>()
  for (const link of lens.links)
    for (const end of [link.source, link.target]) {
      const known = lines.get(end)
      if (known) known.push(link)
      else lines.set(end, [link])
    }
  return lines
}
