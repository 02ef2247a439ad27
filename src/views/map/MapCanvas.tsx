// The map itself, in layers under one transform: land, areas, ties and ways as SVG; a button over every place and thing.

import { scaleSqrt } from 'd3-scale'
import { useCallback, useMemo, useRef } from 'react'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { layoutMap, type MapThing, type MapWord } from '../../core/layout/map-layout.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapContent, MapLeg } from '../../core/query/map.ts'
import { countText } from '../../i18n/amounts.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { arrowTo } from './curves.ts'
import { MapLand } from './MapLand.tsx'
import { MapMarks } from './MapMarks.tsx'
import { MapTies } from './MapTies.tsx'
import type { PlacedPlace } from './placed-place.ts'
import { cameraOn, type Fitted, formOf, locationOf, MAP_FRAMES } from './projection.ts'
import { useMapLight } from './use-map.ts'
import { useMapCamera } from './use-map-camera.ts'
import { words } from './words.ts'

const radius = scaleSqrt().domain([1, 20]).range([4, 9]).clamp(true)
/** The most things that are set beside their places. */
const MOST_THINGS = 30

/** Draws the content; sizes itself to its container. */
export function MapCanvas({ content }: { readonly content: MapContent }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const { fitted, transform, zoomBy, fit } = useMapCamera(frame)
  const { chosen, under } = useMapLight(content)
  const light = under ?? chosen
  const selected = useViewState(({ view }) => view.selected)
  const hasFocus = useViewState(({ view }) => view.hops > 0 && view.selected.length > 0)
  const name = useShortName(graph)
  const size = language === 'zh' ? 12.5 : 12
  const sayLeg = useLegText()
  // What leaves a focus is out of sight; without a focus it is only dim.
  const places = useMemo(
    () => (hasFocus && chosen ? content.places.filter(({ id }) => chosen.places.has(id)) : content.places),
    [content, hasFocus, chosen],
  )
  const placed = useMemo(() => {
    if (!fitted) return []
    const all = places.flatMap(({ id, count }): PlacedPlace[] => {
      const at = locationOf(id)
      if (!at) return []
      const [x, y] = fitted.at(at)
      const form = formOf(id)
      const r = form === 'point' ? radius(count) * 0.7 : radius(count)
      return [
        { id, count, form, x: transform.x + x * transform.k, y: transform.y + y * transform.k, r, label: name(id) },
      ]
    })
    const first = (id: string) => (selected.includes(id) ? 0 : chosen?.places.has(id) ? 1 : 2)
    return all.sort((a, b) => first(a.id) - first(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1))
  }, [fitted, places, transform, name, selected, chosen])
  // At rest the named groups stand beside where they act; with a selection whatever it ties.
  const atRest = useMemo(
    () =>
      chosen?.ties ?? content.places.flatMap((place) => place.ties.filter(({ thing }) => kindOf(thing) === 'group')),
    [chosen, content],
  )
  const ties = under?.ties ?? atRest
  const things = useMemo(() => thingsOf(atRest, placed, name), [atRest, placed, name])
  const passing = useMemo(
    () => thingsOf(under?.ties ?? [], placed, name).filter(({ id }) => things.every((one) => one.id !== id)),
    [under, placed, name, things],
  )
  const said = useMemo(() => {
    const at = new Map(placed.map((place) => [place.id, place]))
    return content.legs
      .filter(({ id }) => light?.legs.has(id))
      .flatMap((leg): MapWord[] => {
        const [from, to] = [at.get(leg.from), at.get(leg.to)]
        const label = sayLeg(leg, selected.includes(leg.crime))
        return from && to && label !== '' ? [{ id: leg.id, label, spots: arrowTo(from, to).spots }] : []
      })
  }, [content, light, placed, selected, sayLeg])
  const layout = useMemo(
    () => (fitted ? layoutMap(placed, things, fitted.size, size, passing, said) : undefined),
    [placed, things, passing, said, fitted, size],
  )
  const shown = useMemo(() => [...things, ...passing], [things, passing])
  return (
    <div className={light ? 'map-frame dimmed' : 'map-frame'} ref={frame} dir="ltr">
      {fitted && layout && (
        <>
          <svg className="map-picture picture" aria-hidden="true">
            <MapLand fitted={fitted} transform={transform} places={places} light={light} />
            <MapTies
              placed={placed}
              layout={layout}
              ties={ties}
              legs={content.legs}
              said={said}
              light={light}
              size={size}
            />
          </svg>
          <MapMarks placed={placed} things={shown} layout={layout} light={light} ties={ties} size={size} />
        </>
      )}
      {fitted && <Frames fitted={fitted} />}
      <fieldset className="zoom-controls" aria-label={t('zoom')}>
        <button type="button" onClick={() => zoomBy(1.5)} aria-label={t('zoom.in')}>
          +
        </button>
        <button type="button" onClick={() => zoomBy(1 / 1.5)} aria-label={t('zoom.out')}>
          −
        </button>
        <button type="button" onClick={fit}>
          {t('zoom.fit')}
        </button>
      </fieldset>
    </div>
  )
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

/** Links to parts of the world. */
function Frames({ fitted }: { readonly fitted: Fitted }) {
  const t = useWords(words)
  const href = useHref()
  return (
    <nav className="map-frames" aria-label={t('frames')}>
      {MAP_FRAMES.map((id) => (
        <a key={id} href={href({ camera: { of: 'map', ...cameraOn(id, fitted) } })}>
          {t(`frame.${id}`)}
        </a>
      ))}
    </nav>
  )
}
