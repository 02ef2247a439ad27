// Where columns stand in a larger canvas, and where some of them have nothing to hold.

import { describe, expect, it } from 'vitest'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { fitLayout } from '../../../src/core/layout/fit-layout.ts'
import { frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { claimOf, graphOf, rowOf } from '../made.ts'

const frame = frameOf('nexus', 'wide')
const lens = siftLens(fullLens(graphOf([claimOf(1)], { activities: [rowOf(1)] }), 'nexus'), NO_SIFT)
const order = orderLens(lens)
const xsOf = (column: string | undefined, isCentred: boolean) => {
  const nodes = lens.nodes.filter((node) => node.column !== column)
  const layout = layoutLens({ ...lens, nodes }, frame, order)
  return [...new Set(fitLayout(layout, frame, isCentred).nodes.map(({ x }) => x))].sort((a, b) => a - b)
}

describe('what a focus leaves', () => {
  it.each(['group', 'body'])('stands in the middle where no mark is left in the column of %s', (column) => {
    const [first = 0, last = 0] = xsOf(column, true)
    expect(first + last).toBeCloseTo(frame.width, -1)
    const [a = 0, b = 0] = xsOf(column, false)
    expect(last - first).toBeGreaterThan(b - a)
  })
  it('stands where it stood while every column has something', () => {
    expect(xsOf(undefined, true)).toEqual(xsOf(undefined, false))
  })
})
