// Where does a copy of the report come from, and what compares it? That code is fetched with the first copy there is.

import ownText from 'virtual:own-text'
import type { ReadCopy } from '../state/own-copy.ts'
import type { KnownText } from './copy-known.ts'

/** Compares copies with a report, by itself with the one the page opens first. */
export function compareWith(known: KnownText | null): ReadCopy {
  return (bytes, calledOff) =>
    import('./compare-copy.ts').then(
      ({ compare }) => compare({ bytes, known }, calledOff),
      () => 'no-code',
    )
}

/** The copy that the owner of the site has put beside it; `null` where there is none. */
export async function siteCopy(): Promise<ArrayBuffer | null> {
  if (ownText === null) return null
  const answer = await fetch(ownText)
  return answer.ok ? answer.arrayBuffer() : null
}
