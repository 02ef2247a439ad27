// How does one picture become the next? For a moment the one before lies over it and comes apart: marks that stay move to where they
// will stand, the rest fades. Drawn by itself, so that the canvas has nothing to do for it.

import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { transformOf, type Viewport } from '../core/layout/viewport.ts'
import type { Camera } from './camera.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Shown } from './use-scene.ts'
import './Passing.css'

/** ms, as the tokens say: how long what goes takes to fade, and marks to move. */
const FAST = 90
const SLOW = 190
/** ms that an empty canvas may wait for its next picture. */
const PATIENCE = 500
const EASE = 'cubic-bezier(.2,.7,.2,1)'

/** What Cytoscape calls a picture that a hand moves. */
const BY_HAND = 'dragpan scrollzoom pinchzoom'

/** The picture that was drawn last. Where nothing is drawn it waits a moment for what comes, whose code may be under way. */
interface Left {
  readonly shown: Shown
  readonly box: DOMRect | null
  /** From then on it is forgotten. */
  readonly until: number
}

interface Way {
  readonly before: Shown
  readonly after: Shown
  readonly from: Viewport
  /** Ids of what is lit, as it was a moment ago. */
  readonly lit: ReadonlySet<string>
  readonly isDimmed: boolean
}

/** Draws the way from one picture to the next over the frame in which they stand; where no motion is wanted nothing. */
export function Passing({
  shown,
  camera,
  cy,
}: {
  readonly shown: Shown
  readonly camera: Camera
  readonly cy: Core | null
}) {
  const frame = cy?.container()?.closest('.canvas-frame') ?? null
  const layer = useRef<SVGSVGElement>(null)
  const [way, setWay] = useState<Way | null>(null)
  const last = useRef<Left | null>(null)
  const box = useBox(frame, (before, now) => {
    // What changes the room too, as the line of a filter does, is one change: what is under way keeps its place in the page.
    flushSync(() => setWay((way) => way && { ...way, from: shifted(way.from, before, now) }))
  })
  // Before the camera goes to where the new picture asks for it.
  useLayoutEffect(() => {
    if (!frame) return
    const before = last.current
    if (before && shown.scene.marks.length === 0) {
      last.current = { ...before, until: Math.min(before.until, performance.now() + PATIENCE) }
      return
    }
    last.current = { shown, box: box.current, until: Number.POSITIVE_INFINITY }
    if (before === null || performance.now() > before.until || before.shown.scene === shown.scene || isStill()) return
    // A picture for another room goes on from what is under way; by itself it is nothing to be seen.
    const isSized = before.box !== null && before.box !== box.current
    setWay((way) => {
      if (isSized) return way && { ...way, after: shown }
      return { before: before.shown, after: shown, from: camera.now(), ...litIn(frame) }
    })
  }, [shown, camera, frame, box])
  // The camera stands by now where the new picture asks for it.
  const passage = useMemo(() => {
    if (!way) return undefined
    const [before, after] = [
      { scene: way.before.scene, viewport: way.from },
      { scene: way.after.scene, viewport: camera.now() },
    ]
    return passageOf(before, after, way.lit)
  }, [way, camera])
  useLayoutEffect(() => {
    if (!passage || !layer.current || !frame) return
    const played = play(passage, layer.current, frame)
    played.ended.then(() => setWay(null), ignore)
    return played.cancel
  }, [passage, frame])
  // A hand on the picture is answered at once.
  useEffect(() => {
    if (!cy || !passage) return
    const end = () => setWay(null)
    cy.on(BY_HAND, end)
    return () => {
      cy.off(BY_HAND, end)
    }
  }, [cy, passage])
  if (!frame || !way || !passage) return null
  return createPortal(
    <svg
      ref={layer}
      className={`picture passing ${way.before.look}${way.isDimmed ? ' dimmed' : ''}`}
      aria-hidden="true"
    >
      <g style={{ transform: transformOf(way.from) }}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by core/export/picture, which escapes what it is given */}
        <g className="passing-going" dangerouslySetInnerHTML={{ __html: passage.going }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by core/export/picture, which escapes what it is given */}
        <g className="passing-moving" dangerouslySetInnerHTML={{ __html: passage.moving }} />
      </g>
    </svg>,
    frame,
  )
}

/** Moves what is to be moved. `ended` is kept once it stands, and broken where it was called off. */
function play({ moves }: Passage, layer: Element, frame: Element): { ended: Promise<unknown>; cancel: () => void } {
  const isMove = moves.size > 0
  const played: Animation[] = []
  const animate = (element: Element, keyframes: Keyframe[], options: KeyframeAnimationOptions) =>
    played.push(element.animate(keyframes, { fill: 'forwards', ...options }))
  for (const element of layer.querySelectorAll('.passing-going'))
    animate(element, [{ opacity: 1 }, { opacity: 0 }], { duration: isMove ? FAST : SLOW })
  for (const element of layer.querySelectorAll('.passing-moving > *')) {
    const [x, y] = moves.get(element.getAttribute('data-id') ?? '') ?? [0, 0]
    animate(element, [{ transform: 'none' }, { transform: `translate(${x}px,${y}px)` }], {
      duration: SLOW,
      easing: EASE,
    })
  }
  if (isMove)
    for (const element of frame.querySelectorAll(':scope > .at-rest, :scope > .light'))
      animate(element, [{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], { duration: SLOW, fill: 'none' })
  return {
    ended: Promise.all(played.map(({ finished }) => finished)),
    cancel: () => {
      for (const one of played) one.cancel()
    },
  }
}

/** What lies over the dimmed picture now: mostly what lay there a moment ago. */
function litIn(frame: Element): Pick<Way, 'lit' | 'isDimmed'> {
  const ids = [...frame.querySelectorAll(':scope > .light [data-id]')].map((one) => one.getAttribute('data-id') ?? '')
  return { lit: new Set(ids), isDimmed: frame.querySelector(':scope > .at-rest.dimmed') !== null }
}

/**
 * Where an element stands in the page, and `onChange` when it has become larger or smaller: asked when the page has been laid out, so that
 * nothing is laid out for it.
 */
function useBox(frame: Element | null, onChange: (before: DOMRect, now: DOMRect) => void): RefObject<DOMRect | null> {
  const box = useRef<DOMRect | null>(null)
  const tell = useRef(onChange)
  useEffect(() => {
    tell.current = onChange
  })
  useEffect(() => {
    if (!frame) return
    const observer = new ResizeObserver(() => {
      const before = box.current
      box.current = frame.getBoundingClientRect()
      if (before) tell.current(before, box.current)
    })
    observer.observe(frame)
    return () => observer.disconnect()
  }, [frame])
  return box
}

/** Where the camera stood, seen from a frame that stands elsewhere in the page by now. */
function shifted({ zoom, pan }: Viewport, before: DOMRect, now: DOMRect): Viewport {
  return { zoom, pan: { x: pan.x + before.x - now.x, y: pan.y + before.y - now.y } }
}

/** Nobody wants motion, or nobody sees it. */
function isStill(): boolean {
  return document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function ignore(): void {
  // Called off: the next has begun.
}
