// What lies under a row until it is pressed? The browser’s own search finds it there, and opens the row.

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import './Fold.css'

interface FoldProps {
  readonly id: string
  readonly isOpen: boolean
  /** Something in it was found by the browser. */
  readonly onFound: () => void
  readonly children: ReactNode
}

/** What is folded away under a row. */
export function Fold({ id, isOpen, onFound, children }: FoldProps) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isOpen) element.current?.removeAttribute('hidden')
    else element.current?.setAttribute('hidden', 'until-found')
  }, [isOpen])
  useEffect(() => {
    const own = element.current
    own?.addEventListener('beforematch', onFound)
    return () => own?.removeEventListener('beforematch', onFound)
  }, [onFound])
  return (
    <div className="answer-fold" id={id} ref={element}>
      {children}
    </div>
  )
}
