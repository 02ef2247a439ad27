// Where does a mark of a dossier lead? Into the page, with what is selected and filtered here.

import { useCallback } from 'react'
import { useOnPaper } from '../../hooks/use-on-paper.ts'
import { useHref } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'

/** Writes addresses of the page. In a file made for paper they are whole. */
export function useWayIn(): (change: Partial<ViewState>) => string {
  const href = useHref()
  const isOnPaper = useOnPaper()
  return useCallback(
    (change) => {
      const hash = href({ chrome: 'page', ...change })
      // What differs from the address of the page only after its # is a place in the page to whoever writes the file, and no link.
      return isOnPaper ? wholeAddress(hash).replace(/(?<!\?.*)#/, '?#') : hash
    },
    [href, isOnPaper],
  )
}

/** The address of a state, as it is written where nothing is near it. */
export function wholeAddress(hash: string): string {
  return new URL(hash, window.location.href).href
}
