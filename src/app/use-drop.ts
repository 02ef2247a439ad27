// What becomes of a text file that is dropped on the page?

import { useEffect } from 'react'
import { useActions, useAtlas, useCopyActions } from '../state/atlas.ts'

/** A text file dropped anywhere is read as a copy of the report, and the reader comes to the front. */
export function useDrop(): void {
  const { open } = useCopyActions()
  const { graph, store, has } = useAtlas()
  const { openUnit } = useActions()
  const isCompared = has.has('proof')
  useEffect(() => {
    // There is nothing to compare a file with.
    if (!isCompared) return
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!hasFile(event) || !file) return
      event.preventDefault()
      void open(file)
      // Where no unit is open, the first: the text is what one came for.
      openUnit(store.getState().view.unit ?? graph.dataset.units[0]?.id ?? '')
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [open, openUnit, graph, store, isCompared])
}
