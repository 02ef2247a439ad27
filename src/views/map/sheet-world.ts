// Which part of the world does a figure show, and how is its ground drawn so that nothing leaves the frame?

import { type GeoProjection, geoPath } from 'd3-geo'
import type { CameraPlace, Size } from '../../core/layout/viewport.ts'
import {
  borders,
  coasts,
  cornersOf,
  fitted,
  land,
  locationIn,
  locationOf,
  openBorders,
  type Point,
  projectionOf,
  shapeOnGlobe,
  ZOOMS,
} from './projection.ts'

/** What is to be in sight. */
export interface SheetSight {
  /** Everything that the layer could show. */
  readonly all: readonly string[]
  /** What a selection lights; nothing else is looked at then. */
  readonly lit: readonly string[] | undefined
  /** Where one has moved to. */
  readonly camera: CameraPlace | null
}

/** The world in the frame of a figure, every path cut at its edges. */
export interface SheetWorld {
  readonly at: (location: Point) => Point
  readonly land: () => string
  readonly coasts: () => string
  readonly borders: () => string
  /** Borders whose status is not agreed. */
  readonly open: () => string
  readonly shapeOf: (id: string) => string
}

/** Degrees round the middle of what is lit that are shown at the least: shapes this coarse bear no closer look. */
const LEAST = { lon: 13, lat: 8 }

/** The world in a frame. */
export function sheetWorld(size: Size, sight: SheetSight, band = 0): SheetWorld {
  const projection = projectionFor(size, sight, band)
  const at = (location: Point): Point => projection([location[0], location[1]]) ?? [0, 0]
  // Fills are cut a little outside, so that no edge of theirs runs along the frame.
  const path = geoPath(projection.clipExtent(frameOf(size, band))).digits(1)
  return {
    at,
    land: () => path(land()) ?? '',
    coasts: () => path(coasts()) ?? '',
    borders: () => path(borders()) ?? '',
    shapeOf: (id) => path(shapeOnGlobe(id)) ?? '',
    open: () => path(openBorders()) ?? '',
  }
}

function frameOf({ width, height }: Size, band: number): [[number, number], [number, number]] {
  return [
    [0, band],
    [width, height - band],
  ]
}

function projectionFor(size: Size, { all, lit, camera }: SheetSight, band: number): GeoProjection {
  if (lit !== undefined) return fitted(size, { type: 'GeometryCollection', geometries: lit.flatMap(groundOf) }, band)
  const projection = projectionOf(size, all, band)
  return camera === null ? projection : movedTo(projection, size, camera)
}

/** All that a place covers, and the least that is shown round it. */
function groundOf(id: string) {
  const at = locationOf(id)
  if (at === undefined) return []
  const [lon, lat] = at
  const around = [
    [lon - LEAST.lon, Math.max(-80, lat - LEAST.lat)],
    [lon + LEAST.lon, Math.min(80, lat + LEAST.lat)],
  ]
  const corners = cornersOf(id).map(([x, y]) => [x, y])
  const points = { type: 'MultiPoint' as const, coordinates: [...around, ...corners] }
  return [points, shapeOnGlobe(id)]
}

/** The projection as a camera looks at it: so much closer, with a place in the middle. */
function movedTo(projection: GeoProjection, { width, height }: Size, camera: CameraPlace): GeoProjection {
  const k = Math.min(ZOOMS[1], Math.max(ZOOMS[0], camera.zoom))
  const [lon, lat] = locationIn(camera)
  const [mx, my] = projection([lon, lat]) ?? [0, 0]
  const [tx, ty] = projection.translate()
  return projection.scale(projection.scale() * k).translate([width / 2 + (tx - mx) * k, height / 2 + (ty - my) * k])
}
