// What of some content is drawn, and in which words, wherever it is drawn: on the screen or in a figure?

import { scaleSqrt } from 'd3-scale'
import type { Graph } from '../../core/graph/graph.ts'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import type { MapThing } from '../../core/layout/map-layout.ts'
import { firmest, type Stroke } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapContent, MapLeg, MapLight, MapPlace } from '../../core/query/map.ts'
import { countText } from '../../i18n/amounts.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { translator } from '../../i18n/words.ts'
import type { PlacedPlace } from './placed-place.ts'
import { formOf, locationOf, type Point } from './projection.ts'
import { words } from './words.ts'

const radius = scaleSqrt().domain([1, 20]).range([4, 9]).clamp(true)
/** The most things that are set beside their places. */
const MOST_THINGS = 30

/** The ties that are drawn: at rest the named groups where they act, with a selection whatever it ties. */
export function tiesOf({ places }: MapContent, chosen: MapLight | undefined): readonly PlaceTie[] {
  return chosen?.ties ?? places.flatMap(({ ties }) => ties.filter(({ thing }) => kindOf(thing) === 'group'))
}

/** Places where they lie; what is selected and lit first, so that it finds room for its name. `scale` is that of their marks. */
export function placedOn(
  places: readonly MapPlace[],
  at: (location: Point) => Point,
  name: (id: string) => string,
  { selected, light }: { readonly selected: readonly string[]; readonly light: MapLight | undefined },
  scale = 1,
): readonly PlacedPlace[] {
  const all = places.flatMap(({ id, count }): PlacedPlace[] => {
    const location = locationOf(id)
    if (!location) return []
    const [x, y] = at(location)
    const form = formOf(id)
    const r = (form === 'point' ? radius(count) * 0.7 : radius(count)) * scale
    return [{ id, count, form, x, y, r, label: name(id) }]
  })
  const first = (id: string) => (selected.includes(id) ? 0 : light?.places.has(id) ? 1 : 2)
  return all.sort((a, b) => first(a.id) - first(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** What some ties are about, with the places each is tied to; what has most of them first. */
export function thingsOf(
  ties: readonly PlaceTie[],
  placed: readonly PlacedPlace[],
  name: (id: string) => string,
): readonly MapThing[] {
  const at = new Map(placed.map(({ id, x, y }) => [id, [x, y] as const]))
  const found = new Map<string, (readonly [number, number])[]>()
  for (const { thing, place } of ties) {
    const point = at.get(place)
    if (point) found.set(thing, [...(found.get(thing) ?? []), point])
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_THINGS)
    .map(([id, points]) => ({ id, label: name(id), points }))
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

/** What takes a way: the crime, unless it is known, and how much of it where a claim says so. */
export function legText({ crime, strands }: MapLeg, isKnown: boolean, graph: Graph, locale: Locale): string {
  const mass = strands
    .flatMap(({ stand }) => graph.claims.get(stand)?.quantities ?? [])
    .find(({ measure }) => measure === 'mass')
  const name = isKnown ? [] : [shortName(crime, graph, dataLanguage(locale))]
  return [...name, ...(mass ? [translator(words, locale)('tonnes', { n: countText(mass, locale) })] : [])].join(' ')
}
