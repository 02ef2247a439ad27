// Where, by the report? A headline that answers, the map under it, and whose borders these are not.

import { useEffect } from 'react'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { optionOf } from '../../state/options.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { locationOf } from './projection.ts'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'
import './map.css'

/** The map and its headline. */
export function MapView() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { rest, clearFilters } = useActions()
  const content = useMapContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
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
        <p>{located.length === 0 ? '' : t(`support.${layer}`, { legs: content.legs.length, worldwide })}</p>
      </header>
      {located.length === 0 && (
        <p className="map-empty">
          <button type="button" className="plain-button" onClick={clearFilters}>
            {t('empty.undo')}
          </button>
        </p>
      )}
      <MapCanvas content={content} />
      <p className="map-note">{t('disclaimer')}</p>
    </section>
  )
}
