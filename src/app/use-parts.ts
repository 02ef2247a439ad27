// Has the code of a view arrived? A view that fails to load fails alone.

import { useCallback, useEffect, useState } from 'react'
import { withWords } from '../i18n/words.ts'
import type { ViewDefinition, ViewParts } from '../ui/view.ts'

/** The parts of a view, or where they are. */
export type Parts = ViewParts | 'loading' | 'failed'

/** A view whose code is there before the page is drawn. */
export interface LoadedView {
  readonly id: string
  readonly parts: ViewParts
}

/** The parts of views, and another try for those that failed. */
export interface PartsOfViews {
  readonly parts: ReadonlyMap<string, Parts>
  readonly retry: () => void
}

/**
 * Loads each view the first time it is wanted, in front or beside, and keeps it. One that failed is tried again when it is
 * wanted again, and when the network is back.
 */
export function useParts(
  views: readonly ViewDefinition[],
  wanted: readonly string[],
  loaded?: LoadedView,
): PartsOfViews {
  const [parts, setParts] = useState<ReadonlyMap<string, Parts>>(
    () => new Map(loaded ? [[loaded.id, loaded.parts]] : []),
  )
  const retry = useCallback(
    () =>
      setParts((all) => {
        const sound = [...all].filter(([, value]) => value !== 'failed')
        return sound.length === all.size ? all : new Map(sound)
      }),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted anew is tried anew
  useEffect(retry, [wanted, retry])
  useEffect(() => {
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [retry])
  useEffect(() => {
    for (const view of views) {
      if (!wanted.includes(view.id) || parts.has(view.id)) continue
      const put = (value: Parts) => setParts((all) => new Map([...all, [view.id, value]]))
      put('loading')
      withWords(view.load)().then(put, () => put('failed'))
    }
  }, [views, wanted, parts])
  return { parts, retry }
}
