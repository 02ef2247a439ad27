// A lens on screen, in layers under one camera: the picture at rest (drawn as SVG at once, by Cytoscape as soon as it is
// there), the light over it, and a button over every mark.

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { grownBy } from '../hooks/grown.ts'
import { sizeOf, useSize } from '../hooks/use-size.ts'
import { AtRest } from './AtRest.tsx'
import { CanvasFrame } from './CanvasFrame.tsx'
import { openCamera } from './camera.ts'
import type { Hands } from './hands.ts'
import { Light } from './Light.tsx'
import { MarkButtons } from './MarkButtons.tsx'
import type { CanvasTheme } from './stylesheet.ts'
import { type PlaceAsked, useCameraPlace } from './use-camera-place.ts'
import { useCanvas } from './use-canvas.ts'
import { useInSight } from './use-in-sight.ts'
import { type LightAsked, useLight } from './use-light.ts'
import { type PictureAsked, useScene } from './use-scene.ts'
import type { Walking } from './walking.ts'
import { ZoomControls, type ZoomWords } from './ZoomControls.tsx'

/** What the canvas shows, and what it reports back. */
export interface GraphCanvasProps {
  readonly picture: PictureAsked
  readonly light: LightAsked
  readonly place: PlaceAsked
  readonly hands: Hands
  readonly theme: CanvasTheme
  readonly said: Said
  /** How it is walked by keys. */
  readonly walking: Walking
  /** The canvas cannot be had: the picture stays, and whoever shows it may say so. */
  readonly onFailure: () => void
}

/** What is said to who does not see the canvas. */
export interface Said {
  /** Each mark in a sentence. */
  readonly nameOf: (id: string) => string
  readonly controls: ZoomWords
}

/** Draws a lens. Sizes itself to its container. */
export function GraphCanvas({
  picture,
  light: asked,
  place,
  hands,
  theme,
  said,
  walking,
  onFailure,
}: GraphCanvasProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [camera] = useState(openCamera)
  const measured = useSize(frame, sizeBefore)
  const size = useMemo(() => measured && { ...measured, grown: grownBy() }, [measured])
  const shown = useScene(picture, size)
  const sight = { scene: shown.scene, size, isMirrored: shown.isMirrored, fit: shown.fit }
  const { onMoved, onFit } = useCameraPlace(camera, sight, place)
  useInSight(camera, sight, asked.chosen[0])
  // A button for each of hundreds of marks, with its name in words: so large a picture is seen before it is reached by key.
  const named = useMemo(() => ({ shown, nameOf: said.nameOf }), [shown, said.nameOf])
  const late = useDeferredValue(named)
  const buttons = shown.look === 'dense' ? late : named
  const light = useLight(asked, shown)
  const canvas = useCanvas(shown, size !== null, onFailure)
  return (
    <CanvasFrame ref={frame} isDrawn={canvas.isDrawn}>
      <AtRest
        shown={shown}
        theme={theme}
        camera={camera}
        canvas={canvas}
        hands={hands}
        isDimmed={light.stress !== undefined}
        onMoved={onMoved}
      />
      <Light shown={shown} camera={camera} light={light} onStrand={hands.onStrand} />
      <MarkButtons
        shown={buttons.shown}
        camera={camera}
        chosen={asked.chosen}
        nameOf={buttons.nameOf}
        takePointer={!canvas.isDrawn && buttons.shown === shown}
        hands={hands}
        walking={walking}
        onMoved={onMoved}
      />
      {size && <ZoomControls camera={camera} size={size} words={said.controls} onFit={onFit} onMoved={onMoved} />}
    </CanvasFrame>
  )
}

/** The size of the canvas in the page before its code: known without measuring. */
function sizeBefore() {
  return sizeOf(document.querySelector('.still .canvas-frame')?.getBoundingClientRect())
}
