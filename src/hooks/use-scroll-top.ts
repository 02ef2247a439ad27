// How does a panel begin at its top when it shows something else?

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A ref for a scrolling element that goes back to its top whenever `shown` changes. */
export function useScrollTop(shown: string | null): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  // Before what it shows brings a part of itself into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the reason to scroll
  useLayoutEffect(() => {
    if (element.current) element.current.scrollTop = 0
  }, [shown])
  return element
}
