// What does the map answer, and what does that leave out?

import type { Graph } from '../../core/graph/graph.ts'
import type { MapLayer } from '../../core/graph/place-ties.ts'
import type { MapContent } from '../../core/query/map.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { notExhaustive } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'
import { locationOf } from './projection.ts'
import type { words } from './words.ts'

/** What a sentence on the map is made of. */
export interface MapSubject {
  readonly graph: Graph
  readonly content: MapContent
  readonly layer: MapLayer
  readonly locale: Locale
  readonly t: Translate<Key>
  /** Whether the places that are not drawn are in a list beside the map, as they are where nothing else is said. */
  readonly hasList?: boolean
}

/** A key of the words of the map. */
export type Key = keyof typeof words.english

/** Whether a place is drawn; the world and the Internet are nowhere. */
export function isLocated({ id }: { readonly id: string }): boolean {
  return locationOf(id) !== undefined
}

/** The headline of the map, and the line under it. */
export function mapHeadline({ graph, content: { places, legs }, layer, locale, t, hasList = true }: MapSubject): {
  readonly title: string
  readonly support: string
} {
  const located = places.filter(isLocated)
  if (located.length === 0) return { title: t('title.none'), support: '' }
  const name = (id: string) => shortName(id, graph, dataLanguage(locale))
  const top = located.slice(0, 1).map(({ id, count }) => t('top', { name: name(id), n: count }))
  const worldwide = places.find((place) => isWorld(graph, place))?.count ?? 0
  const listed = hasList ? unlocated(graph, places, layer).length : 0
  const limit = layer === 'response' ? notExhaustive(graph.dataset.guide, locale) : ''
  return {
    title: t(`title.${layer}`, { n: located.length, top: listText(top, locale) }),
    support: [t(`support.${layer}`, { legs: legs.length, worldwide }), t('support.listed', { n: listed }), limit]
      .filter((part) => part !== '')
      .join(' '),
  }
}

/** Places that are not drawn, and that the line under the headline does not count by itself. */
export function unlocated<Place extends { readonly id: string }>(
  graph: Graph,
  places: readonly Place[],
  layer: MapLayer,
): readonly Place[] {
  return places.filter((place) => !isLocated(place) && !(layer === 'response' && isWorld(graph, place)))
}

/** A place that the gazetteer does not know is not the world. */
function isWorld(graph: Graph, { id }: { readonly id: string }): boolean {
  return graph.entities.get(id)?.level === 'world'
}
