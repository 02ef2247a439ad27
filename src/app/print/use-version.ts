// Of which version is the dataset? The page knows that of a report it fetched; of the first one the list of reports does.

import { useEffect, useState } from 'react'
import { fetchList } from '../../parts/reports/fetch-list.ts'
import { useAtlas } from '../../state/atlas.ts'

/** Signs of a version that are printed: enough to tell two apart. */
const SIGNS = 8

/** The first signs of the version; `undefined` until it is known, and where it is not. */
export function useVersion(): string | undefined {
  const { source } = useAtlas()
  const [listed, setListed] = useState<string>()
  useEffect(() => {
    if (source.version !== undefined) return
    let isGone = false
    void fetchList().then((list) => {
      if (!isGone) setListed(list?.reports.find(({ id }) => id === source.id)?.version)
    })
    return () => {
      isGone = true
    }
  }, [source])
  return (source.version ?? listed)?.slice(0, SIGNS)
}
