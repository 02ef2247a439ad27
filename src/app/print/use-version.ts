// Of which version is the dataset? The page knows that of a report it fetched; of the first one the list of reports does.

import { useEffect, useState } from 'react'
import { fetchVersion } from '../../parts/reports/fetch-list.ts'
import { useAtlas } from '../../state/atlas.ts'

/** Signs of a version that are printed: enough to tell two apart. */
const SIGNS = 8

/** The first signs of the version; `undefined` until it is known, and where it is not. */
export function useVersion(): string | undefined {
  const { source } = useAtlas()
  const [version, setVersion] = useState(source.version)
  useEffect(() => {
    let isGone = false
    void fetchVersion(source).then((found) => isGone || setVersion(found))
    return () => {
      isGone = true
    }
  }, [source])
  return version?.slice(0, SIGNS)
}
