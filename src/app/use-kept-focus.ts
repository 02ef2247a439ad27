// Where does the focus go when what had it is gone? To the region it stood in, never to nowhere.

import { useEffect, useRef } from 'react'
import { useViewState } from '../state/atlas.ts'

/** After each step: if the focused element went with it, its region has the focus, or the view where that went too. */
export function useKeptFocus(): void {
  const view = useViewState((store) => store.view)
  const last = useRef<{ readonly element: Element; readonly region: HTMLElement | null } | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last.current = { element: target, region: target.closest<HTMLElement>('section, aside, main, header') }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step may take the focused element away
  useEffect(() => {
    const before = last.current
    if (before === null || before.element.isConnected || document.activeElement !== document.body) return
    const home = before.region?.isConnected ? before.region : document.getElementById('stage')
    home?.setAttribute('tabindex', '-1')
    home?.focus({ preventScroll: true })
  }, [view])
}
