// The ground: land, borders where countries agree on a code, and what is tied to something.

import type { ZoomTransform } from 'd3-zoom'
import { memo } from 'react'
import type { MapLight, MapPlace } from '../../core/query/map.ts'
import { type Fitted, formOf, ground } from './projection.ts'
import './MapLand.css'

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
  const isLit = (id: string) => light?.places.has(id) ?? false
  // The ends of a way are points; what something is tied to is an area.
  const tied = new Set(light?.ties.map(({ place }) => place))
  return (
    <g className="map-land kind-place" transform={`translate(${transform.x},${transform.y}) scale(${transform.k})`}>
      <g transform={fitted.sheet}>
        <Land />
        {places
          .filter(({ id }) => formOf(id) === 'country')
          .map(({ id }) => (
            <path key={id} className={isLit(id) ? 'map-country lit' : 'map-country'} d={ground().shapeOf(id)} />
          ))}
        <path className="map-borders" d={ground().borders} />
      </g>
      {places
        .filter(({ id }) => formOf(id) === 'region' && tied.has(id))
        .map(({ id }) => (
          <path key={id} className="map-region" d={fitted.hullOf(id)} />
        ))}
    </g>
  )
}

/** Drawn once, whatever is shown on it. */
const Land = memo(function Land() {
  return <path className="map-ground" d={ground().land} />
})
