// What does the report put into a figure? What is read along as far as the open unit; or else the claims that are selected, or what is drawn from the unit that is open, or all sections:
// sentences of ours with what qualifies them, and never one of the report.

import { setRows } from '../../core/export/figure-rows.ts'
import type { Evidence } from '../../core/graph/graph.ts'
import type { Claim } from '../../core/model/claim.ts'
import { readUnitId } from '../../core/model/ids.ts'
import type { Section, Unit } from '../../core/model/unit.ts'
import { filterOf } from '../../core/query/facets.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import { alongFigure } from './along/figure.ts'
import { claimFigure } from './figure-claim.ts'
import { adviceRow, claimRow, type FigureHome, rowsOfActivity, silentRow, sizesFor, spoken } from './figure-entries.ts'
import { words } from './words.ts'

/** The state of the report as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const { atlas, view, locale } = asked
  if (optionOf(view.options, 'read') === 'along') return alongFigure(asked)
  const { graph, lenses } = atlas
  const home: FigureHome = { graph, locale, language: dataLanguage(locale), t: translator(words, locale) }
  const claims = view.selected.flatMap((id) => graph.claims.get(id) ?? [])
  const [only, ...others] = claims
  if (only !== undefined) return others.length === 0 ? claimFigure(home, only) : claimsFigure(home, claims)
  const unit = view.unit === null ? undefined : graph.units.get(view.unit)
  if (unit !== undefined) return unitFigure(home, unit)
  return indexFigure(home, lenses.narrowed(filterOf(view)))
}

/** A unit: its gist, and all that is drawn from it. */
function unitFigure(home: FigureHome, unit: Unit): ViewFigure {
  const { graph, language, locale, t } = home
  const activity = graph.activityIn(unit.id)
  const claims = graph.claimsIn(unit.id)
  const advice = graph.recommendationsIn(unit.id)
  const rows = [
    ...(activity ? rowsOfActivity(home, activity) : []),
    ...claims.map((claim) => claimRow(home, claim, unit.id)),
    ...advice.map((one) => adviceRow(home, one)),
    ...silentRow(home, unit),
  ]
  const section = graph.sections.get(unit.section)
  return {
    headline: t('figure.unit', { unit: unitMark(unit.id, locale), gist: unit.gist[language].replaceAll('**', '') }),
    support: [
      [section?.number[language], section?.title[language]].filter(Boolean).join(' '),
      ...(activity || (claims.length === 0 && advice.length > 0) ? [] : [t('claims', { n: claims.length })]),
      ...(advice.length > 0 ? [t('advice', { n: advice.length })] : []),
      ...(unit.state === 'modelled' ? [] : [graph.dataset.ontology.reasons[unit.reason]?.[language] ?? '']),
    ].join(t('figure.dot')),
    draw: (room) => setRows({ rows, room, sizes: sizesFor(room), more: (n) => t('figure.more', { n }) }),
    key: advice.length === 0 ? [] : [adviceSign(home)],
    stands: [...graph.standsIn(unit.id)],
    described: spoken(rows),
    isUnfiltered: true,
  }
}

/** The sign of a request needs its word: that of a claim has its own beside it. */
function adviceSign({ graph, language }: FigureHome): ViewFigure['key'][number] {
  return { sign: { kind: 'recommendation' }, text: graph.dataset.ontology.kinds.recommendation.one[language] }
}

/** Several claims under one another. */
function claimsFigure(home: FigureHome, claims: readonly Claim[]): ViewFigure {
  const { graph, locale, t } = home
  const units = sortUnits(claims.flatMap(({ id }) => graph.unitsOf(id)))
  const rows = claims.map((claim) => claimRow(home, claim, undefined))
  return {
    headline: t('figure.claims', { n: claims.length }),
    support: t('figure.claims.from', { units: units.map((id) => unitMark(id, locale)).join(t('figure.join')) }),
    draw: (room) => setRows({ rows, room, sizes: sizesFor(room), more: (n) => t('figure.more', { n }) }),
    key: [],
    stands: claims.map(({ id }) => id),
    described: spoken(rows),
    isUnfiltered: true,
  }
}

/** Every section, with how much is drawn from it. */
function indexFigure(home: FigureHome, evidence: Evidence): ViewFigure {
  const { graph, language, t } = home
  const { sections, units } = graph.dataset
  const own = (section: Section) => units.filter((unit) => unit.section === section.id)
  const rows = sections
    .filter((section) => own(section).length > 0)
    .map((section) => ({
      label: section.number[language],
      texts: [
        {
          text: `**${section.title[language]}**${t('figure.dot')}${rangeOf(home, own(section))}`,
          tone: 'ink' as const,
          scale: 1,
        },
        { text: drawnFrom(home, evidence, own(section)), tone: 'ink2' as const, scale: 0.85 },
      ],
    }))
  return {
    headline: t('index.title', { n: units.length }),
    support: '',
    draw: (room) => setRows({ rows, room, sizes: sizesFor(room), more: (n) => t('figure.more', { n }) }),
    key: [],
    stands: [...new Set(units.flatMap(({ id }) => [...evidence.standsIn(id)]))],
    described: spoken(rows),
  }
}

/** "¶34–39". */
function rangeOf({ locale }: FigureHome, units: readonly Unit[]): string {
  const [first, last] = [units[0]?.id ?? '', units.at(-1)?.id ?? '']
  return first === last ? unitMark(first, locale) : `${unitMark(first, locale)}–${readUnitId(last)?.number ?? ''}`
}

/** "6 units · 24 claims · 3 recommendations". */
function drawnFrom({ t }: FigureHome, evidence: Evidence, units: readonly Unit[]): string {
  const stands = [...new Set(units.flatMap(({ id }) => [...evidence.standsIn(id)]))]
  const count = (known: ReadonlyMap<string, unknown>) => stands.filter((id) => known.has(id)).length
  const [claims, advice, activities] = [evidence.claims, evidence.recommendations, evidence.activities].map(count)
  const said = [
    t('figure.units', { n: units.length }),
    ...(claims ? [t('claims', { n: claims })] : []),
    ...(advice ? [t('advice', { n: advice })] : []),
    ...(activities ? [t('figure.activities', { n: activities })] : []),
  ]
  return said.join(t('figure.dot'))
}
