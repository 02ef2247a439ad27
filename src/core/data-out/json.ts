// The report as the one JSON file that is published of it, with the schema that says what is in it.

import { publish } from '../export/publish.ts'
import type { Claim } from '../model/claim.ts'
import { readUnitId } from '../model/ids.ts'
import type { Pack } from '../model/pack.ts'
import type { Proof } from '../model/proof.ts'
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

function partOf(taken: Taken): string {
  return `${JSON.stringify(publish(packOfPart(taken), taken.hash), null, 1)}\n`
}

/** A part without what speaks of the whole: briefings and the order of rows. Of the ledger all units and things stay. */
export function packOfPart({ pack, dataset }: Pick<Taken, 'pack' | 'dataset'>): Pack {
  const { briefings: _briefings, orders: _orders, ...rest } = pack
  const stands = new Set([...dataset.claims, ...dataset.activities, ...dataset.recommendations].map(({ id }) => id))
  const modals = pack.accounts.modals.flatMap((one) => {
    const of = one.of?.filter((id) => stands.has(id))
    return of?.length === 0 ? [] : [{ ...one, ...(of && { of }) }]
  })
  return {
    ...rest,
    dataset: {
      ...dataset,
      claims: dataset.claims.map((claim) => withoutWholes(claim, stands)),
      entities: pack.dataset.entities,
      units: pack.dataset.units,
    },
    accounts: { ...pack.accounts, modals },
    ...(pack.proof && { proof: proofOfPart(pack.proof, dataset) }),
  }
}

/** What was proved of the rows that are taken, and of all other units: a row that is not taken is no unit of the part. */
function proofOfPart(proof: Proof, { activities }: Taken['dataset']): Proof {
  const rows = new Set(activities.map(({ unit }) => unit))
  const isThere = (unit: string) => readUnitId(unit)?.kind !== 'activity' || rows.has(unit)
  return { ...proof, units: Object.fromEntries(Object.entries(proof.units).filter(([unit]) => isThere(unit))) }
}

/** A figure that is part of another is tied to it where that is there; why it may not be added it says all the same. */
function withoutWholes(claim: Claim, stands: ReadonlySet<string>): Claim {
  if (claim.quantities?.every(({ of }) => of === undefined || stands.has(of.claim)) ?? true) return claim
  return {
    ...claim,
    quantities: claim.quantities?.map(({ of, ...quantity }) => ({
      ...quantity,
      ...(of && stands.has(of.claim) && { of }),
    })),
  }
}
