// How long does a note stand? Until the next step, or Escape: never by time alone, since some read slowly.

import { useEffect, useRef } from 'react'
import { useHref } from '../../state/atlas.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'

/** Calls `onClose` with the first step that is taken while it is shown, and with Escape, which then does nothing else. */
export function useUntilNextStep(isShown: boolean, onClose: () => void): void {
  const href = useHref()
  // A picture that is moved is no step.
  const step = href({ camera: null, share: DEFAULT_STATE.share })
  const first = useRef<string | null>(null)
  useEffect(() => {
    if (!isShown) first.current = null
    else if (first.current === null) first.current = step
    else if (first.current !== step) onClose()
  }, [isShown, step, onClose])
  useEffect(() => {
    if (!isShown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open], :popover-open') !== null) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    // Before anybody else: it stands over all of them.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isShown, onClose])
}
