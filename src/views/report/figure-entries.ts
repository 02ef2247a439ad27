// How do claims, requests and rows of the annex stand in a figure? Our sentence, how firm it is, who says so, what is counted.

import type { FigureRow, RowText } from '../../core/export/figure-rows.ts'
import type { WholeGraph } from '../../core/graph/graph.ts'
import type { Activity, Named } from '../../core/model/activity.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { UnitId } from '../../core/model/ids.ts'
import { calledIn } from '../../core/model/ontology.ts'
import type { Recommendation } from '../../core/model/recommendation.ts'
import type { Unit } from '../../core/model/unit.ts'
import type { Language } from '../../core/model/words.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { figureText } from '../../i18n/said/amounts.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { dateText, periodText } from '../../i18n/said/dates.ts'
import { unitMark } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'
import type { words } from './words.ts'

/** Where a figure of the report is written, and in which language. */
export interface FigureHome {
  readonly graph: WholeGraph
  readonly locale: Locale
  readonly language: Language
  readonly t: Translate<keyof typeof words.english>
}

/** Sizes of type in px that a room may have, the largest first: a column is read from near. */
export function sizesFor({ width }: { readonly width: number }): readonly number[] {
  return width < 700 ? [21, 19, 17, 15, 13] : [26, 23, 21, 19, 17, 15]
}

const note = (text: string): RowText => ({ text, tone: 'ink3', scale: 0.85 })

/** A claim with what qualifies it. Inside its own unit only the sentence is cited. */
export function claimRow(home: FigureHome, claim: Claim, inside: UnitId | undefined): FigureRow {
  const { graph, locale, t } = home
  const text = claimText(claim, graph, locale)
  const { ontology } = graph.dataset
  const figures = (claim.quantities ?? []).map((quantity) => figureText(quantity, ontology, locale))
  const period = claim.period === undefined ? '' : periodText(claim.period, locale)
  const said = [
    `**${text.certainty}**`,
    text.sources,
    ...(figures.length > 0 ? [`**${listText(figures, locale, 'row')}**`] : []),
    period,
    text.mechanism,
    placesIn(home, claim, inside),
  ]
  return {
    sign: { stroke: text.stroke },
    texts: [
      { text: text.statement, tone: 'ink', scale: 1 },
      { text: said.filter((part) => part !== '').join(t('figure.dot')), tone: 'ink2', scale: 0.85 },
      ...(text.read === undefined ? [] : [{ ...note(text.read), isExtra: true as const }]),
    ],
  }
}

/** Where it stands: the sentences in the unit, or the units. */
export function placesIn({ graph, locale, t }: FigureHome, claim: Claim, inside: UnitId | undefined): string {
  const here = claim.evidence.find(({ unit }) => unit === inside)
  const sentences = (here?.sentences ?? []).filter((spot) => typeof spot === 'number')
  if (inside !== undefined && sentences.length > 0)
    return listText(
      sentences.map((n) => t('sentence', { n })),
      locale,
      'row',
    )
  const units = graph.unitsOf(claim.id).map((id) => unitMark(id, locale))
  return listText([...new Set(units)], locale, 'row')
}

/** A request: of whom, how strongly, under which heading. */
export function adviceRow({ graph, language, locale, t }: FigureHome, one: Recommendation): FigureRow {
  const { modalities, addressees, themes } = graph.dataset.ontology
  const asked = [
    one.item ?? '',
    `**${calledIn(modalities, one.modality, language)}**`,
    listText(
      one.addressee.map((id) => calledIn(addressees, id, language)),
      locale,
    ),
    calledIn(themes, one.theme, language),
  ]
  return {
    sign: { kind: 'recommendation' },
    texts: [
      { text: one.statement[language], tone: 'ink', scale: 1 },
      { text: asked.filter((part) => part !== '').join(t('figure.dot')), tone: 'ink2', scale: 0.85 },
    ],
  }
}

/** A row of the annex, field by field; what it prints word for word stays out. */
export function rowsOfActivity(home: FigureHome, activity: Activity): FigureRow[] {
  const { graph, language, locale, t } = home
  const { leadRoles, partnerRoles, statuses } = graph.dataset.ontology
  const names = (ids: readonly Named[]) =>
    listText([...new Set(ids.map(({ id }) => shortName(id, graph, language)))], locale, 'row')
  const inRole = (ids: readonly (Named & { readonly role: string })[], roles: typeof partnerRoles) =>
    ids
      .map(({ id, role }) =>
        t('figure.role', { name: shortName(id, graph, language), role: calledIn(roles, role, language) }),
      )
      .join(t('figure.dot'))
  const fields: readonly (readonly [label: string, text: string])[] = [
    [t('status'), calledIn(statuses, activity.status, language)],
    [t('leads'), inRole(activity.leads, leadRoles)],
    [t('partners'), inRole(activity.partners, partnerRoles)],
    [t('places.row'), names(activity.places)],
    [t('venues'), names(activity.venues ?? [])],
    [t('crimes'), names(activity.crimes)],
    [t('groups'), names(activity.groups)],
    [t('actors'), names(activity.actors ?? [])],
    [t('instruments'), names(activity.instruments ?? [])],
    [t('documents.row'), names(activity.documents ?? [])],
    [
      t('dates'),
      (activity.dates ?? [])
        .map(({ on, until, what }) => `${dateText(on, until, locale)}: ${what[language]}`)
        .join(t('figure.dot')),
    ],
    [
      t('figures'),
      (activity.quantities ?? [])
        .map((one) => `${one.what[language]}: **${figureText(one, graph.dataset.ontology, locale)}**`)
        .join(t('figure.dot')),
    ],
  ]
  return [
    {
      label: t('figure.activity'),
      texts: [
        { text: activity.description[language], tone: 'ink', scale: 1 },
        ...[activity.note, activity.statusNote, activity.scopeNote].flatMap((said) =>
          said === undefined ? [] : [note(said[language])],
        ),
      ],
    },
    ...fields
      .filter(([, text]) => text !== '')
      .map(([label, text]): FigureRow => ({ label, texts: [{ text, tone: 'ink', scale: 1 }] })),
  ]
}

/** Sentences from which nothing is drawn, with why, in one line; none where every sentence is used. */
export function silentRow({ graph, language, locale, t }: FigureHome, unit: Unit): FigureRow[] {
  if (unit.silent.length === 0 || unit.id.startsWith('a')) return []
  const said = unit.silent.map(({ sentences, why }) => {
    const reason = graph.dataset.ontology.reasons[why]?.[language] ?? ''
    const which = listText(
      sentences.map((n) => t('sentence', { n })),
      locale,
      'row',
    )
    return t('figure.silent', { which, why: reason })
  })
  return [{ texts: [note(said.join(' '))] }]
}

/** Rows as sentences, for who does not see them. */
export function spoken(rows: readonly FigureRow[]): string {
  return rows
    .map(({ label, texts }) => {
      const said = texts.map(({ text }) => text.replaceAll('**', '')).join(' – ')
      return label === undefined || label === '' ? said : `${label}: ${said}`
    })
    .join(' | ')
}
