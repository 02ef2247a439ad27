// What was the data in a version of long ago? What followed is taken back, step by step.

import type { Dataset } from '../model/dataset.ts'
import { HISTORY_LISTS, type History, type HistoryPart, type HistoryStep, type Was } from '../model/history.ts'

/**
 * What was other in a version than it is in the last one, and which parts beside the lists. A version is named by its first
 * signs. `undefined`: it is none of the history.
 */
export function wasAt(
  { steps, version }: History,
  named: string,
): { readonly was: Was; readonly also: readonly HistoryPart[] } | undefined {
  const isNamed = (whole: string) => whole.startsWith(named)
  const first = steps.findIndex((step) => isNamed(step.version))
  const since = first === -1 ? (isNamed(version) ? [] : undefined) : steps.slice(first)
  return since && { was: merged(since), also: [...new Set(since.flatMap(({ also }) => also))] }
}

/** An entry was what the first step says that names it. */
function merged(since: readonly HistoryStep[]): Was {
  return Object.fromEntries(
    HISTORY_LISTS.map((list) => [list, Object.assign({}, ...since.map(({ was }) => was[list] ?? {}).reverse())]),
  )
}

/** A dataset with its lists as they were; entries that are gone since stand behind the others. */
export function datasetAt(dataset: Dataset, was: Was): Dataset {
  return {
    ...dataset,
    entities: listAt(dataset.entities, was.entities),
    claims: listAt(dataset.claims, was.claims),
    activities: listAt(dataset.activities, was.activities),
    recommendations: listAt(dataset.recommendations, was.recommendations),
  }
}

function listAt<Entry extends { readonly id: string }>(
  now: readonly Entry[],
  was: Readonly<Record<string, Entry | null>> = {},
): Entry[] {
  const known = new Set(now.map(({ id }) => id))
  const kept = now.flatMap((entry) => {
    const before = Object.hasOwn(was, entry.id) ? was[entry.id] : entry
    return before ? [before] : []
  })
  return [...kept, ...Object.entries(was).flatMap(([id, entry]) => (known.has(id) || entry === null ? [] : [entry]))]
}
