// Does a tie say how the group draws on the crime? The text, a reading of ours, or neither.

import type { LensLink } from '../graph/lens.ts'
import type { Claim } from '../model/claim.ts'

/** What a bead on a line can say, and that there is none. */
export const WAYS_SAID = ['text', 'ours', 'silent'] as const

/** One of them. */
export type WaySaid = (typeof WAYS_SAID)[number]

/** Ties by what is said of their way, each once: what the text says of one goes before what we read there. */
export function countWays(
  links: readonly Pick<LensLink, 'strands'>[],
  claims: ReadonlyMap<string, Pick<Claim, 'mechanisms'>>,
  ways: readonly string[],
): Readonly<Record<WaySaid, number>> {
  const counts = { text: 0, ours: 0, silent: 0 }
  for (const { strands } of links) {
    const said = strands
      .flatMap(({ stand }) => claims.get(stand)?.mechanisms ?? [])
      .filter(({ id }) => ways.includes(id))
      .map(({ reading }) => reading)
    counts[said.includes('explicit') ? 'text' : said.length > 0 ? 'ours' : 'silent']++
  }
  return counts
}
