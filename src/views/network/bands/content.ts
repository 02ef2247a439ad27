// What do the bands of a lens show, and which of them is open? Counted once for picture, panel, side, figure and description.

import { linkId } from '../../../core/graph/lens.ts'
import type { BandId, Column } from '../../../core/query/band-choices.ts'
import { type BandLine, type BandRow, type OpenBand, openBand } from '../../../core/query/band-lines.ts'
import { type Band, type BandSummary, bandsOf } from '../../../core/query/bands.ts'
import { inline, insideSentence, type Translate, translator } from '../../../i18n/words.ts'
import { type Options, optionOf } from '../../../state/options.ts'
import { nameOf, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** The words of the bands in a language. */
export type T = Translate<keyof typeof words.english>

/** The bands of a lens, and what is said of them. */
export interface BandsContent {
  readonly subject: Subject
  readonly t: T
  readonly summary: BandSummary
  /** The band that is open; absent at rest. */
  readonly band?: Band
}

/** Names that an open band shows on each side before "n more". */
const MOST_ROWS = 12

/** Adds up the lens of a subject. Of a band that is asked for nothing may be left: then all are at rest. */
export function bandsContent(subject: Subject, options: Options): BandsContent {
  const summary = summaryOf(subject)
  const asked = optionOf(options, 'band')
  const band = summary.bands.find(({ id }) => id === asked)
  return { subject, t: translator(words, subject.locale), summary, ...(band && { band }) }
}

const summaries = new WeakMap<Subject['lens'], BandSummary>()

function summaryOf(subject: Subject): BandSummary {
  const known = summaries.get(subject.lens) ?? bandsOf(subject.lens, gather(subject))
  summaries.set(subject.lens, known)
  return known
}

/** What is asked for is counted by theme: a paragraph is no name. */
function gather({ graph }: Subject): (id: string) => string | undefined {
  return (id) => graph.recommendations.get(id)?.theme
}

/** A band with its lines. */
export function openedBand({ subject }: BandsContent, band: Band, most = MOST_ROWS): OpenBand {
  return openBand(subject.lens, band, most, gather(subject))
}

/** What a name of a column is called: a row by its title, a theme by its own. */
export function sayName({ graph, language, locale, ...subject }: Subject, { id, members, kind }: BandRow): string {
  if (kind === undefined) return translator(words, locale)('more', { n: members.length })
  const { themes } = graph.dataset.ontology
  if (kind === 'recommendation') return inline(themes[id], language)
  const row = graph.activities.get(id)
  return row ? inline(row.title, language) : nameOf({ graph, language, locale, ...subject }, id)
}

/** Whether a name stands for one mark, which can be selected. */
export function isMark({ kind }: BandRow): boolean {
  return kind !== undefined && kind !== 'recommendation'
}

/** What a column is called. */
export function sayColumn(t: T, column: Column): string {
  return t(`column.${column}`)
}

/** "Actors and crimes". */
export function sayPair(t: T, { from, to }: Pick<Band, 'from' | 'to'>): string {
  return t('pair', { a: t(`short.${from}`), b: insideSentence(t(`short.${to}`)) })
}

/** "Actors – crimes". */
export function sayPairShort(t: T, { from, to }: Pick<Band, 'from' | 'to'>): string {
  return t('pair.short', { a: t(`short.${from}`), b: insideSentence(t(`short.${to}`)) })
}

/** Ties of bands among what threatens, of all others, and within columns: together all there are. */
export function sides({ bands, ties }: BandSummary): Readonly<Record<'threat' | 'answer' | 'within', number>> {
  const sum = (some: readonly Band[]) => some.reduce((all, band) => all + band.ties, 0)
  const [threat, answer] = [sum(bands.filter((band) => band.isThreat)), sum(bands.filter((band) => !band.isThreat))]
  return { threat, answer, within: ties - threat - answer }
}

/** Which share of each band some marks and lines are of; absent where none. */
export function litShares({ bands }: BandSummary, lit: ReadonlySet<string>): ReadonlyMap<BandId, number> {
  return new Map(
    bands.flatMap(({ id, links, ties }) => {
      const own = links.filter((link) => lit.has(link.id)).reduce((all, { strands }) => all + strands.length, 0)
      return own === 0 ? [] : [[id, own / ties] as const]
    }),
  )
}

/** Whether one of some marks is counted under a name. */
export function hasAny({ members }: Pick<BandRow, 'members'>, ids: ReadonlySet<string>): boolean {
  return members.some((id) => ids.has(id))
}

/** The id under which a line is known to the lens; `undefined` where it is of several. */
export function linkOf({ id, source, target }: BandLine): string | undefined {
  return [linkId(source.id, target.id), linkId(target.id, source.id)].find((one) => one === id)
}

/** "100 benefits from", "20 in an activity": what the ties of a band say, most first. */
export function relationsIn({ subject: { graph, language }, t }: BandsContent, { links }: Band): string[] {
  const { predicates } = graph.dataset.ontology
  const counts = new Map<string, number>()
  for (const { strands } of links)
    for (const { stand } of strands) {
      const claim = graph.claims.get(stand)
      const what = claim
        ? (predicates.find(({ id }) => id === claim.predicate)?.label[language] ?? claim.predicate)
        : t(graph.activities.has(stand) ? 'of.activity' : 'of.recommendation')
      counts.set(what, (counts.get(what) ?? 0) + 1)
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => t('of', { what, n }))
}
