// The lines: from things to the places they are tied to, and the ways that the report gives, with an arrow at their end.

import { linkId } from '../../core/graph/lens.ts'
import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { type MapLayout, type MapWord, THING } from '../../core/layout/map-layout.ts'
import { firmest } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { DASHES, strokeWidth, svgDash } from '../../core/model/shapes.ts'
import type { MapLeg } from '../../core/query/map.ts'
import { useActions, useAtlas } from '../../state/atlas.ts'
import { useHovering } from '../../state/hover.ts'
import { arrowTo, curveTo, TIP } from './curves.ts'
import { type TieLine as DrawnTies, tieLinesOf } from './map-picture.ts'
import type { PlacedPlace } from './placed-place.ts'
import type { MapPicture } from './use-map-picture.ts'
import './MapTies.css'

/** Width in px in which the pointer finds a line. */
const HIT = 12

/** Lines and ways. */
export function MapTies({ picture }: { readonly picture: MapPicture }) {
  const { legs, placed, layout, said, light, size } = picture
  const at = new Map(placed.map((place) => [place.id, place]))
  return (
    <g className="map-ties">
      {tieLines(picture).map((line) => (
        <TieLine key={`${line.thing}~${line.place}`} line={line} isLit={light !== undefined} />
      ))}
      {legs.map((leg) => (
        <Way
          key={leg.id}
          leg={leg}
          from={at.get(leg.from)}
          to={at.get(leg.to)}
          isLit={light?.legs.has(leg.id)}
          word={wordOf(leg.id, layout, said)}
          size={size}
        />
      ))}
    </g>
  )
}

interface Line extends Omit<DrawnTies, 'ties'> {
  /** One of the ties it stands for. */
  readonly first: PlaceTie
  readonly d: string
}

/** The lines between things and places that are on the screen. */
function tieLines({ placed, layout, ties }: MapPicture): Line[] {
  const at = new Map(placed.map((place) => [place.id, place]))
  return tieLinesOf(ties).flatMap(({ ties: own, ...line }) => {
    const [first] = own
    const thing = layout.things.get(line.thing)
    const place = at.get(line.place)
    if (!first || !thing || !place) return []
    return [{ ...line, first, d: curveTo(thing, place, THING.r, place.r) }]
  })
}

function TieLine({ line: { first, d, stroke }, isLit }: { readonly line: Line; readonly isLit: boolean }) {
  const { select, add } = useActions()
  const hovering = useHovering()
  const choose = useChoice()
  const { side } = KINDS[kindOf(first.thing) ?? 'group']
  return (
    <g>
      <path
        className={`line ${side} ${stroke}${isLit ? ' lit' : ''}`}
        d={d}
        strokeWidth={strokeWidth(isLit ? 1.9 : 1.25, stroke, false)}
        {...svgDash(DASHES[stroke])}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: decoration for the pointer; its two ends are buttons */}
      <path
        className="line hit"
        d={d}
        strokeWidth={HIT}
        {...hovering.pointer({ mark: first.stand })}
        onClick={(event) => (event.shiftKey ? add : select)(choose(first.thing, first.place, first.stand))}
      />
    </g>
  )
}

interface WayWord {
  readonly spot: { readonly x: number; readonly y: number }
  readonly label: string
}

/** The words of a way, where they have found room. */
function wordOf(id: string, layout: MapLayout, said: readonly MapWord[]): WayWord | undefined {
  const spot = layout.words.get(id)
  const label = said.find((word) => word.id === id)?.label
  return spot && label !== undefined ? { spot, label } : undefined
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
  word,
  size,
}: {
  readonly leg: MapLeg
  readonly from: PlacedPlace | undefined
  readonly to: PlacedPlace | undefined
  readonly isLit: boolean | undefined
  readonly word: WayWord | undefined
  readonly size: number
}) {
  const { select } = useActions()
  const hovering = useHovering()
  if (!from || !to) return null
  const { d, end, angle } = arrowTo(from, to)
  const [first] = leg.strands
  const stroke = firmest(leg.strands.map((strand) => strand.stroke)) ?? 'firm'
  return (
    <g className={`map-way kind-crime${isLit ? ' lit' : ''}`}>
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
      {word && (
        <text x={word.spot.x} y={word.spot.y + size * 0.35} fontSize={size} fontWeight="600" textAnchor="middle">
          {word.label}
        </text>
      )}
    </g>
  )
}
