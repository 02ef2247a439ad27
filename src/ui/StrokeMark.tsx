// How firm is the report? The same stroke in the legend, the panel and the network.

import type { StatementStroke } from '../core/model/certainty.ts'
import { DASHES, svgDash } from '../core/model/shapes.ts'
import './StrokeMark.css'

/** A short line drawn solid, dashed, dotted or broken, or the two ends of one that is denied. Decoration: the words beside it say the same. */
export function StrokeMark({ stroke }: { readonly stroke: StatementStroke }) {
  return (
    <svg className="stroke-mark" width="1.5rem" height="0.625rem" viewBox="0 0 24 10" aria-hidden="true">
      <path d="M0 5H24" {...svgDash(DASHES[stroke])} />
    </svg>
  )
}
