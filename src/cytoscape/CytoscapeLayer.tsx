// The canvas: one Cytoscape instance that stays, fed with elements, a style sheet and a camera. Fetched after the first
// picture is there; where it cannot be had, the picture stays.

import cytoscape, { type Core, type EventObject, type SingularElementArgument } from 'cytoscape'
import { useEffect, useMemo, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { LEAST_TEXT, type Scene } from '../core/layout/scene.ts'
import type { Camera } from './camera.ts'
import { canvasElements } from './elements.ts'
import { type CanvasTheme, canvasStylesheet } from './stylesheet.ts'
import { useStages } from './use-stages.ts'

/** What the canvas shows, and what it reports back. */
export interface CytoscapeLayerProps {
  readonly scene: Scene
  readonly theme: CanvasTheme
  readonly camera: Camera
  /** Too many lines to be told apart: they take no pointer. */
  readonly isDense: boolean
  readonly isThin: boolean
  readonly onReady: (cy: Core) => void
  readonly onSelect: (id: string | null, more: boolean) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
  /** All of a scene is on the canvas. */
  readonly onWhole: (scene: Scene) => void
  /** A hand has moved the camera, and has stopped. */
  readonly onMoved: () => void
}

// On the way from one picture to another a frame may hold a line whose marks have not moved yet. Cytoscape tells the
// console, and draws it rightly in the next; the browser tests look at the lines of the picture at rest.
cytoscape.warnings(false)

/** react-cytoscapejs compares by this: what is the same object needs no patch. */
const differs = (a: unknown, b: unknown) => a !== b
/** Cytoscape draws words from textures, which blur between pixels; twice as many pixels keep them crisp. */
const PIXEL_RATIO = typeof window === 'undefined' ? 2 : Math.max(2, window.devicePixelRatio)
const PRESET = { name: 'preset', fit: false } as const
/** ms without a move after which the picture rests. */
const RESTS = 120
const FILL = { width: '100%', height: '100%' } as const

/** The Cytoscape canvas of a scene. */
export function CytoscapeLayer(props: CytoscapeLayerProps) {
  const { scene, theme, camera, isDense, isThin, onReady, onSelect, onFocus, onHover, onMoved, onWhole } = props
  const [cy, setCy] = useState<Core | null>(null)
  const elements = useMemo(() => canvasElements(scene), [scene])
  const { shown, isWhole } = useStages(elements, isDense)
  useEffect(() => {
    if (cy && isWhole) onWhole(scene)
  }, [cy, isWhole, scene, onWhole])
  const stylesheet = useMemo(
    () => canvasStylesheet(theme, { linesTakePointer: !isDense, isDense, isThin }),
    [theme, isDense, isThin],
  )
  useEffect(() => {
    if (!cy) return
    const { zoom, pan } = camera.now()
    cy.viewport({ zoom, pan: { ...pan } })
    const moved = () => camera.move({ zoom: cy.zoom(), pan: { ...cy.pan() } })
    cy.on('viewport', moved)
    onReady(cy)
    return () => {
      cy.off('viewport', moved)
    }
  }, [cy, camera, onReady])
  useEffect(() => {
    if (!cy) return
    const quiet = ({ target }: EventObject) => keepQuiet(target)
    cy.elements().forEach(keepQuiet)
    cy.on('add', quiet)
    return () => {
      cy.off('add', quiet)
    }
  }, [cy])
  useEffect(() => {
    if (!cy) return
    let last: unknown = null
    const choose = (event: EventObject) => {
      last = event.target
      onSelect(event.target === cy ? null : event.target.id(), event.originalEvent?.shiftKey === true)
    }
    // Two quick taps on two marks are no double tap on the second.
    let first: unknown = null
    const begin = () => {
      first = last
    }
    const focus = (event: EventObject) => {
      const isTwice = event.target !== cy && first === event.target && event.originalEvent?.shiftKey !== true
      if (isTwice) onFocus(event.target.id())
    }
    const enter = (event: EventObject) => onHover(event.target.id())
    const leave = () => onHover(null)
    const things = '.mark, .line'
    cy.on('tapstart', begin)
    cy.on('tap', choose)
    cy.on('dbltap', focus)
    cy.on('mouseover', things, enter)
    cy.on('mouseout', things, leave)
    return () => {
      cy.off('tapstart', begin)
      cy.off('tap', choose)
      cy.off('dbltap', focus)
      cy.off('mouseover', things, enter)
      cy.off('mouseout', things, leave)
    }
  }, [cy, onSelect, onFocus, onHover])
  useEffect(() => {
    if (!cy) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(waiting)
      waiting = setTimeout(onMoved, RESTS)
    }
    cy.on('dragpan scrollzoom pinchzoom', later)
    return () => {
      clearTimeout(waiting)
      cy.off('dragpan scrollzoom pinchzoom', later)
    }
  }, [cy, onMoved])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements are looked at anew
  useEffect(() => (cy ? hideSmallWords(cy, camera) : undefined), [cy, camera, shown])
  return (
    <CytoscapeComponent
      // The wrapper calls this on every render; the setter ignores a value it has.
      cy={setCy}
      elements={shown as cytoscape.ElementDefinition[]}
      stylesheet={stylesheet as cytoscape.StylesheetJsonBlock[]}
      layout={PRESET}
      style={FILL}
      diff={differs}
      pixelRatio={PIXEL_RATIO}
      minZoom={0.4}
      maxZoom={5}
      // While it moves, the picture is a texture.
      textureOnViewport
      autoungrabify
      autounselectify
      boxSelectionEnabled={false}
    />
  )
}

/**
 * A pressed element looks as it did before. Cytoscape knows it as “active” all the same, and draws the whole picture
 * anew for that at every press and release: some 50 ms where there are hundreds of lines.
 */
function keepQuiet(element: SingularElementArgument): void {
  const same = () => element
  Object.assign(element, { activate: same, unactivate: same })
}

/** Hides words that are too small to read, and shows them when one comes closer. Only what crosses the line is touched. */
function hideSmallWords(cy: Core, camera: Camera): () => void {
  const worded = cy
    .nodes('.mark, .note')
    .toArray()
    .map((node) => ({ node, size: Number(node.data('size')), isFar: node.hasClass('far') }))
  const look = (zoom: number) => {
    const crossing = worded.filter(({ size, isFar }) => size * zoom < LEAST_TEXT !== isFar)
    if (crossing.length === 0) return
    cy.batch(() => {
      for (const one of crossing) {
        one.isFar = !one.isFar
        one.node.toggleClass('far', one.isFar)
      }
    })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = camera.follow(({ zoom }) => {
    clearTimeout(waiting)
    // While one zooms the picture is a texture; its words are looked at when it rests.
    waiting = setTimeout(() => look(zoom), RESTS)
  })
  look(camera.now().zoom)
  return () => {
    clearTimeout(waiting)
    stop()
  }
}
