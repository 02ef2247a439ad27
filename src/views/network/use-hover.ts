// What does the pointer rest on? A mark or line, at once; and for a moment after it has left.

import { useCallback, useEffect, useRef } from 'react'
import { useActions } from '../../state/atlas.ts'

/** ms before the light goes out: a pointer that crosses from one mark to the next lights both without a dark moment. */
const LINGERS = 40

/** Says where the pointer or the keyboard is; `null` where it has left. */
export function useHover(of?: (id: string) => readonly string[] | undefined): (id: string | null) => void {
  const { hover } = useActions()
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return useCallback(
    (id) => {
      clearTimeout(waiting.current)
      if (id === null) waiting.current = setTimeout(() => hover(null), LINGERS)
      else hover({ mark: id, of: of?.(id) })
    },
    [hover, of],
  )
}
