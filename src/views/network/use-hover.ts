// What does the pointer rest on? A mark or line, a moment after it came there: what it only crosses lights nothing.

import { useCallback, useEffect, useRef } from 'react'
import { useActions } from '../../state/atlas.ts'

/** ms that the pointer rests before it previews. */
const RESTS = 25

/** Says where the pointer or the keyboard is; `null` where it has left. */
export function useHover(): (id: string | null) => void {
  const { hover } = useActions()
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return useCallback(
    (id) => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => hover(id === null ? null : { mark: id }), id === null ? 0 : RESTS)
    },
    [hover],
  )
}
