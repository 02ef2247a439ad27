// What is a figure as text? Its headline, then every claim, activity and recommendation that it shows as one sentence with what
// qualifies it, and a note for each place of the report; where these are too many, a sentence for each line of the picture.

import type { FigureText, TextLine } from '../../core/export/figure-text.ts'
import type { WholeGraph } from '../../core/graph/graph.ts'
import type { UnitId } from '../../core/model/ids.ts'
import { calledIn } from '../../core/model/ontology.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { dateText, periodText } from '../../i18n/said/dates.ts'
import { activityListName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { runsOf } from '../../parts/cited.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { filtersOf, VERSION } from './compose.ts'
import { words } from './words.ts'

/** Sentences of which a text is still read. */
const MOST = 30

/** The text of a state of a view, to be copied. */
export function composeText(
  { atlas, view, locale }: FigureAsked,
  content: ViewFigure,
  { version, address }: { readonly version: string | undefined; readonly address: string },
): FigureText {
  const t = translator(words, locale)
  const { graph } = atlas
  const { report } = graph.dataset
  const all = linesOf(graph, content, locale)
  const lines = all.slice(0, MOST)
  const source = {
    title: report.title[dataLanguage(locale)],
    symbol: report.symbol,
    date: dateText(report.date, undefined, locale),
  }
  const filters = content.isUnfiltered
    ? []
    : filtersOf(graph, view, locale).map(({ label, text }) => t('text.labelled', { label, text }))
  return {
    language: locale,
    headline: stopped(content.headline, locale),
    support: [content.support === '' ? '' : stopped(content.support, locale), ...filters]
      .filter(Boolean)
      .join(t('sentence.join')),
    lines,
    remarks: [...(all.length > lines.length ? [t('text.more', { n: all.length - lines.length })] : []), t('silence')],
    notes: t('text.notes'),
    noteOf: (place, isFirst) => t(isFirst ? 'text.note.full' : 'text.note.short', { ...source, place }),
    link: t(version === undefined ? 'text.link' : 'text.link.version', { version: (version ?? '').slice(0, VERSION) }),
    address,
    between: t('sentence.join'),
  }
}

/** A sentence for each thing that the figure rests on, sums first; for each line of it where these would be too many. */
function linesOf(graph: WholeGraph, { stands, lines = [] }: ViewFigure, locale: Locale): readonly TextLine[] {
  if (stands.length > MOST && lines.length > 0)
    return lines.map(({ text, stands: own }) => ({ text: stopped(text, locale), place: placeOf(graph, own, locale) }))
  const hasSum = (id: string) => (graph.claims.get(id)?.quantities ?? []).length > 0
  const ordered = stands.length > MOST ? [...stands.filter(hasSum), ...stands.filter((id) => !hasSum(id))] : stands
  return ordered.flatMap((id) => {
    const text = sentenceOf(graph, id, locale)
    return text === undefined ? [] : [{ text, place: placeOf(graph, [id], locale) }]
  })
}

function sentenceOf(graph: WholeGraph, id: string, locale: Locale): string | undefined {
  const language = dataLanguage(locale)
  const t = translator(words, locale)
  const { ontology } = graph.dataset
  const claim = graph.claims.get(id)
  if (claim) {
    const { statement, certainty, sources } = claimText(claim, graph, locale)
    const period = claim.period === undefined ? '' : periodText(claim.period, locale)
    return qualified(statement, [certainty, period, sources], locale)
  }
  const activity = graph.activities.get(id)
  if (activity) {
    const bodies = [...new Set(activity.leads.map((lead) => shortName(lead.id, graph, language)))]
    const said = t('text.activity', { bodies: listText(bodies, locale), title: activity.title[language] })
    return qualified(said, [calledIn(ontology.statuses, activity.status, language)], locale)
  }
  const advice = graph.recommendations.get(id)
  if (!advice) return undefined
  const addressees = advice.addressee.map((one) => calledIn(ontology.addressees, one, language))
  return qualified(
    advice.statement[language],
    [calledIn(ontology.modalities, advice.modality, language), listText(addressees, locale)],
    locale,
  )
}

/** A sentence with what qualifies it before its full stop. */
function qualified(sentence: string, by: readonly string[], locale: Locale): string {
  const t = translator(words, locale)
  const plain = sentence.replaceAll('**', '').replace(/[.。]$/u, '')
  const said = by.filter((part) => part !== '').join(t('units.join'))
  return t('text.qualified', { sentence: plain, by: said })
}

function stopped(text: string, locale: Locale): string {
  return /[.。!?！？]$/u.test(text) ? text : translator(words, locale)('text.stopped', { text })
}

/** "paras. 24 and 36–39; annex, activity 23". */
function placeOf(graph: WholeGraph, stands: readonly string[], locale: Locale): string {
  const t = translator(words, locale)
  const units: UnitId[] = stands.flatMap((id) => [...graph.unitsOf(id)])
  const runs = runsOf(units)
  const list = activityListName(graph.dataset.guide, locale)
  const kinds = [...new Set(runs.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const own = runs.filter((run) => run.kind === kind)
      const numbers = own.map(({ start, until }) => (start === until ? String(start) : `${start}–${until}`))
      const n = own.reduce((sum, { start, until }) => sum + until - start + 1, 0)
      return t(`place.${kind}`, { n, numbers: listText(numbers, locale), list })
    })
    .join(t('units.join'))
}
