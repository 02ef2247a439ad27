// What does the map put into a figure? Ground, places, lines and ways as on screen; with a selection only what that lights, and as
// close as that allows. What is not to be read on it is said beside it.

import { movedTo } from '../../core/export/sheet.ts'
import type { Evidence } from '../../core/graph/graph.ts'
import { harmTies, type MapLayer, responseTies } from '../../core/graph/place-ties.ts'
import { isOn } from '../../core/graph/sift.ts'
import type { Size } from '../../core/layout/viewport.ts'
import { firmest, STROKES } from '../../core/model/certainty.ts'
import { ENTITY_KINDS, kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { filterOf } from '../../core/query/facets.ts'
import { type MapContent, type MapLeg, type MapLight, type MapPlace, mapLightOf, mapOf } from '../../core/query/map.ts'
import { groupsOnMap, groupTies } from '../../core/query/map-groups.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { kindWord, shortName } from '../../i18n/names.ts'
import { notExhaustive, sortUnits, unitMark } from '../../i18n/units.ts'
import { type Translate, translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { optionOf } from '../../state/options.ts'
import { TIP } from './curves.ts'
import { type DrawnList, drawList, drawNotes, type ListPart, type ListRow } from './figure-list.ts'
import { type FigureMap, placeSign, placesWithin, type WrittenMap, writeMap } from './figure-map.ts'
import { isLocated, type Key, mapHeadline, unlocated } from './headline.ts'
import { marginsFor } from './in-margin.ts'
import { crimesOf, legText, type TieLine, tieLinesOf } from './map-picture.ts'
import { formOf } from './projection.ts'
import { statesNote } from './states-note.ts'
import { hasOurs, isShownAtRest, wholeContent } from './whole-content.ts'
import { words } from './words.ts'

/** What the figure is made of. */
interface Content {
  readonly graph: Evidence
  readonly layer: MapLayer
  readonly locale: Locale
  readonly t: Translate<Key>
  /** All of the view. */
  readonly all: MapContent
  readonly light: MapLight | undefined
  readonly map: FigureMap
  /** What is drawn as lines. */
  readonly lines: readonly TieLine[]
  readonly nameOf: (id: string) => string
  readonly selected: readonly string[]
}

/** The state of the map as a figure. */
export function figureOf(asked: FigureAsked): ViewFigure {
  const content = contentOf(asked)
  const { map, t } = content
  const list = listOf(content)
  const stands = [...standsOf(map)]
  const rows = list.flatMap((part) => part.rows.map(({ text }) => text))
  const sayNames = (ids: readonly MapPlace[]) => ids.map((place) => sayPlace(place, content))
  return {
    ...headlineOf(content),
    draw: (room) => picture(content, list, room),
    key: keyOf(content),
    stands,
    described: [
      ...rows,
      ...(content.light ? [] : sayNames(map.content.places.filter(isLocated))),
      ...notesOf(content, { outside: [], unnamed: [], unset: [] }),
    ]
      .map((said) => (/[.。]$/.test(said) ? said : t('figure.stop', { said })))
      .join(t('figure.space')),
  }
}

function contentOf({ atlas, view, locale }: FigureAsked): Content {
  const { facets, sift, options, selected, camera } = view
  const graph = atlas.lenses.narrowed(filterOf({ facets, sift }))
  const layer = optionOf(options, 'map')
  const all = mapOf(graph, layer, sift, facets)
  const light = mapLightOf(atlas.graph, all, selected)
  const ties = layer === 'harm' ? harmTies(atlas.graph).filter(isShownAtRest) : responseTies(atlas.graph)
  const nameOf = (id: string) => shortName(id, graph, dataLanguage(locale))
  const whole = wholeContent(atlas.graph, layer, isOn('map', sift, 'inferred') || hasOurs(view))
  const content = light ? litOf(all, light) : all
  const map: FigureMap = {
    graph,
    locale,
    content,
    light,
    margins: marginsFor(groupTies(whole)),
    all: [...new Set(ties.map(({ place }) => place))],
    camera: camera?.of === 'map' ? camera : null,
  }
  const lines = tieLinesOf(light?.ties ?? groupTies(content))
  return { graph, layer, locale, t: translator(words, locale), all, light, map, lines, nameOf, selected }
}

/** No more than what is lit. */
function litOf({ places, legs }: MapContent, light: MapLight): MapContent {
  const lit = new Set(light.ties.map(({ stand, place }) => `${stand} ${place}`))
  return {
    places: places.flatMap((place) => {
      const ties = place.ties.filter(({ stand }) => lit.has(`${stand} ${place.id}`))
      return light.places.has(place.id) ? [{ ...place, ties }] : []
    }),
    legs: legs.filter(({ id }) => light.legs.has(id)),
  }
}

function headlineOf({
  graph,
  layer,
  locale,
  t,
  all,
  light,
  map,
  selected,
}: Content): Pick<ViewFigure, 'headline' | 'support'> {
  if (!graph.dataset.entities.some(isLocated)) return { headline: t('title.unknown'), support: '' }
  const { title, support } = mapHeadline({ graph, content: all, layer, locale, t, selected, hasList: false })
  if (!light) return { headline: title, support }
  const limit = layer === 'response' ? notExhaustive(graph.dataset.guide, locale) : ''
  return {
    headline: title,
    support: [t('figure.support', { legs: map.content.legs.length }), limit].filter((said) => said !== '').join(' '),
  }
}

/** Claims and activities that what is drawn rests on. */
function standsOf({ content: { places, legs }, light }: FigureMap): ReadonlySet<string> {
  const ties = light?.ties ?? places.flatMap((place) => place.ties)
  return new Set([...ties, ...legs.flatMap((leg) => leg.strands)].map(({ stand }) => stand))
}

/** The ways; with a selection first what it ties to which place. */
function listOf({ graph, layer, light, locale, map, lines, nameOf, t }: Content): ListPart[] {
  const cited = (text: string, stands: readonly { readonly stand: string }[]) => {
    const units = sortUnits(stands.flatMap(({ stand }) => graph.unitsOf(stand)))
    const marks = units.slice(0, MOST_UNITS).map((unit) => unitMark(unit, locale))
    const all = listText(units.length > MOST_UNITS ? [...marks, '…'] : marks, locale, 'row')
    return t('figure.cited', { text, units: all })
  }
  const ties = light
    ? lines.map(({ thing, place, ties: own, stroke }): ListRow => {
        const n = new Set(own.map(({ stand }) => stand)).size
        const key = layer === 'harm' ? 'figure.tie' : 'figure.tie.response'
        return {
          stroke,
          isWay: false,
          text: cited(t(key, { thing: nameOf(thing), place: nameOf(place), n }), own),
        }
      })
    : []
  const ways = map.content.legs.map((leg): ListRow => {
    const text = t('leg', {
      from: nameOf(leg.from),
      to: nameOf(leg.to),
      crime: legText(leg, graph, locale),
    })
    return { stroke: strokeOf(leg), isWay: true, text: cited(text, leg.strands) }
  })
  return [
    { head: t('figure.ties'), rows: ties },
    { head: t('legs'), rows: ways },
  ].filter(({ rows }) => rows.length > 0)
}

/** A row cites no more units than these. */
const MOST_UNITS = 5

function strokeOf({ strands }: MapLeg) {
  return firmest(strands.map(({ stroke }) => stroke)) ?? 'firm'
}

/** Beside the map there is room for a list, px. */
const SIDE = { from: 1300, width: 330, gap: 40 }
/** A map is no higher than this share of its width. */
const HIGHEST = 0.72
/** px of letters on the map, and on a narrow one. */
const LETTERS = { wide: 15, narrow: 13, from: 900 }
/** px between map, list and notes; a list needs so many. */
const GAP = { map: 10, list: 96 }

function picture(
  content: Content,
  list: readonly ListPart[],
  { width, height }: Size,
): { readonly markup: string; readonly height: number } {
  const { map, graph } = content
  const isDrawn = graph.dataset.entities.some(isLocated)
  if (width >= SIDE.from && list.length > 0) {
    const rest = width - SIDE.width - SIDE.gap
    const written = writeMap(map, { width: rest, height }, LETTERS.wide)
    const notes = drawNotes(notesOf(content, written), SIDE.width)
    const beside = listWithin(content, list, SIDE.width, height - notes.height - GAP.map)
    const at = rest + SIDE.gap
    return {
      markup: [written.write(), movedTo(at, 0, beside.markup), movedTo(at, height - notes.height, notes.markup)].join(
        '',
      ),
      height,
    }
  }
  const letters = width < LETTERS.from ? LETTERS.narrow : LETTERS.wide
  const { written, high, notes } = fittingMap(content, width, isDrawn ? height : 0, letters)
  const room = height - high - notes.height - 2 * GAP.map
  const under = room >= GAP.list ? listWithin(content, list, width, room) : { markup: '', height: 0 }
  const top = high + GAP.map
  const foot = top + under.height + (under.height > 0 ? GAP.map : 0)
  return {
    markup: written.write() + movedTo(0, top, under.markup) + movedTo(0, foot, notes.markup),
    height: foot + notes.height,
  }
}

/** The list; where nothing is selected, with all places after it if there is room for them too. */
function listWithin(
  { light, map, nameOf, t }: Content,
  list: readonly ListPart[],
  width: number,
  height: number,
): DrawnList {
  const more = (n: number) => t('figure.more', { n })
  if (light) return drawList(list, width, height, more)
  const places = map.content.places.map(
    ({ id, count }): ListRow => ({ text: t('top', { name: nameOf(id), n: count }) }),
  )
  const drawn = map.content.places.filter(isLocated).length
  const all = [...list, { head: t('places', { n: drawn, more: places.length - drawn }), rows: places }]
  const whole = drawList(all, width, height, more)
  return whole.left === 0 ? whole : drawList(list, width, height, more)
}

/** The map as high as its notes leave it room: what finds none on a lower one is said in more of them. */
function fittingMap(content: Content, width: number, height: number, letters: number) {
  let high = Math.floor(Math.min(height, width * HIGHEST))
  for (let turn = 0; ; turn++) {
    const written = writeMap(content.map, { width, height: high }, letters)
    const notes = drawNotes(notesOf(content, written), width)
    const left = Math.max(0, Math.floor(height - notes.height - GAP.map))
    if (high <= left || turn === 4) return { written, high, notes }
    high = left
  }
}

/** So many are named, and the others counted. */
const MOST_NAMES = 12

/** What is not to be read on the map, and whose borders these are not. */
function notesOf(
  { graph, layer, light, locale, map, nameOf, all, t }: Content,
  { outside, unnamed, unset }: Omit<WrittenMap, 'write'>,
): string[] {
  const names = (said: readonly string[]) =>
    listText(
      said.length <= MOST_NAMES + 1
        ? said
        : [...said.slice(0, MOST_NAMES), t('figure.others', { n: said.length - MOST_NAMES })],
      locale,
    )
  // Of a selection only what it ties is counted.
  const count = (id: string) => {
    const ties = light?.ties ?? map.content.places.flatMap((place) => place.ties)
    return new Set(ties.flatMap(({ place, stand }) => (place === id ? [stand] : []))).size
  }
  const counted = (ids: readonly string[]) => names(ids.map((id) => t('top', { name: nameOf(id), n: count(id) })))
  const absent = light
    ? map.content.places.filter((place) => !isLocated(place))
    : unlocated(graph, map.content.places, layer)
  const unplaced = absent.map(({ id }) => id)
  const groupless = groupsOnMap(graph, all).unplaced
  return [
    ...(unplaced.length === 0 ? [] : [t('figure.unplaced', { list: counted(unplaced) })]),
    ...(outside.length === 0 ? [] : [t('figure.outside', { list: counted(outside) })]),
    ...(unnamed.length === 0 ? [] : [t('figure.unnamed', { list: counted(unnamed) })]),
    ...(unset.length === 0 ? [] : [t('figure.unset', { list: names(unset.map(nameOf)) })]),
    ...(light || layer === 'response' || groupless.length === 0
      ? []
      : [t('figure.groupless', { list: names(groupless.map(nameOf)) })]),
    [t('disclaimer'), statesNote(graph, map.content.places, locale)].filter((said) => said !== '').join(' '),
  ]
}

const FORMS = ['country', 'point', 'region'] as const

/** Places by their form, things, lines, ways, and how sure: only what is drawn. */
function keyOf({ map, graph, layer, locale, t, light, lines }: Content): ViewFigure['key'] {
  const language = dataLanguage(locale)
  const placed = placesWithin(map, NOMINAL).filter(isLocated)
  const isPlaced = (id: string) => placed.some((place) => place.id === id)
  const drawn = lines.filter(({ place }) => isPlaced(place))
  const legs = map.content.legs.filter(({ from, to }) => isPlaced(from) && isPlaced(to))
  const hasCrimes = placed.some(({ ties }) => crimesOf(ties).length > 0)
  const kinds = ENTITY_KINDS.filter((kind) => kind !== 'crime' && drawn.some(({ thing }) => kindOf(thing) === kind))
  const sides = [...new Set(kinds.map((kind) => KINDS[kind].side))]
  const strokes = new Set([...drawn.map(({ stroke }) => stroke), ...legs.map(strokeOf)])
  const isHedged = [...strokes].some((stroke) => stroke !== 'firm')
  return [
    ...FORMS.filter((form) => placed.some(({ id }) => formOf(id) === form)).map((form) => ({
      sign: { width: 16, drawn: placeSign(form, 8, 0, form === 'point' ? 4 : 6) },
      text: t(`figure.${form}`),
    })),
    ...(new Set(placed.map(({ count }) => count)).size > 1
      ? [
          {
            sign: { width: 24, drawn: placeSign('country', 4, 0, 3) + placeSign('country', 16, 0, 7) },
            text: t(`figure.size.${layer}`),
          },
        ]
      : []),
    ...(hasCrimes ? [{ sign: { kind: 'crime' as const }, text: t('key.crime') }] : []),
    ...kinds.map((kind) => ({ sign: { kind }, text: kindWord(`${kind}:`, graph.dataset.ontology, language) })),
    ...sides.map((side) => ({
      sign: light ? { width: 40, drawn: `<path class="line ${side} lit" d="M0 0h40" stroke-width="2"/>` } : { side },
      text: t(`figure.line.${side}`),
    })),
    ...(legs.length === 0 ? [] : [{ sign: WAY, text: t('figure.way') }]),
    ...(isHedged
      ? STROKES.filter((stroke) => strokes.has(stroke)).map((stroke) => ({
          sign: { stroke },
          text: t(`stroke.${stroke}`),
        }))
      : []),
  ]
}

/** The key is the same in every form: what a frame of this size holds is in it. */
const NOMINAL: Size = { width: 1100, height: 520 }

/** A way as the key shows it. */
const WAY = {
  width: 40,
  drawn: `<path class="map way" d="M0 0h34" stroke-width="2"/><path class="map tip" d="${TIP}" transform="translate(40 0)"/>`,
}

/** "Afghanistan, 12: Taliban and drug trafficking". */
function sayPlace({ id, count, ties }: MapPlace, { nameOf, locale, t }: Content): string {
  const things = [...new Set(ties.map(({ thing }) => thing))].map(nameOf)
  return t('figure.said', { name: nameOf(id), n: count, things: listText(things, locale) })
}
