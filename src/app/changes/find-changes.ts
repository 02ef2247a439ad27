// What has changed since a version, of what is on screen? The data are put back to what they were, the same state of the view is asked
// on what it rests in either, and these are compared.

import { buildGraph, type WholeGraph } from '../../core/graph/graph.ts'
import { datasetAt, wasAt } from '../../core/history/at.ts'
import { type Change, changesBetween } from '../../core/history/changes.ts'
import type { History, HistoryPart } from '../../core/model/history.ts'
import type { Language } from '../../core/model/words.ts'
import { openLenses } from '../../core/query/shown-lens.ts'
import { readHistory } from '../../core/schema/read-history.ts'
import { withWords } from '../../i18n/words.ts'
import type { Describe } from '../../parts/describe.ts'
import { fetchText, REPORTS_FOLDER } from '../../parts/reports/fetch-list.ts'
import type { Atlas } from '../../state/atlas.ts'
import { knownThings } from '../../state/known-things.ts'
import type { ViewState } from '../../state/view-state.ts'
import { DESCRIPTIONS } from '../descriptions.ts'

/** What has changed since a version. */
export interface FoundChanges {
  /** Of what is on screen. */
  readonly shown: readonly Change[]
  /** Of all of the report. */
  readonly whole: readonly Change[]
  /** What is on screen has parts of its own; of a page about the whole report there is nothing else to say. */
  readonly hasShown: boolean
  /** What changed beside claims, activities and recommendations. */
  readonly also: readonly HistoryPart[]
  /** The data as they were. */
  readonly before: WholeGraph
}

/** The history of a report of this site; `undefined` where there is none, or it is not readable. */
export async function fetchHistory(report: string): Promise<History | undefined> {
  const name = `${REPORTS_FOLDER}history/${report}.json`
  const text = await fetchText(name)
  return text === null ? undefined : readHistory(text, name).history
}

/**
 * Compares. `is` is the version that is on screen, as far as it is known; `was` the first signs of the one that is asked about.
 * `undefined`: this site does not know what it was.
 */
export async function findChanges(
  history: History | undefined,
  { was, is }: { readonly was: string; readonly is: string },
  { atlas, view, locale }: { readonly atlas: Atlas; readonly view: ViewState; readonly locale: Language },
): Promise<FoundChanges | undefined> {
  const then = history?.version.startsWith(is) ? wasAt(history, was) : undefined
  if (then === undefined) return undefined
  const { dataset } = atlas.graph
  const { also, was: entries } = then
  const before = datasetAt(dataset, entries)
  const graph = buildGraph(before)
  const strengths = dataset.ontology.modalities
  const all = (lists: typeof dataset) =>
    new Set([...lists.claims, ...lists.activities, ...lists.recommendations].map(({ id }) => id))
  const whole = changesBetween(before, dataset, { before: all(before), now: all(dataset) }, strengths)
  const load = DESCRIPTIONS.get(view.view)
  const describe = load && (await withWords(load)().catch(() => undefined))
  if (describe === undefined) return { shown: whole, whole, hasShown: false, also, before: graph }
  const shown = {
    before: new Set(standsAt(describe, { ...atlas, graph, lenses: openLenses(graph) }, view, locale)),
    now: new Set(describe({ atlas, view, locale }).stands),
  }
  return { shown: changesBetween(before, dataset, shown, strengths), whole, hasShown: true, also, before: graph }
}

/** On what a state rests in other data. What is selected and was not there yet is left out: nothing rests on it. */
function standsAt(describe: Describe, atlas: Atlas, view: ViewState, locale: Language): readonly string[] {
  const { isMark } = knownThings(atlas.graph, atlas.lenses)
  const selected = view.selected.filter((id) => isMark(id, view.folds))
  if (selected.length === 0 && view.selected.length > 0) return []
  return describe({ atlas, view: { ...view, selected }, locale }).stands
}
