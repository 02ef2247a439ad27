// What does each sentence of a hand-out rest on, in few words at the foot of its page, and on which sources do they all rest?

import type { WholeGraph } from '../../core/graph/graph.ts'
import { type Briefing, restsOf, type Said, type Scene, saidAnywhere, saidIn } from '../../core/model/briefing.ts'
import { compareUnits, kindOf, type UnitId, whatIs } from '../../core/model/ids.ts'
import { namedSources } from '../../core/model/named-sources.ts'
import type { Language } from '../../core/model/words.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { claimText, sourceText } from '../../i18n/said/claim-text.ts'
import { translator } from '../../i18n/words.ts'
import { citedUnits } from '../../parts/cited.ts'
import { unitsOn } from '../present/sources.ts'
import { spokenIn, stressed } from '../present/spoken.ts'
import { words } from './words.ts'

/** A sentence, and the number of its footnote; one that rests on nothing has none. */
export interface NotedSentence {
  readonly text: string
  /** That of the hand-out, or the one that it is written in. */
  readonly language: Language
  readonly note: number | undefined
}

/** What stands at the foot of a page. */
export interface Footnote {
  readonly number: number
  readonly text: string
  /** The single ids that its sentence rests on. */
  readonly rests: readonly string[]
}

/** A scene in words: every sentence with its footnote, numbered from 1 on each page. */
export interface NotedScene {
  readonly headline: NotedSentence
  /** What is said, step by step. */
  readonly steps: readonly (readonly NotedSentence[])[]
  /** For whoever speaks; none where they are not printed. */
  readonly notes: readonly NotedSentence[]
  readonly footnotes: readonly Footnote[]
}

/** A document, an instrument or a footnote of the report on whose word something is said. */
export interface Endnote {
  readonly source: string
  /** Where the report names it for what is said here. */
  readonly units: ReadonlySet<UnitId>
  /** Numbers of scenes. */
  readonly scenes: ReadonlySet<number>
}

/** What a hand-out is made of. */
export interface HandoutAsked {
  readonly graph: WholeGraph
  readonly briefing: Briefing
  readonly locale: Locale
  /** Whether speaker notes are printed too. */
  readonly hasNotes: boolean
}

/** All that is printed of a scene. */
export function printedOf(scene: Scene, hasNotes: boolean): readonly Said[] {
  return hasNotes ? saidAnywhere(scene) : saidIn(scene)
}

/** The sources of a briefing in the order in which they are first used: the first is number 1. */
export function endnotesOf({ graph, briefing, hasNotes }: HandoutAsked): readonly Endnote[] {
  const found = new Map<string, { readonly units: Set<UnitId>; readonly scenes: Set<number> }>()
  for (const [i, scene] of briefing.scenes.entries())
    for (const id of printedOf(scene, hasNotes).flatMap(({ on }) => restsOf(on))) {
      const claim = graph.claims.get(id)
      for (const source of claim === undefined ? [] : namedSources(claim).filter(isCitable)) {
        const own = found.get(source) ?? { units: new Set(), scenes: new Set() }
        found.set(source, own)
        own.scenes.add(i + 1)
        for (const unit of graph.unitsOf(id)) own.units.add(unit)
      }
    }
  return [...found].map(([source, own]) => ({ source, ...own }))
}

function isCitable(id: string): boolean {
  return whatIs(id) === 'unit' || ['document', 'instrument'].includes(kindOf(id) ?? '')
}

/** Up to so many signs a footnote is said again sooner than looked for. */
const SHORT = 60

/** The words of a scene with their footnotes. `numbers` are those of the sources. */
export function notedScene(
  { graph, locale, hasNotes }: HandoutAsked,
  scene: Scene,
  numbers: ReadonlyMap<string, number>,
): NotedScene {
  const language = dataLanguage(locale)
  const t = translator(words, locale)
  const footnotes: Footnote[] = []
  /** Where on the page each was said first. */
  const given = new Map<string, number>()
  const noted = ({ text, on }: Said): NotedSentence => {
    const rests = restsOf(on)
    const said = { text: stressed(text, language), language: spokenIn(text, language) }
    if (rests.length === 0) return { ...said, note: undefined }
    const number = footnotes.length + 1
    const full = footText(graph, rests, locale, numbers)
    const first = full.length > SHORT ? given.get(full) : undefined
    if (first === undefined) given.set(full, number)
    footnotes.push({ number, text: first === undefined ? full : t('foot.same', { n: first }), rests })
    return { ...said, note: number }
  }
  return {
    headline: noted(scene.headline),
    steps: scene.steps.map(({ says }) => says.map(noted)),
    notes: hasNotes ? scene.notes.map(noted) : [],
    footnotes,
  }
}

/** "¶36 (estimated; Monitoring Team, S/2014/770 [3]); ¶37 (stated; the report itself)": what is qualified alike stands together. */
function footText(
  graph: WholeGraph,
  rests: readonly string[],
  locale: Locale,
  numbers: ReadonlyMap<string, number>,
): string {
  const t = translator(words, locale)
  const alike = new Map<string, { readonly say: (units: string) => string; readonly units: UnitId[] }>()
  for (const id of rests) {
    const say = qualified(graph, id, locale, numbers)
    const key = say('')
    const own = alike.get(key) ?? { say, units: [] }
    alike.set(key, own)
    own.units.push(...unitsOn(graph, [id]))
  }
  const first = ({ units }: { readonly units: readonly UnitId[] }) => [...units].sort(compareUnits)[0] ?? ''
  const text = [...alike.values()]
    .sort((a, b) => compareUnits(first(a), first(b)))
    .map(({ say, units }) => say(citedUnits(units, locale, t('foot.join'))))
    .join(t('foot.join'))
  return t('foot.note', { text })
}

/** Says units with how sure the report is there and who says so; the text itself is qualified by nothing. */
function qualified(
  graph: WholeGraph,
  id: string,
  locale: Locale,
  numbers: ReadonlyMap<string, number>,
): (units: string) => string {
  const t = translator(words, locale)
  const claim = graph.claims.get(id)
  if (claim) {
    const { certainty, sources } = claimText(claim, graph, locale)
    const named = namedSources(claim).map((source) => {
      const name = sourceText(claim, source, graph, locale)
      const n = numbers.get(source)
      return n === undefined ? name : t('source', { name, n })
    })
    const who = named.length === 0 ? sources : listText(named, locale, 'row')
    return (units) => t('claim', { units, sure: certainty, who })
  }
  const activity = graph.activities.get(id)
  if (activity) {
    const leads = activity.leads.map((lead) => shortName(lead.id, graph, dataLanguage(locale)))
    const who = listText([...new Set(leads)], locale, 'row')
    return (units) => t('activity', { units, who })
  }
  return graph.recommendations.has(id) ? (units) => t('advice', { units }) : (units) => units
}
