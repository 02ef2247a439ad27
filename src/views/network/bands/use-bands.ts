// What do the bands on screen show?

import { useMemo } from 'react'
import { useViewState } from '../../../state/atlas.ts'
import { useSubject } from '../use-subject.ts'
import { type BandsContent, bandsContent } from './content.ts'

/** The bands of the lens on screen, and which of them is open. */
export function useBands(): BandsContent {
  const subject = useSubject()
  const options = useViewState(({ view }) => view.options)
  return useMemo(() => bandsContent(subject, options), [subject, options])
}
