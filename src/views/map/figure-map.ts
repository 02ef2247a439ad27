// How is the map of a figure drawn? As on screen: groups in the margins, what takes place beside its place; nothing on it can be moved.

import { writeDash, writeText } from '../../core/export/picture.ts'
import type { Graph } from '../../core/graph/graph.ts'
import { LETTERS, type MapLabel } from '../../core/layout/map-layout.ts'
import { MARGIN } from '../../core/layout/margin.ts'
import { type SceneText, widthOf } from '../../core/layout/text-box.ts'
import type { CameraPlace, Size } from '../../core/layout/viewport.ts'
import { firmest } from '../../core/model/certainty.ts'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { DASHES, outlineOf, pathIn, strokeWidth } from '../../core/model/shapes.ts'
import type { MapContent, MapLight, MapPlace } from '../../core/query/map.ts'
import { groupTies } from '../../core/query/map-groups.ts'
import type { Locale } from '../../i18n/locales.ts'
import { bandOf } from './band.ts'
import { TIP } from './curves.ts'
import type { GroupMargins, InMargin } from './in-margin.ts'
import { type DrawnLeader, type DrawnWay, moreOn, type PictureAsked, pictureOf, widthOfLine } from './map-picture.ts'
import type { PlacedPlace } from './placed-place.ts'
import { formOf, hatchOf } from './projection.ts'
import { type SheetWorld, sheetWorld } from './sheet-world.ts'

/** What the map of a figure shows. */
export interface FigureMap {
  readonly graph: Graph
  readonly locale: Locale
  /** What is drawn: with a selection no more than that lights. */
  readonly content: MapContent
  /** What is lit; everything is drawn without. */
  readonly light: MapLight | undefined
  readonly margins: GroupMargins
  /** All places that the layer could show. */
  readonly all: readonly string[]
  readonly camera: CameraPlace | null
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
  const { places } = map.content
  if (map.camera === null || map.light) return places
  const { picture } = drawnIn(map, frame, ON_SCREEN)
  const inside = new Set(picture.placed.map(({ id }) => id))
  return places.filter(({ id }) => inside.has(id))
}

function drawnIn({ graph, locale, content, light, margins, all, camera }: FigureMap, frame: Size, size: number) {
  const band = bandOf(frame.width, size)
  const world = sheetWorld(frame, { all, lit: light && [...light.places], camera }, band)
  const tied = new Set(groupTies(content).map(({ thing }) => thing))
  const own = (ids: readonly string[]) => (light ? ids.filter((id) => tied.has(id)) : ids)
  const asked: PictureAsked = {
    content,
    margins: { ...margins, above: own(margins.above), below: own(margins.below) },
    isShown: (id) => tied.has(id),
    graph,
    locale,
    at: world.at,
    rest: world.at,
    size: frame,
    band,
    letters: size,
  }
  const picture = pictureOf(asked)
  return { world, band, picture, more: moreOn(picture, light?.ties ?? [], asked) }
}

/** Writes the map in a frame of some size, with letters of `size` px. */
export function writeMap(map: FigureMap, frame: Size, size: number): WrittenMap {
  const { world, band, picture, more } = drawnIn(map, frame, size)
  const { placed, layout, leaders, ways, bars } = picture
  const isLit = map.light !== undefined
  const r = (2 / 3) * size
  const inMargin = [...picture.inMargin, ...more.inMargin]
  return {
    write: () =>
      [
        ground(world, map, frame, band),
        ...placed.map((place) => bar(bars.get(place.id), place.y)),
        ...placed.map(({ id }) => linkTo(layout.labels.get(id))),
        ...[...leaders, ...more.leaders].map((line) => leader(line, isLit)),
        ...ways.map(way),
        ...placed.map(placeMark),
        ...inMargin.map(({ id, x, y }) => thingMark(id, x, y, r)),
        ...placed.flatMap((place) => labelOf(place, layout.labels.get(place.id), size)),
        ...inMargin.map((thing) => writeText(nameInMargin(thing, size))),
        ...ways.flatMap(({ leg, word }) => {
          const at = layout.words.get(leg.id)
          const small = size * LETTERS.minor
          return at
            ? [writeText({ lines: [word], ...at, anchor: 'middle', size: small, weight: 600, tone: 'ink' })]
            : []
        }),
        frameOf(frame),
      ].join(''),
    outside: picture.outside.map(({ id }) => id),
    unnamed: placed.filter(({ id }) => !layout.labels.has(id)).map(({ id }) => id),
    unset: more.unset,
  }
}

/** Land, what of it is named, the States of regions, and borders. */
function ground(world: SheetWorld, { content, light }: FigureMap, { width, height }: Size, band: number): string {
  const path = (classes: string, d: string, more = '') =>
    d === '' ? '' : `<path class="map ${classes}" d="${d}"${more}/>`
  const { places } = content
  return [
    `<rect class="ground" width="${width}" height="${height}"/>`,
    path('land', world.land()),
    ...places
      .filter(({ id }) => formOf(id) === 'country')
      .map(({ id }) => path(light ? 'country lit' : 'country', world.shapeOf(id))),
    ...places.map(({ id }) => path('region', hatchOf(id) === undefined ? '' : world.shapeOf(id))),
    path('borders', world.coasts(), ' stroke-width="0.75"'),
    path('borders', world.borders(), ' stroke-width="0.5"'),
    path('borders', world.open(), ` stroke-width="0.75"${writeDash(DASHES.claimed)}`),
    band === 0 ? '' : `<path class="hairline" d="M0 ${band}H${width}M0 ${height - band}H${width}"/>`,
  ].join('')
}

function frameOf({ width, height }: Size): string {
  return `<path class="hairline" d="${pathIn(outlineOf('body'), { x: width / 2, y: height / 2, width, height })}"/>`
}

/** How far a region without a border reaches. */
function bar(ends: readonly [number, number] | undefined, y: number): string {
  if (ends === undefined) return ''
  const at = Math.round(y)
  const ticks = ends.map((x) => `M${x} ${at - 4}v8`).join('')
  return `<path class="map leader" d="M${ends[0]} ${at}H${ends[1]}${ticks}"/>`
}

/** From a mark to its name, where that stands further off. */
function linkTo(label: MapLabel | undefined): string {
  if (label?.link === undefined) return ''
  const [[x1, y1], [x2, y2]] = label.link
  return `<path class="map leader" d="M${x1} ${y1}L${x2} ${y2}"/>`
}

function leader(line: DrawnLeader, isLit: boolean): string {
  const { thing, stroke, d } = line
  const { side } = KINDS[kindOf(thing) ?? 'group']
  const width = tenth(strokeWidth(widthOfLine(line) + (isLit ? 0.4 : 0), stroke, false))
  return `<path class="line ${side} ${stroke}${isLit ? ' lit' : ''}" d="${d}" stroke-width="${width}"${writeDash(DASHES[stroke])}/>`
}

function way({ leg, arrow: { d, end, angle } }: DrawnWay): string {
  const stroke = firmest(leg.strands.map((strand) => strand.stroke)) ?? 'firm'
  return [
    `<path class="map way" d="${d}" stroke-width="2"${writeDash(DASHES[stroke])}/>`,
    `<path class="map tip" d="${TIP}" transform="translate(${end.x} ${end.y}) rotate(${angle})"/>`,
  ].join('')
}

/** A name, and under it what takes place there after the sign of crimes. */
function labelOf(place: PlacedPlace, label: MapLabel | undefined, size: number): string[] {
  if (label === undefined) return []
  const { box, anchor, name, said } = label
  const [own, small] = [size * (place.isMinor ? LETTERS.minor : 1), size * LETTERS.minor]
  const x = anchor === 'start' ? box.x1 : anchor === 'end' ? box.x2 : (box.x1 + box.x2) / 2
  const high = name.length * own * LETTERS.line
  const text = (lines: readonly string[], y: number, of: Pick<SceneText, 'size' | 'weight' | 'tone'>) =>
    writeText({ lines, x, y, anchor, ...of })
  const first = text(name, box.y1 + high / 2, {
    size: own,
    weight: place.isMinor ? 400 : 600,
    tone: place.form === 'region' ? 'ink3' : 'ink',
  })
  if (said.length === 0) return [first]
  const low = said.length * small * LETTERS.line
  const wide = widthOf(said[0] ?? '', small)
  const sign = (LETTERS.sign * size) / ON_SCREEN
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide - sign : x - (wide + sign) / 2
  const [top, ...rest] = said
  const line = (words: string, i: number, at: number) =>
    writeText({
      lines: [words],
      x: at,
      y: box.y1 + high + (i + 0.5) * (low / said.length),
      anchor: i === 0 && anchor === 'middle' ? 'start' : anchor,
      size: small,
      weight: 400,
      tone: 'ink3',
    })
  const at = anchor === 'end' ? x : left + sign
  return [
    first,
    thingMark('crime:', left + sign * 0.35, box.y1 + high + low / said.length / 2, small * 0.4),
    line(top ?? '', 0, at),
    ...rest.map((words, i) => line(words, i + 1, x)),
  ]
}

function nameInMargin({ x, y, side, label }: InMargin, size: number): SceneText {
  const off = (size / ON_SCREEN) * MARGIN.label
  const at = side === 'end' ? x + off : x - off
  return { lines: [label], x: at, y, anchor: side === 'end' ? 'start' : 'end', size, weight: 600, tone: 'ink' }
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
