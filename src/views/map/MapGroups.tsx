// Where there are no margins: each group with its places, as a row under the map.

import { firmest } from '../../core/model/certainty.ts'
import type { MapContent } from '../../core/query/map.ts'
import { groupTies } from '../../core/query/map-groups.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { useFittedNow } from './fitted-now.ts'
import { useUnplaced } from './use-map-picture.ts'
import { words } from './words.ts'
import './MapGroups.css'

/** The groups that are tied to a place, those of most claims first. */
export function MapGroups({ content }: { readonly content: MapContent }) {
  const t = useWords(words)
  const ties = groupTies(content)
  const rows = [...new Set(ties.map(({ thing }) => thing))]
    .map((id) => {
      const own = ties.filter(({ thing }) => thing === id)
      return {
        id,
        places: [...new Set(own.map(({ place }) => place))],
        n: new Set(own.map(({ stand }) => stand)).size,
        stroke: firmest(own.map((tie) => tie.stroke)) ?? 'firm',
      }
    })
    .sort((a, b) => b.n - a.n)
  const unplaced = useUnplaced(content)
  if (useFittedNow()?.band !== 0 || rows.length + unplaced.length === 0) return null
  return (
    <ul className="map-groups" aria-label={t('groups.head')}>
      {rows.map((row) => (
        <li key={row.id}>
          <Row {...row} />
        </li>
      ))}
      {unplaced.map((id) => (
        <li key={id}>
          <Row id={id} places={[]} n={0} stroke="firm" />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  readonly id: string
  readonly places: readonly string[]
  readonly n: number
  readonly stroke: Parameters<typeof StrokeMark>[0]['stroke']
}

function Row({ id, places, n, stroke }: RowProps) {
  const t = useWords(words)
  const name = useShortName(useAtlas().graph)
  const locale = useLocale()
  const { select } = useActions()
  const hovering = useHovering()
  const isSelected = useViewState(({ view }) => view.selected.includes(id))
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={() => select(isSelected ? null : id)}
      {...hovering.keyboard({ mark: id })}
    >
      <KindMark kind="group" hollow={n === 0} />
      <span className="map-group-name">{name(id)}</span>
      {n > 0 ? <StrokeMark stroke={stroke} /> : <span />}
      <span className="choice-count">{n}</span>
      <span className="map-group-places">{n > 0 ? listText(places.map(name), locale, 'row') : t('unplaced')}</span>
    </button>
  )
}
