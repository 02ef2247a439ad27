// How is the map of a figure written: ground, lines, marks and names inside one frame, and what of it found no room?

import { writeDash, writeText } from '../../core/export/picture.ts'
import { layoutSheet, type MapSheet } from '../../core/layout/map-sheet.ts'
import type { CameraPlace, Size } from '../../core/layout/viewport.ts'
import { firmest } from '../../core/model/certainty.ts'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { DASHES, outlineOf, pathIn, strokeWidth } from '../../core/model/shapes.ts'
import type { MapLeg, MapLight, MapPlace } from '../../core/query/map.ts'
import { arrowTo, curveTo, dotsTo, TIP } from './curves.ts'
import { placedOn, type TieLine, thingsOf } from './map-picture.ts'
import type { PlacedPlace } from './placed-place.ts'
import { formOf } from './projection.ts'
import { type SheetWorld, sheetWorld } from './sheet-world.ts'

/** What the map of a figure shows. */
export interface FigureMap {
  readonly places: readonly MapPlace[]
  /** What ties things to places, a line each. */
  readonly lines: readonly TieLine[]
  readonly legs: readonly MapLeg[]
  readonly light: MapLight | undefined
  readonly selected: readonly string[]
  /** All places that the layer could show. */
  readonly all: readonly string[]
  readonly camera: CameraPlace | null
  readonly nameOf: (id: string) => string
  /** What stands beside a way; may be empty. `named` are the things that stand on the map with their names. */
  readonly wordOf: (leg: MapLeg, named: ReadonlySet<string>) => string
}

/** The map, and the ids of what of it is not to be read there. */
export interface WrittenMap {
  /** Its markup; the ground takes a while. */
  readonly write: () => string
  /** Places beyond the frame. */
  readonly outside: readonly string[]
  /** Places that are drawn, but for their names. */
  readonly unnamed: readonly string[]
  /** Things that are not drawn, and their lines neither. */
  readonly unset: readonly string[]
}

/** Letters on screen are so large, px: marks grow with them. */
const ON_SCREEN = 12
/** px of the rim of a place. */
const RIM = 1.5

/** Places that lie inside a frame; all of them where nobody has moved the map. */
export function placesWithin(map: FigureMap, frame: Size): readonly MapPlace[] {
  if (map.camera === null || map.light) return map.places
  const { at } = sheetWorld(frame, { all: map.all, lit: undefined, camera: map.camera })
  const inside = new Set(
    placedOn(map.places, at, map.nameOf, map)
      .filter((place) => isInside(place, frame))
      .map(({ id }) => id),
  )
  return map.places.filter(({ id }) => inside.has(id))
}

function isInside({ x, y, r }: PlacedPlace, { width, height }: Size): boolean {
  return x >= r && y >= r && x <= width - r && y <= height - r
}

/** Writes the map in a frame of some size, with letters of `size` px. */
export function writeMap(map: FigureMap, frame: Size, size: number): WrittenMap {
  const { light, all, camera, nameOf, lines } = map
  const scale = size / ON_SCREEN
  const r = 7 * scale
  const world = sheetWorld(frame, { all, lit: light && [...light.places], camera })
  const found = placedOn(map.places, world.at, nameOf, map, scale)
  const placed = found.filter((place) => isInside(place, frame))
  const ties = lines.flatMap((line) => line.ties)
  const things = thingsOf(ties, placed, nameOf)
  const named = new Set(things.map(({ id }) => id))
  const legs = drawnLegs(map.legs, placed)
  const sheet = layoutSheet({
    places: placed.map((place) => ({ ...place, tone: place.form === 'region' ? 'ink3' : 'ink' })),
    things,
    ways: legs.map(({ leg, arrow }) => ({ id: leg.id, dots: arrow.dots(), word: map.wordOf(leg, named) })),
    lineTo: (thing, [x, y], parts) => {
      const place = placed.find((one) => one.x === x && one.y === y)
      return dotsTo(thing, { x, y }, r, place?.r ?? r, parts)
    },
    area: frame,
    size,
    r,
  })
  return {
    write: () =>
      [
        ground(world, map, frame),
        ...tieLines(lines, sheet, placed, r, light !== undefined),
        ...legs.map(way),
        ...[...sheet.leaders.values()].map(
          ([[x1, y1], [x2, y2]]) =>
            `<path class="map leader" d="M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}"/>`,
        ),
        ...placed.map(placeMark),
        ...[...sheet.things].map(([id, { x, y }]) => thingMark(id, x, y, r)),
        ...[
          ...sheet.labels.values(),
          ...[...sheet.things.values()].map(({ label }) => label),
          ...sheet.words.values(),
        ].map((text) => writeText(text)),
        frameOf(frame),
      ].join(''),
    outside: found.filter((place) => !placed.includes(place)).map(({ id }) => id),
    unnamed: placed.filter(({ id }) => !sheet.labels.has(id)).map(({ id }) => id),
    unset: things.filter(({ id }) => !sheet.things.has(id)).map(({ id }) => id),
  }
}

/** Land, what of it is tied to something, and its borders. */
function ground(world: SheetWorld, { places, light }: FigureMap, { width, height }: Size): string {
  const tied = new Set(light?.ties.map(({ place }) => place))
  const path = (classes: string, d: string, more = '') =>
    d === '' ? '' : `<path class="map ${classes}" d="${d}"${more}/>`
  return [
    `<rect class="ground" width="${width}" height="${height}"/>`,
    path('land', world.land()),
    ...places
      .filter(({ id }) => formOf(id) === 'country')
      .map(({ id }) => path(light ? 'country lit' : 'country', world.shapeOf(id))),
    path('borders', world.coasts(), ' stroke-width="0.75"'),
    path('borders', world.borders(), ' stroke-width="0.5"'),
    ...places
      .filter(({ id }) => formOf(id) === 'region' && tied.has(id))
      .map(({ id }) => path('region', world.hullOf(id))),
  ].join('')
}

function frameOf({ width, height }: Size): string {
  return `<path class="hairline" d="${pathIn(outlineOf('body'), { x: width / 2, y: height / 2, width, height })}"/>`
}

function tieLines(
  lines: readonly TieLine[],
  { things }: MapSheet,
  placed: readonly PlacedPlace[],
  r: number,
  isLit: boolean,
): string[] {
  return lines.flatMap(({ thing, place, stroke }) => {
    const from = things.get(thing)
    const to = placed.find(({ id }) => id === place)
    if (!from || !to) return []
    const { side } = KINDS[kindOf(thing) ?? 'group']
    const width = tenth(strokeWidth(isLit ? 2.2 : 1.6, stroke, false))
    const classes = `line ${side} ${stroke}${isLit ? ' lit' : ''}`
    return [
      `<path class="${classes}" d="${curveTo(from, to, r, to.r)}" stroke-width="${width}"${writeDash(DASHES[stroke])}/>`,
    ]
  })
}

interface DrawnLeg {
  readonly leg: MapLeg
  readonly arrow: ReturnType<typeof arrowTo>
}

/** The ways between places that are in the frame. */
function drawnLegs(legs: readonly MapLeg[], placed: readonly PlacedPlace[]): DrawnLeg[] {
  const at = new Map(placed.map((place) => [place.id, place]))
  return legs.flatMap((leg) => {
    const [from, to] = [at.get(leg.from), at.get(leg.to)]
    return from && to ? [{ leg, arrow: arrowTo(from, to) }] : []
  })
}

function way({ leg, arrow: { d, end, angle } }: DrawnLeg): string {
  const stroke = firmest(leg.strands.map((strand) => strand.stroke)) ?? 'firm'
  return [
    `<path class="map way" d="${d}" stroke-width="2"${writeDash(DASHES[stroke])}/>`,
    `<path class="map tip" d="${TIP}" transform="translate(${end.x} ${end.y}) rotate(${angle})"/>`,
  ].join('')
}

/** A country or a point in it filled, a region with a broken rim. */
function placeMark({ x, y, r, form }: PlacedPlace): string {
  return placeSign(form, x, y, r)
}

/** The mark of a place, as map and key have it. */
export function placeSign(form: PlacedPlace['form'], x: number, y: number, r: number): string {
  const classes = form === 'region' ? 'mark kind-place alone broken' : 'mark kind-place'
  const inner = form === 'region' ? r - RIM / 2 : r
  return `<g class="${classes}"><circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(inner)}"/></g>`
}

function thingMark(id: string, x: number, y: number, r: number): string {
  const kind: EntityKind = kindOf(id) ?? 'group'
  const [width, height] = KINDS[kind].sign
  const box = { x, y, width: (width * r) / 6.5, height: (height * r) / 6.5 }
  return `<g class="mark kind-${kind}"><path d="${pathIn(outlineOf(kind), box)}"/></g>`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
