// Where does the focus go when what had it is gone? To the region it stood in, never to nowhere.

import { useEffect } from 'react'

/** Whenever the focused element is taken away and nobody else has taken the focus: its region has it, or the view. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly regions: readonly HTMLElement[] } | null = null
    let frame = 0
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, regions: regionsOf(target) }
    }
    const mend = () => {
      frame = 0
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return
      const home = last.regions.find((region) => region.isConnected) ?? document.getElementById('stage')
      home?.setAttribute('tabindex', '-1')
      home?.focus({ preventScroll: true })
    }
    // Panel and strip follow the picture later than the step that asked for them, so no step says when: the page does.
    const observer = new MutationObserver(() => {
      if (frame === 0 && last !== null && !last.element.isConnected) frame = requestAnimationFrame(mend)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', note)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.removeEventListener('focusin', note)
    }
  }, [])
}

/** The regions an element stands in, nearest first. */
function regionsOf(element: Element): HTMLElement[] {
  const region = element.parentElement?.closest<HTMLElement>('section, aside, main') ?? null
  return region === null ? [] : [region, ...regionsOf(region)]
}
