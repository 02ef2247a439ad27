// Where, by the report? A headline that answers, the map under it, and whose borders these are not.

import { useCallback, useMemo } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import { type Facets, filterOf } from '../../core/query/facets.ts'
import { mapOf } from '../../core/query/map.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { ViewFrame } from '../../parts/ViewFrame.tsx'
import { useAtlas, useEvidence, useResting, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { isLocated, mapHeadline } from './headline.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { MapGroups } from './MapGroups.tsx'
import { statesNote } from './states-note.ts'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'
import './MapView.css'

/** The map and its headline. */
export function MapView() {
  const { lenses } = useAtlas()
  const graph = useEvidence()
  const selected = useViewState(({ view }) => view.selected)
  const t = useWords(words)
  const content = useMapContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const wouldBeEmpty = useCallback(
    (facets: Facets, sift: Sift) =>
      mapOf(lenses.narrowed(filterOf({ facets, sift })), layer, sift, facets).places.length === 0,
    [lenses, layer],
  )
  useResting(
    'map',
    useMemo(() => {
      const strands = [...content.places.flatMap(({ ties }) => ties), ...content.legs.flatMap((leg) => leg.strands)]
      return [...new Set(strands.map(({ stand }) => stand))]
    }, [content]),
  )
  const locale = useLocale()
  const { title, support } = mapHeadline({ graph, content, layer, locale, t, selected })
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
      <p className="map-note">{[t('disclaimer'), statesNote(graph, content.places, locale)].join(' ')}</p>
      <MapGroups content={content} />
    </ViewFrame>
  )
}
