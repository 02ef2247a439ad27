// What does the report not say of a thing? Silence is said, and never read as denial.

import { gapOf } from '../../core/analysis/gaps.ts'
import { allEvidence, type WholeGraph } from '../../core/graph/graph.ts'
import type { Capabilities } from '../../core/model/capability.ts'
import { kindOf, type UnitId } from '../../core/model/ids.ts'
import { activitiesAround } from '../../core/query/activities.ts'
import { sumsReceived } from '../../core/query/dossier.ts'
import { type Gain, gainersOf, gainsOf, isGainedFrom } from '../../core/query/gains.ts'
import { listText } from '../../i18n/lists.ts'
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
  if (kindOf(id) !== 'group' || threats === undefined || !isAll) return t('other')
  const list = activityListName(graph.dataset.guide, locale)
  const all = allEvidence(graph)
  const isNamed = activitiesAround(graph, id).named.length > 0
  return joined(locale, [
    ...sumsUnsaid(gainsOf(all, id), id, { graph, has, isAll, locale }),
    ...(has.has('activities') && !isNamed ? [t('crime.activities', { list })] : []),
    t('group', { name: shortName(id, graph, dataLanguage(locale)), units: spanText(threats, locale) }),
  ])
}

/** More things without a sum are counted, not named. */
const MOST_NAMED = 3

/** Of which gains no sum is given, where the data hold sums and the report itself says that there is a gain. */
function sumsUnsaid(gains: readonly Gain[], id: string, { graph, has, locale }: SilenceAsked): string[] {
  if (!has.has('sums')) return []
  const received = new Set(sumsReceived(allEvidence(graph)).map(({ claim }) => claim))
  const without = gains.filter(({ isOurs, claims }) => !isOurs && !claims.some((claim) => received.has(claim)))
  if (without.length === 0) return []
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const names = without.map((gain) => nameInside(gain.id, shortName(gain.id, graph, language)))
  const isLong = names.length > MOST_NAMED + 1
  const shown = isLong ? [...names.slice(0, MOST_NAMED), t('sums.more', { n: names.length - MOST_NAMED })] : names
  return [t(kindOf(id) === 'crime' ? 'sums.groups' : 'sums.crimes', { list: listText(shown, locale, 'disjunction') })]
}

function joined(locale: Locale, sentences: readonly string[]): string {
  return sentences.join(dataLanguage(locale) === 'zh' ? '' : ' ')
}

/** Which groups and activities the whole report leaves unnamed. */
function onCrime(id: string, asked: SilenceAsked): Silence {
  const { graph, has, isAll, locale } = asked
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const list = activityListName(graph.dataset.guide, locale)
  const { activities, whole } = gapOf(graph, id)
  const said = [
    ...(isAll ? sumsUnsaid(gainersOf(allEvidence(graph), id, 'group'), id, asked) : []),
    ...(has.has('groups') && !isGainedFrom(allEvidence(graph), id) ? [t('crime.groups')] : []),
    ...(has.has('activities') && activities.length === 0 ? [t('crime.activities', { list })] : []),
    t(isAll ? 'crime' : 'other'),
  ]
  const text = joined(locale, said)
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
