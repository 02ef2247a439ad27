// Where does a place lie on the screen? The projection, the shapes of countries, and the frames one can go to.

import { type GeoPermissibleObjects, type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import type { CameraPlace, Size } from '../../core/layout/viewport.ts'
import type { MapFrame } from '../../core/model/guide.ts'
import gazetteer from './gazetteer.json'

/** Two numbers: px on the screen, or longitude and latitude. */
export type Point = readonly [number, number]
type Countries = GeometryCollection<{ readonly name: string }>

// The types of JSON files are wider than what is in them.
const topology = atlas as unknown as Topology<{ countries: Countries; land: GeometryCollection }>
const geometries = topology.objects.countries.geometries
const countries: Readonly<Record<string, { readonly at: number[]; readonly shapes: string[] }>> = gazetteer.countries
const points: Readonly<Record<string, number[]>> = gazetteer.points
const regions: Readonly<Record<string, { readonly at: number[]; readonly hull: number[][] }>> = gazetteer.regions

/** All of the world that people live in. */
export const WORLD: Pick<MapFrame, 'from' | 'to'> = { from: [-120, -50], to: [160, 68] }

/** How far one can come closer or go back, beside all of it. */
export const ZOOMS = [0.4, 30] as const

/** Longitude and latitude of a place in degrees; `undefined` where it has no place of its own: the whole world. */
export function locationOf(id: string): Point | undefined {
  const at = countries[id]?.at ?? points[id] ?? regions[id]?.at
  return at?.[0] === undefined || at[1] === undefined ? undefined : [at[0], at[1]]
}

/** How a place is drawn: by its shape, as a point in it, or as an area without a border. */
export function formOf(id: string): 'country' | 'point' | 'region' {
  return id in countries ? 'country' : id in regions ? 'region' : 'point'
}

/** A world fitted into a size, so that all of some places are in sight. */
export interface Fitted {
  readonly size: Size
  /** Where a place lies, in px. */
  readonly at: (location: Point) => Point
  /** Which place lies there. */
  readonly from: (point: Point) => Point | undefined
  /** How the sheet with the ground lies in it: the `transform` of an SVG group. */
  readonly sheet: string
  /** The rough area of a region, with round corners. */
  readonly hullOf: (id: string) => string
}

/** Room round the outermost places in px. */
const ROOM = { x: 40, top: 34, foot: 40 }

/** Fits the world into a canvas. `shown` are the places that must be in sight. */
export function fitWorld(size: Size, shown: readonly string[]): Fitted {
  const projection = projectionOf(size, shown)
  const at = ([lon, lat]: Point): Point => projection([lon, lat]) ?? [0, 0]
  return {
    size,
    at,
    from: ([x, y]) => projection.invert?.([x, y]) ?? undefined,
    sheet: `translate(${projection.translate()}) scale(${projection.scale() / SHEET})`,
    hullOf: (id) => rounded(cornersOf(id).map(at)),
  }
}

/** px of a radian on the sheet: more than in a fitted world, so that its rounded numbers do not show. */
const SHEET = 600

/** What the ground is made of, as paths on a sheet. */
export interface Ground {
  /** All land, in one path. */
  readonly land: string
  /** Borders between countries that have a code of ISO 3166-1; round what has none, nothing is drawn. */
  readonly borders: string
  /** The shape of a country; an empty text of anything else. */
  readonly shapeOf: (id: string) => string
}

let known: Ground | undefined

/** The ground, drawn once: a world that is fitted into another size is the same sheet, larger or smaller and moved. */
export function ground(): Ground {
  known ??= drawGround()
  return known
}

function drawGround(): Ground {
  const path = geoPath(geoNaturalEarth1().scale(SHEET).translate([0, 0])).digits(1)
  const shapes = new Map<string, string>()
  const shapeOf = (id: string) => {
    const shape = shapes.get(id) ?? path(countryShape(id)) ?? ''
    shapes.set(id, shape)
    return shape
  }
  return { land: path(land()) ?? '', borders: path(borders()) ?? '', shapeOf }
}

/** The projection that shows some places, or all of the world where they are too few, with room round the outermost. */
export function projectionOf(size: Size, shown: readonly string[]): GeoProjection {
  const coordinates = shown.flatMap((id) => {
    const at = locationOf(id)
    return at ? [[at[0], at[1]]] : []
  })
  return fitted(size, { type: 'MultiPoint', coordinates: coordinates.length > 1 ? coordinates : frameCorners(WORLD) })
}

/** The projection that shows something whole in a canvas, with room round it. */
export function fitted({ width, height }: Size, shown: GeoPermissibleObjects): GeoProjection {
  const [w, h] = [Math.max(120, width), Math.max(120, height)]
  return geoNaturalEarth1().fitExtent(
    [
      [ROOM.x, ROOM.top],
      [w - ROOM.x, h - ROOM.foot],
    ],
    shown,
  )
}

/** All land. */
export function land() {
  return feature(topology, topology.objects.land)
}

/** Where land ends. */
export function coasts() {
  return mesh(topology, topology.objects.land)
}

/** Where countries meet. */
export function borders() {
  return mesh(topology, topology.objects.countries, (a, b) => a !== b && hasCode(a) && hasCode(b))
}

/** The corners of the rough area of a region; none of anything else. */
export function cornersOf(id: string): readonly Point[] {
  return (regions[id]?.hull ?? []).map(([lon = 0, lat = 0]): Point => [lon, lat])
}

/** The camera that shows a frame. */
export function cameraOn(frame: Pick<MapFrame, 'from' | 'to'>, fitted: Fitted): CameraPlace {
  const corners = frameCorners(frame).map(([lon = 0, lat = 0]) => fitted.at([lon, lat]))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.min(fitted.size.width / (right - left), fitted.size.height / (bottom - top))
  return placeAt(zoom, [(left + right) / 2, (top + bottom) / 2], fitted)
}

/** How large, and which place in the middle: longitude and latitude as shares of the world, whatever the canvas. */
export function placeAt(zoom: number, middle: Point, fitted: Fitted): CameraPlace {
  const [lon, lat] = fitted.from(middle) ?? [0, 0]
  const exact = (value: number) => Math.round(value * 10000) / 10000
  return { zoom: Math.round(zoom * 100) / 100, x: exact((lon + 180) / 360), y: exact((90 - lat) / 180) }
}

/** The point in the middle that a camera asks for, in px of the fitted world. */
export function middleOf(place: CameraPlace, fitted: Pick<Fitted, 'at'>): Point {
  return fitted.at(locationIn(place))
}

/** Longitude and latitude of the point in the middle that a camera asks for. */
export function locationIn({ x, y }: CameraPlace): Point {
  return [x * 360 - 180, 90 - y * 180]
}

function frameCorners({ from: [west, south], to: [east, north] }: Pick<MapFrame, 'from' | 'to'>): number[][] {
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
}

/** Areas that no code of ISO 3166-1 stands for come without one. */
function hasCode({ id }: { readonly id?: string | number | undefined }): boolean {
  return id !== undefined
}

/** The shape of a country on the globe. */
export function countryShape(id: string) {
  const wanted = countries[id]?.shapes ?? []
  const own = geometries.filter(
    ({ id: code, properties }) =>
      wanted.includes(String(code)) || (properties && 'name' in properties && wanted.includes(properties.name)),
  )
  return merge(topology, own as (Polygon | MultiPolygon)[])
}

/** A closed path through the middles of the sides of a polygon, curved at its corners. */
export function rounded(corners: readonly Point[]): string {
  const middle = (a: Point, b: Point) => `${Math.round((a[0] + b[0]) / 2)} ${Math.round((a[1] + b[1]) / 2)}`
  const last = corners.at(-1)
  if (!last || corners.length < 3) return ''
  const first = corners[0] ?? last
  const parts = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? first
    return `Q${Math.round(corner[0])} ${Math.round(corner[1])} ${middle(corner, next)}`
  })
  return `M${middle(last, first)}${parts.join('')}z`
}
