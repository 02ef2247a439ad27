// How does a new picture come to the canvas without holding the page up? When nothing else is to do, and in pieces; until the
// last is there another layer shows the picture.

import { useEffect, useMemo, useRef, useState } from 'react'
import { whenIdle } from '../hooks/when-idle.ts'

/** Elements that are handed to Cytoscape in one go: some 40 ms of work. */
const PIECE = 220
/** ms that a piece waits at most for a page that is busy. */
const PATIENCE = 300

/** A picture that can be handed over in pieces. */
interface Pieces {
  readonly elements: readonly unknown[]
}

/**
 * What of a picture has been handed over, and whether any of it is and all of it. Until the first piece is, what was there before
 * stays. A picture that is not `isStaged` comes at once.
 */
export function useStages<Picture extends Pieces>(
  picture: Picture,
  isStaged: boolean,
): { readonly shown: Picture; readonly isBegun: boolean; readonly isWhole: boolean } {
  const [stage, setStage] = useState({ of: picture, n: 0 })
  const before = useRef<Picture>({ ...picture, elements: [] })
  const n = isStaged ? (stage.of === picture ? stage.n : 0) : picture.elements.length
  const isWhole = n >= picture.elements.length
  useEffect(() => {
    if (isWhole) return
    return afterPaint(() => setStage({ of: picture, n: n + PIECE }))
  }, [picture, n, isWhole])
  const shown = useMemo(() => {
    if (isWhole) return picture
    return n === 0 ? before.current : { ...picture, elements: picture.elements.slice(0, n) }
  }, [picture, n, isWhole])
  useEffect(() => {
    before.current = shown
  }, [shown])
  return { shown, isBegun: isWhole || n > 0, isWhole }
}

/** Runs when a frame has been painted and no hand waits for an answer. Returns how to call it off. */
function afterPaint(run: () => void): () => void {
  let call = () => {}
  const frame = requestAnimationFrame(() => {
    call = whenIdle(run, PATIENCE)
  })
  return () => {
    cancelAnimationFrame(frame)
    call()
  }
}
