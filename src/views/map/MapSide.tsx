// Which layer, which part of the world, which ways, and every place as a list.

import { type CSSProperties, useMemo } from 'react'
import { regionsAbove } from '../../core/graph/within.ts'
import { firstUnit } from '../../core/query/claims.ts'
import type { MapLeg, MapPlace } from '../../core/query/map.ts'
import { useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { OptionChoices } from '../../parts/OptionChoices.tsx'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { optionOf } from '../../state/options.ts'
import { words as tabWords } from './door/words.ts'
import { isLocated } from './headline.ts'
import { MapFrames } from './MapFrames.tsx'
import { MapKey } from './MapKey.tsx'
import { useMapContent } from './use-map.ts'
import { words } from './words.ts'
import './MapSide.css'

/** What stands at the side of the map. */
export function MapSide() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const tab = useWords(tabWords)
  const content = useMapContent()
  const layer = useViewState(({ view }) => optionOf(view.options, 'map'))
  const drawn = content.places.filter(isLocated).length
  const listed = useMemo(() => nested(content.places, (id) => regionsAbove(graph, id)), [content, graph])
  return (
    <div className="choices">
      <OptionChoices
        option="map"
        label={t('layer')}
        nameOf={(id) => tab(`layer.${id}`)}
        along={() => ({ camera: null })}
      />
      <MapFrames />
      <MapKey content={content} />
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
        <h2>{t('places', { n: drawn, more: content.places.length - drawn })}</h2>
        <ul className="map-list">
          {listed.map(({ place, level }) => (
            <PlaceItem key={place.id} place={place} level={level} />
          ))}
        </ul>
      </section>
      <section className="map-about">
        <h2>{t('about')}</h2>
        <p>{t(`about.${layer}`)}</p>
      </section>
    </div>
  )
}

function WayItem({ leg }: { readonly leg: MapLeg }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const hovering = useHovering()
  const name = useShortName(graph)
  const claim = graph.claims.get(leg.strands[0]?.stand ?? '')
  if (!claim) return null
  return (
    <li {...hovering.pointer({ mark: claim.id })}>
      <a href={href({ selected: [claim.id] })}>
        {t('leg', { from: name(leg.from), to: name(leg.to), crime: name(leg.crime) })}
      </a>
      <UnitLink unit={firstUnit(claim)} />
    </li>
  )
}

function PlaceItem({ place, level }: { readonly place: MapPlace; readonly level: number }) {
  const { graph } = useAtlas()
  const href = useHref()
  const hovering = useHovering()
  const name = useShortName(graph)
  const isSelected = useViewState(({ view }) => view.selected.includes(place.id))
  return (
    <li>
      <a
        className="choice"
        style={{ '--level': level } as CSSProperties}
        href={href({ selected: [place.id] })}
        aria-current={isSelected ? 'true' : undefined}
        {...hovering.pointer({ mark: place.id })}
        {...hovering.keyboard({ mark: place.id })}
      >
        {name(place.id)}
        <span className="choice-count">{place.count}</span>
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
