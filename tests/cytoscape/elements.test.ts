import { describe, expect, it } from 'vitest'
import { writeScene } from '../../src/core/export/picture.ts'
import type { SceneText } from '../../src/core/layout/text-box.ts'
import { canvasElements } from '../../src/cytoscape/elements.ts'
import { EMPTY, lens, lineBetween, markAt, scene } from './drawn.ts'

const elements = canvasElements(scene)
const byId = new Map(elements.map((element) => [element.data.id, element]))
const text = (change: Partial<SceneText> = {}): SceneText => ({
  x: 130,
  y: 50,
  lines: ['Oil', 'and gas'],
  anchor: 'start',
  size: 12,
  weight: 600,
  tone: 'ink',
  ...change,
})
/** The one element of a mark. */
const drawn = (change: Parameters<typeof markAt>[0]) => canvasElements({ ...EMPTY, marks: [markAt(change)] })[0]

describe('elements', () => {
  it('are none of an empty picture', () => {
    expect(canvasElements(EMPTY)).toEqual([])
  })
  it('are a mark for each node and a line for each link, with ids of their own', () => {
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length)
    for (const { id } of [...lens.nodes, ...lens.links]) expect(byId.has(id), id).toBe(true)
  })
  it('hold no line whose ends are not there, and each end before the line', () => {
    const seen = new Set<unknown>()
    for (const { group, data } of elements) {
      if (group === 'edges') expect(seen.has(data['source']) && seen.has(data['target'])).toBe(true)
      seen.add(data.id)
    }
  })
  it('are lines that say that they stand beside ghosts, where one fell, and only there', () => {
    const [a, b] = [markAt(), markAt({ id: 'crime:two', x: 300 })]
    const classes = (side: 'threat' | 'fallen') =>
      canvasElements({ ...EMPTY, marks: [a, b], lines: [lineBetween(a, b), { ...lineBetween(a, b), id: 'two', side }] })
        .map((element) => element.classes)
        .join('; ')
    expect(classes('threat')).not.toContain('sifted')
    expect(classes('fallen')).toMatch(/line [^;]*sifted/)
  })
  it('leave out a line to a mark that is not drawn', () => {
    const [a, b] = [markAt(), markAt({ id: 'crime:two', x: 300 })]
    const both = canvasElements({ ...EMPTY, marks: [a, b], lines: [lineBetween(a, b)] })
    expect(both.map(({ group }) => group)).toEqual(['nodes', 'nodes', 'edges'])
    expect(canvasElements({ ...EMPTY, marks: [a], lines: [lineBetween(a, b)] })).toHaveLength(1)
  })
  it('carry certainty as a class', () => {
    expect(byId.get('link:group:a~crime:extortion')?.classes).toBe('line threat claimed')
  })
  it('ring a crime that no activity names', () => {
    expect(byId.has('ring:activities:crime:extortion')).toBe(true)
    expect(byId.has('ring:groups:crime:extortion')).toBe(false)
  })
  it('are where the picture before them has drawn the same', () => {
    const picture = writeScene(scene)
    for (const { id } of [...scene.marks, ...scene.lines]) expect(picture).toContain(`data-id="${id}"`)
    const mark = scene.marks.find(({ id }) => id === 'body:x')
    expect(byId.get('body:x')?.position).toEqual({ x: mark?.x, y: mark?.y })
  })
})

describe('the element of a mark', () => {
  it.each([
    ['start', 130, 'right', 20],
    ['end', 70, 'left', -20],
    ['middle', 100, 'center', 0],
  ] as const)(
    'has a label that is set from its %s so far off the mark as in the drawing',
    (anchor, x, side, margin) => {
      const data = drawn({ label: text({ anchor, x }) })?.data
      expect(data).toMatchObject({ halign: side, label: 'Oil\nand gas', size: 12, weight: 600 })
      expect(data?.['margin']).toBe(margin)
    },
  )
  it('without a label has no words, and room for none', () => {
    expect(drawn({})?.data).toMatchObject({ label: '', halign: 'center', margin: 0 })
  })
  it('says by classes what it is', () => {
    expect(drawn({})?.classes).toBe('mark kind-crime')
    expect(drawn({ isBracket: true, isAlone: true, isWide: true })?.classes).toBe('mark kind-crime bracket alone wide')
    expect(drawn({ look: { rim: 3, shade: 'shade-2' } })?.classes).toBe('mark kind-crime rimmed shade-2')
  })
  it('has corners of its own only where it holds its name', () => {
    expect(drawn({})?.data).not.toHaveProperty('corners')
    expect(String(drawn({ isWide: true, width: 80 })?.data['corners']).split(' ')).toHaveLength(12)
    expect(drawn({ isWide: true, width: 80 })?.data['corners']).not.toBe(
      drawn({ isWide: true, width: 160 })?.data['corners'],
    )
  })
  it('has the rim that was measured, and 1 px where nothing was', () => {
    expect(drawn({ look: { rim: 3.5 } })?.data['rim']).toBe(3.5)
    expect(drawn({})?.data['rim']).toBe(1)
  })
})

describe('the element of a line', () => {
  it('ends where the curve ends, told from the middle of its marks', () => {
    const [a, b] = [markAt({ x: 100, y: 50 }), markAt({ id: 'crime:two', x: 300, y: 80 })]
    const line = canvasElements({ ...EMPTY, marks: [a, b], lines: [lineBetween(a, b, { width: 3.5 })] }).at(-1)
    expect(line?.data).toMatchObject({ from: '5px 0px', to: '-5px 0px', width: 3.5, source: a.id, target: b.id })
    expect(String(line?.data['weights']).split(' ')).toHaveLength(2)
    expect(String(line?.data['distances']).split(' ')).toHaveLength(2)
  })
})

describe('the furniture', () => {
  const note = (role: 'tag' | 'head') => ({ id: `note:${role}`, role, text: text() })
  const furniture = canvasElements({
    ...EMPTY,
    notes: [note('tag'), note('head')],
    rings: [
      { id: 'ring:activities:crime:one', owner: 'crime:one', x: 5, y: 6 },
      { id: 'ring:reading:link:x', owner: 'link:x', x: 7, y: 8 },
      { id: 'bead:said', owner: 'link:x', bead: { kind: 'group', isHollow: false }, x: 1, y: 1 },
      { id: 'bead:read', owner: 'link:x', bead: { kind: 'place', isHollow: true }, x: 2, y: 1 },
    ],
    rules: [{ id: 'rule:one', from: [1, 4], to: [3, 4] }],
    braces: [{ id: 'brace:one', owner: 'crime:one', x: 40, top: 10, bottom: 90, side: -1 }],
  })
  const piece = (id: string) => furniture.find(({ data }) => data.id === id)
  it('is no word: those on lines are drawn with what is lit, and heads with the light', () => {
    expect([piece('note:tag'), piece('note:head')]).toEqual([undefined, undefined])
  })
  it('is a bead for each way of a line, and a hairline from point to point', () => {
    expect(['bead:said', 'bead:read'].map((id) => piece(id)?.classes)).toEqual([
      'bead kind-group',
      'bead kind-place hollow',
    ])
    expect(piece('rule:one')?.data).toMatchObject({ source: 'rule:one:from', target: 'rule:one:to' })
    expect(piece('rule:one:to')?.position).toEqual({ x: 3, y: 4 })
  })
  it('is a ring for each gap, and another at the end of a reading of ours', () => {
    expect(piece('ring:activities:crime:one')).toMatchObject({ classes: 'ring', position: { x: 5, y: 6 } })
    expect(piece('ring:reading:link:x')?.classes).toBe('ring reading')
  })
  it('is a brace between two points, bent away from what it embraces', () => {
    expect(piece('brace:one')?.data).toMatchObject({ source: 'brace:one:top', target: 'brace:one:bottom', bend: '8 8' })
    expect([piece('brace:one:top')?.position, piece('brace:one:bottom')?.position]).toEqual([
      { x: 40, y: 10 },
      { x: 40, y: 90 },
    ])
  })
  it('can neither be taken nor chosen', () => {
    for (const { grabbable, selectable } of furniture) expect([grabbable, selectable]).toEqual([false, false])
  })
})
