// Does the picture reach beyond its frame? Then it is moved by buttons too.

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../../../core/layout/scene.ts'
import { isBeyond } from '../../../core/layout/viewport.ts'
import type { Camera } from '../../../cytoscape/camera.ts'
import { PanButtons } from '../../../parts/pan/PanButtons.tsx'
import './Panning.css'

/** Over the frame of the picture, while some of its marks lie outside. */
export function Panning({
  scene,
  camera,
  frame,
  onMoved,
}: {
  readonly scene: Scene
  readonly camera: Camera
  readonly frame: Element
  readonly onMoved: () => void
}) {
  const [isLarger, setLarger] = useState(false)
  useEffect(
    () =>
      camera.follow((viewport) =>
        setLarger(isBeyond(scene.marks, viewport, { width: frame.clientWidth, height: frame.clientHeight })),
      ),
    [camera, scene, frame],
  )
  if (!isLarger) return null
  const pan = (right: number, down: number) => {
    const { zoom, pan: now } = camera.now()
    camera.move({ zoom, pan: { x: now.x - right * frame.clientWidth, y: now.y - down * frame.clientHeight } })
    onMoved()
  }
  return createPortal(
    <div className="network-panning">
      <PanButtons onPan={pan} />
    </div>,
    frame,
  )
}
