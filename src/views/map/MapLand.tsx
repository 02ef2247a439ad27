// The ground: land, borders where they are agreed, countries that are named, and the States of a region as a hatched set.

import type { ZoomTransform } from 'd3-zoom'
import { memo, useId } from 'react'
import { DASHES, svgDash } from '../../core/model/shapes.ts'
import type { MapLight, MapPlace } from '../../core/query/map.ts'
import { type Fitted, formOf, ground, hatchOf } from './projection.ts'
import { useChoosing } from './use-choosing.ts'
import './MapLand.css'

/** px between two lines of a hatch. */
const HATCH = 6

/** Land and areas under the marks. */
export function MapLand({
  fitted,
  transform,
  places,
  light,
}: {
  readonly fitted: Fitted
  readonly transform: ZoomTransform
  readonly places: readonly MapPlace[]
  readonly light: MapLight | undefined
}) {
  const own = useId()
  const choose = useChoosing()
  const isLit = (id: string) => (light?.places.has(id) ? ' lit' : '')
  const { width, height } = fitted.size
  const px = 1 / (transform.k * fitted.scale)
  const hatched = places.flatMap(({ id }) => {
    const angle = hatchOf(id)
    return angle === undefined ? [] : [{ id, angle }]
  })
  return (
    <g className="map-land kind-place">
      <clipPath id={own}>
        <rect y={fitted.band} width={width} height={Math.max(0, height - 2 * fitted.band)} />
      </clipPath>
      {[...new Set(hatched.map(({ angle }) => angle))].map((angle) => (
        <pattern
          key={angle}
          id={`${own}-${angle}`}
          width={HATCH}
          height={HATCH}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${px}) rotate(${angle})`}
        >
          <path className="map-hatch" d={`M0 ${HATCH / 2}H${HATCH}`} />
        </pattern>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; the mark of each place is a button */}
      <g
        clipPath={`url(#${own})`}
        onClick={({ clientX, clientY, shiftKey }) => {
          const id = placeAt(clientX, clientY)
          if (id !== undefined) choose(id, shiftKey)
        }}
      >
        <g className="map-world">
          <g transform={`translate(${transform.x},${transform.y}) scale(${transform.k})`}>
            <g transform={fitted.sheet}>
              <Land />
              {places
                .filter(({ id }) => formOf(id) === 'country')
                .map(({ id }) => (
                  <path key={id} className={`map-country${isLit(id)}`} data-place={id} d={ground().shapeOf(id)} />
                ))}
              {hatched.map(({ id, angle }) => (
                <path
                  key={id}
                  className={`map-region${isLit(id)}`}
                  data-place={id}
                  d={ground().shapeOf(id)}
                  fill={`url(#${own}-${angle})`}
                />
              ))}
              <path className="map-borders" d={ground().borders} />
              <path className="map-borders open" d={ground().open} {...svgDash(DASHES.claimed)} />
            </g>
          </g>
        </g>
      </g>
      {fitted.band > 0 && (
        <path className="map-edge" d={`M0 ${fitted.band}H${width}M0 ${height - fitted.band}H${width}`} />
      )}
    </g>
  )
}

/** The place whose land is there: a country before the regions that it lies in, of regions the smallest. */
function placeAt(x: number, y: number): string | undefined {
  const wide = (shape: Element) => shape.getBoundingClientRect().width
  const [first] = document
    .elementsFromPoint(x, y)
    .filter((shape): shape is SVGElement => shape instanceof SVGElement && shape.dataset['place'] !== undefined)
    .sort((a, b) => wide(a) - wide(b))
    .sort((a, b) => Number(b.matches('.map-country')) - Number(a.matches('.map-country')))
  return first?.dataset['place']
}

/** Drawn once, whatever is shown on it. */
const Land = memo(function Land() {
  return <path className="map-ground" d={ground().land} />
})
