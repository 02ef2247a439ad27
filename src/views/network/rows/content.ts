// What is said in the rows of a lens? Each line by its stroke, its sum with how sure it is and for which time, and how much speaks for it.

import { type LensLink, standsOf } from '../../../core/graph/lens.ts'
import { lineWidth } from '../../../core/layout/layout.ts'
import type { Stroke } from '../../../core/model/certainty.ts'
import { type EntityKind, kindOf } from '../../../core/model/ids.ts'
import type { Side } from '../../../core/model/ontology.ts'
import { type LensRow, lensRows, type RowEnd } from '../../../core/query/lens-rows.ts'
import { amountText } from '../../../i18n/said/amounts.ts'
import { dateText, periodText } from '../../../i18n/said/dates.ts'
import { translator } from '../../../i18n/words.ts'
import { type GivenSum, sumSaid } from '../amounts.ts'
import { ABOUT } from '../part.ts'
import { sceneWords } from '../scene-words.ts'
import { sayCounts, sayFirmest } from '../sentences.ts'
import { type Headline, labelOf, nameOf, type Subject } from '../subject.ts'
import { words } from './words.ts'

/** One line of a row, in words. */
export interface SaidEnd {
  /** Of its line. */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly side: Side
  readonly stroke: Stroke
  readonly width: number
  readonly isOurs: boolean
  readonly isFallen: boolean
  /** How firm it is, for who does not see its stroke. */
  readonly firm: string
  /** At the end of its line: the sum, or what speaks for it. */
  readonly end: string
  readonly isSum: boolean
  /** In a second line: how much speaks for it, or in which way; and at its end the hedge and time of the sum. */
  readonly under?: { readonly start: string; readonly end: string }
}

/** One row, in words. */
export interface SaidRow {
  readonly id: string
  readonly kind: EntityKind
  /** It may hold line breaks. */
  readonly name: string
  readonly ends: readonly SaidEnd[]
  /** Of a mark without a line: why it has none. */
  readonly why: string
}

/** The rows of the lens on screen. */
export function rowsContent(subject: Subject): readonly SaidRow[] {
  const asksSums = subject.lens.id === 'nexus'
  const sumOf = (link: LensLink) => (asksSums ? sumSaid(subject, link) : undefined)
  const { aside } = sceneWords(subject, 'wide')
  return lensRows(
    subject.lens,
    ABOUT[subject.lens.id],
    (id) => nameOf(subject, id),
    (link) => sumOf(link) !== undefined,
  ).map(({ node, ends }: LensRow) => ({
    id: node.id,
    kind: node.kind,
    name: labelOf(subject, node),
    ends: ends.map((end) => saidEnd(subject, end, end.isFallen ? undefined : sumOf(end.link))),
    why: ends.length > 0 ? '' : aside(node) || whyNone(subject, node.id),
  }))
}

/** The line over the rows and the one under it, while nothing is selected: no more is promised than rows show. */
export function rowsHeadline({ graph, lens, locale, t }: Subject, { title }: Headline): Headline {
  if (lens.id !== 'nexus') return { title, support: '' }
  const { symbol, date } = graph.dataset.report
  return {
    title: t('headline.nexus.threat', { groups: lens.nodes.filter(({ kind }) => kind === 'group').length }),
    support: translator(words, locale)('source', { symbol, date: dateText(date, undefined, locale) }),
  }
}

function saidEnd(subject: Subject, { link, node, isFallen }: RowEnd, on: GivenSum | undefined): SaidEnd {
  const t = translator(words, subject.locale)
  const ways = waysOf(subject, link)
  const counts = isFallen ? t('fallen') : sayCounts(subject, link)
  return {
    id: link.id,
    kind: node.kind,
    name: nameOf(subject, node.id),
    side: link.side,
    stroke: link.stroke,
    width: lineWidth(standsOf(link).length),
    isOurs: link.inferred,
    isFallen,
    firm: sayFirmest(subject, link)[0] ?? '',
    end: on ? amount(subject, on) : counts,
    isSum: on !== undefined,
    ...(on ? { under: { start: counts, end: underSum(subject, on) } } : {}),
    ...(!on && ways !== '' ? { under: { start: ways, end: '' } } : {}),
  }
}

/** A sum; that it is of a day belongs to it, any other time stands under it. */
function amount({ graph, locale }: Subject, { sum }: GivenSum): string {
  const { per, ...bare } = sum
  return amountText(per === 'day' ? sum : bare, graph.dataset.ontology, locale)
}

/** How sure a sum is, for which time, and whether it is worked out: "est., in 12 months". */
function underSum({ graph, language, locale, t: say }: Subject, { claim, sum }: GivenSum): string {
  const t = translator(words, locale)
  const { certainties, pers } = graph.dataset.ontology
  const per = sum.per === undefined || sum.per === 'period' || sum.per === 'day' ? '' : pers[sum.per]?.[language]
  const time = per || (claim.period && periodText(claim.period, locale))
  const values = { certainty: claim.certainty, said: certainties[claim.certainty][language] }
  const said =
    time || sum.per !== 'day' ? t('sum.under', { ...values, time: time || t('sum.noperiod') }) : t('sum.of.day', values)
  const whole = sum.derived === undefined ? said : say('amount.derived', { amount: said })
  return claim.reading === 'inferred' ? t('ours', { said: whole }) : whole
}

/** In the lens that asks how: the ways that a line says, or that we read. */
function waysOf({ graph, lens, language, locale, t }: Subject, { strands }: LensLink): string {
  const tags = Object.entries(graph.dataset.guide.ways?.tags ?? {})
  if (lens.id !== 'threat' || tags.length === 0) return ''
  const said = strands.flatMap(({ stand }) => graph.claims.get(stand)?.mechanisms ?? [])
  const ways = tags.flatMap(([id, tag]) => {
    const own = said.filter((one) => one.id === id)
    if (own.length === 0) return []
    const isSaid = own.some(({ reading }) => reading === 'explicit')
    return [isSaid ? tag[language] : translator(words, locale)('ours', { said: tag[language] })]
  })
  return ways.length === 0 ? t('ways.silent') : ways.join(t('say.comma'))
}

function whyNone({ evidence, locale }: Subject, id: string): string {
  return translator(words, locale)('none', { filtered: evidence.isAll ? 'no' : 'yes', kind: kindOf(id) ?? '' })
}
