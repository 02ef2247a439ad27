// What stands in the rows of each table, in the words of a language?

import { gapsOf } from '../../core/analysis/gaps.ts'
import type { Graph } from '../../core/graph/graph.ts'
import { isLeading, STATUSES } from '../../core/model/activity.ts'
import { CERTAINTIES, strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import { compareUnits, kindOf, type UnitId } from '../../core/model/ids.ts'
import { MODALITIES } from '../../core/model/recommendation.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { isSelectable } from '../../core/query/selectable.ts'
import { countClaims, documentsOf, NONE, sourcesOf, speakersOf } from '../../core/query/sources.ts'
import type { TableId } from '../../core/query/table-columns.ts'
import type { Cell, Row } from '../../core/query/table-rows.ts'
import { figureText } from '../../i18n/amounts.ts'
import { claimText, spokenStatement } from '../../i18n/claim-text.ts'
import { dateText, periodText } from '../../i18n/dates.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { sortUnits, unitMark, unitName } from '../../i18n/units.ts'
import { inline, type Translate } from '../../i18n/words.ts'
import { plainText } from '../../ui/Prose.tsx'
import type { words } from './words.ts'

/** What rows are made from. */
export interface RowSource {
  /** The evidence that the filter leaves. */
  readonly graph: Graph
  /** All of it: a finding of the report is none of the filter. */
  readonly whole: Graph
  readonly locale: Locale
  /** Whether claims of one origin count once. */
  readonly once: boolean
  /** Sources that are left out already. */
  readonly distrusted: readonly string[]
  readonly t: Translate<keyof typeof words.english>
}

/** The rows of a table, in the order of the report. */
export function rowsOf(table: TableId, source: RowSource): readonly Row[] {
  return ROWS[table](source)
}

const ROWS: Readonly<Record<TableId, (source: RowSource) => readonly Row[]>> = {
  claims: claimRows,
  activities: activityRows,
  recommendations: recommendationRows,
  entities: entityRows,
  sources: sourceRows,
  gaps: gapRows,
}

const count = (n: number): Cell => ({ text: n === 0 ? '–' : String(n), rank: n })

/** Small makers of cells, for a source of rows. */
function makers({ graph, locale }: RowSource) {
  const language = dataLanguage(locale)
  const name = (id: string) => inline(graph.shortOf(id), language)
  const list = (ids: readonly string[]): Cell => ({
    text: listText(
      [...new Set(ids)].map((id) => (graph.units.has(id) ? unitName(id, locale) : name(id))),
      locale,
      'row',
    ),
  })
  return {
    language,
    name,
    list,
    thing: (id: string): Cell => ({ text: name(id), kind: kindOf(id) }),
    units: (ids: Iterable<UnitId>): Cell => {
      const units = sortUnits(ids)
      const order = units[0] === undefined ? undefined : placeOf(graph, units[0])
      return { text: units.map((id) => unitMark(id, locale)).join(' '), units, rank: order }
    },
  }
}

function placeOf(graph: Graph, unit: UnitId): number {
  return graph.dataset.units.findIndex(({ id }) => id === unit)
}

function unitsOf(claims: readonly Claim[]): UnitId[] {
  return claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit))
}

function claimRows(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, thing, list, units } = makers(source)
  const label = new Map(ontology.predicates.map((one) => [one.id, one.label[language]]))
  const claims = [...graph.dataset.claims].sort((a, b) => compareUnits(firstUnit(a), firstUnit(b)))
  return claims.map((claim): Row => {
    const text = claimText(claim, graph, locale)
    const { subject, predicate, object, certainty, polarity, reading, places = [], period, quantities = [] } = claim
    return {
      id: claim.id,
      mark: claim.id,
      cells: {
        subject: thing(subject),
        predicate: { text: label.get(predicate) ?? predicate },
        object: thing(object),
        statement: { text: plainText(claim.statement[language]) },
        spoken: { text: plainText(spokenStatement(claim, graph, locale)) },
        certainty: { text: text.certainty, stroke: text.stroke, rank: CERTAINTIES.indexOf(certainty) },
        speakers: { text: speakersOf(claim).length === 0 ? t('nobody') : list(speakersOf(claim)).text },
        documents: list(documentsOf(claim)),
        reading: { text: t(`reading.${reading}`) },
        evidence: { text: ontology.polarities[polarity][language] },
        mechanism: { text: text.mechanism },
        places: list(places.map(({ id }) => id)),
        period: { text: period ? periodText(period, locale) : '' },
        amount: {
          text: quantities
            .map((one) => {
              const figure = figureText(one, ontology, locale)
              return t('figure', { what: one.what[language], figure })
            })
            .join('; '),
        },
        units: units(unitsOf([claim])),
      },
    }
  })
}

function activityRows(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, list, name, units } = makers(source)
  return graph.dataset.activities.map((activity): Row => {
    const { id, title, description, leads, partners, status, crimes, groups, places, dates = [], unit } = activity
    const named = crimes.filter(({ basis }) => basis === 'named')
    return {
      id,
      mark: id,
      cells: {
        title: { text: title[language], kind: 'activity' },
        leads: list(leads.filter(isLeading).map((lead) => lead.id)),
        first: list(leads.filter(({ role }) => role === 'first-named').map((lead) => lead.id)),
        supports: list(leads.filter(({ role }) => role === 'supports').map((lead) => lead.id)),
        others: {
          text: listText(
            partners.map((one) => t('other', { name: name(one.id), role: ontology.partnerRoles[one.role][language] })),
            locale,
            'row',
          ),
        },
        status: { text: ontology.statuses[status][language], rank: STATUSES.indexOf(status) },
        crimes: list(named.map((crime) => crime.id)),
        groups: list(groups.map((group) => group.id)),
        places: list(places.filter(({ at }) => at.includes('scope')).map((place) => place.id)),
        dates: { text: dates.map(({ on, until }) => dateText(on, until, locale, 'short')).join('; ') },
        description: { text: plainText(description[language]) },
        units: units([unit]),
      },
    }
  })
}

function recommendationRows(source: RowSource): Row[] {
  const { graph, locale } = source
  const { ontology } = graph.dataset
  const { language, list, units } = makers(source)
  return graph.dataset.recommendations.map((one): Row => {
    const { id, statement, modality, addressee, theme, level, names, concerns, evidence, item } = one
    return {
      id,
      mark: id,
      cells: {
        statement: { text: plainText(statement[language]), kind: 'recommendation' },
        strength: { text: ontology.modalities[modality][language], rank: MODALITIES.indexOf(modality) },
        addressee: {
          text: listText(
            addressee.map((to) => ontology.addressees[to][language]),
            locale,
            'row',
          ),
        },
        theme: { text: ontology.themes[theme][language] },
        item: { text: item ?? '' },
        level: { text: ontology.levels[level][language] },
        names: list(names),
        concerns: list(concerns),
        units: units(evidence.map(({ unit }) => unit)),
      },
    }
  })
}

function entityRows(source: RowSource): Row[] {
  const { graph, once } = source
  const { ontology } = graph.dataset
  const { language, name, units } = makers(source)
  return graph.dataset.entities
    .filter(({ id }) => isSelectable(id))
    .map((entity): Row => {
      const { id, names, abbreviation = '', aliases, parent } = entity
      const claims = [...new Set([...graph.claimsAbout(id), ...graph.claimsFrom(id)])]
      const activities = new Set([...graph.activitiesOf(id), ...graph.activitiesOn(id).map((on) => on.activity)])
      const kind = kindOf(id)
      return {
        id,
        mark: id,
        cells: {
          name: { text: names[language], kind },
          kind: { text: kind ? ontology.kinds[kind].one[language] : '' },
          claims: count(countClaims(claims, once)),
          origins: count(countClaims(claims, true)),
          activities: count(activities.size),
          recommendations: count(graph.recommendationsOn(id).length),
          within: { text: parent === undefined ? '' : name(parent) },
          also: { text: [abbreviation, ...aliases].filter((form) => form !== '').join('; ') },
          units: units(graph.unitsNaming(id)),
        },
      }
    })
}

function sourceRows(source: RowSource): Row[] {
  const { graph, whole, once, locale, distrusted, t } = source
  const { ontology } = graph.dataset
  const { language, name, units } = makers(source)
  return sourcesOf(graph).map(({ id, rests, only, origins }): Row => {
    const kind = kindOf(id)
    const isNote = whole.units.has(id)
    const behind = graph.entities.get(id)?.source?.class ?? sourceClassOf(id)
    return {
      id,
      mark: isSelectable(id) ? id : undefined,
      cells: {
        name: { text: id === NONE ? t('source.none') : isNote ? unitName(id, locale) : name(id), kind },
        kind: {
          text: isNote ? t('source.note') : id === NONE || !kind ? '' : ontology.kinds[kind].one[language],
        },
        class: { text: behind === undefined ? '' : ontology.sourceClasses[behind][language] },
        titled: { text: graph.entities.get(id)?.source?.title?.[language] ?? '' },
        claims: count(countClaims(rests, once)),
        only: count(countClaims(only, once)),
        origins: count(origins),
        trust: { text: t(distrusted.includes(id) ? 'trust.off' : 'trust.on') },
        units: units(isNote ? [id] : unitsOf(rests)),
      },
    }
  })
}

/** Who is behind a source that is no document. */
function sourceClassOf(id: string): 'resolution' | 'un-body' | undefined {
  if (id.startsWith('res:')) return 'resolution'
  return kindOf(id) === 'body' ? 'un-body' : undefined
}

function gapRows(source: RowSource): Row[] {
  const { graph, whole, once, t, locale } = source
  const { ontology } = graph.dataset
  const { language, list, name, units } = makers(source)
  const isGap = new Set(gapsOf(whole).flatMap(({ id, activities }) => (activities.length === 0 ? [id] : [])))
  return gapsOf(graph).map(({ id, claims, groups, activities, bodies }): Row => {
    const kind = kindOf(id)
    const statuses = STATUSES.map((status) => ({
      status,
      n: activities.filter((activity) => activity.status === status).length,
    })).filter(({ n }) => n > 0)
    return {
      id,
      mark: id,
      cells: {
        name: { text: name(id), kind },
        kind: { text: kind ? ontology.kinds[kind].one[language] : '' },
        groups: { ...list(groups), rank: groups.length },
        claims: count(countClaims(claims, once)),
        activities: isGap.has(id) ? { text: t('gap.none'), rank: 0, isFinding: true } : count(activities.length),
        leads: { ...list(bodies), rank: bodies.length },
        status: {
          text: listText(
            statuses.map(({ status, n }) => t('gap.status', { n, status: ontology.statuses[status][language] })),
            locale,
            'row',
          ),
        },
        units: units([...unitsOf(claims), ...activities.map(({ unit }) => unit)]),
      },
    }
  })
}

/** What a table says in one sentence, counted from its rows. */
export function factsOf(table: TableId, source: RowSource): Readonly<Record<string, string | number>> {
  const { graph, whole, locale } = source
  const { name } = makers(source)
  const { claims, activities, recommendations, entities } = graph.dataset
  if (table === 'claims')
    return {
      n: claims.length,
      origins: countClaims(claims, true),
      firm: claims.filter((claim) => strokeOf(claim) === 'firm').length,
      units: new Set(unitsOf(claims)).size,
    }
  if (table === 'activities')
    return {
      n: activities.length,
      none: activities.filter(({ crimes }) => crimes.every(({ basis }) => basis !== 'named')).length,
      done: activities.filter(({ status }) => status === 'completed').length,
    }
  if (table === 'recommendations')
    return {
      n: recommendations.length,
      states: recommendations.filter(({ addressee }) => addressee.includes('member-states')).length,
      should: recommendations.filter(({ modality }) => modality === 'must' || modality === 'should').length,
    }
  if (table === 'entities') {
    const all = entities.filter(({ id }) => isSelectable(id))
    const [top] = [...all].sort((a, b) => graph.claimsAbout(b.id).length - graph.claimsAbout(a.id).length)
    return { n: all.length, top: top ? name(top.id) : '', claims: top ? graph.claimsAbout(top.id).length : 0 }
  }
  if (table === 'sources') {
    const sources = sourcesOf(graph).filter(({ id }) => id !== NONE)
    const [top] = sources
    const nobody = sourcesOf(graph).find(({ id }) => id === NONE)
    return {
      n: sources.length,
      top: top ? (graph.units.has(top.id) ? unitName(top.id, locale) : name(top.id)) : '',
      claims: top?.only.length ?? 0,
      nobody: nobody?.rests.length ?? 0,
      all: claims.length,
    }
  }
  const gaps = gapsOf(whole).filter(({ activities: own }) => own.length === 0)
  const crimes = gaps.filter(({ id }) => kindOf(id) === 'crime')
  return { crimes: crimes.length, regions: gaps.length - crimes.length, n: gapsOf(graph).length }
}
