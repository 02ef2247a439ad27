// Which layer, which part of the world, which ways, and every place as a list.

import { type CSSProperties, useMemo } from 'react'
import { MAP_LAYERS } from '../../core/graph/place-ties.ts'
import { regionsAbove } from '../../core/graph/within.ts'
import { firstUnit } from '../../core/query/claims.ts'
import type { MapLeg, MapPlace } from '../../core/query/map.ts'
import { offersOption } from '../../core/query/offers.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { optionOf, withOption } from '../../state/options.ts'
import { UnitChip } from '../../ui/ClaimCard.tsx'
import { words as tabWords } from './door/words.ts'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'

/** What stands at the side of the map. */
export function MapSide() {
  const { graph, has } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const href = useHref()
  const options = useViewState(({ view }) => view.options)
  const layer = optionOf(options, 'map')
  const content = useMapContent()
  const listed = useMemo(() => nested(content.places, (id) => regionsAbove(graph, id)), [content, graph])
  return (
    <div className="choices">
      <nav aria-label={t('layer')}>
        <h2>{t('layer')}</h2>
        <ul>
          {MAP_LAYERS.filter((id) => offersOption(has, 'map', id)).map((id) => (
            <li key={id}>
              <a
                className="choice"
                href={href({ options: withOption(options, 'map', id), camera: null })}
                aria-current={id === layer ? 'true' : undefined}
              >
                {tab(`layer.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {content.legs.length > 0 && (
        <section>
          <h2>{t('legs')}</h2>
          <ul className="map-legs">
            {content.legs.map((leg) => (
              <WayItem key={leg.id} leg={leg} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('places', { n: content.places.length })}</h2>
        <ul className="map-list">
          {listed.map(({ place, level }) => (
            <PlaceItem key={place.id} place={place} level={level} />
          ))}
        </ul>
      </section>
      <section className="map-about">
        <h2>{t('about')}</h2>
        <p>{t('about.text')}</p>
      </section>
    </div>
  )
}

function WayItem({ leg }: { readonly leg: MapLeg }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const locale = useLocale()
  const language = useLanguage()
  const { hover } = useActions()
  const name = (id: string) => inline(graph.shortOf(id), language)
  const claim = graph.claims.get(leg.strands[0]?.stand ?? '')
  if (!claim) return null
  const unit = firstUnit(claim)
  return (
    <li onPointerEnter={() => hover({ mark: claim.id })} onPointerLeave={() => hover(null)}>
      <a href={href({ selected: [claim.id] })}>
        {t('leg', { from: name(leg.from), to: name(leg.to), crime: name(leg.crime) })}
      </a>
      <UnitChip href={href({ view: 'report', unit })} label={unitMark(unit, locale)} name={unitName(unit, locale)} />
    </li>
  )
}

function PlaceItem({ place, level }: { readonly place: MapPlace; readonly level: number }) {
  const { graph } = useAtlas()
  const href = useHref()
  const language = useLanguage()
  const { hover } = useActions()
  const isSelected = useViewState(({ view }) => view.selected.includes(place.id))
  return (
    <li>
      <a
        className="choice"
        style={{ '--level': level } as CSSProperties}
        href={href({ selected: [place.id] })}
        aria-current={isSelected ? 'true' : undefined}
        onPointerEnter={() => hover({ mark: place.id })}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover({ mark: place.id })}
        onBlur={() => hover(null)}
      >
        {inline(graph.shortOf(place.id), language)}
        <span className="count">{place.count}</span>
      </a>
    </li>
  )
}

/** Places under the places they lie in, where those are listed too. */
function nested(places: readonly MapPlace[], above: (id: string) => readonly string[]) {
  const listed = new Set(places.map(({ id }) => id))
  const parentOf = (id: string) => above(id).find((other) => other !== id && listed.has(other))
  const list: { readonly place: MapPlace; readonly level: number }[] = []
  const put = (parent: string | undefined, level: number) => {
    for (const place of places)
      if (parentOf(place.id) === parent) {
        list.push({ place, level })
        put(place.id, level + 1)
      }
  }
  put(undefined, 0)
  return list
}
