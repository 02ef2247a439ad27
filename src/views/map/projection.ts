// Where does a place lie on the screen? The projection, the shapes of countries, and the frames one can go to.

import { type GeoPermissibleObjects, type GeoProjection, geoPath, geoProjection } from 'd3-geo'
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
const regions: Readonly<Record<string, Region>> = gazetteer.regions

/** A region: an agreed list of States, or no more than how far it reaches from west to east. */
interface Region {
  readonly at: number[]
  /** Their codes, with the list they are taken from and the angle of the lines that they are hatched with. */
  readonly states?: string
  readonly list?: string
  readonly angle?: number
  readonly extent?: number[]
}

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

/** How far a region reaches from west to east, where no list of States says what it is. */
export function extentOf(id: string): readonly [west: number, east: number] | undefined {
  const [west, east] = regions[id]?.extent ?? []
  return west === undefined || east === undefined ? undefined : [west, east]
}

/** The angle at which a region that is a list of States is hatched; `undefined` of anything else. */
export function hatchOf(id: string): number | undefined {
  return regions[id]?.angle
}

/** From which list the States of a region are taken. */
export function listOfStates(id: string): string | undefined {
  return regions[id]?.list
}

/** Degrees of latitude at which the map is as wide as the world. */
const PARALLEL = 28

/** Longitude and latitude as they are, so that a frame is a box in degrees. */
function plain(): GeoProjection {
  const share = Math.cos((PARALLEL * Math.PI) / 180)
  const raw = (lambda: number, phi: number): [number, number] => [lambda * share, phi]
  raw.invert = (x: number, y: number): [number, number] => [x / share, y]
  return geoProjection(raw)
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
  /** px of the sheet in one of the screen, at rest. */
  readonly scale: number
  /** px above and below the land that are kept for what stands in the margin. */
  readonly band: number
}

/** Room round the outermost places in px. */
const ROOM = { x: 40, y: 26 }

/** Fits the world into a canvas, between two bands. `shown` are the places that must be in sight. */
export function fitWorld(size: Size, shown: readonly string[], band = 0): Fitted {
  const projection = projectionOf(size, shown, band)
  const at = ([lon, lat]: Point): Point => projection([lon, lat]) ?? [0, 0]
  return {
    size,
    at,
    from: ([x, y]) => projection.invert?.([x, y]) ?? undefined,
    sheet: `translate(${projection.translate()}) scale(${projection.scale() / SHEET})`,
    scale: projection.scale() / SHEET,
    band,
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
  /** Borders whose status is not agreed. */
  readonly open: string
  /** The shape of a country, or of the States of a region; an empty text of anything else. */
  readonly shapeOf: (id: string) => string
}

let known: Ground | undefined

/** The ground, drawn once: a world that is fitted into another size is the same sheet, larger or smaller and moved. */
export function ground(): Ground {
  known ??= drawGround()
  return known
}

function drawGround(): Ground {
  const path = geoPath(plain().scale(SHEET).translate([0, 0])).digits(1)
  const shapes = new Map<string, string>()
  const shapeOf = (id: string) => {
    const shape = shapes.get(id) ?? path(shapeOnGlobe(id)) ?? ''
    shapes.set(id, shape)
    return shape
  }
  return { land: path(land()) ?? '', borders: path(borders()) ?? '', open: path(openBorders()) ?? '', shapeOf }
}

/** The projection that shows some places, or all of the world where they are too few, with room round the outermost. */
export function projectionOf(size: Size, shown: readonly string[], band = 0): GeoProjection {
  const coordinates = shown.flatMap((id) => {
    const at = locationOf(id)
    return at ? [[at[0], at[1]]] : []
  })
  const whole = coordinates.length > 1 ? coordinates : frameCorners(WORLD)
  return fitted(size, { type: 'MultiPoint', coordinates: whole }, band)
}

/** The projection that shows something whole in a canvas, with room round it. */
export function fitted({ width, height }: Size, shown: GeoPermissibleObjects, band = 0): GeoProjection {
  const [w, h] = [Math.max(120, width), Math.max(120 + 2 * band, height)]
  return plain().fitExtent(
    [
      [ROOM.x, ROOM.y + band],
      [w - ROOM.x, h - ROOM.y - band],
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

/** Where countries meet and their border is agreed. */
export function borders() {
  return mesh(topology, topology.objects.countries, (a, b) => a !== b && hasCode(a) && hasCode(b) && !isOpen(a, b))
}

/** Where they meet and it is not. */
export function openBorders() {
  return mesh(topology, topology.objects.countries, (a, b) => a !== b && hasCode(a) && hasCode(b) && isOpen(a, b))
}

/** Two of these, or one of them with `*`, have no border that all agree on. */
function isOpen({ id: a }: { readonly id?: unknown }, { id: b }: { readonly id?: unknown }): boolean {
  const [one, other] = [String(a), String(b)]
  return gazetteer.open.some((pair) => pair.includes(one) && (pair.includes('*') || pair.includes(other)))
}

/** The two ends of a region that is no list of States; nothing of anything else. */
export function cornersOf(id: string): readonly Point[] {
  const extent = extentOf(id)
  const lat = regions[id]?.at[1]
  return extent === undefined || lat === undefined ? [] : extent.map((lon): Point => [lon, lat])
}

/** The camera that shows a frame. */
export function cameraOn(frame: Pick<MapFrame, 'from' | 'to'>, fitted: Fitted): CameraPlace {
  const corners = frameCorners(frame).map(([lon = 0, lat = 0]) => fitted.at([lon, lat]))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const high = fitted.size.height - 2 * fitted.band
  const zoom = Math.min(fitted.size.width / (right - left), high / (bottom - top))
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

/** The shape of a country on the globe, or of the States of a region together. */
export function shapeOnGlobe(id: string) {
  const wanted = countries[id]?.shapes ?? regions[id]?.states?.split(' ') ?? []
  const own = geometries.filter(
    ({ id: code, properties }) =>
      wanted.includes(String(code)) || (properties && 'name' in properties && wanted.includes(properties.name)),
  )
  return merge(topology, own as (Polygon | MultiPolygon)[])
}
