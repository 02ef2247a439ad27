// Where does the focus go when what had it is gone? To the region it stood in, never to nowhere.

import { useEffect, useRef } from 'react'
import { useViewState } from '../state/atlas.ts'

/** After each step: if the focused element went with it, its region has the focus, or the view where that went too. */
export function useKeptFocus(): void {
  const view = useViewState((store) => store.view)
  const last = useRef<{ readonly element: Element; readonly regions: readonly HTMLElement[] } | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last.current = { element: target, regions: regionsOf(target) }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may take the focused element away
  useEffect(() => {
    const before = last.current
    if (before === null || before.element.isConnected || document.activeElement !== document.body) return
    const home = before.regions.find((region) => region.isConnected) ?? document.getElementById('stage')
    home?.setAttribute('tabindex', '-1')
    home?.focus({ preventScroll: true })
  }, [view])
}

/** The regions an element stands in, nearest first. */
function regionsOf(element: Element): HTMLElement[] {
  const region = element.parentElement?.closest<HTMLElement>('section, aside, main') ?? null
  return region === null ? [] : [region, ...regionsOf(region)]
}
