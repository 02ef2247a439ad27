// What exactly is drawn: marks with their labels, brackets, heads, remarks, rings, and the same picture at rest.

import { describe, expect, it } from 'vitest'
import type { Lens, LensNode } from '../../../src/core/graph/lens.ts'
import { bundle, markAlone } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { pointOn } from '../../../src/core/layout/curve.ts'
import { BRACKET_GAP, type Frame, frameOf } from '../../../src/core/layout/frames.ts'
import { frameForPart } from '../../../src/core/layout/from-far.ts'
import { layoutLens } from '../../../src/core/layout/layout.ts'
import { orderLens } from '../../../src/core/layout/lens-order.ts'
import { roomFor } from '../../../src/core/layout/room.ts'
import { mirrored, type SceneWords } from '../../../src/core/layout/scene.ts'
import { sceneOf } from '../../../src/core/layout/scene-of.ts'
import { stillScene } from '../../../src/core/layout/still.ts'
import { boxOf, widthOf } from '../../../src/core/layout/text-box.ts'
import { claimOf, graphOf, rowOf, tieOf } from '../made.ts'

const WORDS: SceneWords = {
  label: ({ id }) => id,
  aside: () => '',
  head: (column) => column,
  heading: (id) => `of ${id}`,
  size: 12,
}
const draw = (lens: Lens, words: Partial<SceneWords> = {}, frame: Frame = frameOf(lens.id, 'wide')) =>
  sceneOf(lens, layoutLens(lens, frame, orderLens(lens)), { ...WORDS, ...words })
const graph = graphOf(
  [
    claimOf(1),
    claimOf(2, { object: 'crime:natural-resources' }),
    claimOf(3, { object: 'crime:extortion', reading: 'inferred' }),
  ],
  {
    activities: [rowOf(1)],
  },
)
const nexus = siftLens(fullLens(graph, 'nexus'), { ...NO_SIFT, show: ['inferred'] })
const node = (id: string, more: Partial<LensNode> = {}): LensNode => ({
  id,
  kind: 'group',
  column: 'group',
  block: 0,
  count: 1,
  stays: true,
  alone: false,
  ...more,
})

describe('a label', () => {
  const labelOf = (id: string, words: Partial<SceneWords> = {}) =>
    draw(nexus, words).marks.find((mark) => mark.id === id)?.label
  it('stands before a group, inside a crime, and after a body', () => {
    expect(['group:a', 'crime:oil', 'body:x'].map((id) => labelOf(id)?.anchor)).toEqual(['end', 'middle', 'start'])
  })
  it('of a group is bold, of anything else not', () => {
    expect(['group:a', 'crime:oil', 'body:x'].map((id) => labelOf(id)?.weight)).toEqual([600, 400, 400])
  })
  it('that is empty is none', () => {
    expect(labelOf('group:a', { label: () => '' })).toBeUndefined()
    expect(labelOf('group:a', { label: () => '\n' })).toBeUndefined()
  })
  it('breaks where it is told to', () => {
    expect(labelOf('group:a', { label: () => 'two\nlines' })?.lines).toEqual(['two', 'lines'])
  })
  it('that has no room before its mark breaks at the last space that leaves it room, and a word without one does not', () => {
    const long = 'the very long name of a group indeed'
    expect(labelOf('group:a', { label: () => long })?.lines).toEqual(['the very long name of a', 'group indeed'])
    expect(labelOf('group:a', { label: () => 'x'.repeat(60) })?.lines).toHaveLength(1)
  })
  it('that has no room in its crime is set smaller', () => {
    const [short, long] = ['Oil', 'Oil, charcoal and all the other things that can be dug'].map((name) =>
      labelOf('crime:oil', { label: () => name }),
    )
    expect(short?.size).toBe(12)
    expect(long?.size).toBeLessThan(12)
    expect(widthOf(long?.lines[0] ?? '', long?.size ?? 0)).toBeLessThanOrEqual(162)
  })
  it('of a bracket and of a mark that folds several is quieter', () => {
    expect(labelOf('crime:natural-resources')?.size).toBe(10.5)
    expect(labelOf('fold:other-crimes')?.size).toBe(11)
  })
  it('of square letters that has no room breaks between two of them', () => {
    const name = '与某某团体有关联的一个团体'
    const { marks } = draw(nexus, { label: () => name }, frameOf('nexus', 'medium'))
    const label = marks.find(({ kind }) => kind === 'group')?.label
    if (!label) throw new Error('no group with a name')
    expect(label.lines.length).toBeGreaterThan(1)
    expect(label.lines.join('')).toBe(name)
    for (const line of label.lines) expect(widthOf(line, label.size)).toBeLessThanOrEqual(label.x)
  })
})

describe('a bracket', () => {
  const scene = draw(nexus)
  const bracket = scene.marks.find(({ id }) => id === 'crime:natural-resources')
  const [part] = scene.marks.filter(({ id }) => id === 'crime:oil')
  it('is a name over its parts, and no shape of its own', () => {
    expect(bracket).toMatchObject({ isBracket: true, isWide: false, height: 14 })
    expect((bracket?.y ?? 0) < (part?.y ?? 0)).toBe(true)
  })
  it('has a brace on the side on which a line ends at it, beside its parts', () => {
    expect(scene.braces.map(({ owner, side }) => [owner, side])).toEqual([['crime:natural-resources', -1]])
    const [brace] = scene.braces
    expect(brace?.x).toBe((part?.x ?? 0) - (part?.width ?? 0) / 2 - BRACKET_GAP)
    expect((brace?.top ?? 0) < (brace?.bottom ?? 0)).toBe(true)
  })
  it('around nothing that is drawn is a mark like any other', () => {
    const alone: Lens = {
      id: 'nexus',
      columns: ['crime'],
      links: [],
      nodes: [node('crime:c', { kind: 'crime', column: 'crime', bracket: ['crime:gone'] })],
    }
    const layout = layoutLens(alone, frameOf('nexus', 'wide'), [['crime:c']])
    expect(sceneOf(alone, layout, WORDS).braces).toEqual([])
  })
})

describe('what stands beside', () => {
  it('are heads over columns that have a mark, and no empty words', () => {
    expect(
      draw(nexus)
        .notes.filter(({ role }) => role === 'head')
        .map(({ text }) => text.lines[0]),
    ).toEqual(['group', 'crime', 'body'])
    expect(draw(nexus, { head: (column) => (column === 'crime' ? '' : column) }).notes.map(({ id }) => id)).toEqual([
      'head:group',
      'head:body',
    ])
    const threat = siftLens(fullLens(graph, 'threat'), { ...NO_SIFT, hide: ['crime'] })
    expect(draw(threat).notes.map(({ id }) => id)).toEqual(['head:group'])
  })
  it('are heads that stand with their column: before it, in its middle, or after it', () => {
    const heads = draw(nexus).notes.filter(({ role }) => role === 'head')
    expect(heads.map(({ text }) => text.anchor)).toEqual(['end', 'middle', 'start'])
    const { columns } = frameOf('nexus', 'wide')
    expect(heads.map(({ text, id }) => text.x - (columns[id.replace('head:', '')]?.x ?? 0))).toEqual([6, 0, -5])
  })
  it('are headings that stand over the names of their column, on the same side of its marks', () => {
    const withActor = siftLens(fullLens(graphOf([claimOf(1), claimOf(2, { subject: 'actor:some' })]), 'nexus'), {
      ...NO_SIFT,
      show: ['actor'],
    })
    const [before] = draw(withActor).notes.filter(({ role }) => role === 'heading')
    expect([
      before?.text.anchor,
      (before?.text.x ?? 0) - (frameOf('nexus', 'wide').withActors?.['group']?.x ?? 0),
    ]).toEqual(['end', 6])
    const places = fullLens(
      graphOf(['place:land', 'place:north'].map((object, i) => claimOf(i + 1, { predicate: 'active-in', object }))),
      'places',
    )
    const after = draw(places).notes.find(({ id }) => id.startsWith('heading:place:'))
    expect([after?.text.anchor, (after?.text.x ?? 0) - (frameOf('places', 'wide').columns['place']?.x ?? 0)]).toEqual([
      'start',
      -6,
    ])
  })
  it('is a heading where a block is to be told from what stands above it', () => {
    const withActor = siftLens(fullLens(graphOf([claimOf(1), claimOf(2, { subject: 'actor:some' })]), 'nexus'), {
      ...NO_SIFT,
      show: ['actor'],
    })
    expect(
      draw(withActor)
        .notes.filter(({ role }) => role === 'heading')
        .map(({ text }) => text.lines),
    ).toEqual([['of unnamed']])
    expect(draw(nexus).notes.filter(({ role }) => role === 'heading')).toEqual([])
  })
  it('is why a group has no line, where there is room for it', () => {
    const aside = (words: string) =>
      draw(nexus, { aside: ({ alone }) => (alone ? words : '') }).notes.filter(({ role }) => role === 'aside')
    expect(aside('why').map(({ owner }) => owner)).toEqual(['group:b'])
    expect(aside('a reason that is much too long to stand between a group and the crimes beside it')).toEqual([])
    const narrow = draw(nexus, { aside: ({ alone }) => (alone ? 'why' : '') }, frameOf('nexus', 'narrow'))
    expect(narrow.notes.filter(({ role }) => role === 'aside')).toEqual([])
  })
  it('of a group begins behind the ring that is drawn round it while it is selected, where marks are small too', () => {
    const { marks } = draw(fullLens(graph, 'everything'))
    const group = marks.find(({ id }) => id === 'group:a')
    expect((group?.label?.x ?? 0) - ((group?.x ?? 0) + (group?.width ?? 0) / 2)).toBeGreaterThanOrEqual(8.5 / 2 + 1)
  })
  it('of a bracket stands clear of the marks on both sides of its crimes, on a phone too', () => {
    const { braces, marks } = draw(nexus, {}, frameOf('nexus', 'narrow'))
    expect(braces.map(({ side }) => side)).toContain(-1)
    for (const { x, side } of braces) {
      const edge = x + 8 * side
      for (const mark of marks.filter(({ kind }) => kind !== 'crime'))
        expect(Math.abs(mark.x - edge), mark.id).toBeGreaterThanOrEqual(mark.width / 2)
    }
  })
  it('is a number behind the name of a body, smaller and quieter than that', () => {
    const { marks, notes } = draw(nexus, {
      label: ({ kind }) => (kind === 'body' ? 'a name\nin two lines' : ''),
      aside: ({ kind }) => (kind === 'body' ? '17' : ''),
    })
    const [note] = notes.filter(({ role }) => role === 'aside')
    const label = marks.find(({ id }) => id === note?.owner)?.label
    if (!note || !label) throw new Error('no number behind a name')
    expect(note.after).toBe('in two lines')
    expect(note.text.lines).toEqual(['17'])
    expect(note.text.tone).toBe('ink3')
    expect(note.text.size).toBeLessThan(label.size)
    expect(note.text.x).toBeGreaterThan(label.x + widthOf('in two lines', label.size))
    expect(note.text.y).toBeGreaterThan(label.y)
  })
  it('is a ring on each side of a crime on which nothing is', () => {
    const idle = siftLens(
      fullLens(graphOf([claimOf(1, { object: 'crime:extortion' })], { activities: [rowOf(1)] }), 'nexus'),
      NO_SIFT,
    )
    const rings = draw(idle).rings.map(({ id }) => id)
    expect(rings).toContain('ring:groups:crime:oil')
    expect(rings).not.toContain('ring:activities:crime:oil')
    expect(rings).toContain('ring:activities:crime:extortion')
    expect(rings).not.toContain('ring:groups:crime:extortion')
  })
  it('is an open dot at the crime end of a reading of ours', () => {
    const scene = draw(nexus)
    const line = scene.lines.find(({ isInferred }) => isInferred)
    const ring = scene.rings.find(({ id }) => id.startsWith('ring:reading:'))
    expect([ring?.x, ring?.y]).toEqual([line?.curve.to[0], line?.curve.to[1]])
    const implied = fullLens(
      graphOf([], { activities: [rowOf(1, { crimes: [{ id: 'crime:oil', basis: 'implied', at: [1] }] })] }),
      'response',
    )
    const shown = siftLens(implied, { ...NO_SIFT, show: ['inferred'] })
    const read = draw(shown)
    const from = read.lines.find(({ isInferred }) => isInferred)?.curve.from
    const dot = read.rings.find(({ id }) => id.startsWith('ring:reading:'))
    expect([dot?.x, dot?.y]).toEqual([from?.[0], from?.[1]])
  })
})

describe('a line', () => {
  it('of our reading is thinner, and one of dots never too thin to be seen', () => {
    const lens: Lens = {
      id: 'threat',
      columns: ['group', 'crime'],
      ...(() => {
        const links = bundle([
          tieOf('group:a', 'crime:c', '1'),
          tieOf('group:b', 'crime:c', '2', { reading: 'inferred' }),
          tieOf('group:d', 'crime:c', '3', { stroke: 'claimed' }),
        ])
        const nodes = ['group:a', 'group:b', 'group:d'].map((id) => node(id))
        return { links, nodes: markAlone([...nodes, node('crime:c', { kind: 'crime', column: 'crime' })], links) }
      })(),
    }
    expect(draw(lens).lines.map(({ width }) => Math.round(width * 100) / 100)).toEqual([1.25, 0.75, 1.9])
  })
  it('leaves behind a name that stands after its mark, and clear of those beside it', () => {
    const lens = siftLens(
      fullLens(
        graphOf([claimOf(1, { subject: 'crime:oil', predicate: 'takes-place-in', object: 'place:land' })]),
        'places',
      ),
      NO_SIFT,
    )
    const scene = draw(lens, { label: ({ id }) => (id === 'place:land' ? 'A long name of a land' : id) })
    const place = scene.marks.find(({ id }) => id === 'place:land')
    const [line] = scene.lines
    expect(line?.curve.from[0]).toBeGreaterThan((place?.label?.x ?? 0) + widthOf('A long name of a land', 12) - 1)
  })
  it('runs through no other name of its column on its way up or down', () => {
    const many = Array.from({ length: 8 }, (_, i) => i)
    const links = bundle(
      many.flatMap((i) => [
        tieOf('actor:a', `stake:${i}`, `a${i}`),
        ...(i === 0 ? [] : [tieOf(`actor:${i}`, `stake:${i}`, `b${i}`)]),
      ]),
    )
    const nodes = markAlone(
      [
        ...['a', 1, 2, 3, 4, 5, 6, 7].map((id) => node(`actor:${id}`, { kind: 'actor', column: 'group' })),
        ...many.map((i) => node(`stake:${i}`, { kind: 'stake', column: 'crime' })),
      ],
      links,
    )
    const lens: Lens = { id: 'everything', columns: ['group', 'crime'], links, nodes }
    const label = ({ id }: { readonly id: string }) =>
      id === 'actor:a' || id.startsWith('stake') ? id : 'A long name of an actor without a name'
    const { lines, marks } = draw(lens, { label }, frameForPart(frameOf('everything', 'wide'), nodes))
    for (const { source, curve } of lines)
      for (const { id, label: name } of marks) {
        if (id === source || !name || !id.startsWith('actor')) continue
        const { x1, x2, y1, y2 } = boxOf(name)
        const dots = Array.from({ length: 100 }, (_, i) => pointOn(curve, i / 100))
        expect(dots.filter(([x, y]) => x > x1 && x < x2 && y > y1 && y < y2)).toEqual([])
      }
    expect(lines).toHaveLength(15)
  })
  it('whose mark has no place is not drawn', () => {
    const layout = layoutLens(nexus, frameOf('nexus', 'wide'), orderLens(nexus))
    const without = { ...layout, nodes: layout.nodes.filter(({ id }) => id !== 'crime:oil') }
    const scene = sceneOf(nexus, without, WORDS)
    expect(scene.marks.some(({ id }) => id === 'crime:oil')).toBe(false)
    expect(scene.lines.some(({ target, source }) => [target, source].includes('crime:oil'))).toBe(false)
  })
})

describe('the same picture read from right to left', () => {
  const scene = draw(nexus)
  const back = mirrored(scene)
  it('has everything as far from the other side, at the same height', () => {
    scene.marks.forEach((mark, i) => {
      expect([back.marks[i]?.x, back.marks[i]?.y]).toEqual([scene.width - mark.x, mark.y])
    })
    scene.lines.forEach(({ curve }, i) => {
      expect(back.lines[i]?.curve.from).toEqual([scene.width - curve.from[0], curve.from[1]])
    })
    expect(back.braces.map(({ side }) => side)).toEqual(scene.braces.map(({ side }) => -side))
    expect(back.rings.map(({ x }) => x)).toEqual(scene.rings.map(({ x }) => scene.width - x))
  })
  it('anchors its words at the other end', () => {
    const turned = { start: 'end', middle: 'middle', end: 'start' }
    expect(back.notes.map(({ text }) => text.anchor)).toEqual(scene.notes.map(({ text }) => turned[text.anchor]))
  })
})

describe('a picture at rest', () => {
  const still = {
    lens: nexus,
    order: orderLens(nexus),
    labels: { 'group:a': 'A' },
    asides: {},
    heads: { group: 'Groups' },
    size: 12,
  }
  it('is the scene as it was laid out, with the words it has and no others', () => {
    const scene = stillScene(still, roomFor('nexus', { width: 768, height: 520 }, 'read'))
    expect([scene.width, scene.height]).toEqual([768, 520])
    expect(scene.marks.flatMap(({ label }) => label?.lines ?? [])).toEqual(['A'])
    expect(scene.notes.map(({ text }) => text.lines)).toEqual([['Groups']])
  })
  it('uses the canvas it is given', () => {
    const scene = stillScene(still, roomFor('nexus', { width: 1200, height: 800 }, 'read'))
    expect(scene.width).toBeGreaterThan(768)
  })
})
