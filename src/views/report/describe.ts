// The reader in words: the unit that is open and what is drawn from it, all of them and what rests on them, or what is read along so far.

import type { Evidence, WholeGraph } from '../../core/graph/graph.ts'
import type { Unit } from '../../core/model/unit.ts'
import { UNIT_STATES } from '../../core/model/unit.ts'
import { filterOf } from '../../core/query/facets.ts'
import { countUnits, standsOn } from '../../core/query/support.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { unitName } from '../../i18n/units.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { Describe, Description } from '../../parts/describe.ts'
import {
  ended,
  filteredBy,
  howSure,
  said,
  selectedText,
  silence,
  together,
  unitMarks,
} from '../../parts/describing/sentences.ts'
import type { FigureAsked } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import { plainText } from '../../ui/Prose.tsx'
import { describeAlong } from './along/describe.ts'
import { words } from './words.ts'

/** How many claims of a unit are said one by one. */
const MOST = 8

/** The state of the reader in words. */
export const describe: Describe = (asked) => {
  const { atlas, view } = asked
  if (optionOf(view.options, 'read') === 'along') return describeAlong(asked)
  const unit = view.unit === null ? undefined : atlas.graph.units.get(view.unit)
  return unit === undefined ? describeIndex(asked) : describeUnit(unit, asked)
}

type T = Translate<keyof typeof words.english>

/** One unit: no filter takes anything out of it. */
function describeUnit(unit: Unit, { atlas: { graph }, view, locale }: FigureAsked): Description {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const claims = graph.claimsIn(unit.id)
  const activity = graph.activityIn(unit.id)
  const stands = [
    ...claims.map(({ id }) => id),
    ...graph.recommendationsIn(unit.id).map(({ id }) => id),
    ...(activity ? [activity.id] : []),
  ]
  const gist = ended(plainText(unit.gist[language]), locale)
  const head = t('describe.unit', { unit: unitName(unit.id, locale), gist })
  const section = graph.sections.get(unit.section)
  const title = [section?.number[language], section?.title[language]].filter(Boolean).join(' ')
  const first = claims.slice(0, MOST).map((claim) => ended(plainText(claim.statement[language]), locale))
  return {
    short: head,
    long: said(
      together([head, title === '' ? '' : t('describe.section', { section: title })], locale),
      drawnFrom(stands, graph, locale, t),
      claims.length === 0
        ? ''
        : t('describe.statements', { list: together(first, locale), more: Math.max(0, claims.length - MOST) }),
      selectedText(graph, view.selected, locale),
      howSure(graph, stands, locale),
      silence(locale),
    ),
    stands,
    units: [unit.id],
  }
}

/** "Drawn from it: 3 claims and one recommendation." */
function drawnFrom(stands: readonly string[], graph: WholeGraph, locale: Locale, t: T): string {
  const list = countsOf(stands, graph, t)
  return list.length === 0 ? t('describe.none') : t('describe.stands', { list: listText(list, locale) })
}

function countsOf(stands: readonly string[], graph: WholeGraph, t: T): string[] {
  const count = (known: ReadonlyMap<string, unknown>) => stands.filter((id) => known.has(id)).length
  const [claims, activities, advice] = [count(graph.claims), count(graph.activities), count(graph.recommendations)]
  return [
    ...(claims > 0 ? [t('describe.claims', { n: claims })] : []),
    ...(activities > 0 ? [t('describe.activities', { n: activities })] : []),
    ...(advice > 0 ? [t('describe.advice', { n: advice })] : []),
  ]
}

/** All units: filters leave out what is drawn from them, and none of them. */
function describeIndex({ atlas, view, locale }: FigureAsked): Description {
  const { graph, lenses } = atlas
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const evidence = lenses.narrowed(filterOf(view))
  const { units, ontology } = graph.dataset
  const states = UNIT_STATES.flatMap((state) => {
    const n = units.filter((unit) => unit.state === state).length
    return n === 0 ? [] : [t('describe.state', { n, state: ontology.unitStates[state][language] })]
  })
  const size = t('describe.index', { n: units.length, list: listText(states, locale) })
  const stands = allStands(evidence)
  const support = countUnits(graph, stands)
  const counts = listText(countsOf(stands, graph, t), locale)
  // The legend takes nothing out of the reader.
  const filtered = filteredBy(graph, { facets: view.facets, sift: { ...view.sift, hide: [], show: [] } }, locale)
  return {
    short: together([size, filtered], locale),
    long: said(
      together(
        [size, support.size === 0 ? t('describe.nothing') : t('describe.drawn', { n: support.size, list: counts })],
        locale,
      ),
      together([selectedText(graph, view.selected, locale), litText(atlas, evidence, view, locale, t)], locale),
      howSure(graph, stands, locale),
      support.size === 0 ? '' : ended(unitMarks(support.keys(), locale), locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

/** Ids of all that filters leave. */
function allStands({ dataset: { claims, activities, recommendations } }: Evidence): readonly string[] {
  return [claims, activities, recommendations].flatMap((some) => some.map(({ id }) => id))
}

/** On how many units what is selected rests. */
function litText(
  { lenses }: FigureAsked['atlas'],
  evidence: Evidence,
  view: FigureAsked['view'],
  locale: Locale,
  t: T,
): string {
  if (view.selected.length === 0) return ''
  const elsewhere = { link: (id: string) => lenses.link(id, view.lens, view.folds), fold: lenses.fold }
  const lens = lenses.shown(view)
  const lit = new Set(view.selected.flatMap((id) => standsOn(evidence, lens, id, elsewhere)))
  return ended(t('describe.lit', { n: countUnits(evidence, [...lit]).size }), locale)
}
