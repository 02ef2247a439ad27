// A lens on screen, in layers under one camera: the picture at rest (drawn as SVG at once, by Cytoscape as soon as it is
// there), the light over it, and a button over every mark.

import type { Core } from 'cytoscape'
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { writeLine, writeScene } from '../core/export/picture.ts'
import type { Lens } from '../core/graph/lens.ts'
import { fitLayout } from '../core/layout/fit-layout.ts'
import { type FrameName, frameNameFor, frameOf } from '../core/layout/frames.ts'
import { layoutLens } from '../core/layout/layout.ts'
import type { LensOrder } from '../core/layout/lens-order.ts'
import { mirrored, type Scene, type SceneWords } from '../core/layout/scene.ts'
import { sceneOf } from '../core/layout/scene-of.ts'
import { panToShow, type Size, transformOf, viewportFor } from '../core/layout/viewport.ts'
import { type Camera, openCamera } from './camera.ts'
import { lightOf, type Stress } from './lit.ts'
import { MarkButtons } from './MarkButtons.tsx'
import type { CanvasTheme } from './stylesheet.ts'
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
  readonly controls: { readonly group: string; readonly zoomIn: string; readonly zoomOut: string; readonly fit: string }
  readonly theme: CanvasTheme
  readonly isMirrored: boolean
  readonly stress: (lens: Lens) => Stress | undefined
  readonly chosen: readonly string[]
  readonly under: string | null
  /** Sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
  /** The canvas cannot be had: the picture stays, and whoever shows it may say so. */
  readonly onFailure: () => void
  readonly onSelect: (id: string | null, more: boolean) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
  /** A single claim or activity of an unfolded line was chosen. */
  readonly onStrand: (stand: string) => void
}

const CytoscapeLayer = lazy(() => import('./CytoscapeLayer.tsx').then((module) => ({ default: module.CytoscapeLayer })))

/** With more lines than this the pointer finds marks alone: the picture is too dense to hit a line. */
const LINES_TO_HIT = 300
/** Width in px at zoom 1 in which the pointer finds a line of the SVG. */
const HIT = 12
/** Between the columns of the smaller frames there is no room for sums. */
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map()

/** Draws a lens. Sizes itself to its container. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { order, words, part, theme, chosen, under, isMirrored, onSelect, onFocus, onHover, onFailure } = props
  const frame = useRef<HTMLDivElement>(null)
  const [camera] = useState(openCamera)
  const [cy, setCy] = useState<Core | null>(null)
  const [isFailed, setFailed] = useState(false)
  const isPainted = useAfterPaint()
  const size = useSize(frame)
  const frameName = size ? frameNameFor(size.width) : 'wide'
  const lens = useMemo(() => part(props.lens, frameName), [props.lens, part, frameName])
  const scene = useScene(lens, order, words, frameName, size, isMirrored)
  const stress = useMemo(() => props.stress(lens), [props.stress, lens])
  const amounts = frameName === 'wide' ? props.amounts : NO_AMOUNTS
  const fit = useCallback(() => {
    if (size) moveTo(camera, cy, viewportFor(scene, size, isMirrored))
  }, [camera, cy, scene, size, isMirrored])
  useEffect(fit, [fit])
  const first = chosen[0]
  useEffect(() => {
    const place = scene.marks.find(({ id }) => id === first)
    const now = camera.now()
    const pan = size && place ? panToShow(place, now, size) : undefined
    if (pan) moveTo(camera, cy, { zoom: now.zoom, pan })
  }, [camera, cy, first, scene, size])
  const fail = useCallback(() => {
    setFailed(true)
    onFailure()
  }, [onFailure])
  const isDense = scene.lines.length > LINES_TO_HIT
  const isThin = !isDense && frameOf(lens.id, frameName).thin === true
  const hasCanvas = cy !== null && !isFailed

  return (
    <div className={hasCanvas ? 'canvas-frame drawn' : 'canvas-frame'} ref={frame}>
      <div className={stress ? 'at-rest dimmed' : 'at-rest'} aria-hidden="true">
        {!hasCanvas && (
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
        takePointer={!hasCanvas}
        onSelect={onSelect}
        onFocus={onFocus}
        onHover={onHover}
      />
      {hasCanvas && <ZoomControls cy={cy} words={props.controls} onFit={fit} />}
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
function moveTo(camera: Camera, cy: Core | null, viewport: ReturnType<Camera['now']>): void {
  if (cy) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } })
  else camera.move(viewport)
}

/** The canvas is fetched when the picture before it has been painted and answers; it would only stand in the way. */
function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isPainted
}

function useSize(frame: React.RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(sizeBefore)
  // Before the first paint, so that the picture does not move after it; measuring lays out the whole page, so only once.
  useLayoutEffect(() => {
    if (size !== null) return
    const { width = 0, height = 0 } = frame.current?.getBoundingClientRect() ?? {}
    if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) })
  }, [frame, size])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      // A hidden canvas has no size: keep the last one, so that it comes back as it was.
      const next = { width: Math.round(width), height: Math.round(height) }
      if (width > 0 && height > 0)
        setSize((now) => (now?.width === next.width && now.height === next.height ? now : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}

/** A layer that stands under the camera. */
function useFollow(camera: Camera): React.RefObject<SVGGElement | null> {
  const layer = useRef<SVGGElement>(null)
  useEffect(
    () =>
      camera.follow((viewport) => {
        if (layer.current) layer.current.style.transform = transformOf(viewport)
      }),
    [camera],
  )
  return layer
}

/** The size of the canvas in the page before its code: known without measuring. */
function sizeBefore(): Size | null {
  const { width = 0, height = 0 } = document.querySelector('.still .canvas-frame')?.getBoundingClientRect() ?? {}
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null
}

/** The picture at rest as SVG. Until there is a canvas, and where there is none, lines are chosen on it. */
function Picture({
  scene,
  camera,
  look,
  onSelect,
  onHover,
}: {
  readonly scene: Scene
  readonly camera: Camera
  readonly look: string
  readonly onSelect: (id: string | null, more: boolean) => void
  readonly onHover: (id: string | null) => void
}) {
  const layer = useFollow(camera)
  // A line is easier to hit than to see.
  const markup = useMemo(() => {
    const hits = scene.lines.map((line) => writeLine({ ...line, stroke: 'firm', width: HIT }, ' hit')).join('')
    return { __html: writeScene(scene, camera.now().zoom, false) + hits }
  }, [scene, camera])
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
}

/** What is lit, over the dimmed picture. */
function Light({
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
  readonly under: string | null
  readonly amounts: ReadonlyMap<string, string>
  readonly isNarrow: boolean
  readonly size: number
  readonly onStrand: (stand: string) => void
}) {
  const layer = useFollow(camera)
  const zoom = useZoom(camera)
  const { stress, chosen, under, amounts, isNarrow, size } = light
  const markup = useMemo(
    () => ({ __html: lightOf(lens, scene, { stress, chosen, under, amounts, isNarrow, size, zoom }) }),
    [lens, scene, stress, chosen, under, amounts, isNarrow, size, zoom],
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

function ZoomControls({
  cy,
  words,
  onFit,
}: {
  readonly cy: Core
  readonly words: GraphCanvasProps['controls']
  readonly onFit: () => void
}) {
  const zoomBy = (factor: number) =>
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  return (
    <fieldset className="zoom-controls" aria-label={words.group}>
      <button type="button" onClick={() => zoomBy(1.25)} aria-label={words.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => zoomBy(0.8)} aria-label={words.zoomOut}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {words.fit}
      </button>
    </fieldset>
  )
}
