// How do crimes, shelves and bodies share the width of a canvas?

import type { ShelvesAsked } from './asked.ts'
import type { ShelfRoom } from './place-shelves.ts'

/** Where the columns stand. */
export interface ColumnsOfShelves {
  /** The middle and the width of hexagons. */
  readonly left: { readonly x: number; readonly width: number }
  readonly shelves: ShelfRoom
  /** The middle of the bars of bodies. */
  readonly right: number
  /** px from there to the end of their names. */
  readonly names: number
  /** px below the last row. */
  readonly foot: number
}

/** px: at the edge of the canvas, between a mark and its shelf, for the names of bodies. */
const EDGE = 12
const BESIDE = 30
const NAMES = { latin: 134, square: 122 } as const
/** The width of hexagons, and of what lies between shelves and bodies, at least and at most. */
const HEXAGON = { latin: [144, 172], square: [112, 140], close: [126, 132] } as const
const BETWEEN = [76, 220] as const
const TOP = 24
/** px over the names of an open shelf of a list. */
const HEAD = 26
const FOOT = 8

/** The columns for what is asked. */
export function columnsFor({ size, form, words, open }: ShelvesAsked): ColumnsOfShelves {
  const { isSquare } = words
  const between = ([least, most]: readonly [number, number], share: number) =>
    Math.round(Math.max(least, Math.min(most, size.width * share)))
  const hexagon =
    form === 'list' ? 0 : between(form === 'close' ? HEXAGON.close : HEXAGON[isSquare ? 'square' : 'latin'], 0.13)
  const x = form === 'list' ? EDGE : EDGE + hexagon + BESIDE
  const names = isSquare ? NAMES.square : NAMES.latin
  const end = form === 'columns' ? size.width - names - between(BETWEEN, 0.11) : size.width - EDGE
  const least = isSquare ? 15.5 : 12.3
  return {
    left: { x: EDGE + hexagon / 2, width: hexagon },
    shelves: {
      x,
      width: end - x,
      top: TOP,
      bottom: size.height - FOOT,
      columns: form !== 'columns' ? 1 : isSquare ? 3 : 2,
      row: form === 'columns' ? [least, 22] : form === 'list' ? [32, 32] : [least + 1, 20],
      head: form === 'list' ? HEAD : 0,
      open,
      isList: form === 'list',
    },
    right: size.width - names,
    names,
    foot: FOOT,
  }
}
