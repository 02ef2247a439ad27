// How do the lines of a mark look while one walks them? Each carries its number at its far end, and the one in focus lies in a
// closed capsule, with canvas between.

import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { pathOf } from '../../../core/export/picture.ts'
import type { Scene } from '../../../core/layout/scene.ts'
import { DASHES, svgDash } from '../../../core/model/shapes.ts'
import type { Camera } from '../../../cytoscape/camera.ts'
import { useFollow } from '../../../cytoscape/use-follow.ts'
import { useZoom } from '../../../cytoscape/use-zoom.ts'
import type { LineHere } from '../../../cytoscape/walk.ts'
import { stretchOf } from './capsule.ts'
import './WalkedLines.css'

/** px on screen: of a number’s circle, of the capsule round a line, of the canvas in it, and how far both keep from a mark. */
const SIZES = { radius: 9, edge: 13, air: 9, near: 20, far: 17 } as const

/** Buttons for the lines of a mark, and over the picture what shows them. */
export function WalkedLines({
  scene,
  mark,
  lines,
  line: current,
  camera,
  frame,
  nameOf,
  onHere,
}: {
  readonly scene: Scene
  readonly mark: string
  readonly lines: readonly LineHere[]
  /** The one in focus. */
  readonly line: string
  readonly camera: Camera
  /** What the picture lies in: nothing of it is drawn outside. */
  readonly frame: Element | null
  readonly nameOf: (id: string) => string
  /** A line has the focus. */
  readonly onHere: (id: string) => void
}) {
  const zoom = useZoom(camera)
  const follow = useFollow<SVGGElement>(camera)
  const drawn = useMemo(
    () =>
      lines.flatMap(({ id }, i) => {
        const line = scene.lines.find((one) => one.id === id)
        if (!line) return []
        const { near, far } = SIZES
        return [{ id, n: i + 1, line, ...stretchOf(line.curve, line.target === mark, near / zoom, far / zoom) }]
      }),
    [scene, mark, lines, zoom],
  )
  const here = drawn.find(({ id }) => id === current)
  return (
    <>
      {frame &&
        createPortal(
          <svg className="picture light walked" aria-hidden="true">
            <g ref={follow}>
              {here && (
                <>
                  <path className="walked-edge" d={here.path} strokeWidth={here.line.width + SIZES.edge / zoom} />
                  <path className="walked-air" d={here.path} strokeWidth={here.line.width + SIZES.air / zoom} />
                  <path
                    className={`line ${here.line.side} ${here.line.stroke} lit`}
                    d={pathOf(here.line.curve)}
                    strokeWidth={here.line.width}
                    {...svgDash(DASHES[here.line.stroke])}
                  />
                </>
              )}
              {drawn
                .toSorted((a, b) => Number(a.id === current) - Number(b.id === current))
                .map(({ id, n, end: [x, y] }) => (
                  <g
                    key={id}
                    className={id === current ? 'walked-number walked-here' : 'walked-number'}
                    transform={`translate(${x} ${y}) scale(${1 / zoom})`}
                  >
                    <circle r={SIZES.radius} />
                    <text y="4" fontSize={11}>
                      {n}
                    </text>
                  </g>
                ))}
            </g>
          </svg>,
          frame,
        )}
      {drawn.map(({ id, end: [x, y] }) => (
        <button
          key={id}
          type="button"
          className="walked-line"
          data-line={id}
          tabIndex={id === current ? 0 : -1}
          style={{ left: x - 12 / zoom, top: y - 12 / zoom, width: 24 / zoom, height: 24 / zoom }}
          onFocus={() => onHere(id)}
        >
          <span className="unseen">{nameOf(id)}</span>
        </button>
      ))}
    </>
  )
}
