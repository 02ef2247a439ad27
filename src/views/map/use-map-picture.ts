// Where does everything on the map lie on the screen, and which ties and words are drawn now?

import { scaleSqrt } from 'd3-scale'
import type { ZoomTransform } from 'd3-zoom'
import { useCallback, useMemo } from 'react'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { layoutMap, type MapLayout, type MapThing, type MapWord } from '../../core/layout/map-layout.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapContent, MapLeg, MapLight, MapPlace } from '../../core/query/map.ts'
import { countText } from '../../i18n/amounts.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { arrowTo } from './curves.ts'
import type { PlacedPlace } from './placed-place.ts'
import { type Fitted, formOf, locationOf } from './projection.ts'
import { useMapLight } from './use-map.ts'
import { words } from './words.ts'

const radius = scaleSqrt().domain([1, 20]).range([4, 9]).clamp(true)
/** The most things that are set beside their places. */
const MOST_THINGS = 30

/** What is drawn, and where. */
export interface MapPicture {
  /** Places on screen, what is selected first. */
  readonly placed: readonly PlacedPlace[]
  /** Things beside their places, those that only the pointer brings last. */
  readonly things: readonly MapThing[]
  readonly layout: MapLayout
  readonly ties: readonly PlaceTie[]
  readonly legs: readonly MapLeg[]
  /** Words for ways; where they stand, the layout says. */
  readonly said: readonly MapWord[]
  readonly light: MapLight | undefined
  /** The size of words, px. */
  readonly size: number
}

/** The picture of some content in a frame under a camera; `undefined` until the frame has a size. */
export function useMapPicture(
  content: MapContent,
  fitted: Fitted | undefined,
  transform: ZoomTransform,
): { readonly places: readonly MapPlace[]; readonly light: MapLight | undefined; readonly picture?: MapPicture } {
  const name = useShortName(useAtlas().graph)
  const size = useLanguage() === 'zh' ? 12.5 : 12
  const { chosen, under } = useMapLight(content)
  const light = under ?? chosen
  const places = usePlaces(content, chosen)
  const placed = usePlaced(places, chosen, fitted, transform)
  // At rest the named groups stand beside where they act; with a selection whatever it ties.
  const atRest = useMemo(
    () =>
      chosen?.ties ?? content.places.flatMap((place) => place.ties.filter(({ thing }) => kindOf(thing) === 'group')),
    [chosen, content],
  )
  const resting = useMemo(() => thingsOf(atRest, placed, name), [atRest, placed, name])
  const passing = useMemo(
    () => thingsOf(under?.ties ?? [], placed, name).filter(({ id }) => resting.every((one) => one.id !== id)),
    [under, placed, name, resting],
  )
  const said = useSaid(content, light, placed)
  const layout = useMemo(
    () => (fitted ? layoutMap(placed, resting, fitted.size, size, passing, said) : undefined),
    [placed, resting, passing, said, fitted, size],
  )
  const things = useMemo(() => [...resting, ...passing], [resting, passing])
  if (!layout) return { places, light }
  const picture = { placed, things, layout, ties: under?.ties ?? atRest, legs: content.legs, said, light, size }
  return { places, light, picture }
}

/** The places that are shown: what leaves a focus is out of sight; without a focus it is only dim. */
function usePlaces({ places }: MapContent, chosen: MapLight | undefined): readonly MapPlace[] {
  const hasFocus = useViewState(({ view }) => view.hops > 0 && view.selected.length > 0)
  return useMemo(
    () => (hasFocus && chosen ? places.filter(({ id }) => chosen.places.has(id)) : places),
    [places, hasFocus, chosen],
  )
}

/** Where they lie on the screen; what is selected first, so that it finds room for its name. */
function usePlaced(
  places: readonly MapPlace[],
  chosen: MapLight | undefined,
  fitted: Fitted | undefined,
  transform: ZoomTransform,
): readonly PlacedPlace[] {
  const name = useShortName(useAtlas().graph)
  const selected = useViewState(({ view }) => view.selected)
  return useMemo(() => {
    if (!fitted) return []
    const all = places.flatMap(({ id, count }): PlacedPlace[] => {
      const at = locationOf(id)
      if (!at) return []
      const [x, y] = transform.apply(fitted.at(at) as [number, number])
      const form = formOf(id)
      const r = form === 'point' ? radius(count) * 0.7 : radius(count)
      return [{ id, count, form, x, y, r, label: name(id) }]
    })
    const first = (id: string) => (selected.includes(id) ? 0 : chosen?.places.has(id) ? 1 : 2)
    return all.sort((a, b) => first(a.id) - first(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1))
  }, [fitted, places, transform, name, selected, chosen])
}

/** Words for the ways that are lit. */
function useSaid({ legs }: MapContent, light: MapLight | undefined, placed: readonly PlacedPlace[]): MapWord[] {
  const selected = useViewState(({ view }) => view.selected)
  const sayLeg = useLegText()
  return useMemo(() => {
    const at = new Map(placed.map((place) => [place.id, place]))
    return legs
      .filter(({ id }) => light?.legs.has(id))
      .flatMap((leg): MapWord[] => {
        const [from, to] = [at.get(leg.from), at.get(leg.to)]
        const label = sayLeg(leg, selected.includes(leg.crime))
        return from && to && label !== '' ? [{ id: leg.id, label, spots: arrowTo(from, to).spots }] : []
      })
  }, [legs, light, placed, selected, sayLeg])
}

/** What takes a way: the crime, unless it is selected, and how much of it where a claim says so. */
function useLegText(): (leg: MapLeg, isKnown: boolean) => string {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const nameOf = useShortName(graph)
  return useCallback(
    ({ crime, strands }, isKnown) => {
      const mass = strands
        .flatMap(({ stand }) => graph.claims.get(stand)?.quantities ?? [])
        .find(({ measure }) => measure === 'mass')
      const name = isKnown ? [] : [nameOf(crime)]
      return [...name, ...(mass ? [t('tonnes', { n: countText(mass, locale) })] : [])].join(' ')
    },
    [graph, t, locale, nameOf],
  )
}

/** What some ties are about, with the places each is tied to; what has most of them first. */
function thingsOf(
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
