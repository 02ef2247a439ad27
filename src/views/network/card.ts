// What does the network say on a card? What the selected thing is tied to, with sums; of no selection, its first column.

import type { Lens, LensLink, LensNode } from '../../core/graph/lens.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { filterOf } from '../../core/query/facets.ts'
import { stressOf } from '../../core/query/stress.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import type { CardOf, CardRow, ViewCard } from '../../parts/card.ts'
import { amountsFromFar } from './amounts-far.ts'
import { partOfLens } from './part.ts'
import { sayTies } from './sentences.ts'
import { nameOf, type Subject } from './subject.ts'
import { indexOf } from './ties.ts'
import { words } from './words.ts'

/** The state of the network on a card. */
export const cardOf: CardOf = ({ atlas: { graph, lenses }, view, locale }) => {
  const lens = lenses.shown(view)
  const subject: Subject = {
    graph,
    evidence: lenses.narrowed(filterOf(view)),
    lens,
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
  return aroundOne(subject, view.selected) ?? { rows: listed(subject, view.selected) }
}

/** What one thing is tied to by what is said of it: a row a tie, with a sum first, then the firmest. */
function aroundOne(subject: Subject, selected: readonly string[]): ViewCard | undefined {
  const [id = '', ...others] = selected
  const { nodes, lines } = indexOf(subject.lens)
  const root = nodes.get(id)
  const own = lines.get(id) ?? []
  const threats = own.filter(({ side }) => side === 'threat')
  const ties = threats.length > 0 ? threats : own
  if (root === undefined || others.length > 0 || ties.length === 0) return undefined
  // Also the sums of the groups that draw on a crime, and which of them have none.
  const sums = amountsFromFar(subject, [id, ...ties.map((link) => link.id)], true)
  const rows = ties.flatMap((link) => {
    const other = nodes.get(link.source === id ? link.target : link.source)
    return other ? [rowOf(subject, other, [link], sums.get(link.id) ?? '')] : []
  })
  return { root: root.kind, rows: sorted(rows, subject.t('amount.nosum')) }
}

/** The things that a phone shows of the picture, each with what it is tied to. */
function listed(subject: Subject, selected: readonly string[]): CardRow[] {
  const { lens } = subject
  const part: Lens = partOfLens(lens, 'narrow', selected, 0)
  const column = stressOf(lens, selected) ? part.columns[0] : part.nodes[0]?.column
  const { lines } = indexOf(lens)
  const count = ({ id }: LensNode) => lines.get(id)?.length ?? 0
  return part.nodes
    .filter((node) => node.column === column && count(node) > 0)
    .sort((a, b) => count(b) - count(a))
    .map((node) => rowOf(subject, node, lines.get(node.id) ?? [], sayTies(subject, node)))
}

function rowOf(subject: Subject, node: LensNode, links: readonly LensLink[], said: string): CardRow {
  const stroke = STROKES.find((one) => links.some((link) => link.stroke === one)) ?? 'firm'
  return { id: node.id, kind: node.kind, name: nameOf(subject, node.id), stroke, said }
}

function sorted(rows: readonly CardRow[], noSum: string): CardRow[] {
  const at = ({ said, stroke }: CardRow) =>
    (said === '' || said === noSum ? STROKES.length : 0) + (STROKES as readonly string[]).indexOf(stroke)
  return [...rows].sort((a, b) => at(a) - at(b))
}
