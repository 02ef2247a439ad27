// Which years does a period touch?

import type { Period } from './claim.ts'

/** Its years, as four digits. An open end reaches to `lastYear`, that of the report; an open start is its end alone. */
export function yearsOf({ from, to }: Period, lastYear: number): string[] {
  const last = to === undefined ? lastYear : Number(to.slice(0, 4))
  const first = Number((from ?? to ?? '').slice(0, 4))
  if (!Number.isInteger(first) || !Number.isInteger(last) || first === 0 || last < first) return []
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}
