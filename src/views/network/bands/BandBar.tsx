// How thick is a band beside the thickest? A bar as long as its ties.

import type { Band } from '../../../core/query/bands.ts'
import './BandBar.css'

/** A bar. Decoration: the number beside it says the same. */
export function BandBar({ band: { ties, isThreat }, most }: { readonly band: Band; readonly most: number }) {
  return (
    <span className={isThreat ? 'band-bar threat' : 'band-bar response'} aria-hidden="true">
      <span style={{ inlineSize: `${(100 * ties) / most}%` }} />
    </span>
  )
}
