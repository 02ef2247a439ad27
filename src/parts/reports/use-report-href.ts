// Where does a link to another report lead? To what that one shows by itself, in the language, theme and chrome of here.

import { useCallback } from 'react'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'

/** Writes the address of a report of the site. */
export function useReportHref(): (id: string) => string {
  const { source, store } = useAtlas()
  const { published } = source
  // What goes along may change: whoever writes such a link is rendered anew with it.
  const href = useHref()
  return useCallback(
    (id) => {
      const { language, theme, chrome } = store.getState().view
      // The first of the site needs no name; no view is the one that a report opens with.
      const report = id === published[0] ? null : id
      return href({ ...DEFAULT_STATE, view: '', report, language, theme, chrome })
    },
    [published, store, href],
  )
}
