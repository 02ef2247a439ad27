// What does the map answer, and what does that leave out?

import type { Evidence, Graph, WholeGraph } from '../../core/graph/graph.ts'
import type { MapLayer } from '../../core/graph/place-ties.ts'
import { kindOf } from '../../core/model/ids.ts'
import { type MapContent, mapLightOf } from '../../core/query/map.ts'
import { groupsOnMap, groupTies } from '../../core/query/map-groups.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { notExhaustive } from '../../i18n/units.ts'
import type { Translate } from '../../i18n/words.ts'
import { selectedNames } from '../../parts/selected-names.ts'
import { formOf, locationOf } from './projection.ts'
import type { words } from './words.ts'

/** What a sentence on the map is made of. */
export interface MapSubject {
  /** What filters leave. */
  readonly graph: Evidence | WholeGraph
  readonly content: MapContent
  readonly layer: MapLayer
  readonly locale: Locale
  readonly t: Translate<Key>
  /** What is selected; the headline answers it. */
  readonly selected?: readonly string[]
  /** Whether the places that are not drawn are in a list beside the map, as they are where nothing else is said. */
  readonly hasList?: boolean
}

/** A key of the words of the map. */
export type Key = keyof typeof words.english

/** Whether a place is drawn; the world and the Internet are nowhere. */
export function isLocated({ id }: { readonly id: string }): boolean {
  return locationOf(id) !== undefined
}

/** A headline, and the line under it. */
interface Headline {
  readonly title: string
  readonly support: string
}

/** The headline of the map, and the line under it. */
export function mapHeadline(subject: MapSubject): Headline {
  const { graph, content, layer, locale, t, hasList = true } = subject
  const { places } = content
  const located = places.filter(isLocated)
  if (located.length === 0) return { title: t('title.none'), support: '' }
  const chosen = chosenHeadline(subject)
  if (chosen) return chosen
  const name = (id: string) => shortName(id, graph, dataLanguage(locale))
  const top = located.slice(0, 1).map(({ id, count }) => t('top', { name: name(id), n: count }))
  const worldwide = places.find((place) => isWorld(graph, place))?.count ?? 0
  const listed = hasList ? unlocated(graph, places, layer).length : 0
  const limit = layer === 'response' ? notExhaustive(graph.dataset.guide, locale) : ''
  const { placed, unplaced } = groupsOnMap(graph, content)
  const isOfGroups = layer === 'harm' && placed.length > 0
  const all = { n: placed.length, all: placed.length + unplaced.length, none: unplaced.length }
  const forms = (['country', 'point', 'region'] as const).flatMap((form) => {
    const n = located.filter(({ id }) => formOf(id) === form).length
    return n === 0 ? [] : [t(`form.${form}`, { n })]
  })
  const said = listText(forms, locale)
  return {
    title: isOfGroups ? t('title.groups', all) : t(`title.${layer}`, { n: located.length, top: listText(top, locale) }),
    support: [
      layer === 'harm'
        ? t('support.forms', { list: said.charAt(0).toUpperCase() + said.slice(1), n: located.length })
        : t('support.response', { worldwide }),
      t('support.listed', { n: listed }),
      limit,
    ]
      .filter((part) => part !== '')
      .join(' '),
  }
}

/** So many places are named. */
const MOST_NAMED = 4

/** What the map answers of a selection; `undefined` where it has nothing to say of it. */
function chosenHeadline({ graph, content, layer, locale, t, selected = [] }: MapSubject): Headline | undefined {
  const [first] = selected
  if (first === undefined) return undefined
  const name = (id: string) => shortName(id, graph, dataLanguage(locale)).replace('\n', '')
  const light = mapLightOf(graph, content, selected)
  const kind = selected.length === 1 && layer === 'harm' ? kindOf(first) : undefined
  if (kind === 'group' && !groupTies(content).some(({ thing }) => thing === first))
    return { title: t('title.tied.none', { name: name(first) }), support: t('support.tied.none') }
  if (!light) return undefined
  const support = t('support.chosen')
  if (kind === 'group' || kind === 'crime') {
    const ties = kind === 'group' ? groupTies(content) : light.ties
    const tied = new Set(ties.flatMap(({ thing, place }) => (thing === first ? [place] : [])))
    const own = content.places.flatMap(({ id }) => (tied.has(id) ? [name(id)] : []))
    const list =
      own.length > MOST_NAMED + 1
        ? [...own.slice(0, MOST_NAMED), t('figure.others', { n: own.length - MOST_NAMED })]
        : own
    if (own.length > 0)
      return { title: t('title.tied', { name: name(first), n: own.length, list: listText(list, locale) }), support }
  }
  if (kind === 'place') {
    const of = (wanted: string) =>
      new Set(light.ties.flatMap(({ thing, who }) => [thing, who].filter((id) => id && kindOf(id) === wanted))).size
    return { title: t('title.place', { name: name(first), groups: of('group'), crimes: of('crime') }), support }
  }
  const counts = {
    n: [...light.places].filter((id) => locationOf(id)).length,
    all: content.places.filter(isLocated).length,
  }
  return { title: t(`figure.title.${layer}`, { names: selectedNames(graph, selected, locale), ...counts }), support }
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
