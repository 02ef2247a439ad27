// A lens on screen, in layers under one camera: the picture at rest (drawn as SVG at once, by Cytoscape as soon as it is
// there), the light over it, and a button over every mark.

import type { Core } from 'cytoscape'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Lens } from '../core/graph/lens.ts'
import { fitLayout } from '../core/layout/fit-layout.ts'
import { type FrameName, frameNameFor, frameOf } from '../core/layout/frames.ts'
import { layoutLens } from '../core/layout/layout.ts'
import type { LensOrder } from '../core/layout/lens-order.ts'
import { mirrored, type Scene, type SceneWords } from '../core/layout/scene.ts'
import { sceneOf } from '../core/layout/scene-of.ts'
import {
  type CameraPlace,
  cameraPlaceOf,
  isSamePlace,
  panToShow,
  type Size,
  type Viewport,
  viewportAt,
  viewportFor,
} from '../core/layout/viewport.ts'
import { type Camera, openCamera } from './camera.ts'
import { Light } from './Light.tsx'
import type { Stress } from './lit.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { Picture } from './Picture.tsx'
import type { CanvasTheme } from './stylesheet.ts'
import { useAfterPaint, useSize } from './use-size.ts'
import { ZoomControls, type ZoomWords } from './ZoomControls.tsx'
import './canvas.css'

/** What the canvas shows, and what it reports back. */
export interface GraphCanvasProps {
  readonly lens: Lens
  readonly order: LensOrder
  /** Words on the picture in a frame: a narrow one has room for fewer. */
  readonly words: (frame: FrameName) => SceneWords
  /** What of the lens is drawn in a frame: on a phone, less. */
  readonly part: (lens: Lens, frame: FrameName) => Lens
  /** Each mark in a sentence, for who does not see the canvas. */
  readonly nameOf: (id: string) => string
  readonly controls: ZoomWords
  readonly theme: CanvasTheme
  readonly isMirrored: boolean
  readonly stress: (lens: Lens) => Stress | undefined
  readonly chosen: readonly string[]
  /** What all that is selected is tied to, where several things are. */
  readonly shared: readonly string[]
  readonly under: string | null
  /** Sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
  /** The canvas cannot be had: the picture stays, and whoever shows it may say so. */
  readonly onFailure: () => void
  readonly onSelect: (id: string | null, more: boolean) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
  /** Where the picture was moved to; `null` shows all of it. */
  readonly place: CameraPlace | null
  /** The picture was moved by hand, and rests. */
  readonly onMove: (place: CameraPlace | null) => void
  /** A single claim or activity of an unfolded line was chosen. */
  readonly onStrand: (stand: string) => void
}

const CytoscapeLayer = lazy(() => import('./CytoscapeLayer.tsx').then((module) => ({ default: module.CytoscapeLayer })))

/** With more lines than this the pointer finds marks alone: the picture is too dense to hit a line. */
const LINES_TO_HIT = 300
/** Between the columns of the smaller frames there is no room for sums. */
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map()

/** Draws a lens. Sizes itself to its container. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { order, words, part, theme, chosen, under, isMirrored, onSelect, onFocus, onHover, onFailure } = props
  const frame = useRef<HTMLDivElement>(null)
  const [camera] = useState(openCamera)
  const [cy, setCy] = useState<Core | null>(null)
  const [isFailed, setFailed] = useState(false)
  const [whole, setWhole] = useState<Scene | null>(null)
  const isPainted = useAfterPaint()
  const size = useSize(frame)
  const frameName = size ? frameNameFor(size.width) : 'wide'
  const lens = useMemo(() => part(props.lens, frameName), [props.lens, part, frameName])
  const scene = useScene(lens, order, words, frameName, size, isMirrored)
  const stress = useMemo(() => props.stress(lens), [props.stress, lens])
  const amounts = frameName === 'wide' ? props.amounts : NO_AMOUNTS
  const { place, onMove } = props
  const fitted = useMemo(() => (size ? viewportFor(scene, size, isMirrored) : undefined), [scene, size, isMirrored])
  const wanted = useRef(place)
  /** Where it was last said to be moved to by hand. */
  const told = useRef<CameraPlace | null>(place)
  /** What the address says, of the picture as it is drawn: a mirrored one is seen from the other side. */
  const stand = useCallback(
    (at: CameraPlace | null) => {
      if (!size || !fitted) return
      moveTo(camera, cy, at === null ? fitted : viewportAt(turned(at, isMirrored), scene, size, fitted))
    },
    [camera, cy, scene, size, fitted, isMirrored],
  )
  useEffect(() => {
    wanted.current = place
    // What was moved by hand stands there already.
    if (!isSamePlace(place, told.current)) stand(place)
    told.current = place
  }, [place, stand])
  // A new size or picture is shown as the old one was.
  useEffect(() => stand(wanted.current), [stand])
  const onMoved = useCallback(() => {
    if (!size || !fitted) return
    const at = cameraPlaceOf(camera.now(), scene, size, fitted)
    told.current = at && turned(at, isMirrored)
    onMove(told.current)
  }, [camera, scene, size, fitted, isMirrored, onMove])
  const fit = useCallback(() => {
    stand(null)
    told.current = null
    onMove(null)
  }, [stand, onMove])
  const first = chosen[0]
  useEffect(() => {
    const mark = scene.marks.find(({ id }) => id === first)
    const now = camera.now()
    const pan = size && mark ? panToShow(mark, now, size) : undefined
    if (pan) moveTo(camera, cy, { zoom: now.zoom, pan })
  }, [camera, cy, first, scene, size])
  const fail = useCallback(() => {
    setFailed(true)
    onFailure()
  }, [onFailure])
  const isDense = scene.lines.length > LINES_TO_HIT
  const isThin = !isDense && frameOf(lens.id, frameName).thin === true
  const hasCanvas = cy !== null && !isFailed
  // A large picture comes to the canvas in pieces; until it is whole, its drawing stands in for it.
  const isDrawn = hasCanvas && (!isDense || whole === scene)

  return (
    <div className={isDrawn ? 'canvas-frame drawn' : 'canvas-frame'} ref={frame}>
      <div className={stress ? 'at-rest dimmed' : 'at-rest'} aria-hidden="true">
        {!isDrawn && (
          <Picture
            scene={scene}
            camera={camera}
            look={isDense ? 'dense' : isThin ? 'thin' : ''}
            {...{ onSelect, onHover }}
          />
        )}
        {size && isPainted && !isFailed && (
          <div className="canvas">
            <ErrorBoundary fallback={null} onError={fail}>
              <Suspense fallback={null}>
                <CytoscapeLayer
                  scene={scene}
                  theme={theme}
                  camera={camera}
                  isDense={isDense}
                  isThin={isThin}
                  onReady={setCy}
                  onSelect={onSelect}
                  onFocus={onFocus}
                  onHover={onHover}
                  onMoved={onMoved}
                  onWhole={setWhole}
                />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
      </div>
      <Light
        lens={lens}
        scene={scene}
        camera={camera}
        stress={stress}
        chosen={chosen}
        shared={props.shared}
        under={under}
        amounts={amounts}
        isNarrow={frameName === 'narrow'}
        size={words(frameName).size}
        onStrand={props.onStrand}
      />
      <MarkButtons
        camera={camera}
        lens={lens}
        scene={scene}
        isMirrored={isMirrored}
        chosen={chosen}
        nameOf={props.nameOf}
        takePointer={!isDrawn}
        onSelect={onSelect}
        onFocus={onFocus}
        onHover={onHover}
      />
      {hasCanvas && <ZoomControls cy={cy} words={props.controls} onFit={fit} onMoved={onMoved} />}
    </div>
  )
}

function useScene(
  lens: Lens,
  order: LensOrder,
  words: (frame: FrameName) => SceneWords,
  frameName: FrameName,
  size: Size | null,
  isMirrored: boolean,
): Scene {
  const height = frameName === 'narrow' ? size?.height : undefined
  const layout = useMemo(
    () => layoutLens(lens, frameOf(lens.id, frameName, height), order),
    [lens, order, frameName, height],
  )
  const fitted = useMemo(() => (size ? fitLayout(layout, size) : layout), [layout, size])
  return useMemo(() => {
    const scene = sceneOf(lens, fitted, words(frameName))
    return isMirrored ? mirrored(scene) : scene
  }, [lens, fitted, words, frameName, isMirrored])
}

/** Cytoscape tells the camera where it went; without it the camera is told directly. */
function moveTo(camera: Camera, cy: Core | null, viewport: Viewport): void {
  if (cy) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } })
  else camera.move(viewport)
}

function turned(place: CameraPlace, isMirrored: boolean): CameraPlace {
  return isMirrored ? { ...place, x: 1 - place.x } : place
}
