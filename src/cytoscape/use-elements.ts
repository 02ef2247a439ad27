// What is on the canvas? The elements of a scene; of a dense one as many as have been handed over so far.

import type { Core, ElementDefinition } from 'cytoscape'
import { useEffect, useMemo } from 'react'
import type { Scene } from '../core/layout/scene.ts'
import { canvasElements } from './elements.ts'
import type { Look } from './look.ts'
import { useStages } from './use-stages.ts'

/** The elements to draw now; says when all of the scene is among them. The same array until there are others. */
export function useElements(
  cy: Core | null,
  scene: Scene,
  look: Look,
  onWhole: (scene: Scene) => void,
): readonly ElementDefinition[] {
  const elements = useMemo(() => canvasElements(scene), [scene])
  const { shown, isWhole } = useStages(elements, look === 'dense')
  useEffect(() => {
    if (cy && isWhole) onWhole(scene)
  }, [cy, isWhole, scene, onWhole])
  return shown
}
