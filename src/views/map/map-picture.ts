// What of some content is drawn, and where, on the screen and in a figure alike? What is tied to places stands in the margins, what
// takes place there is said beside them, and nothing of it depends on what is selected.

import { scaleSqrt } from 'd3-scale'
import type { Graph } from '../../core/graph/graph.ts'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { layoutMap, type MapLayout } from '../../core/layout/map-layout.ts'
import type { Dots } from '../../core/layout/settle.ts'
import type { Size } from '../../core/layout/viewport.ts'
import { firmest, type Stroke } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapContent, MapLeg, MapPlace } from '../../core/query/map.ts'
import { groupTies } from '../../core/query/map-groups.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { countText } from '../../i18n/said/amounts.ts'
import { translator } from '../../i18n/words.ts'
import { arrowTo, type Leader, leaderTo } from './curves.ts'
import { type GroupMargins, type InMargin, type MarginsAsked, setMargins, setMore } from './in-margin.ts'
import type { PlacedPlace } from './placed-place.ts'
import { extentOf, formOf, locationOf, type Point } from './projection.ts'
import { words } from './words.ts'

const radius = scaleSqrt().domain([1, 20]).range([4, 9]).clamp(true)
/** Letters on screen are so large, px: marks grow with them. */
const ON_SCREEN = 12

/** How bad it is to write on a line: worst on what is drawn most strongly, or along it. */
const LINE = { leader: 2, way: 5, tip: 25, bar: 10 } as const

/** What is to be drawn, and how large. */
export interface PictureAsked {
  readonly content: MapContent
  /** Who stands in which margin. */
  readonly margins: GroupMargins
  /** Whether a group is shown; the slots of others stay free. */
  readonly isShown: (group: string) => boolean
  readonly graph: Graph
  readonly locale: Locale
  /** Where a place lies, and where it lies while nobody has moved the map. */
  readonly at: (location: Point) => Point
  readonly rest: (location: Point) => Point
  readonly size: Size
  /** px above and below the land that are kept for what stands in the margin; without, nothing stands there. */
  readonly band: number
  /** px of letters. */
  readonly letters: number
}

/** A line from a margin to a place that is in sight. */
export interface DrawnLeader extends TieLine, Leader {}

/** A way between places that are in sight. */
export interface DrawnWay {
  readonly leg: MapLeg
  readonly arrow: ReturnType<typeof arrowTo>
  readonly word: string
}

/** What is drawn, and where. */
export interface Picture {
  /** Places in sight, those with most ties first. */
  readonly placed: readonly PlacedPlace[]
  /** Places beyond the frame. */
  readonly outside: readonly PlacedPlace[]
  /** Cities and areas that are counted with the name of their country. */
  readonly folded: ReadonlySet<string>
  readonly inMargin: readonly InMargin[]
  readonly leaders: readonly DrawnLeader[]
  readonly ways: readonly DrawnWay[]
  readonly layout: MapLayout
  /** The two ends of how far a region reaches, by its id. */
  readonly bars: ReadonlyMap<string, readonly [from: number, to: number]>
}

/** Draws some content. */
export function pictureOf(asked: PictureAsked): Picture {
  const { content, graph, locale, at, size, band, letters } = asked
  const name = nameIn(asked)
  const found = placedOn(content.places, at, name, letters / ON_SCREEN, band > 0)
  const isInSight = ({ x, y, r }: PlacedPlace) =>
    x >= r && y >= band + r && x <= size.width - r && y <= size.height - band - r
  const placed = found.filter(isInSight)
  const inMargin = setMargins(asked.margins, marginsAsked(asked)).filter(({ id }) => asked.isShown(id))
  const leaders = leadersOf(tieLinesOf(groupTies(content)), inMargin, placed, letters / ON_SCREEN)
  const ways = waysOf(content.legs, placed, graph, locale)
  const worded = ways.filter(({ word }) => word !== '')
  const t = translator(words, locale)
  const bars = placed.map((place) => ({ id: place.id, ...barOf(place, at) }))
  const set = (points: readonly PlacedPlace[]) =>
    layoutMap({
      places: points,
      // Where there is no margin there is no room for them either: the list of ways has them.
      words: band > 0 ? worded.map(({ leg, word, arrow }) => ({ id: leg.id, label: word, dots: arrow.dots() })) : [],
      lines: [
        ...ways.flatMap(({ arrow }) => weighed(arrow.dots(), LINE.way)),
        ...ways.map(({ arrow: { end } }) => [end.x, end.y, LINE.tip] as const),
        ...leaders.flatMap(({ dots }) => weighed(dots, LINE.leader)),
        ...bars.flatMap(({ dots }) => weighed(dots, LINE.bar)),
      ],
      area: { x1: 0, y1: band, x2: size.width, y2: size.height - band },
      size: letters,
      comma: t('comma'),
      counted: (n) => t('crimes', { n }),
    })
  const first = set(placed)
  const { folded, named } = folding(placed, first, graph, (one, n) =>
    t(band > 0 ? 'with.areas' : 'with.more', { name: one, n }),
  )
  const layout = folded.size === 0 ? first : withoutNames(set(named), folded)
  const outside = found.filter((place) => !placed.includes(place))
  return {
    placed,
    outside,
    folded,
    inMargin,
    leaders,
    ways,
    layout,
    bars: new Map(bars.flatMap(({ id, ends }) => (ends ? [[id, ends] as const] : []))),
  }
}

function weighed(dots: Dots, weight: number): Dots {
  return dots.map(([x, y]) => [x, y, weight])
}

function nameIn({ graph, locale }: Pick<PictureAsked, 'graph' | 'locale'>): (id: string) => string {
  return (id) => shortName(id, graph, dataLanguage(locale)).replace('\n', '')
}

function marginsAsked(asked: PictureAsked): MarginsAsked {
  return { ...asked, name: nameIn(asked) }
}

/** What stands in the margins beside the groups for a while, and its lines; nothing else moves. */
export function moreOn(
  { inMargin: there, placed }: Pick<Picture, 'inMargin' | 'placed'>,
  ties: readonly PlaceTie[],
  asked: PictureAsked,
): {
  readonly inMargin: readonly InMargin[]
  readonly leaders: readonly DrawnLeader[]
  readonly unset: readonly string[]
} {
  const own = ties.filter(({ thing }) => !STAYING.has(kindOf(thing) ?? ''))
  const { inMargin, unset } = setMore(own, there, marginsAsked(asked))
  return { inMargin, unset, leaders: leadersOf(tieLinesOf(own), inMargin, placed, asked.letters / ON_SCREEN) }
}

/** These stand on the map at all times: groups in the margin, crimes beside their places. */
const STAYING: ReadonlySet<string> = new Set(['group', 'crime'])

function withoutNames(layout: MapLayout, ids: ReadonlySet<string>): MapLayout {
  return { ...layout, labels: new Map([...layout.labels].filter(([id]) => !ids.has(id))) }
}

/** Cities and areas without room for a name, where their country has one: it then says how many of them it stands for. */
function folding(
  placed: readonly PlacedPlace[],
  { labels }: MapLayout,
  graph: Graph,
  withAreas: (name: string, n: number) => string,
) {
  const countryOf = (id: string): string | undefined => {
    const parent = graph.entities.get(id)?.parent
    return parent === undefined || formOf(parent) === 'country' ? parent : countryOf(parent)
  }
  const isNamed = (id: string | undefined) =>
    placed.some((place) => place.id === id) && id !== undefined && labels.has(id)
  const own = placed.filter(({ id, form }) => form === 'point' && !labels.has(id) && isNamed(countryOf(id)))
  const folded = new Set(own.map(({ id }) => id))
  const named = placed.map((place) => {
    const n = own.filter(({ id }) => countryOf(id) === place.id).length
    if (folded.has(place.id)) return { ...place, label: '', said: [] }
    return n === 0 ? place : { ...place, label: withAreas(place.label, n) }
  })
  return { folded, named }
}

/** Places where they lie, those with most ties first. `scale` is that of their marks; what takes place there is named where there is room. */
export function placedOn(
  places: readonly MapPlace[],
  at: (location: Point) => Point,
  name: (id: string) => string,
  scale: number,
  isSaid: boolean,
): readonly PlacedPlace[] {
  return places.flatMap(({ id, count, ties }): PlacedPlace[] => {
    const location = locationOf(id)
    if (!location) return []
    const [x, y] = at(location)
    const form = formOf(id)
    const r = (form === 'point' ? radius(count) * 0.7 : radius(count)) * scale
    const said = isSaid ? crimesOf(ties).map(name) : []
    return [{ id, count, form, x, y, r, label: name(id), said, isMinor: form !== 'country', yields: form === 'point' }]
  })
}

/** What takes place there, that of most claims first. */
export function crimesOf(ties: readonly PlaceTie[]): readonly string[] {
  const stands = new Map<string, Set<string>>()
  for (const { thing, stand } of ties)
    if (kindOf(thing) === 'crime') stands.set(thing, (stands.get(thing) ?? new Set()).add(stand))
  return [...stands].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).map(([id]) => id)
}

/** The two ends of how far a region reaches, and points between them; none of any other place. */
export function barOf({ id, y }: PlacedPlace, at: (location: Point) => Point) {
  const extent = extentOf(id)
  const lat = locationOf(id)?.[1]
  if (extent === undefined || lat === undefined) return { ends: undefined, dots: [] }
  const [from, to] = [at([extent[0], lat])[0], at([extent[1], lat])[0]]
  const parts = Math.max(1, Math.round((to - from) / 6))
  return {
    ends: [Math.round(from), Math.round(to)] as const,
    dots: Array.from({ length: parts + 1 }, (_, i) => [from + ((to - from) * i) / parts, y] as const),
  }
}

/** All ties between one thing and one place: one line. */
export interface TieLine {
  readonly thing: string
  readonly place: string
  /** Never empty. */
  readonly ties: readonly PlaceTie[]
  /** That of the firmest. */
  readonly stroke: Stroke
}

/** One line for each thing and place, with all that it stands for. */
export function tieLinesOf(ties: readonly PlaceTie[]): readonly TieLine[] {
  const lines = new Map<string, TieLine>()
  for (const tie of ties) {
    const { thing, place } = tie
    const own = [...(lines.get(`${thing}~${place}`)?.ties ?? []), tie]
    lines.set(`${thing}~${place}`, { thing, place, ties: own, stroke: firmest(own.map((one) => one.stroke)) ?? 'firm' })
  }
  return [...lines.values()]
}

/** px of a line that so many claims stand behind. */
export function widthOfLine({ ties }: TieLine): number {
  return Math.min(3.4, 1 + 0.3 * new Set(ties.map(({ stand }) => stand)).size)
}

function leadersOf(
  lines: readonly TieLine[],
  inMargin: readonly InMargin[],
  placed: readonly PlacedPlace[],
  scale: number,
): readonly DrawnLeader[] {
  const drawn = lines.flatMap((line) => {
    const [from, to] = [inMargin.find(({ id }) => id === line.thing), placed.find(({ id }) => id === line.place)]
    return from && to ? [{ line, from, to }] : []
  })
  return drawn.map(({ line, from, to }) => {
    const heights = drawn.flatMap((other) => (other.from === from ? [Math.abs(other.to.y - from.y)] : []))
    return { ...line, ...leaderTo(from, to, 8 * scale, Math.min(...heights)) }
  })
}

function waysOf(legs: readonly MapLeg[], placed: readonly PlacedPlace[], graph: Graph, locale: Locale): DrawnWay[] {
  const at = new Map(placed.map((place) => [place.id, place]))
  return legs.flatMap((leg) => {
    const [from, to] = [at.get(leg.from), at.get(leg.to)]
    if (!from || !to) return []
    const crime = shortName(leg.crime, graph, dataLanguage(locale))
    // How much takes it where a claim says so; otherwise what, unless that stands beside both its ends.
    const isSaid = from.said.includes(crime) && to.said.includes(crime)
    return [{ leg, arrow: arrowTo(from, to), word: massText(leg, graph, locale) ?? (isSaid ? '' : crime) }]
  })
}

/** What takes a way, and how much of it where a claim says so. */
export function legText(leg: MapLeg, graph: Graph, locale: Locale): string {
  const mass = massText(leg, graph, locale)
  return [shortName(leg.crime, graph, dataLanguage(locale)), ...(mass === undefined ? [] : [mass])].join(' ')
}

function massText({ strands }: MapLeg, graph: Graph, locale: Locale): string | undefined {
  const mass = strands
    .flatMap(({ stand }) => graph.claims.get(stand)?.quantities ?? [])
    .find(({ measure }) => measure === 'mass')
  return mass && translator(words, locale)('tonnes', { n: countText(mass, locale) })
}
