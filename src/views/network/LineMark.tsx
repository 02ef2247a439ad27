// How does a line of one side look? A short one, for the legend and the key.

import type { ReactNode } from 'react'
import type { Side } from '../../core/model/ontology.ts'
import './LineMark.css'

/** A short line; what is drawn in place of it, where it is not a plain one. */
export function LineMark({ side, children }: { readonly side: Side; readonly children?: ReactNode }) {
  return (
    <svg className={`line-mark ${side}`} width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      {children ?? <path d="M0 5h24" />}
    </svg>
  )
}
