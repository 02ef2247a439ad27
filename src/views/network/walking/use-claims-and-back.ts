// What is opened takes the focus; what is left gives it back to where one was in the picture.

import { useCallback, useEffect, useRef } from 'react'

/** Gives the focus to the panel, which knows the way back: Escape in it calls `back`. */
export function useClaimsAndBack(back: () => void): () => void {
  const isThere = useRef(false)
  const goBack = useRef(back)
  goBack.current = back
  useEffect(() => {
    const inPanel = (target: EventTarget | null) => target instanceof Element && target.closest('.panel') !== null
    const onKey = (event: KeyboardEvent) => {
      if (!isThere.current || event.key !== 'Escape' || event.defaultPrevented || !inPanel(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      isThere.current = false
      goBack.current()
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (!inPanel(target)) isThere.current = false
    }
    window.addEventListener('keydown', onKey, true)
    document.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
  return useCallback(() => {
    // What is said of another thing comes with the next frame.
    requestAnimationFrame(() => {
      const panel = document.querySelector<HTMLElement>('.panel .details') ?? document.querySelector('.panel')
      if (!panel) return
      panel.setAttribute('tabindex', '-1')
      panel.focus({ preventScroll: true })
      isThere.current = true
    })
  }, [])
}
