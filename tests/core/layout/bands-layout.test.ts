// Do bands keep one scale, their heads and their nesting, whatever they stand for?

import { describe, expect, it } from 'vitest'
import {
  type AskedArc,
  arcPath,
  crownsOf,
  flattened,
  layoutBands,
  mirroredBands,
  riseAt,
} from '../../../src/core/layout/bands-layout.ts'
import { type Chance, trials } from '../chance.ts'

const ROOM = { width: 720, height: 200 }

function anyArcs(chance: Chance): AskedArc[] {
  const pairs = Array.from({ length: 7 }, (_, from) =>
    Array.from({ length: 6 - from }, (_, i) => ({ from, to: from + i + 1 })),
  ).flat()
  return chance.some(pairs).map(({ from, to }) => ({ id: `${from}-${to}`, from, to, ties: 1 + chance.below(150) }))
}

/** The edge of an arc on one of its heads. */
function portOf({ from, outer, inner }: ReturnType<typeof layoutBands>['arcs'][number], head: number) {
  return from === head ? ([outer[0], inner[0]] as const) : ([inner[1], outer[1]] as const)
}

describe('bands', () => {
  it('are all as thick as their ties on one scale, and fill their heads without a gap', () => {
    trials(30, (chance) => {
      const { arcs, heads } = layoutBands(7, anyArcs(chance), ROOM)
      for (const [at, { bar, left, width }] of heads.entries()) {
        const ports = arcs.flatMap((arc) => (arc.from === at || arc.to === at ? [portOf(arc, at)] : []))
        const wide = ports.reduce((all, [from, to]) => all + to - from, 0)
        expect(wide).toBeCloseTo(bar[1] - bar[0])
        expect(bar[0]).toBeGreaterThanOrEqual(left)
        expect(bar[1]).toBeLessThanOrEqual(left + width)
        const inOrder = [...ports].sort((a, b) => a[0] - b[0])
        for (const [i, [from]] of inOrder.entries()) expect(from).toBeCloseTo(inOrder[i - 1]?.[1] ?? bar[0])
      }
      const scales = arcs.map((arc) => (portOf(arc, arc.from)[1] - portOf(arc, arc.from)[0]) / arc.ties)
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0)
    })
  })
  it('stay in their room', () => {
    trials(30, (chance) => {
      const { arcs, height } = layoutBands(7, anyArcs(chance), ROOM)
      expect(height).toBeLessThanOrEqual(ROOM.height)
      for (const { outer } of arcs) {
        expect(outer[0]).toBeGreaterThanOrEqual(0)
        expect(outer[1]).toBeLessThanOrEqual(ROOM.width)
        expect(outer[2]).toBeLessThanOrEqual(height)
      }
    })
  })
  it('of one head nest: none crosses another that leaves it to the same side', () => {
    trials(30, (chance) => {
      const { arcs } = layoutBands(7, anyArcs(chance), ROOM)
      for (const far of arcs)
        for (const near of arcs) {
          const isWithin = near.from >= far.from && near.to <= far.to && near !== far
          if (!isWithin || (near.from !== far.from && near.to !== far.to)) continue
          const [left, right] = near.outer
          for (let x = left; x <= right; x += (right - left) / 40)
            expect(riseAt(near.outer, x)).toBeLessThanOrEqual(riseAt(far.inner, x) + 1)
        }
    })
  })
  it('rise higher the farther they reach, where they are as thick', () => {
    const arcs = [1, 2, 3, 4, 5, 6].map((to) => ({ id: String(to), from: 0, to, ties: 3 }))
    const rises = layoutBands(7, arcs, ROOM).arcs.map(({ outer }) => outer[2])
    expect(rises).toEqual([...rises].sort((a, b) => a - b))
    expect(new Set(rises).size).toBe(6)
  })
  it('say a number from fifteen ties on, and none where it would touch another', () => {
    trials(30, (chance) => {
      const layout = layoutBands(7, anyArcs(chance), ROOM)
      const crowns = crownsOf(layout, { width: 26, height: 14 })
      for (const crown of crowns) {
        expect(layout.arcs.find(({ id }) => id === crown.id)?.ties).toBeGreaterThanOrEqual(15)
        for (const other of crowns)
          if (other !== crown)
            expect(Math.abs(other.x - crown.x) >= 26 || Math.abs(other.rise - crown.rise) >= 14).toBe(true)
      }
    })
  })
  it('are on their other side where it is read from there, and as high', () => {
    trials(10, (chance) => {
      const layout = layoutBands(7, anyArcs(chance), ROOM)
      const back = mirroredBands(mirroredBands(layout, ROOM.width), ROOM.width)
      for (const [i, arc] of layout.arcs.entries()) {
        const { outer } = mirroredBands(layout, ROOM.width).arcs[i] ?? arc
        expect(outer[0] + arc.outer[1]).toBeCloseTo(ROOM.width)
        expect(back.arcs[i]?.outer[0]).toBeCloseTo(arc.outer[0])
      }
    })
  })
  it('made flat keep their heads', () => {
    const layout = layoutBands(3, [{ id: 'a', from: 0, to: 2, ties: 20 }], ROOM)
    const flat = flattened(layout, 0.5)
    expect(flat.heads).toEqual(layout.heads)
    expect(flat.height).toBeCloseTo(layout.height / 2)
    expect(flat.arcs[0]?.thick).toBeCloseTo((layout.arcs[0]?.thick ?? 0) / 2)
  })
  it('are closed shapes on the row of heads', () => {
    const [arc] = layoutBands(2, [{ id: 'a', from: 0, to: 1, ties: 2 }], ROOM).arcs
    expect(arc && arcPath(arc, 100)).toMatch(
      /^M[\d.]+ 100A[\d. ]+0 0 1 [\d.]+ 100L[\d.]+ 100A[\d. ]+0 0 0 [\d.]+ 100z$/,
    )
  })
  it('of none are heads alone', () => {
    expect(layoutBands(2, [], ROOM)).toMatchObject({ arcs: [], height: 0 })
  })
})
