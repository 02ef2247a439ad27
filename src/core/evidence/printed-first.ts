// Which body stands first in the title cell of each row? Asked of the proof, as the data list bodies by what they do.

import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Proof } from '../model/proof.ts'

/** Of each row whose title cell prints a body that has a part in it: the first of them. One that begins no later goes before what is inside it. */
export function printedFirstOf({ activities }: Pick<Dataset, 'activities'>, proof: Proof): Record<EntityId, EntityId> {
  return Object.fromEntries(
    activities.flatMap(({ id, unit, leads }) => {
      const names = proof.units[unit]?.cells?.title?.names ?? {}
      const found = leads
        .flatMap((lead) => (names[lead.id] ?? []).map(([at]) => ({ body: lead.id, at })))
        .sort((a, b) => a.at - b.at)
      return found[0] === undefined ? [] : [[id, found[0].body] as const]
    }),
  )
}
