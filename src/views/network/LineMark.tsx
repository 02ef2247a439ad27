// How does a line of one side look? A short one, for the legend and the key; and one that is our reading.

import type { Side } from '../../core/model/ontology.ts'
import './LineMark.css'

/** A short line. */
export function LineMark({ side }: { readonly side: Side }) {
  return (
    <svg className={`line-mark ${side}`} width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      <path d="M0 5h24" />
    </svg>
  )
}

/** A thinner one with an open dot. */
export function ReadingMark() {
  return (
    <svg className="line-mark threat" width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      <path className="line-mark-thin" d="M0 5h18" />
      <circle className="line-mark-reading" cx="21" cy="5" r="2.4" />
    </svg>
  )
}
