// Two versions of the data -> what was other in the first.

import { HISTORY_LISTS, HISTORY_PARTS, type HistoryLists, type HistoryStep, type Was } from '../model/history.ts'
import { canonical } from '../schema/canonical.ts'

type Entry = { readonly id: string }

/** Entries of `before` that are other or absent in `after`, and `null` for those that came. A list without any is left out. */
export function stepBetween(before: HistoryLists, after: HistoryLists): Was {
  return Object.fromEntries(
    HISTORY_LISTS.flatMap((list) => {
      const was = entriesThatWere(before[list], after[list])
      return Object.keys(was).length === 0 ? [] : [[list, was]]
    }),
  )
}

function entriesThatWere(before: readonly Entry[], after: readonly Entry[]): Record<string, Entry | null> {
  const now = new Map(after.map((entry) => [entry.id, canonical(entry)]))
  const had = new Set(before.map(({ id }) => id))
  return Object.fromEntries([
    ...before.filter((entry) => now.get(entry.id) !== canonical(entry)).map((entry) => [entry.id, entry]),
    ...after.filter(({ id }) => !had.has(id)).map(({ id }) => [id, null]),
  ])
}

/** Which of the other parts of what is published are not the same. */
export function partsBetween(before: object, after: object): HistoryStep['also'] {
  return HISTORY_PARTS.filter((part) => canonical(Reflect.get(before, part)) !== canonical(Reflect.get(after, part)))
}
