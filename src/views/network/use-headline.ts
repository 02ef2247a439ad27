// What does the line over the picture say, and when does the code for what is not drawn come?

import { useEffect, useMemo, useState } from 'react'
import { withWords } from '../../i18n/words.ts'
import { drawnHeadline } from './drawn-headline.ts'
import type { headlineOf } from './headline.ts'
import { type Headline, type Subject, sayNames } from './subject.ts'

const loadWhole = withWords(() => import('./headline.ts'))

/** The headline of what is selected; of what is not drawn only its name, until the code that knows where it is has come. */
export function useHeadline(subject: Subject, selected: readonly string[]): Headline {
  const [whole, setWhole] = useState<typeof headlineOf>()
  const drawn = useMemo(() => drawnHeadline(subject, selected), [subject, selected])
  const isMissing = drawn === undefined
  useEffect(() => {
    // Without it the names stay.
    if (isMissing)
      loadWhole().then(
        (loaded) => setWhole(() => loaded.headlineOf),
        () => {},
      )
  }, [isMissing])
  return useMemo(() => {
    return drawn ?? whole?.(subject, selected) ?? { title: sayNames(subject, selected), support: '' }
  }, [drawn, whole, subject, selected])
}
