// How is the status of an activity drawn? As its plate, so that no status rests on colour: filled, with a bar standing before it,
// hollow where it is done, dotted where it has yet to begin.

import type { Ontology } from '../../model/ontology.ts'
import { type Corner, outlineOf } from '../../model/shapes.ts'
import type { MarkShape } from '../scene.ts'

/** The plates, in the order in which statuses that are not done take them. */
export const PLATES = ['plate', 'plate-standing', 'plate-dotted'] as const
/** The plate of what is done. */
export const DONE = 'plate-hollow'

/** One of the plates. */
export type Plate = (typeof PLATES)[number] | typeof DONE

/** The plate of each status of a vocabulary: by whether it is done, and by its order. */
export function platesOf({ statuses }: Pick<Ontology, 'statuses'>): ReadonlyMap<string, Plate> {
  const all = Object.entries(statuses).sort((a, b) => a[1].order - b[1].order)
  const going = all.filter(([, { done }]) => done !== true)
  return new Map([
    ...going.map(([id], i): [string, Plate] => [id, PLATES[Math.min(i, PLATES.length - 1)] ?? 'plate']),
    ...all.filter(([, { done }]) => done === true).map(([id]): [string, Plate] => [id, DONE]),
  ])
}

const WHOLE = outlineOf('activity')
/** Where the bar ends and the plate behind it begins, in shares of half a width. */
const BAR = { end: -0.68, plate: -0.36 } as const

/** The parts of a plate. */
export function shapesOfPlate(plate: Plate): readonly MarkShape[] {
  if (plate !== 'plate-standing' || WHOLE === 'ellipse') return [{ outline: WHOLE, role: plate }]
  const share = (1 - BAR.plate) / 2
  const shorter = WHOLE.map(([x, y]): Corner => [BAR.plate + (x + 1) * share, y])
  return [
    { outline: box(-1, BAR.end), role: plate },
    { outline: shorter, role: plate },
  ]
}

/** px of the upright lines of a shelf. */
const EDGE = 2

/** The ground of a shelf, `width` px across, between its two upright lines. */
export function shapesOfShelf(width: number): readonly MarkShape[] {
  const edge = (2 * EDGE) / width
  return [
    { outline: box(-1, 1), role: 'shelf-ground' },
    { outline: box(-1, -1 + edge), role: 'shelf-edge' },
    { outline: box(1 - edge, 1), role: 'shelf-edge' },
  ]
}

function box(left: number, right: number): readonly Corner[] {
  return [
    [left, -1],
    [right, -1],
    [right, 1],
    [left, 1],
  ]
}
