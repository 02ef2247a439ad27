// Which picture is drawn in place of columns of marks? The lens of the response stands on shelves; the code for it comes with it.

import { useEffect, useMemo, useState } from 'react'
import { withWords } from '../../i18n/words.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import type * as Shelves from './shelves/shelves.ts'
import type { Subject } from './subject.ts'

const load = withWords(() => import('./shelves/shelves.ts'))
let fetched: typeof Shelves | undefined

/** The picture on shelves; `null` where the lens has none, or it could not be had; `undefined` while it is on its way. */
export function useShelves(subject: Subject): Shelves.ShelfPicture | null | undefined {
  const { orders } = useAtlas()
  const { selected, shelf } = useViewState(({ view }) => view)
  const [code, setCode] = useState<typeof Shelves | null | undefined>(fetched)
  const { id, columns } = subject.lens
  const isAsked = id === 'response' && columns.includes('activity')
  useEffect(() => {
    if (isAsked && !code)
      load().then(
        (arrived) => {
          fetched = arrived
          setCode(arrived)
        },
        // Without it activities stand in a column.
        () => setCode(null),
      )
  }, [isAsked, code])
  return useMemo(
    () => (isAsked && code !== null ? code?.shelvesIn(subject, orders[id], shelf, selected) : null),
    [isAsked, code, subject, orders, id, shelf, selected],
  )
}
