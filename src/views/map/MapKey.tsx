// What do the forms on the map mean, and how many of each are there now?

import type { ReactNode } from 'react'
import { firmest, STROKES } from '../../core/model/certainty.ts'
import type { MapContent } from '../../core/query/map.ts'
import { groupTies } from '../../core/query/map-groups.ts'
import { useWords } from '../../i18n/language.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { crimesOf, tieLinesOf } from './map-picture.ts'
import { formOf, hatchOf, locationOf } from './projection.ts'
import { useUnplaced } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapKey.css'

/** Each form that is on the map, with its sign and its number. */
export function MapKey({ content }: { readonly content: MapContent }) {
  const t = useWords(words)
  const unplaced = useUnplaced(content)
  const ties = groupTies(content).filter(({ place }) => locationOf(place))
  const located = content.places.filter(({ id }) => locationOf(id))
  const of = (form: ReturnType<typeof formOf>, isSet?: boolean) =>
    located.filter(({ id }) => formOf(id) === form && (isSet === undefined || isSet === (hatchOf(id) !== undefined)))
      .length
  const lines = tieLinesOf(ties)
  const strokes = [
    ...lines.map(({ stroke }) => stroke),
    ...content.legs.map(({ strands }) => firmest(strands.map((one) => one.stroke))),
  ]
  const rows: readonly (readonly [key: Row, n: number, sign: ReactNode])[] = [
    ['group', new Set(ties.map(({ thing }) => thing)).size, <KindMark key="group" kind="group" />],
    ['unplaced', unplaced.length, <KindMark key="unplaced" kind="group" hollow />],
    ['leader', lines.length, <Sign key="leader" look="leader" d="M0 6H26" />],
    ['country', of('country'), <Sign key="country" look="country" d="M1 6H25" dot={4} />],
    ['point', of('point'), <Sign key="point" look="point" d="" dot={3} />],
    ['set', of('region', true), <Sign key="set" look="set" d={HATCHED} dot={4} />],
    ['extent', of('region', false), <Sign key="extent" look="extent" d="M1 6H25M1 2V10M25 2V10" dot={4} />],
    ['crime', new Set(located.flatMap((place) => crimesOf(place.ties))).size, <KindMark key="crime" kind="crime" />],
    ['way', content.legs.length, <Sign key="way" look="way" d="M0 6H22M18 2L23 6L18 10" />],
  ]
  return (
    <section>
      <h2>{t('key')}</h2>
      <ul className="map-key">
        {rows
          .filter(([, n]) => n > 0)
          .map(([key, n, sign]) => (
            <li key={key}>
              <span className="map-sign">{sign}</span>
              {t(`key.${key}`)}
              <span className="choice-count">{n}</span>
            </li>
          ))}
        {STROKES.map((stroke) => ({ stroke, n: strokes.filter((one) => one === stroke).length }))
          .filter(({ n }) => n > 0)
          .map(({ stroke, n }) => (
            <li key={stroke}>
              <span className="map-sign">
                <StrokeMark stroke={stroke} />
              </span>
              {t(`key.${stroke}`)}
              <span className="choice-count">{n}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}

type Row = 'group' | 'unplaced' | 'leader' | 'country' | 'point' | 'set' | 'extent' | 'crime' | 'way'

/** Lines that fill a small box. */
const HATCHED = 'M1 7L7 1M1 11L11 1M5 11L15 1M9 11L19 1M13 11L23 1M17 11L25 3M21 11L25 7'

function Sign({ look, d, dot }: { readonly look: Row; readonly d: string; readonly dot?: number }) {
  return (
    <svg className={`map-sign-${look} kind-place`} width="26" height="12" aria-hidden="true">
      <path d={d} />
      {dot !== undefined && <circle cx="13" cy="6" r={dot} />}
    </svg>
  )
}
