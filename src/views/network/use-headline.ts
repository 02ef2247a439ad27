// What does the line over the picture say, and when does the code for what is not drawn come?

import { useEffect, useMemo, useState } from 'react'
import { isStepped } from '../../core/graph/sift.ts'
import { withWords } from '../../i18n/words.ts'
import { useViewState } from '../../state/atlas.ts'
import { drawnHeadline } from './drawn-headline.ts'
import type { headlineOf } from './headline.ts'
import { type Headline, type Subject, sayNames } from './subject.ts'

const loadWhole = withWords(() => import('./headline.ts'))

/** The headline of what is selected; of what is not drawn only its name, until the code that knows where it is has come. */
export function useHeadline(subject: Subject, selected: readonly string[]): Headline {
  const sift = useViewState(({ view }) => view.sift)
  const [whole, setWhole] = useState<typeof headlineOf>()
  const drawn = useMemo(() => drawnHeadline(subject, selected), [subject, selected])
  // What two steps leave has words of its own.
  const isMissing = drawn === undefined || (selected.length === 0 && isStepped(sift))
  useEffect(() => {
    // Without it the names stay.
    if (isMissing)
      loadWhole().then(
        (loaded) => setWhole(() => loaded.headlineOf),
        () => {},
      )
  }, [isMissing])
  return useMemo(() => {
    const said = isMissing ? whole?.(subject, selected, sift) : drawn
    return said ?? drawn ?? { title: sayNames(subject, selected), support: '' }
  }, [drawn, isMissing, whole, subject, selected, sift])
}
