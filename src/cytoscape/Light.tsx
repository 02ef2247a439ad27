// What is lit, over the dimmed picture.

import { useEffect, useMemo, useState } from 'react'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { type Light as Lit, lightOf } from './lit.ts'
import { useFollow } from './use-follow.ts'
import type { Shown } from './use-scene.ts'

/** Draws what a selection or the pointer lights; a click on a strand of an unfolded line opens it. */
export function Light({
  shown: { lens, scene },
  camera,
  light,
  onStrand,
}: {
  readonly shown: Pick<Shown, 'lens' | 'scene'>
  readonly camera: Camera
  readonly light: Omit<Lit, 'zoom'>
  readonly onStrand: Hands['onStrand']
}) {
  const layer = useFollow<SVGGElement>(camera)
  const zoom = useZoom(camera)
  const markup = useMemo(() => ({ __html: lightOf(lens, scene, { ...light, zoom }) }), [lens, scene, light, zoom])
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
