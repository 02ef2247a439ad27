// The picture at rest as SVG: what is seen until there is a canvas, and where there is none.

import { memo, useMemo } from 'react'
import { writeLine, writeScene } from '../core/export/picture.ts'
import type { Scene } from '../core/layout/scene.ts'
import type { Camera } from './camera.ts'
import type { Hands } from './hands.ts'
import { useFollow } from './use-follow.ts'
import type { Shown } from './use-scene.ts'

/** Width in px at zoom 1 in which the pointer finds a line of the SVG. */
const HIT = 12

/** Draws a scene; lines are chosen on it. Remembered: what is lit changes nothing here. */
export const Picture = memo(function Picture({
  shown: { scene, look },
  camera,
  hands: { onSelect, onHover },
}: {
  readonly shown: Pick<Shown, 'scene' | 'look'>
  readonly camera: Camera
  readonly hands: Pick<Hands, 'onSelect' | 'onHover'>
}) {
  const layer = useFollow<SVGGElement>(camera)
  // A line is easier to hit than to see.
  const markup = useMemo(() => {
    // Where they are too many to be told apart, none is.
    const lines = look === 'dense' ? [] : scene.lines
    const hits = lines.map((line) => writeLine({ ...line, stroke: 'firm', width: HIT }, ' hit')).join('')
    return { __html: writeScene(scene, camera.now().zoom, false) + hits }
  }, [scene, camera, look])
  const lineAt = (target: EventTarget) => (target as Element).closest('path.line')?.getAttribute('data-id') ?? null
  return (
    <svg
      className={`picture ${look}`}
      aria-hidden="true"
      onClick={(event) => onSelect(lineAt(event.target), event.shiftKey)}
      onPointerOver={(event) => onHover(lineAt(event.target))}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by core/export/picture, which escapes what it is given */}
      <g ref={layer} dangerouslySetInnerHTML={markup} />
    </svg>
  )
})

/** A scene as it was drawn, for where there is no script to fit it to a canvas. */
export function DrawnPicture({
  scene,
  label,
  only,
}: {
  readonly scene: Scene
  readonly label: string
  /** The widths of the window at which it is seen. */
  readonly only: 'wide' | 'narrow'
}) {
  return (
    <svg
      className={`picture only-${only}`}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      preserveAspectRatio="xMidYMin meet"
      role="img"
      aria-label={label}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by core/export/picture, which escapes what it is given
      dangerouslySetInnerHTML={{ __html: writeScene(scene) }}
    />
  )
}
