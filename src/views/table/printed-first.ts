// Which body does a row of activities print first? The proof knows at what place of the title cell each stands.

import atPlace from 'virtual:atlas-printed-first'
import type { Activity } from '../../core/model/activity.ts'
import type { EntityId } from '../../core/model/ids.ts'

/** The body, of those with a part in the row; of a report whose proof is not at hand the first that the title names, or the data. */
export function printedFirst({ id, leads }: Activity): EntityId | undefined {
  const known = leads.find((lead) => lead.id === atPlace[id])
  return (known ?? leads.find(({ at }) => at.includes('title')) ?? leads[0])?.id
}
