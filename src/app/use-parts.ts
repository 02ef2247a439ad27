// Has the code of a view arrived? A view that fails to load fails alone.

import { useEffect, useState } from 'react'
import type { ViewDefinition, ViewParts } from '../ui/view.ts'

/** The parts of a view, or where they are. */
export type Parts = ViewParts | 'loading' | 'failed'

/** A view whose code is there before the page is drawn. */
export interface LoadedView {
  readonly id: string
  readonly parts: ViewParts
}

/** Loads each view the first time it is wanted, in front or beside, and keeps it. */
export function useParts(
  views: readonly ViewDefinition[],
  wanted: readonly string[],
  loaded?: LoadedView,
): ReadonlyMap<string, Parts> {
  const [parts, setParts] = useState<ReadonlyMap<string, Parts>>(
    () => new Map(loaded ? [[loaded.id, loaded.parts]] : []),
  )
  useEffect(() => {
    for (const view of views) {
      if (!wanted.includes(view.id) || parts.has(view.id)) continue
      const put = (value: Parts) => setParts((all) => new Map([...all, [view.id, value]]))
      put('loading')
      view.load().then(put, () => put('failed'))
    }
  }, [views, wanted, parts])
  return parts
}
