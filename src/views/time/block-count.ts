// How much of a block is dated?

import { LANE_BLOCKS, type TimeBlock } from '../../core/query/time.ts'
import type { ShownTime } from './shown-time.ts'

/** Dates, the things that they are of, and how many such things there are. */
export interface BlockCount {
  readonly n: number
  readonly of: number
  readonly all: number
}

/** Counts a block: of claims each is a thing with one date. */
export function blockCount(block: TimeBlock, { rows, marks, claims, things }: ShownTime): BlockCount {
  const lane = LANE_BLOCKS.find((one) => one === block)
  if (lane === undefined) {
    const own = rows.filter(({ isGroup }) => isGroup === (block === 'group'))
    const n = own.reduce((sum, row) => sum + row.claims.length, 0)
    return { n, of: n, all: claims.length }
  }
  const own = marks.filter((mark) => mark.block === lane)
  return { n: own.length, of: new Set(own.map(({ of }) => of)).size, all: things[lane] }
}
