// Where does a link inside an embedded view lead? To a state of the frame, which is no step of the history of the page around it.

import { useLayoutEffect } from 'react'
import { useActions } from '../../state/atlas.ts'

/** Takes links of the view as steps of the state, before the browser follows them. */
export function useStepsInside(): void {
  const { follow } = useActions()
  // With the view itself, not a moment after it: no link of it leads astray.
  useLayoutEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      const { target } = event
      const link = target instanceof Element ? target.closest('main a[href^="#"]:not([target])') : null
      const hash = link?.getAttribute('href')
      if (!hash) return
      event.preventDefault()
      follow(hash)
    }
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [follow])
}
