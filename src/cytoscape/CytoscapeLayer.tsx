// The canvas: one Cytoscape instance that stays, fed with elements, a style sheet and a camera. Fetched after the first
// picture is there; where it cannot be had, the picture stays.

import cytoscape, { type Core } from 'cytoscape'
import { memo, useMemo, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { type Camera, ENLARGED } from './camera.ts'
import type { Hands } from './hands.ts'
import { Passing } from './Passing.tsx'
import { type CanvasTheme, canvasStylesheet } from './stylesheet.ts'
import type { CanvasReport } from './use-canvas.ts'
import { useCanvasCamera } from './use-canvas-camera.ts'
import { useElements } from './use-elements.ts'
import { usePointer } from './use-pointer.ts'
import { useQuiet } from './use-quiet.ts'
import type { Shown } from './use-scene.ts'
import { useSmallWords } from './use-small-words.ts'
import { useWheel } from './use-wheel.ts'

// On the way from one picture to another a frame may hold a line whose marks have not moved yet. Cytoscape tells the
// console, and draws it rightly in the next; the browser tests look at the lines of the picture at rest.
cytoscape.warnings(false)

/** react-cytoscapejs compares by this: what is the same object needs no patch. */
const differs = (a: unknown, b: unknown) => a !== b
/** Cytoscape draws words from textures, which blur between pixels; twice as many pixels keep them crisp. */
const PIXEL_RATIO = typeof window === 'undefined' ? 2 : Math.max(2, window.devicePixelRatio)
const PRESET = { name: 'preset', fit: false } as const
const FILL = { width: '100%', height: '100%' } as const

/** The Cytoscape canvas of a scene. Remembered: what is lit changes nothing here. */
export const CytoscapeLayer = memo(function CytoscapeLayer({
  shown,
  theme,
  camera,
  hands,
  report,
  isStaged,
  onMoved,
}: {
  readonly shown: Shown
  readonly theme: CanvasTheme
  readonly camera: Camera
  readonly hands: Hands
  readonly report: CanvasReport
  /** The picture is drawn when the page is idle. */
  readonly isStaged: boolean
  /** A hand has moved the camera, and has stopped. */
  readonly onMoved: () => void
}) {
  const [cy, setCy] = useState<Core | null>(null)
  const { onCanvas, isPresent } = useElements(cy, shown, isStaged, report.onWhole)
  const { elements, look } = onCanvas
  const stylesheet = useMemo(() => canvasStylesheet(theme, look), [theme, look])
  useCanvasCamera(cy, camera, isPresent, report.onReady, onMoved)
  useQuiet(cy)
  usePointer(cy, hands)
  useWheel(cy)
  useSmallWords(isPresent ? cy : null, camera, elements)
  return (
    <>
      <Passing shown={shown} camera={camera} cy={cy} />
      <CytoscapeComponent
        // The wrapper calls this on every render; the setter ignores a value it has.
        cy={setCy}
        elements={elements as cytoscape.ElementDefinition[]}
        stylesheet={stylesheet as cytoscape.StylesheetJsonBlock[]}
        layout={PRESET}
        style={FILL}
        diff={differs}
        pixelRatio={PIXEL_RATIO}
        minZoom={ENLARGED.least}
        maxZoom={ENLARGED.most}
        // While it moves, the picture is a texture.
        textureOnViewport
        autoungrabify
        autounselectify
        boxSelectionEnabled={false}
      />
    </>
  )
})
