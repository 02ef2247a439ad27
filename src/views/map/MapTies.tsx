// The lines: from things to the places they are tied to, and the ways that the report gives, with an arrow at their end.

import { linkId } from '../../core/graph/lens.ts'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { type MapLayout, THING } from '../../core/layout/map-layout.ts'
import { firmest } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import type { MapLeg, MapLight } from '../../core/query/map.ts'
import { countText } from '../../i18n/amounts.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import type { PlacedPlace } from './placed-place.ts'
import { words } from './words.ts'

/** Width in px in which the pointer finds a line. */
const HIT = 12

/** Lines and ways. */
export function MapTies({
  placed,
  layout,
  ties,
  legs,
  light,
  size,
}: {
  readonly placed: readonly PlacedPlace[]
  readonly layout: MapLayout
  readonly ties: readonly PlaceTie[]
  readonly legs: readonly MapLeg[]
  readonly light: MapLight | undefined
  readonly size: number
}) {
  const { hover, select, add } = useActions()
  const choose = useChoice()
  const at = new Map(placed.map((place) => [place.id, place]))
  const lines = [...linesOf(ties)].flatMap(([key, own]) => {
    const [first] = own
    const thing = first && layout.things.get(first.thing)
    const place = first && at.get(first.place)
    if (!first || !thing || !place) return []
    return [
      {
        key,
        first,
        d: curveTo(thing, place, THING.r, place.r),
        stroke: firmest(own.map((one) => one.stroke)) ?? 'firm',
      },
    ]
  })
  return (
    <g className="map-ties">
      {lines.map(({ key, first, d, stroke }) => {
        const side = kindOf(first.thing) === 'body' ? 'response' : 'threat'
        return (
          <g key={key}>
            <path className={`line ${side} ${stroke}${light ? ' lit' : ''}`} d={d} strokeWidth={light ? 1.9 : 1.25} />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; its two ends are buttons */}
            <path
              className="line hit"
              d={d}
              strokeWidth={HIT}
              onPointerEnter={() => hover({ mark: first.stand })}
              onPointerLeave={() => hover(null)}
              onClick={(event) => (event.shiftKey ? add : select)(choose(first.thing, first.place, first.stand))}
            />
          </g>
        )
      })}
      {legs.map((leg) => (
        <Way
          key={leg.id}
          leg={leg}
          from={at.get(leg.from)}
          to={at.get(leg.to)}
          isLit={light?.legs.has(leg.id)}
          size={size}
        />
      ))}
    </g>
  )
}

/** One line for each thing and place, with all that it stands for. */
function linesOf(ties: readonly PlaceTie[]): Map<string, PlaceTie[]> {
  const lines = new Map<string, PlaceTie[]>()
  for (const tie of ties) {
    const key = `${tie.thing}~${tie.place}`
    lines.set(key, [...(lines.get(key) ?? []), tie])
  }
  return lines
}

/** What a click on a line selects: the line of a lens where one ties the two, otherwise the claim or activity. */
function useChoice(): (a: string, b: string, stand: string) => string {
  const { lenses } = useAtlas()
  return (a, b, stand) => [linkId(a, b), linkId(b, a)].find((id) => lenses.link(id, 'places') !== undefined) ?? stand
}

function Way({
  leg,
  from,
  to,
  isLit = false,
  size,
}: {
  readonly leg: MapLeg
  readonly from: PlacedPlace | undefined
  readonly to: PlacedPlace | undefined
  readonly isLit: boolean | undefined
  readonly size: number
}) {
  const { graph } = useAtlas()
  const { hover, select } = useActions()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  if (!from || !to) return null
  const { d, end, angle, middle } = arrowTo(from, to)
  const [first] = leg.strands
  const stroke = firmest(leg.strands.map((strand) => strand.stroke)) ?? 'firm'
  const mass = leg.strands
    .flatMap(({ stand }) => graph.claims.get(stand)?.quantities ?? [])
    .find(({ measure }) => measure === 'mass')
  const said = [
    inline(graph.shortOf(leg.crime), language),
    ...(mass ? [t('tonnes', { n: countText(mass, locale) })] : []),
  ].join(' ')
  return (
    <g className={isLit ? 'map-way lit' : 'map-way'}>
      <path className={`line ${stroke}`} d={d} strokeWidth={isLit ? 2.5 : 1.75} />
      <path
        className="map-arrow"
        d="M0 0L-9 -4.5L-9 4.5z"
        transform={`translate(${end.x},${end.y}) rotate(${angle})`}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; the list of ways has the same */}
      <path
        className="line hit"
        d={d}
        strokeWidth={HIT}
        onPointerEnter={() => first && hover({ mark: first.stand })}
        onPointerLeave={() => hover(null)}
        onClick={() => first && select(first.stand)}
      />
      {isLit && (
        <text x={middle.x} y={middle.y} fontSize={size - 1} fontWeight="600" textAnchor="middle">
          {said}
        </text>
      )}
    </g>
  )
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** A slight curve between two marks, from edge to edge. */
function curveTo(from: Spot, to: Spot, offFrom: number, offTo: number): string {
  const { start, end, control } = bent(from, to, offFrom, offTo, 0.08)
  return `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`
}

/** A stronger curve with what its arrow needs: its tip and its direction there. */
function arrowTo(from: PlacedPlace, to: PlacedPlace) {
  const { start, end, control } = bent(from, to, from.r + 1, to.r + 2, 0.22)
  const angle = round((Math.atan2(end.y - control.y, end.x - control.x) * 180) / Math.PI)
  const middle = {
    x: round((start.x + 2 * control.x + end.x) / 4),
    y: round((start.y + 2 * control.y + end.y) / 4 - 4),
  }
  return { d: `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`, end, angle, middle }
}

/** The ends of a curve at the edges of two marks, and the point that bends it, by a share of its length. */
function bent(from: Spot, to: Spot, offFrom: number, offTo: number, share: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  const control = { x: round((from.x + to.x) / 2 + dy * share), y: round((from.y + to.y) / 2 - dx * share) }
  const toward = (spot: Spot, off: number) => {
    const [cx, cy] = [control.x - spot.x, control.y - spot.y]
    const way = Math.max(1, Math.hypot(cx, cy))
    const by = Math.min(off, length / 2)
    return { x: round(spot.x + (cx / way) * by), y: round(spot.y + (cy / way) * by) }
  }
  return { start: toward(from, offFrom), end: toward(to, offTo), control }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
