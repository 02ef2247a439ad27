// How is a thing of a report named where names are addresses? By a name that leads nowhere and never changes.

import type { Taken } from './taken.ts'

/** The name of a report, or of a thing, claim or unit of it. */
export function iriOf({ id: report }: Pick<Taken, 'id'>, id = ''): string {
  return `urn:nexus-atlas:${report}${id === '' ? '' : `:${id}`}`
}
