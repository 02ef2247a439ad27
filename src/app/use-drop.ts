// What becomes of a file that is dropped on the page?

import { useEffect } from 'react'
import { useActions, useAtlas, useCopyActions } from '../state/atlas.ts'

/** A file dropped anywhere is read as a copy of the report, and the reader comes to the front. */
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
      const files = event.dataTransfer?.files
      const file = files?.[0]
      if (!hasFile(event) || !file || !files) return
      event.preventDefault()
      void open(file, files.length - 1)
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
