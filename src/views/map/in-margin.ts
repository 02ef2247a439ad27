// What stands in the margins of a map, and where? Groups in the order of the globe, each at its own slot whatever is shown of it;
// beside them, where there is room, what a selection ties to places.

import type { PlaceTie } from '../../core/graph/place-ties.ts'
import { BANDS, gapFor, type Margins, marginsOf, type Slot, spreadMargin, takenBy } from '../../core/layout/margin.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import type { Size } from '../../core/layout/viewport.ts'
import { kindOf } from '../../core/model/ids.ts'
import { locationOf, type Point } from './projection.ts'

/** A thing in the margin. */
export interface InMargin extends Slot {
  readonly id: string
  readonly label: string
  readonly y: number
}

/** Who stands in which margin, and where what each is tied to lies. */
export interface GroupMargins extends Margins {
  readonly spots: ReadonlyMap<string, readonly Point[]>
}

/** How margins lie on a screen. */
export interface MarginsAsked {
  readonly name: (id: string) => string
  readonly rest: (location: Point) => Point
  readonly size: Size
  readonly band: number
  readonly letters: number
}

/** Letters on screen are so large, px: marks grow with them. */
const ON_SCREEN = 12
/** Bold letters are wider. */
const BOLD = 1.08
/** Degrees of latitude between those who stand above and those below. */
const MIDDLE = 24

/** In which margin each group stands, and in which order. */
export function marginsFor(ties: readonly PlaceTie[]): GroupMargins {
  const spots = spotsOf(ties.filter(({ thing }) => kindOf(thing) === 'group'))
  const tied = [...spots].map(([id, own]) => ({ id, spots: own }))
  return { ...marginsOf(tied, MIDDLE), spots }
}

/** By thing, where what it is tied to lies; each place once. */
function spotsOf(ties: readonly PlaceTie[]): ReadonlyMap<string, Point[]> {
  const spots = new Map<string, Point[]>()
  const seen = new Set<string>()
  for (const { thing, place } of ties) {
    const at = locationOf(place)
    if (at === undefined || seen.has(`${thing}~${place}`)) continue
    seen.add(`${thing}~${place}`)
    spots.set(thing, [...(spots.get(thing) ?? []), at])
  }
  return spots
}

/** Sets both margins. */
export function setMargins(margins: GroupMargins, asked: MarginsAsked): readonly InMargin[] {
  const { name, size, band, letters } = asked
  if (band === 0) return []
  return BANDS.flatMap((of) => {
    const items = margins[of].map((id) => {
      return { id, name: nameWidth(id, asked), wish: wishOf(margins.spots.get(id) ?? [], asked) }
    })
    const slots = spreadMargin(items, size.width, letters / ON_SCREEN)
    return items.flatMap(({ id }) => {
      const slot = slots.get(id)
      return slot ? [{ id, label: name(id), y: heightOf(of, asked), ...slot }] : []
    })
  })
}

/** Sets more in the room that is left; what finds none is told. */
export function setMore(
  ties: readonly PlaceTie[],
  there: readonly InMargin[],
  asked: MarginsAsked,
): { readonly inMargin: readonly InMargin[]; readonly unset: readonly string[] } {
  if (asked.band === 0) return { inMargin: [], unset: [] }
  const [inMargin, unset]: [InMargin[], string[]] = [[], []]
  for (const [id, own] of spotsOf(ties)) {
    if (there.some((one) => one.id === id)) continue
    const isNorth = own.reduce((sum, [, lat]) => sum + lat, 0) / own.length >= MIDDLE
    const item = { id, name: nameWidth(id, asked), wish: wishOf(own, asked) }
    const found = (isNorth ? BANDS : [...BANDS].reverse()).flatMap((of) => {
      const y = heightOf(of, asked)
      const taken = [...there, ...inMargin].flatMap((one) => {
        return one.y === y ? [takenBy(one, nameWidth(one.id, asked), asked.letters / ON_SCREEN)] : []
      })
      const slot = gapFor(item, taken, asked.size.width, asked.letters / ON_SCREEN)
      return slot ? [{ id, label: asked.name(id), y, ...slot }] : []
    })[0]
    if (found) inMargin.push(found)
    else unset.push(id)
  }
  return { inMargin, unset }
}

function nameWidth(id: string, { name, letters }: MarginsAsked): number {
  return Math.ceil(widthOf(name(id), letters) * BOLD)
}

function heightOf(of: (typeof BANDS)[number], { size, band }: MarginsAsked): number {
  return of === 'above' ? band / 2 : size.height - band / 2
}

/** Above or below the middle of what it is tied to. */
function wishOf(spots: readonly Point[], { rest, size }: MarginsAsked): number {
  return spots.length === 0 ? size.width / 2 : spots.reduce((sum, at) => sum + rest(at)[0], 0) / spots.length
}
