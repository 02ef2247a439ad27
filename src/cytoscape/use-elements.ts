// What is on the canvas? The elements of a scene; of one that is new to it as many as have been handed over so far.

import type { Core, ElementDefinition } from 'cytoscape'
import { useEffect, useMemo } from 'react'
import { canvasElements } from './elements.ts'
import type { Look } from './look.ts'
import type { Shown } from './use-scene.ts'
import { useStages } from './use-stages.ts'

/** What the canvas draws now. */
interface OnCanvas {
  readonly elements: readonly ElementDefinition[]
  /** How these ask to be drawn. */
  readonly look: Look
}

/** The same, and whether it is of the present picture: before its first piece it is of the one before, which nobody sees any more. */
interface Handed {
  readonly onCanvas: OnCanvas
  readonly isPresent: boolean
}

/** What to draw now; says when all of the picture is. The same object until it is another. */
export function useElements(cy: Core | null, shown: Shown, isStaged: boolean, onWhole: (shown: Shown) => void): Handed {
  const { scene, look } = shown
  const picture = useMemo<OnCanvas>(() => ({ elements: canvasElements(scene), look }), [scene, look])
  const { shown: onCanvas, isBegun: isPresent, isWhole } = useStages(picture, isStaged)
  useEffect(() => {
    if (cy && isWhole) onWhole(shown)
  }, [cy, isWhole, shown, onWhole])
  return { onCanvas, isPresent }
}
