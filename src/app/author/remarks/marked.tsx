// A text with the places that are remarked on set apart.

import { Fragment, type ReactNode } from 'react'
import type { Span } from '../../../core/evidence/figures.ts'

/** The text, each of the places within a `<mark>`. Places that overlap one before them are left. */
export function marked(text: string, places: readonly Span[]): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const place of [...places].sort((a, b) => a.at - b.at)) {
    if (place.at < at) continue
    parts.push(
      <Fragment key={place.at}>
        {text.slice(at, place.at)}
        <mark>{text.slice(place.at, place.at + place.length)}</mark>
      </Fragment>,
    )
    at = place.at + place.length
  }
  return [...parts, <Fragment key="rest">{text.slice(at)}</Fragment>]
}
