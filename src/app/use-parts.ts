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

/** Loads each view the first time it is in front, and keeps it. */
export function useParts(
  views: readonly ViewDefinition[],
  front: string,
  loaded?: LoadedView,
): ReadonlyMap<string, Parts> {
  const [parts, setParts] = useState<ReadonlyMap<string, Parts>>(
    () => new Map(loaded ? [[loaded.id, loaded.parts]] : []),
  )
  useEffect(() => {
    const view = views.find(({ id }) => id === front)
    if (!view || parts.has(front)) return
    const put = (value: Parts) => setParts((all) => new Map([...all, [front, value]]))
    put('loading')
    view.load().then(put, () => put('failed'))
  }, [views, front, parts])
  return parts
}
