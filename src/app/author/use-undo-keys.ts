// Undo and redo by the keys everybody knows, in a field and outside of one: what is typed is a step like any other.

import { useEffect } from 'react'
import { useAtlas } from '../../state/atlas.ts'
import { redoBriefings, undoBriefings } from '../present/own-briefings.ts'

/** Listens for Ctrl or ⌘ with Z, with Shift Z, and with Y. */
export function useUndoKeys(): void {
  const { id } = useAtlas().source
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // While signs are composed the keys are those of whatever composes them.
      if (event.isComposing) return
      if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]') !== null) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      void (isRedo ? redoBriefings : undoBriefings)(id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [id])
}
