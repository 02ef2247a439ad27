// Where do shelves stand, and where on them the names of their activities? Rows are as high as the canvas allows; with one shelf
// open its names have rows of their own, and the others are one line each.

import type { Shelf } from '../../graph/lenses/shelves.ts'

/** A name on a shelf. */
export interface PlacedRow {
  readonly id: string
  /** Where its plate begins. */
  readonly x: number
  /** The middle of its row. */
  readonly y: number
  /** px from the beginning of its plate to the end of its name. */
  readonly width: number
}

/** A shelf by its corner and size, with its names. */
export interface PlacedShelf {
  readonly shelf: Shelf
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** None where it is folded to one line. */
  readonly rows: readonly PlacedRow[]
  readonly isOpen: boolean
}

/** The room shelves have, and how names stand on them. */
export interface ShelfRoom {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** How many names stand side by side. */
  readonly columns: number
  /** The least and the most px of a row. */
  readonly row: readonly [least: number, most: number]
  /** px above the first name, for the name of the shelf. */
  readonly head: number
  /** Ids of shelves that are open; where any is, the others are folded. */
  readonly open: ReadonlySet<string>
  /** With nothing open all are folded too. */
  readonly isList: boolean
}

/** px above the first and below the last name, and between two shelves at least and at most. */
const PAD = 2
const GAP = { least: 4, most: 12 } as const
/** px of a name on an open shelf, of a folded shelf, and at the sides of a name. */
const OPEN_ROW = 24
const FOLDED = 20
const SIDE = 8

/** Places shelves one under the other, and says how high a row became. What needs more height than there is takes it. */
export function placeShelves(
  shelves: readonly Shelf[],
  room: ShelfRoom,
): { readonly placed: readonly PlacedShelf[]; readonly row: number; readonly bottom: number } {
  const { x, width, top, bottom, open, isList, head } = room
  const hasOpen = open.size > 0
  const isFolded = ({ id }: Shelf) => (hasOpen || isList) && !open.has(id)
  const columnsOf = ({ id }: Shelf) => (open.has(id) ? 1 : room.columns)
  const linesOf = (shelf: Shelf) => Math.ceil(shelf.activities.length / columnsOf(shelf))
  const resting = shelves.filter((shelf) => !isFolded(shelf) && !open.has(shelf.id))
  const lines = resting.reduce((sum, shelf) => sum + linesOf(shelf), 0)
  const folded = Math.max(FOLDED, room.row[0])
  const fixed = shelves.reduce(
    (sum, shelf) =>
      sum + (isFolded(shelf) ? folded : 2 * PAD + head + (open.has(shelf.id) ? OPEN_ROW * linesOf(shelf) : 0)),
    GAP.least * Math.max(0, shelves.length - 1),
  )
  const [least, most] = room.row
  const row = Math.max(least, Math.min(most, (bottom - top - fixed) / Math.max(1, lines)))
  const spare = bottom - top - fixed - row * lines
  const gap = Math.min(GAP.most, GAP.least + Math.max(0, spare) / Math.max(1, shelves.length - 1))
  let y = top
  const placed = shelves.map((shelf): PlacedShelf => {
    const isOpen = open.has(shelf.id)
    const high = isOpen ? OPEN_ROW : row
    const height = isFolded(shelf) ? folded : 2 * PAD + head + high * linesOf(shelf)
    const at = y
    y += height + gap
    const columns = columnsOf(shelf)
    const step = (width - SIDE) / columns
    const perColumn = linesOf(shelf)
    return {
      shelf,
      x,
      y: at,
      width,
      height,
      isOpen,
      rows: isFolded(shelf)
        ? []
        : shelf.activities.map((id, i) => ({
            id,
            x: x + SIDE + step * Math.floor(i / perColumn),
            y: at + PAD + head + high * ((i % perColumn) + 0.5),
            width: step - SIDE,
          })),
    }
  })
  return { placed, row, bottom: y - gap }
}
