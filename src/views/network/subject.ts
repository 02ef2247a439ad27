// What do the words of this view speak of? The graph, the lens on screen, and the language.

import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import type { Lens, LensId, LensNode } from '../../core/graph/lens.ts'
import type { Language } from '../../core/model/words.ts'
import { endsOf } from '../../core/query/ends.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { endsText, nameInside, shortName } from '../../i18n/names.ts'
import { inline, type Translate } from '../../i18n/words.ts'
import { indexOf } from './ties.ts'
import type { words } from './words.ts'

/** A key of this view's catalogue. */
export type Key = keyof typeof words.english

/** What a sentence of this view is made of. */
export interface Subject {
  readonly graph: WholeGraph
  /** What filters leave of it: what is counted is counted here. */
  readonly evidence: Evidence
  /** As it is on screen. */
  readonly lens: Lens
  readonly locale: Locale
  readonly language: Language
  readonly t: Translate<Key>
}

/** A headline and the line under it. */
export interface Headline {
  readonly title: string
  readonly support: string
  /** The lens that draws what this one does not. */
  readonly elsewhere?: LensId
  /** What it is part of, where this lens draws that. */
  readonly whole?: string
}

/** The node of the lens with an id. */
export function nodeOf({ lens }: Subject, id: string): LensNode | undefined {
  return indexOf(lens).nodes.get(id)
}

/** The label of a mark; it may hold line breaks. */
export function labelOf(subject: Subject, node: LensNode): string {
  const { graph, language, t } = subject
  if (node.members) return t(FOLDS[node.id] ?? 'fold.other', { n: node.members.length })
  if (node.kind === 'activity' || node.kind === 'recommendation') return signOf(subject, node.id)
  return graph.shortOf(node.id)?.[language] ?? node.id
}

const FOLDS: Readonly<Record<string, Key>> = {
  'fold:other-crimes': 'fold.crimes',
  'fold:bodies-without-crime': 'fold.bodies',
  'fold:other-regions': 'fold.regions',
}

/** A row or a recommendation is called by where it stands: a23, ¶60. */
function signOf({ graph, t }: Subject, id: string): string {
  const unit = graph.unitsOf(id)[0] ?? ''
  return unit.startsWith('a') ? unit : t('sign.paragraph', { n: unit.slice(1) })
}

/** The name of a mark in one line. */
export function nameOf(subject: Subject, id: string): string {
  const { graph, language, t } = subject
  const node = nodeOf(subject, id)
  if (node?.members) return oneLine(labelOf(subject, node), language)
  const row = graph.activities.get(id)
  if (row) return t('name.activity', { sign: row.unit, title: inline(row.title, language) })
  const asked = graph.recommendations.get(id)
  if (asked) return t('name.recommendation', { n: (asked.evidence[0]?.unit ?? '').slice(1) })
  return shortName(id, graph, language)
}

/** A label without its line break. */
export function oneLine(label: string, language: Language): string {
  return label.replace('\n', language === 'zh' ? '' : ' ')
}

/** The name of a mark inside a sentence. */
export function insideName(subject: Subject, id: string): string {
  return nameInside(id, nameOf(subject, id))
}

/** How long a list may be, in Latin letters, so that the line stays one line and the picture under it does not move. */
export const ROOM = { whole: 76, half: 42 }

/** Names joined by "and", or by "or"; the first keeps its capital where the list begins the sentence. What has no room is counted. */
export function listOf(
  subject: Subject,
  ids: readonly string[],
  stands: 'first' | 'inside' = 'first',
  room = ROOM.whole,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const names = ids.map((id, i) => (i > 0 || stands === 'inside' ? insideName(subject, id) : nameOf(subject, id)))
  const length = (some: readonly string[]) => some.reduce((sum, name) => sum + 2 + lettersOf(subject, name), 0)
  let shown = names.length
  while (shown > 1 && length(names.slice(0, shown)) > room) shown--
  const rest = names.length - shown
  const said = [...names.slice(0, shown), ...(rest > 0 ? [subject.t('support.more', { n: rest })] : [])]
  return listText(said, subject.locale, type)
}

/** Latin letters that a text takes about as much room as: a Chinese character is as wide as two. */
export function lettersOf({ language }: Subject, text: string): number {
  return [...text].length * (language === 'zh' ? 2 : 1)
}

/** "a, b and c" in the language of the interface. */
export function listing({ locale }: Subject, parts: readonly string[]): string {
  return listText(parts, locale)
}

/** The name of a thing, or of the two ends of a claim or line. */
export function saidOf(subject: Subject, id: string): string {
  const { graph, locale } = subject
  return (
    nameOf(subject, id) ||
    endsText(
      endsOf(graph, id).map((end) => nameOf(subject, end)),
      locale,
    )
  )
}

/** The first four of several by their names, lines by those of their ends. */
export function sayNames(subject: Subject, ids: readonly string[]): string {
  return listing(
    subject,
    ids.slice(0, 4).map((id) => saidOf(subject, id)),
  )
}
