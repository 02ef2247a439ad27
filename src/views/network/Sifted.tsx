// What has been filtered out, and how is it undone? In place of the line under the headline while there is a filter.

import { isSifted } from '../../core/graph/sift.ts'
import { isNarrowed } from '../../core/query/facets.ts'
import { withWords } from '../../i18n/words.ts'
import { useViewState } from '../../state/atlas.ts'
import { Late, lateCode } from '../../ui/Late.tsx'
import type { Headline } from './subject.ts'
import './Sifted.css'

/** Few look at less than the whole, or at what it does not have: what is said then comes when one does. */
const ways = lateCode(withWords(() => import('./sifted/SiftedWays.tsx').then((module) => module.SiftedWays)))

/** The line under the headline: the answer, what is left out and the way back, or where there is more. */
export function Sifted({ headline }: { readonly headline: Headline }) {
  const { support, elsewhere, whole } = headline
  const { sift, facets, hops, selected } = useViewState(({ view }) => view)
  const isLess = isSifted(sift) || isNarrowed(facets) || (hops > 0 && selected.length > 0)
  return (
    <p className={isLess ? 'sifted headline-ways' : undefined}>
      {isLess || elsewhere || whole ? (
        <Late of={ways} failed={() => support}>
          {(Ways) => <Ways headline={headline} />}
        </Late>
      ) : (
        support
      )}
    </p>
  )
}
