// Does a history lead to the data that there is, and can each of its versions be drawn?

import type { Dataset } from '../model/dataset.ts'
import { HISTORY_LISTS, type History } from '../model/history.ts'
import { ENTITY_ID, UNIT_ID } from '../model/ids.ts'
import type { Problem } from '../schema/problem.ts'
import { datasetAt, wasAt } from './at.ts'

/** Every id of a version that its own lists or the report do not have. `dataset` is that of today, as the page loads it. */
export function historyProblems(history: History, dataset: Dataset, file: string): Problem[] {
  const units = new Set<string>(dataset.units.map(({ id }) => id))
  return history.steps.flatMap(({ version, was }, i) => {
    const whole = datasetAt(dataset, wasAt(history, version)?.was ?? {})
    const known = new Set<string>([
      ...units,
      ...HISTORY_LISTS.flatMap((list) => whole[list].map(({ id }: { readonly id: string }) => id)),
    ])
    const predicates = new Set(dataset.ontology.predicates.map(({ id }) => id))
    return HISTORY_LISTS.flatMap((list) =>
      Object.entries(was[list] ?? {}).flatMap(([id, entry]) => {
        const path = `steps[${i}].was.${list}.${id}`
        const unknown = [...idsIn(entry)].filter((one) => !known.has(one))
        const asked =
          entry !== null && 'predicate' in entry && !predicates.has(entry.predicate) ? [entry.predicate] : []
        return [...unknown, ...asked].map((one) => ({
          file,
          path,
          what: `${one} is in no list of version ${version.slice(0, 8)}`,
          mend: 'make the history anew from the published file: npm run data:history -- --from FILE',
        }))
      }),
    )
  })
}

/** Every id of an entity or a unit that stands in an entry. */
function idsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set(ENTITY_ID.test(value) || UNIT_ID.test(value) ? [value] : [])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((one) => [...idsIn(one)]))
}
