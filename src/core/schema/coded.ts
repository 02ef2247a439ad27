// What of a published entry was coded, and what did publishing add to it?

import type * as v from 'valibot'
import type { Published } from './pack-shape.ts'
import type { FILE_SHAPES } from './shapes.ts'

/** An entity without its kind, and with its short name as a mark breaks it into lines. */
export function codedEntity({ kind: _kind, label, short, ...entity }: Published['entities'][number]) {
  return { ...entity, ...((label ?? short) && { short: label ?? short }) }
}

/** A claim whose period stands with it and not with each of its figures. */
export function codedClaim<Claim extends Pick<Published['claims'][number], 'quantities'>>({
  quantities,
  ...claim
}: Claim) {
  return {
    ...claim,
    ...(quantities && { quantities: quantities.map(({ period: _period, ...quantity }) => quantity) }),
  }
}

/** An activity without the lists that publishing writes though nothing is in them. */
export function codedActivity({
  instruments,
  documents,
  dates,
  quantities,
  ...activity
}: Published['activities'][number]): v.InferOutput<typeof FILE_SHAPES.activities>['activities'][number] {
  return {
    ...activity,
    ...(instruments.length > 0 && { instruments }),
    ...(documents.length > 0 && { documents }),
    ...(dates.length > 0 && { dates }),
    ...(quantities.length > 0 && { quantities }),
  }
}
