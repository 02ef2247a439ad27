// The report as the one JSON file that is published of it, with the schema that says what is in it.

import { publish } from '../export/publish.ts'
import { readMe } from './about.ts'
import type { Taken } from './taken.ts'
import { type Part, zipped } from './zip.ts'

/** The file and its schema. A part has a version of its own, and the whole that of the site. */
export function writeJson(taken: Taken): Promise<Uint8Array> {
  const { id, schema } = taken
  const parts: Part[] = [
    { path: `${id}.json`, content: taken.isWhole ? taken.published : partOf(taken) },
    ...(schema === undefined ? [] : [{ path: 'report.schema.json', content: schema }]),
    { path: 'README.txt', content: readMe(taken) },
  ]
  return zipped(parts)
}

/** A part without what speaks of the whole: briefings and the order of rows. Of the ledger all units and things stay. */
function partOf({ pack, dataset, hash }: Taken): string {
  const { briefings: _briefings, orders: _orders, ...rest } = pack
  const stands = new Set([...dataset.claims, ...dataset.activities, ...dataset.recommendations].map(({ id }) => id))
  const modals = pack.accounts.modals.flatMap((one) => {
    const of = one.of?.filter((id) => stands.has(id))
    return of?.length === 0 ? [] : [{ ...one, ...(of && { of }) }]
  })
  const part = {
    ...rest,
    dataset: { ...dataset, entities: pack.dataset.entities, units: pack.dataset.units },
    accounts: { ...pack.accounts, modals },
  }
  return `${JSON.stringify(publish(part, hash), null, 1)}\n`
}
