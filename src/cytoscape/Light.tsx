// What is lit, over the dimmed picture.

import { useEffect, useMemo, useState } from 'react'
import type { Lens } from '../core/graph/lens.ts'
import type { Scene } from '../core/layout/scene.ts'
import type { Camera } from './camera.ts'
import { lightOf, type Stress } from './lit.ts'
import { useFollow } from './use-follow.ts'

/** Draws what a selection or the pointer lights; a click on a strand of an unfolded line opens it. */
export function Light({
  lens,
  scene,
  camera,
  onStrand,
  ...light
}: {
  readonly lens: Lens
  readonly scene: Scene
  readonly camera: Camera
  readonly stress: Stress | undefined
  readonly chosen: readonly string[]
  readonly shared: readonly string[]
  readonly under: string | null
  readonly amounts: ReadonlyMap<string, string>
  readonly isNarrow: boolean
  readonly size: number
  readonly onStrand: (stand: string) => void
}) {
  const layer = useFollow(camera)
  const zoom = useZoom(camera)
  const { stress, chosen, shared, under, amounts, isNarrow, size } = light
  const markup = useMemo(
    () => ({ __html: lightOf(lens, scene, { stress, chosen, shared, under, amounts, isNarrow, size, zoom }) }),
    [lens, scene, stress, chosen, shared, under, amounts, isNarrow, size, zoom],
  )
  return (
    <svg
      className="picture light"
      aria-hidden="true"
      onClick={(event) => {
        const stand = (event.target as Element).closest('.strand')?.getAttribute('data-id')
        if (stand) onStrand(stand)
      }}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by core/export/picture, which escapes what it is given */}
      <g ref={layer} dangerouslySetInnerHTML={markup} />
    </svg>
  )
}

/** The zoom in steps: words over the picture are placed anew only when it has changed by much. */
function useZoom(camera: Camera): number {
  const [zoom, setZoom] = useState(1)
  useEffect(() => camera.follow((viewport) => setZoom(Math.round(viewport.zoom * 5) / 5 || 0.2)), [camera])
  return zoom
}
