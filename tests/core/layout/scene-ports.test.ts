import { describe, expect, it } from 'vitest'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { FRAME_NAMES, frameOf } from '../../../src/core/layout/frames.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { sceneOf } from '../../../src/core/layout/scene-of.ts'
import { boxOf } from '../../../src/core/layout/text-box.ts'
import { claimOf, graphOf } from '../made.ts'

const graph = graphOf([
  claimOf(1, { predicate: 'active-in', object: 'place:north' }),
  claimOf(2, { places: [{ id: 'place:land', role: 'origin' }] }),
])
const lens = fullLens(graph, 'places')
const words = { label: ({ id }: { id: string }) => id, aside: () => '', head: () => '', heading: () => '', size: 12 }
const sceneIn = (name: (typeof FRAME_NAMES)[number]) =>
  sceneOf(lens, layoutLens(lens, frameOf('places', name), orderLens(lens)), words)

describe('a row of a place', () => {
  it.each(FRAME_NAMES)('ends in a dot where its lines leave, one under the other: %s', (name) => {
    const { rings, lines } = sceneIn(name)
    const port = frameOf('places', name).columns['place']?.port
    const dots = rings.filter(({ bead }) => bead)
    expect(dots.length).toBeGreaterThan(0)
    expect(new Set(dots.map(({ x }) => x))).toEqual(new Set([port]))
    for (const { source, curve } of lines.filter((line) => line.source.startsWith('place:')))
      expect([source, curve.from[0]]).toEqual([source, port])
  })
  it('has an open dot and a dotted hairline where no crime leaves, and else a filled one', () => {
    const { rings, rules = [], lines } = sceneIn('wide')
    for (const { owner, bead } of rings.filter((ring) => ring.bead)) {
      const isOpen = !lines.some(({ source }) => source === owner)
      expect([owner, bead?.isHollow]).toEqual([owner, isOpen])
      expect(rules.find(({ id }) => id === `rule:${owner}`)?.isOpen).toBe(isOpen ? true : undefined)
    }
  })
  it('has a hairline that begins behind its name', () => {
    const { marks, rules = [] } = sceneIn('wide')
    for (const { id, label } of marks.filter(({ kind }) => kind === 'place')) {
      const rule = rules.find((one) => one.id === `rule:${id}`)
      expect(rule?.from[0]).toBeGreaterThan(label ? boxOf(label).x2 : 0)
    }
  })
  it('has no dot where no crime is drawn', () => {
    const alone = { ...lens, links: [], nodes: lens.nodes.filter(({ kind }) => kind === 'place') }
    const { rings, rules } = sceneOf(alone, layoutLens(alone, frameOf('places', 'narrow'), orderLens(lens)), words)
    expect([rings, rules]).toEqual([[], []])
  })
})
