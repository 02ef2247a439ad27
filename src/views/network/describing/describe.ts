// The network in words: what is drawn, what a selection lights, which lines stand for most, how sure, and where.

import { standsIn } from '../../../core/graph/fold.ts'
import { type Lens, type LensLink, standsOf } from '../../../core/graph/lens.ts'
import { calledIn, inOrder } from '../../../core/model/ontology.ts'
import { filterOf } from '../../../core/query/facets.ts'
import { stressOf } from '../../../core/query/stress.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { type Translate, translator } from '../../../i18n/words.ts'
import type { Describe } from '../../../parts/describe.ts'
import {
  ended,
  filteredBy,
  howSure,
  ofWhatIsLeft,
  restsOn,
  said,
  silence,
  together,
} from '../../../parts/describing/sentences.ts'
import { optionOf } from '../../../state/options.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { describeBands } from '../bands/describe.ts'
import { drawsBands } from '../draws-bands.ts'
import { headlineOf } from '../headline.ts'
import { measuredLens } from '../measured/measured-view.ts'
import { sayMeasured, sayMeasuredOf } from '../measured/say.ts'
import { sayKinds, sayLine } from '../sentences.ts'
import { hasShelves } from '../shelves/shelves.ts'
import { nameOf, type Subject } from '../subject.ts'
import { words as viewWords } from '../words.ts'
import { words } from './words.ts'

/** How many lines are said one by one. */
const MOST = 6

/** The state of the network in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph, lenses } = atlas
  const lens = lenses.shown(view)
  const t = translator(words, locale)
  const subject: Subject = {
    graph,
    evidence: lenses.narrowed(filterOf(view)),
    lens,
    locale,
    language: dataLanguage(locale),
    t: translator(viewWords, locale),
  }
  if (view.selected.length === 0 && drawsBands(view, lens)) return describeBands(subject, { atlas, view, locale })
  const filtered = filteredBy(graph, view, locale)
  const lit = litLines(lens, view.selected)
  const stands = lit === undefined ? [...standsIn(lens)] : [...new Set(lit.flatMap(standsOf))]
  const whole = sayLens(subject, t)
  const { title, under } = sayHead(subject, view, filtered !== '')
  return {
    short: together([title === '' ? whole : title, filtered], locale),
    long: said(
      together(title === '' ? [whole, sayFolds(lens, t), sayShelves(subject, t), under] : [title, under], locale),
      sayMeasures(subject, view),
      title === ''
        ? ''
        : together([whole, sayFolds(lens, t), sayShelves(subject, t), ...sayState(subject, view, lit, t)], locale),
      sayLines(subject, lit ?? lens.links, lit !== undefined, t),
      howSure(graph, stands, locale),
      restsOn(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

type T = Translate<keyof typeof words.english>

/** The lines that a selection lights; `undefined` where the lens has nothing of it. */
function litLines(lens: Lens, selected: readonly string[]): readonly LensLink[] | undefined {
  const stress = stressOf(lens, selected)
  return stress && lens.links.filter(({ id }) => stress.lit.has(id))
}

/** "Network, “Nexus”: 11 groups, 26 crimes and 32 UN bodies, with 56 lines between them." */
function sayLens(subject: Subject, t: T): string {
  const { nodes, links, id } = subject.lens
  const lens = subject.t(`lens.${id}`)
  if (nodes.length === 0) return t('lens.empty', { lens })
  const things = nodes.flatMap((node) => node.members ?? [node.id])
  return t('lens', { lens, marks: sayKinds(subject, things), lines: links.length })
}

/** "28 of them stand in 2 folded marks." */
function sayFolds({ nodes }: Lens, t: T): string {
  const folds = nodes.flatMap(({ members }) => (members === undefined ? [] : [members]))
  return folds.length === 0 ? '' : t('folded', { n: folds.flat().length, marks: folds.length })
}

/** How activities stand, and what their plates say: how many have which status. */
function sayShelves({ graph, lens, language, locale }: Subject, t: T): string {
  if (!hasShelves(lens)) return ''
  const { statuses } = graph.dataset.ontology
  const shown = lens.nodes.flatMap(({ id }) => graph.activities.get(id)?.status ?? [])
  const counts = inOrder(statuses).flatMap((id) => {
    const n = shown.filter((one) => one === id).length
    return n === 0 ? [] : [t('status', { n, status: calledIn(statuses, id, language) })]
  })
  return counts.length === 0 ? '' : t('shelves', { list: listText(counts, locale, 'row') })
}

/** What is measured, and what came out of it: of what is selected, or class by class and of the marks with most. */
function sayMeasures(subject: Subject, { options, selected }: ViewState): string {
  const { lens, locale } = subject
  const found = measuredLens(lens, optionOf(options, 'measure'), optionOf(options, 'look'))
  if (found === undefined) return ''
  const { measured, look } = found
  const parts = [sayMeasured(subject, measured, look), ...sayMeasuredOf(subject, measured, selected)]
  return together(
    parts.map((one) => ended(one, locale)),
    locale,
  )
}

/**
 * The headline of what is selected; of the lens only what is under it, and that only where nothing is filtered: it is said of
 * the report. What a pointer does is no description.
 */
function sayHead(
  subject: Subject,
  { selected, sift }: Pick<ViewState, 'selected' | 'sift'>,
  isFiltered: boolean,
): { readonly title: string; readonly under: string } {
  const { locale } = subject
  const { title, support } = headlineOf(subject, selected, sift)
  const hints = (['support.everything', 'support.line', 'support.members'] as const).map((key) => subject.t(key))
  const under = hints.includes(support) ? '' : ended(support.trim(), locale)
  if (selected.length > 0) return { title: ofWhatIsLeft(ended(title, locale), isFiltered, locale), under }
  // Of what the two steps leave it is said of the picture as it is.
  if (subject.lens.fallen !== undefined) return { title: '', under: together([ended(title, locale), under], locale) }
  return { title: '', under: isFiltered || subject.lens.links.length === 0 ? '' : under }
}

/** What is lit, what a focus leaves, which path is drawn. */
function sayState(subject: Subject, view: ViewState, lit: readonly LensLink[] | undefined, t: T): string[] {
  const { hops, path } = view
  return [
    lit === undefined ? '' : t('lit', { lines: lit.length }),
    hops > 0 && lit !== undefined ? t('focus', { hops }) : '',
    path.length > 1 ? t('path', { names: path.map((id) => nameOf(subject, id)).join(t('path.join')) }) : '',
  ]
}

/** The lines one by one, those that stand for most first. */
function sayLines(subject: Subject, links: readonly LensLink[], isLit: boolean, t: T): string {
  if (links.length === 0) return ''
  const first = [...links].sort((a, b) => b.strands.length - a.strands.length || (a.id < b.id ? -1 : 1)).slice(0, MOST)
  const more = links.length - first.length
  const { locale } = subject
  return together(
    [
      t(more === 0 ? 'each' : 'widest', { n: first.length }),
      ...first.map((link) => ended(sayLine(subject, link), locale)),
      more === 0 ? '' : t(isLit ? 'more.lit' : 'more', { n: more }),
    ],
    locale,
  )
}
