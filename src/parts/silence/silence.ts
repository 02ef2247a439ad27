// What does the report not say of a thing? Silence is said, and never read as denial.

import { gapOf } from '../../core/analysis/gaps.ts'
import { allEvidence, type WholeGraph } from '../../core/graph/graph.ts'
import type { Capabilities } from '../../core/model/capability.ts'
import { kindOf, type UnitId } from '../../core/model/ids.ts'
import { isGainedFrom } from '../../core/query/gains.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { activityListName, spanText } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** Of what silence is asked. */
export interface SilenceAsked {
  readonly graph: WholeGraph
  readonly has: Capabilities
  /** Filters leave all of it: what they leave out is not unsaid. */
  readonly isAll: boolean
  readonly locale: Locale
}

/** What is not said. */
export interface Silence {
  readonly text: string
  /** What is not said of a part may be said of the whole: that it is, and where. */
  readonly whole?: { readonly text: string; readonly units: readonly UnitId[] }
}

/** What is not said of a thing. */
export function silenceOn(id: string, asked: SilenceAsked): Silence {
  return kindOf(id) === 'crime' ? onCrime(id, asked) : { text: onOther(id, asked) }
}

function onOther(id: string, { graph, has, isAll, locale }: SilenceAsked): string {
  const t = translator(words, locale)
  const { threats } = graph.dataset.guide
  if (kindOf(id) === 'body' && has.has('activities'))
    return t('body', { list: activityListName(graph.dataset.guide, locale) })
  if (kindOf(id) === 'group' && threats !== undefined && isAll)
    return t('group', { name: shortName(id, graph, dataLanguage(locale)), units: spanText(threats, locale) })
  return t('other')
}

/** Which groups and activities the whole report leaves unnamed. */
function onCrime(id: string, { graph, has, isAll, locale }: SilenceAsked): Silence {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const list = activityListName(graph.dataset.guide, locale)
  const { activities, whole } = gapOf(graph, id)
  const said = [
    ...(has.has('groups') && !isGainedFrom(allEvidence(graph), id) ? [t('crime.groups')] : []),
    ...(has.has('activities') && activities.length === 0 ? [t('crime.activities', { list })] : []),
    t(isAll ? 'crime' : 'other'),
  ]
  const text = said.join(language === 'zh' ? '' : ' ')
  if (whole === undefined) return { text }
  const name = nameInside(whole.id, shortName(whole.id, graph, language))
  return {
    text,
    // A picture that rings no gap here counts what is said of the whole.
    whole: {
      text: t('crime.whole', { n: whole.activities.length, whole: name }),
      units: whole.activities.map(({ unit }) => unit),
    },
  }
}
