// On what does a scene rest? A row for each thing that is said: where it stands, whose it is, how sure, and who says so.

import type { WholeGraph } from '../../core/graph/graph.ts'
import { restsOf, type Scene, saidIn } from '../../core/model/briefing.ts'
import { compareUnits, type UnitId, whatIs } from '../../core/model/ids.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { claimText } from '../../i18n/said/claim-text.ts'
import { sortUnits } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'

/** Units, and what is taken from them in a few words. */
export interface SourceRow {
  readonly units: readonly UnitId[]
  readonly text: string
}

type Key = 'source.claim' | 'source.activity' | 'source.advice' | 'source.unit'

/** The rows of a scene in the order of the report. What says the same of several units is one row. */
export function sourceRows(graph: WholeGraph, scene: Scene, locale: Locale, t: Translate<Key>): readonly SourceRow[] {
  const rows = new Map<string, UnitId[]>()
  for (const id of new Set(saidIn(scene).flatMap(({ on }) => restsOf(on)))) {
    const text = textOf(graph, id, locale, t)
    const units = whatIs(id) === 'unit' ? [id] : graph.unitsOf(id)
    rows.set(text, [...(rows.get(text) ?? []), ...units])
  }
  return [...rows]
    .map(([text, units]) => ({ text, units: sortUnits(units) }))
    .sort((a, b) => compareUnits(a.units[0] ?? '', b.units[0] ?? ''))
}

function textOf(graph: WholeGraph, id: string, locale: Locale, t: Translate<Key>): string {
  const language = dataLanguage(locale)
  const claim = graph.claims.get(id)
  if (claim) {
    const { certainty, sources } = claimText(claim, graph, locale)
    return t('source.claim', { whose: shortName(claim.subject, graph, language), sure: certainty, who: sources })
  }
  const activity = graph.activities.get(id)
  if (activity) {
    const leads = activity.leads.map((lead) => shortName(lead.id, graph, language))
    return t('source.activity', { whose: listText([...new Set(leads)], locale, 'row') })
  }
  return t(graph.recommendations.has(id) ? 'source.advice' : 'source.unit')
}
