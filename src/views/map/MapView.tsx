// Where, by the report? A headline that answers, the map under it, and whose borders these are not.

import { useCallback, useEffect } from 'react'
import type { Sift } from '../../core/graph/sift.ts'
import type { Facets } from '../../core/query/facets.ts'
import { mapOf } from '../../core/query/map.ts'
import { emptyText } from '../../i18n/filters.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { notExhaustive } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { useCulprit } from '../../state/culprit.ts'
import { optionOf } from '../../state/options.ts'
import { EmptyResult } from '../../ui/EmptyResult.tsx'
import { MapCanvas } from './MapCanvas.tsx'
import { locationOf } from './projection.ts'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'
import './map.css'

/** The map and its headline. */
export function MapView() {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { rest } = useActions()
  const content = useMapContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const isEmpty = useCallback(
    (facets: Facets, sift: Sift) =>
      mapOf(lenses.narrowed({ facets, sure: sift.sure }), layer, sift, facets).places.length === 0,
    [lenses, layer],
  )
  const { culprit, undo } = useCulprit(isEmpty)
  const { why, action } = emptyText(culprit, graph.dataset.ontology, locale)
  const isFront = useViewState(({ view }) => view.view === 'map')
  useEffect(() => {
    if (!isFront) return
    rest([...new Set(content.places.flatMap(({ ties }) => ties.map(({ stand }) => stand)))])
    return () => rest(null)
  }, [isFront, content, rest])
  const located = content.places.filter(({ id }) => locationOf(id) !== undefined)
  const top = located
    .slice(0, 1)
    .map(({ id, count }) => t('top', { name: inline(graph.shortOf(id), language), n: count }))
  const worldwide = content.places.find(({ id }) => locationOf(id) === undefined)?.count ?? 0
  return (
    <section className="map" aria-label={t('map')}>
      <header className="headline">
        <h1>
          {located.length === 0
            ? t('title.none')
            : t(`title.${layer}`, { n: located.length, top: listText(top, locale) })}
        </h1>
        <p>
          {located.length === 0 ? '' : t(`support.${layer}`, { legs: content.legs.length, worldwide })}{' '}
          {located.length > 0 && layer === 'response' && notExhaustive(graph.dataset.guide, locale)}
        </p>
      </header>
      {located.length === 0 && <EmptyResult why={why} action={action} onUndo={undo} />}
      <MapCanvas content={content} />
      <p className="map-note">{t('disclaimer')}</p>
    </section>
  )
}
