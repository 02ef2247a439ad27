// The lines: from the margins to the places that things are tied to, the ways that the report gives, with an arrow at their end, and
// how far a region reaches.

import { linkId } from '../../core/graph/lens.ts'
import { LETTERS } from '../../core/layout/map-layout.ts'
import { firmest } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { DASHES, strokeWidth, svgDash } from '../../core/model/shapes.ts'
import type { MapLight } from '../../core/query/map.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { TIP } from './curves.ts'
import { type DrawnLeader, type DrawnWay, widthOfLine } from './map-picture.ts'
import { useChoosing } from './use-choosing.ts'
import type { MapPicture } from './use-map-picture.ts'
import './MapTies.css'

/** Width in px in which the pointer finds a line. */
const HIT = 12
/** Half an end of how far a region reaches, px. */
const TICK = 4

/** Lines and ways, what is lit over what is not. */
export function MapTies({ picture }: { readonly picture: MapPicture }) {
  const { leaders, more, ways, layout, placed, light, size } = picture
  const lit = new Set(light?.ties.map(({ stand, place }) => `${stand} ${place}`))
  const isLit = ({ place, ties }: DrawnLeader) => ties.some(({ stand }) => lit.has(`${stand} ${place}`))
  const lines = [
    ...leaders.map((line) => ({ line, isOn: isLit(line) })),
    ...more.leaders.map((line) => ({ line, isOn: true })),
  ]
  const ordered = [...lines.filter(({ isOn }) => !isOn), ...lines.filter(({ isOn }) => isOn)]
  return (
    <g className="map-ties">
      {placed.map((place) => {
        const ends = picture.bars.get(place.id)
        return (
          ends && (
            <Bar key={place.id} id={place.id} ends={ends} y={place.y} isLit={light?.places.has(place.id) ?? false} />
          )
        )
      })}
      {placed.map(({ id }) => {
        const link = layout.labels.get(id)?.link
        const look = light?.places.has(id) ? 'map-link lit' : 'map-link'
        return link && <path key={id} className={look} d={`M${link[0].join(' ')}L${link[1].join(' ')}`} />
      })}
      {ordered.map(({ line, isOn }) => (
        <Leader key={`${line.thing}~${line.place}`} line={line} isLit={isOn} />
      ))}
      {ways.map((way) => (
        <Way key={way.leg.id} way={way} isLit={isWayLit(way, light)} spot={layout.words.get(way.leg.id)} size={size} />
      ))}
    </g>
  )
}

function isWayLit({ leg }: DrawnWay, light: MapLight | undefined): boolean {
  return light?.legs.has(leg.id) ?? false
}

/** How far a region without a border reaches: a line with an end on either side. */
function Bar({
  id,
  ends: [from, to],
  y,
  isLit,
}: {
  readonly id: string
  readonly ends: readonly [number, number]
  readonly y: number
  readonly isLit: boolean
}) {
  const choose = useChoosing()
  const hovering = useHovering()
  const at = Math.round(y) + 0.5
  const tick = (x: number) => `M${x} ${at - TICK}V${at + TICK}`
  return (
    <g>
      <path className={`map-bar kind-place${isLit ? ' lit' : ''}`} d={`M${from} ${at}H${to}${tick(from)}${tick(to)}`} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; the mark of the region is a button */}
      <path
        className="line hit"
        d={`M${from} ${at}H${to}`}
        strokeWidth={HIT}
        {...hovering.pointer({ mark: id })}
        onClick={({ shiftKey }) => choose(id, shiftKey)}
      />
    </g>
  )
}

function Leader({ line, isLit }: { readonly line: DrawnLeader; readonly isLit: boolean }) {
  const { select, add } = useActions()
  const hovering = useHovering()
  const choose = useChoice()
  const { thing, place, ties, d, stroke } = line
  const [first] = ties
  if (!first) return null
  const { side } = KINDS[kindOf(thing) ?? 'group']
  const width = strokeWidth(widthOfLine(line) + (isLit ? 0.6 : 0), stroke, false)
  return (
    <g>
      <path className="map-casing" d={d} strokeWidth={width + 2.5} />
      <path
        className={`line ${side} ${stroke}${isLit ? ' lit' : ''}`}
        d={d}
        strokeWidth={width}
        {...svgDash(DASHES[stroke])}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; its two ends are buttons */}
      <path
        className="line hit"
        d={d}
        strokeWidth={HIT}
        {...hovering.pointer({ mark: first.stand })}
        onClick={(event) => (event.shiftKey ? add : select)(choose(thing, place, first.stand))}
      />
    </g>
  )
}

/** What a click on a line selects: the line of a lens where one ties the two, otherwise the claim or activity. */
function useChoice(): (a: string, b: string, stand: string) => string {
  const { lenses } = useAtlas()
  return (a, b, stand) => [linkId(a, b), linkId(b, a)].find((id) => lenses.link(id, 'places') !== undefined) ?? stand
}

function Way({
  way: { leg, arrow, word },
  isLit,
  spot,
  size,
}: {
  readonly way: DrawnWay
  readonly isLit: boolean
  readonly spot: { readonly x: number; readonly y: number } | undefined
  readonly size: number
}) {
  const { select } = useActions()
  const hovering = useHovering()
  const { d, end, angle } = arrow
  const [first] = leg.strands
  const stroke = firmest(leg.strands.map((strand) => strand.stroke)) ?? 'firm'
  return (
    <g className={`map-way kind-crime${isLit ? ' lit' : ''}`}>
      <path className="map-casing" d={d} strokeWidth={4.5} />
      <path className={`line ${stroke}`} d={d} strokeWidth={isLit ? 2.5 : 1.75} {...svgDash(DASHES[stroke])} />
      <path className="map-arrow" d={TIP} transform={`translate(${end.x},${end.y}) rotate(${angle})`} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; the list of ways has the same */}
      <path
        className="line hit"
        d={d}
        strokeWidth={HIT}
        {...(first && hovering.pointer({ mark: first.stand }))}
        onClick={() => first && select(first.stand)}
      />
      {spot && (
        <text
          x={spot.x}
          y={spot.y + size * LETTERS.minor * 0.35}
          fontSize={size * LETTERS.minor}
          fontWeight="600"
          textAnchor="middle"
        >
          {word}
        </text>
      )}
    </g>
  )
}
