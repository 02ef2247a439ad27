// How are several things and the paths between them put into words?

import type { EvidencePath, PathStep } from '../../../../core/analysis/paths.ts'
import { weakestOf } from '../../../../core/analysis/paths.ts'
import type { Graph } from '../../../../core/graph/graph.ts'
import type { Strand } from '../../../../core/graph/lens.ts'
import { firstUnit } from '../../../../core/query/claims.ts'
import { dataLanguage, type Locale } from '../../../../i18n/locales.ts'
import { shortName } from '../../../../i18n/names.ts'
import { claimText } from '../../../../i18n/said/claim-text.ts'
import { activityListName, sortUnits, unitMark } from '../../../../i18n/units.ts'
import type { Translate } from '../../../../i18n/words.ts'
import { plainText } from '../../../../ui/Prose.tsx'
import type { words } from './words.ts'

type T = Translate<keyof typeof words.english>

/** What a claim, activity or recommendation says, who says so and where. */
export interface StandText {
  readonly statement: string
  readonly certainty: string
  /** The report itself where it names nobody. */
  readonly sources: string
  readonly units: readonly string[]
}

/** Puts a claim, an activity or a recommendation into words. */
export function standText(graph: Graph, { stand, reading }: Strand, locale: Locale, t: T): StandText {
  const language = dataLanguage(locale)
  const claim = graph.claims.get(stand)
  if (claim) {
    const { certainty, sources } = claimText(claim, graph, locale)
    return { statement: claim.statement[language], certainty, sources, units: [firstUnit(claim)] }
  }
  const units = graph.unitsOf(stand)
  const activity = graph.activities.get(stand)
  const list = activityListName(graph.dataset.guide, locale)
  const certainty = t(reading === 'inferred' ? 'step.implied' : activity ? 'step.row' : 'step.advice', { list })
  const statement = activity?.title ?? graph.recommendations.get(stand)?.statement
  return { statement: statement?.[language] ?? stand, certainty, sources: graph.dataset.report.symbol, units }
}

/** Each step of a path in a line with its citation, and what is weak about it: to be pasted elsewhere. */
export function pathText(graph: Graph, path: EvidencePath, locale: Locale, t: T): string {
  const name = (id: string) => shortName(id, graph, dataLanguage(locale))
  const steps = path.steps.map((step, i) => {
    const first = step.strands[0]
    if (!first) return ''
    const { statement, certainty, sources, units } = standText(graph, first, locale, t)
    return t('copy.step', {
      n: i + 1,
      statement: plainText(statement),
      units: sortUnits(units)
        .map((unit) => unitMark(unit, locale))
        .join(' '),
      certainty,
      sources,
    })
  })
  return [
    chainOf(path.steps).map(name).join(' – '),
    ...steps,
    weakestText(graph, path, locale, t),
    ...(path.throughHubs ? [t('path.hubs', { hubs: path.hubs.map(name).join(', ') })] : []),
    t('copy.report', { symbol: graph.dataset.report.symbol }),
  ].join('\n')
}

/** "Weakest step: 2, estimated". */
export function weakestText(graph: Graph, path: EvidencePath, locale: Locale, t: T): string {
  const first = weakestOf(path).strands[0]
  const certainty = first ? standText(graph, first, locale, t).certainty : ''
  return t('path.weakest', { n: path.weakest + 1, certainty, steps: path.steps.length })
}

/** The things of a chain in their order. */
export function chainOf(steps: readonly PathStep[]): string[] {
  return [...(steps[0] ? [steps[0].from] : []), ...steps.map(({ to }) => to)]
}
