// Where, by the report? A headline that answers, the map under it, and whose borders these are not.

import { useCallback, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { type MapContent, mapOf } from '../../core/query/map.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { notExhaustive } from '../../i18n/units.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useResting, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { locationOf } from './projection.ts'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'
import './MapView.css'

/** The map and its headline. */
export function MapView() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const content = useMapContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) =>
      mapOf(lenses.narrowed({ facets, sure: sift.sure }), layer, sift, facets).places.length === 0,
    [lenses, layer],
  )
  useResting(
    'map',
    useMemo(() => [...new Set(content.places.flatMap(({ ties }) => ties.map(({ stand }) => stand)))], [content]),
  )
  const { title, support } = useHeadline(content)
  const isDrawn = graph.dataset.entities.some(isLocated)
  // Where the gazetteer knows none of its places, no filter is to blame, and there is nothing to draw.
  if (!isDrawn)
    return (
      <ViewFrame
        name="map"
        label={t('map')}
        title={t('title.unknown')}
        support={t('support.unknown')}
        isEmpty={false}
        wouldBeEmpty={wouldBeEmpty}
      >
        {null}
      </ViewFrame>
    )
  return (
    <ViewFrame
      name="map"
      label={t('map')}
      title={title}
      support={support}
      isEmpty={!content.places.some(isLocated)}
      wouldBeEmpty={wouldBeEmpty}
    >
      <MapCanvas content={content} />
      <p className="map-note">{t('disclaimer')}</p>
    </ViewFrame>
  )
}

/** Whether a place is drawn; the world and the Internet are nowhere. */
function isLocated({ id }: { readonly id: string }): boolean {
  return locationOf(id) !== undefined
}

/** What the map answers, and what that leaves out. */
function useHeadline({ places, legs }: MapContent): { readonly title: string; readonly support: string } {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const located = places.filter(isLocated)
  if (located.length === 0) return { title: t('title.none'), support: '' }
  const top = located.slice(0, 1).map(({ id, count }) => t('top', { name: name(id), n: count }))
  // A place that the gazetteer does not know is not the world.
  const isWorld = ({ id }: { readonly id: string }) => graph.entities.get(id)?.level === 'world'
  const worldwide = places.find(isWorld)?.count ?? 0
  // The list beside the map counts these too.
  const listed = places.filter((place) => !isLocated(place) && !(layer === 'response' && isWorld(place))).length
  const limit = layer === 'response' ? notExhaustive(graph.dataset.guide, locale) : ''
  return {
    title: t(`title.${layer}`, { n: located.length, top: listText(top, locale) }),
    support: [t(`support.${layer}`, { legs: legs.length, worldwide }), t('support.listed', { n: listed }), limit]
      .filter((part) => part !== '')
      .join(' '),
  }
}
