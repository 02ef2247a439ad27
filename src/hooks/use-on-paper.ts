// Is the page being printed? What is on paper has all its rows, and nothing to press.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True from the moment before the page is laid out for paper until that is done. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(() => {
    // The browser waits for no second rendering.
    const before = () => flushSync(() => setOnPaper(true))
    const after = () => setOnPaper(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isOnPaper
}
