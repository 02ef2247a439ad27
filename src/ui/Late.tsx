// A part of the page whose code comes when it is first shown. A fetch that failed is not remembered: each showing tries
// anew, and so does a network that is back where the failure is shown here.

import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'

/** Code that may be here already. */
export interface LateCode<Props> {
  /** The component, once it has arrived. */
  readonly here: () => ComponentType<Props> | undefined
  readonly fetch: () => Promise<ComponentType<Props>>
}

/** Code that is fetched when it is first shown. */
export function lateCode<Props>(load: () => Promise<ComponentType<Props>>): LateCode<Props> {
  let arrived: ComponentType<Props> | undefined
  return {
    here: () => arrived,
    fetch: async () => {
      arrived ??= await load()
      return arrived
    },
  }
}

/**
 * Shows a part when its code is here, and nothing while it is on its way. `failed` is shown where it does not arrive;
 * without it whoever catches errors round the part is told.
 */
export function Late<Props>({
  of,
  failed: inItsPlace,
  children,
}: {
  readonly of: LateCode<Props>
  readonly failed?: (retry: () => void) => ReactNode
  readonly children: (Arrived: ComponentType<Props>) => ReactNode
}) {
  // Asked of the code each time: other code in the same place brings its own component.
  const Arrived = of.here()
  const [, setArrivals] = useState(0)
  const [failed, setFailed] = useState<{ readonly of: LateCode<Props>; readonly error: unknown } | null>(null)
  const failure = failed?.of === of ? failed : null
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => {
    setFailed(null)
    setAttempt((last) => last + 1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is one
  useEffect(() => {
    // Code that has come since the last rendering is fetched too: it is there at once, and shown.
    if (Arrived !== undefined) return
    let isGone = false
    of.fetch().then(
      () => isGone || setArrivals((last) => last + 1),
      (error: unknown) => isGone || setFailed({ of, error }),
    )
    return () => {
      isGone = true
    }
  }, [of, Arrived, attempt])
  useEffect(() => {
    if (failure === null) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [failure, retry])
  // Firefox never asks again for a file that did not come. What was tried twice comes with the page, which is as its link says.
  const again = () => (attempt > 0 && navigator.onLine ? window.location.reload() : retry())
  if (Arrived !== undefined) return children(Arrived)
  if (failure === null) return null
  if (inItsPlace === undefined) throw failure.error
  return inItsPlace(again)
}
