// What has changed of what is shown? Claims, activities and recommendations that are new, gone, firmer, weaker, reworded or
// otherwise not what they were.

import type { Activity } from '../model/activity.ts'
import { rankOfFirmness } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import type { HistoryLists } from '../model/history.ts'
import type { Recommendation } from '../model/recommendation.ts'
import { LANGUAGES, type Language } from '../model/words.ts'
import { canonical } from '../schema/canonical.ts'

/** How something has changed; it may have in several ways. */
export const CHANGE_WAYS = ['new', 'gone', 'firmer', 'weaker', 'reworded', 'otherwise'] as const

/** One of them. */
export type ChangeWay = (typeof CHANGE_WAYS)[number]

/** What of something is other, where its words and its firmness do not say it. */
export const ASPECTS = [
  'ends',
  'sums',
  'speakers',
  'units',
  'hedge',
  'places',
  'time',
  'status',
  'bodies',
  'reading',
  'note',
  'rest',
] as const

/** One of them. */
export type Aspect = (typeof ASPECTS)[number]

/** What the pictures rest on. */
export type Stand = Claim | Activity | Recommendation

/** One thing that is not as it was. */
export interface Change {
  readonly id: string
  /** Never empty. */
  readonly ways: readonly ChangeWay[]
  /** What is otherwise. */
  readonly aspects: readonly Aspect[]
  readonly before: Stand | undefined
  readonly now: Stand | undefined
}

const ASPECT_OF: Readonly<Record<string, Aspect>> = {
  subject: 'ends',
  predicate: 'ends',
  object: 'ends',
  role: 'ends',
  polarity: 'ends',
  concerns: 'ends',
  crimes: 'ends',
  groups: 'ends',
  actors: 'ends',
  quantities: 'sums',
  attribution: 'speakers',
  refersTo: 'speakers',
  evidence: 'units',
  antecedents: 'units',
  footnotes: 'units',
  unit: 'units',
  hedge: 'hedge',
  cue: 'hedge',
  places: 'places',
  venues: 'places',
  period: 'time',
  dates: 'time',
  status: 'status',
  statusPrinted: 'status',
  scopePrinted: 'places',
  leads: 'bodies',
  partners: 'bodies',
  addressee: 'bodies',
  names: 'bodies',
  mechanisms: 'reading',
  inferred: 'reading',
  reading: 'reading',
  note: 'note',
  statusNote: 'note',
  scopeNote: 'note',
}

/** The ontology's words for how strongly something is asked, with their order. */
export type Strengths = Readonly<Record<string, { readonly order: number }>>

/** Said by the words and the firmness of a change, or by nothing that a reader sees. */
const SAID = new Set(['statement', 'title', 'description', 'certainty', 'modality', 'item', 'on', 'silent', 'leaves'])

/**
 * What is other now. `shown` says of either what is shown of it: what is neither was nor is shown is left out. `strengths` say
 * how strongly something is asked, the strongest first. In the order of the report as it is now, what is gone behind it.
 */
export function changesBetween(
  before: HistoryLists,
  now: HistoryLists,
  shown: { readonly before: ReadonlySet<string>; readonly now: ReadonlySet<string> },
  strengths: Strengths,
): Change[] {
  const [had, has] = [standsOf(before), standsOf(now)]
  const ids = new Set([...has.keys(), ...had.keys()])
  return [...ids].flatMap((id) => {
    if (!shown.before.has(id) && !shown.now.has(id)) return []
    return changeOf(id, had.get(id), has.get(id), strengths) ?? []
  })
}

function standsOf({ claims, activities, recommendations }: HistoryLists): Map<string, Stand> {
  return new Map([...claims, ...activities, ...recommendations].map((stand) => [stand.id, stand]))
}

function changeOf(
  id: string,
  before: Stand | undefined,
  now: Stand | undefined,
  strengths: Strengths,
): Change | undefined {
  if (before === undefined || now === undefined)
    return { id, ways: [before === undefined ? 'new' : 'gone'], aspects: [], before, now }
  if (canonical(before) === canonical(now)) return undefined
  const aspects = aspectsOf(before, now)
  const firmer = firmnessOf(before, strengths) - firmnessOf(now, strengths)
  const ways: ChangeWay[] = [
    ...(firmer > 0 ? (['firmer'] as const) : firmer < 0 ? (['weaker'] as const) : []),
    ...(LANGUAGES.some((language) => wordsOf(before, language) !== wordsOf(now, language))
      ? (['reworded'] as const)
      : []),
    ...(aspects.length > 0 ? (['otherwise'] as const) : []),
  ]
  return ways.length === 0 ? undefined : { id, ways, aspects, before, now }
}

function aspectsOf(before: Stand, now: Stand): Aspect[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const other = keys.filter((key) => !SAID.has(key) && canonical(toldIn(before, key)) !== canonical(toldIn(now, key)))
  const found = new Set(other.map((key) => ASPECT_OF[key] ?? 'rest'))
  return ASPECTS.filter((aspect) => found.has(aspect))
}

/** What a part of a thing tells: how a row shortens the words of a figure changes no figure. */
function toldIn(stand: Stand, key: string): unknown {
  const told: unknown = Reflect.get(stand, key)
  return key === 'quantities' && Array.isArray(told) ? told.map(({ brief: _brief, ...quantity }) => quantity) : told
}

/** The lower the firmer; what is our reading is less firm than what the text says. Of an activity there is nothing to say. */
function firmnessOf(stand: Stand, strengths: Strengths): number {
  if ('certainty' in stand) return rankOfFirmness(stand) * 2 + (stand.reading === 'inferred' ? 1 : 0)
  return 'modality' in stand ? (strengths[stand.modality]?.order ?? 0) : 0
}

/** What it says, in one language. */
export function wordsOf(stand: Stand, language: Language): string {
  return 'statement' in stand
    ? stand.statement[language]
    : `**${stand.title[language]}** ${stand.description[language]}`
}
