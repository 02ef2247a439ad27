// How does a large picture come to the canvas without holding the page up? In pieces, one a frame; until the last is there
// another layer shows the picture.

import { useEffect, useMemo, useState } from 'react'

/** Elements that are handed to Cytoscape in one go: some 40 ms of work. */
const PIECE = 220

/** The elements handed over so far, and whether these are all of them. Few come in one piece. */
export function useStages<Element>(
  elements: readonly Element[],
  isLarge: boolean,
): { readonly shown: readonly Element[]; readonly isWhole: boolean } {
  const [stage, setStage] = useState({ of: elements, n: 0 })
  const n = isLarge ? (stage.of === elements ? stage.n : 0) : elements.length
  const isWhole = n >= elements.length
  useEffect(() => {
    if (isWhole) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setStage({ of: elements, n: n + PIECE }))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [elements, n, isWhole])
  const shown = useMemo(() => (isWhole ? elements : elements.slice(0, n)), [elements, n, isWhole])
  return { shown, isWhole }
}
