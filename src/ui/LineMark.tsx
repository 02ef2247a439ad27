// On which side is a line, and is it our reading? The same colours in the legend, the panel and the network.

import type { Side } from '../core/model/ontology.ts'
import { RING, strokeWidth } from '../core/model/shapes.ts'
import './LineMark.css'

/** px of a short line. */
const WIDTH = 2.5

/** A short line of a side; a reading is thinner and ends in a ring. Decoration: the words beside it say the same. */
export function LineMark({
  side,
  isInferred = false,
  length = 24,
}: {
  /** `fallen`: a line of which the two steps leave nothing. */
  readonly side: Side | 'fallen'
  readonly isInferred?: boolean
  readonly length?: number
}) {
  const r = RING.size / 2
  return (
    <svg className={`line-mark ${side}`} width={length} height="10" viewBox={`0 0 ${length} 10`} aria-hidden="true">
      {isInferred ? (
        <>
          <path d={`M0 5H${length - 2 * r - 1}`} strokeWidth={strokeWidth(WIDTH, 'firm', true)} />
          <circle cx={length - r - 1} cy="5" r={r} />
        </>
      ) : (
        <path d={`M0 5H${length}`} />
      )}
    </svg>
  )
}
