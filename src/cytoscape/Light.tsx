// What is lit, over the dimmed picture.

import { useMemo } from 'react'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { type Light as Lit, lightOf } from './lit.ts'
import { useFollow } from './use-follow.ts'
import type { Shown } from './use-scene.ts'
import { useZoom } from './use-zoom.ts'

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
