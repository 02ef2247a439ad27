// How firm is the report? The same stroke in the legend, the panel and the network.

import type { Stroke } from '../core/model/certainty.ts'

const DASH = { firm: undefined, hedged: '6 4', claimed: '0.1 4.2', limited: undefined }

/** A short line drawn solid, dashed, dotted or broken. Decoration: the words beside it say the same. */
export function StrokeMark({ stroke }: { readonly stroke: Stroke }) {
  return (
    <svg className="stroke-mark" width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      {stroke === 'limited' ? (
        <path d="M0 5h8M16 5h8M10 9l2-8M13 9l2-8" />
      ) : (
        <path d="M0.5 5H23.5" strokeDasharray={DASH[stroke]} strokeLinecap={stroke === 'claimed' ? 'round' : 'butt'} />
      )}
    </svg>
  )
}
