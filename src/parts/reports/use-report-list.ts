// Which reports can be chosen? Asked when somebody wants to choose, never before.

import { useCallback, useEffect, useState } from 'react'
import type { ListedReport } from '../../core/model/pack.ts'

/** The list of the site, as far as it is known. */
export interface KnownReports {
  /** Absent while the list is on its way, and where it did not arrive. */
  readonly listed: readonly ListedReport[] | undefined
  readonly hasFailed: boolean
  /** Asks again. */
  readonly retry: () => void
}

/** Asks for the list of the site, unless nobody wants it. */
export function useReportList(isWanted = true): KnownReports {
  const [listed, setListed] = useState<readonly ListedReport[]>()
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is one
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    // What reads a list knows all shapes of the data: it comes with the list.
    const asked = import('./fetch-list.ts').then(({ fetchList }) => fetchList())
    void asked
      .catch(() => null)
      .then((list) => {
        if (isGone) return
        setListed(list?.reports)
        setFailed(list === null)
      })
    return () => {
      isGone = true
    }
  }, [isWanted, attempt])
  const retry = useCallback(() => {
    setFailed(false)
    setAttempt((last) => last + 1)
  }, [])
  return { listed, hasFailed, retry }
}
