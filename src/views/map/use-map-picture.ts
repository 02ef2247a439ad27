// Where does everything on the map lie on the screen, and which ties and words are drawn now?

import type { ZoomTransform } from 'd3-zoom'
import { useMemo } from 'react'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { layoutMap, type MapLayout, type MapThing, type MapWord } from '../../core/layout/map-layout.ts'
import type { MapContent, MapLeg, MapLight, MapPlace } from '../../core/query/map.ts'
import { useLanguage, useLocale } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { FITS } from '../../state/view-state.ts'
import { rootSize } from '../../ui/root-size.ts'
import { arrowTo } from './curves.ts'
import { legText, placedOn, thingsOf, tiesOf } from './map-picture.ts'
import type { PlacedPlace } from './placed-place.ts'
import type { Fitted, Point } from './projection.ts'
import { useMapLight } from './use-map.ts'

/** Size of words that are read from far, as a share of the root's. */
const FAR_SIZE = 0.84

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
  const isFar = useViewState(({ view }) => FITS[view.chrome] === 'far')
  const desk = useLanguage() === 'zh' ? 12.5 : 12
  // From far words grow with the screen, as all others do there.
  const size = isFar ? FAR_SIZE * rootSize() : desk
  const { chosen, under } = useMapLight(content)
  const light = under ?? chosen
  const places = usePlaces(content, chosen)
  const placed = usePlaced(places, chosen, fitted, transform)
  // At rest the named groups stand beside where they act; with a selection whatever it ties.
  const atRest = useMemo(() => tiesOf(content, chosen), [chosen, content])
  const resting = useMemo(() => thingsOf(atRest, placed, name), [atRest, placed, name])
  const passing = useMemo(
    () => thingsOf(under?.ties ?? [], placed, name).filter(({ id }) => resting.every((one) => one.id !== id)),
    [under, placed, name, resting],
  )
  const named = useMemo(() => new Set([...resting, ...passing].map(({ id }) => id)), [resting, passing])
  const said = useSaid(content, light, placed, named)
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
    const at = (location: Point) => transform.apply(fitted.at(location) as [number, number])
    return placedOn(places, at, name, { selected, light: chosen })
  }, [fitted, places, transform, name, selected, chosen])
}

/** Words for the ways that are lit; a crime that stands beside its places already is not named on its way again. */
function useSaid(
  { legs }: MapContent,
  light: MapLight | undefined,
  placed: readonly PlacedPlace[],
  named: ReadonlySet<string>,
): MapWord[] {
  const { graph } = useAtlas()
  const locale = useLocale()
  const selected = useViewState(({ view }) => view.selected)
  return useMemo(() => {
    const at = new Map(placed.map((place) => [place.id, place]))
    return legs
      .filter(({ id }) => light?.legs.has(id))
      .flatMap((leg): MapWord[] => {
        const [from, to] = [at.get(leg.from), at.get(leg.to)]
        const label = legText(leg, selected.includes(leg.crime) || named.has(leg.crime), graph, locale)
        return from && to && label !== '' ? [{ id: leg.id, label, spots: arrowTo(from, to).spots }] : []
      })
  }, [legs, light, placed, named, selected, graph, locale])
}
