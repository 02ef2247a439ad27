// Which sentence says a step? One, of what has changed and nothing else: links and Back bring new objects that say the same.

import type { ViewState } from '../../state/view-state.ts'

/** What a step is about, the first that has changed of these: a change of view brings others along. */
export type Topic =
  | 'view'
  | 'lens'
  | 'hops'
  | 'sift'
  | 'facets'
  | 'path'
  | 'selected'
  | 'unit'
  | 'split'
  | 'folds'
  | 'measure'
  | 'list'
  | 'shelf'
  | 'options'
  | 'camera'
  | 'share'
  | 'theme'

/** What of a state each topic is, in the order in which they are said. */
const OF: readonly (readonly [Topic, (view: ViewState) => unknown])[] = [
  ['view', ({ view }) => view],
  ['lens', ({ lens }) => lens],
  ['hops', ({ hops }) => hops],
  ['sift', ({ sift }) => sift],
  ['facets', ({ facets }) => facets],
  ['path', ({ path }) => path],
  ['selected', ({ selected }) => selected],
  ['unit', ({ unit }) => unit],
  ['split', ({ split }) => split],
  ['folds', ({ folds }) => folds],
  ['measure', ({ options: { measure, look } }) => [measure, look]],
  ['list', ({ list }) => list],
  ['shelf', ({ shelf }) => shelf],
  ['options', ({ options, columns, rows }) => [options, columns, rows]],
  ['camera', ({ camera }) => camera],
  ['share', ({ share }) => share],
  ['theme', ({ theme }) => theme],
]

/** What a step is about; `undefined` where it changed nothing that is seen. */
export function topicOf(last: ViewState, now: ViewState): Topic | undefined {
  return OF.find(([, part]) => JSON.stringify(part(last)) !== JSON.stringify(part(now)))?.[0]
}

/** The first clause of a sentence: up to a full stop, a colon or a semicolon that is followed by more. */
export function firstClause(sentence: string): string {
  return /^.+?(?=[.:;] |[。：；]|$)/u.exec(sentence)?.[0] ?? sentence
}
