// The markup of a picture read back as shapes: known forms, words in boxes of their own, lines that hold on to what they run between.

import { describe, expect, it } from 'vitest'
import { writeGround, writeLine, writeMark, writeRing, writeText } from '../../../src/core/export/picture.ts'
import { curveOf } from '../../../src/core/layout/curve.ts'
import type { SceneLine, SceneMark } from '../../../src/core/layout/scene.ts'
import { DASHES, outlineOf, pathIn } from '../../../src/core/model/shapes.ts'
import { dashOf } from '../../../src/core/slides/dash.ts'
import { readMarkup } from '../../../src/core/slides/markup.ts'
import { readPath } from '../../../src/core/slides/path.ts'
import type { FormShape, GroupShape, JoinShape, Shape, TextShape } from '../../../src/core/slides/shape.ts'
import { shapesOf } from '../../../src/core/slides/shapes-of.ts'
import { themeColours } from '../../../src/ui/theme.ts'

const theme = themeColours('light')
const read = (markup: string, ends: readonly (readonly [string, readonly [string, string]])[] = [], scale = 1) =>
  shapesOf({ markup, x: 100, y: 50, scale, ends: new Map(ends) }, theme)
const form = (shape: Shape | undefined) => shape as FormShape
const text = (shape: Shape | undefined) => shape as TextShape

const label = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end') =>
  ({ lines: [words], x, y, anchor, size: 14, weight: 600, tone: 'ink' }) as const
const mark = (id: string, kind: SceneMark['kind'], more: Partial<SceneMark>): SceneMark => ({
  id,
  kind,
  x: 100,
  y: 100,
  width: 12,
  height: 12,
  isBracket: false,
  isAlone: false,
  isWide: false,
  label: undefined,
  ...more,
})
const line = (more: Partial<SceneLine>): SceneLine => ({
  id: 'link:a>b',
  source: 'group:a',
  target: 'crime:b',
  side: 'threat',
  stroke: 'firm',
  isInferred: false,
  width: 3,
  curve: curveOf([106, 97], [300, 210]),
  ...more,
})
const A = mark('group:a', 'group', { label: label('Alpha', 90, 100, 'end') })
const B = mark('crime:b', 'crime', {
  x: 350,
  y: 200,
  width: 100,
  height: 24,
  isWide: true,
  label: label('Oil', 350, 200, 'middle'),
})
const ENDS = [['link:a>b', ['group:a', 'crime:b']]] as const

describe('a mark', () => {
  it.each([
    ['group', 'diamond'],
    ['place', 'ellipse'],
    ['body', 'rect'],
    ['crime', 'hexagon'],
    ['activity', 'homePlate'],
  ] as const)('of a %s is a %s, as programs for slides know it', (kind, preset) => {
    const [shape] = read(writeMark(mark(`${kind}:x`, kind, { width: 24, height: 16 })))
    expect(form(shape).form).toMatchObject({ preset })
    expect(form(shape)).toMatchObject({ x: 188, y: 142, width: 24, height: 16 })
  })
  it.each(['recommendation', 'document', 'stake', 'organisation'] as const)('of a %s is a path of its own', (kind) => {
    const [shape] = read(writeMark(mark(`${kind}:x`, kind, {})))
    expect(form(shape).form).toMatchObject({ isClosed: true })
  })
  it('with a name is a group of two that are moved together, called by that name', () => {
    const [shape] = read(writeMark(A))
    const { kind, name, shapes } = shape as GroupShape
    expect([kind, name, shapes.map((one) => one.kind)]).toEqual(['group', 'Alpha', ['form', 'text']])
    expect(shapes[0]).toMatchObject({ fill: theme.kind.group, rim: undefined })
  })
  it('that is measured has the shade of its measure and a rim of its own width', () => {
    const [shape] = read(writeMark(mark('group:a', 'group', { look: { shade: 'shade-3', rim: 4 } })))
    expect(form(shape).rim?.width).toBe(4)
    expect(form(shape).fill).toBe(theme.ramp[3])
  })
  it('is as much larger as its picture is', () => {
    const [shape] = read(
      `<g transform="translate(10 20) scale(2)">${writeMark(mark('body:x', 'body', {}))}</g>`,
      [],
      1.5,
    )
    expect(form(shape)).toMatchObject({
      x: 100 + 1.5 * (10 + 2 * 94),
      y: 50 + 1.5 * (20 + 2 * 94),
      width: 36,
      height: 36,
    })
  })
})

describe('a line', () => {
  const joined = (more: Partial<SceneLine> = {}) => read(writeLine(line(more)) + writeMark(A) + writeMark(B), ENDS)
  const join = (shapes: readonly Shape[]) => shapes.find((shape): shape is JoinShape => shape.kind === 'join')
  it('between two marks is a connector from tip to tip, wherever along their sides it was drawn', () => {
    const shapes = joined()
    const found = join(shapes)
    expect(found).toMatchObject({
      from: { x: 206, y: 150, side: 'right' },
      to: { x: 400, y: 250, side: 'left' },
      isCurved: true,
    })
    const ids = shapes
      .flatMap((shape) => (shape.kind === 'group' ? shape.shapes : []))
      .flatMap((shape) => (shape.kind === 'form' ? [shape.id] : []))
    expect([found?.from.glue, found?.to.glue]).toEqual([
      { id: ids[0], site: 3 },
      { id: ids[1], site: 3 },
    ])
    expect(found?.name).toBe('Alpha – Oil')
  })
  it('stands under the marks', () => {
    expect(joined()[0]?.kind).toBe('join')
  })
  it('that leaves behind a name is glued to that name', () => {
    const named = mark('group:a', 'group', { label: label('Alpha', 112, 100, 'start') })
    const shapes = read(
      writeLine(line({ curve: curveOf([160, 100], [300, 210]) })) + writeMark(named) + writeMark(B),
      ENDS,
    )
    const words = shapes
      .flatMap((shape) => (shape.kind === 'group' ? shape.shapes : []))
      .find((one) => one.kind === 'text' && one.name === 'Alpha')
    expect(words).toBeDefined()
    expect(join(shapes)?.from.glue).toEqual({ id: words?.id, site: 3 })
  })
  it('of a mark that is drawn as a name over its parts is glued to the bracket round them', () => {
    const bracket = mark('crime:b', 'crime', { isBracket: true, label: label('Resources', 350, 180, 'middle') })
    const brace = '<path class="brace" d="M300 190h-8V240h8"/>'
    const shapes = read(
      writeLine(line({ curve: curveOf([106, 100], [290, 215]) })) + writeMark(A) + writeMark(bracket) + brace,
      ENDS,
    )
    expect(join(shapes)?.to).toMatchObject({ x: 392, y: 265, side: 'left' })
    expect(join(shapes)?.to.glue?.site).toBe(1)
  })
  it('inside one column runs out and back on one side', () => {
    const below = mark('crime:b', 'group', { y: 200 })
    const shapes = read(
      writeLine(line({ curve: curveOf([106, 100], [106, 200], true) })) + writeMark(A) + writeMark(below),
      ENDS,
    )
    expect(join(shapes)).toMatchObject({ from: { side: 'right' }, to: { side: 'right' }, swing: 100 + 106 + 26 })
  })
  it('takes the ring at its end along', () => {
    const ring = writeRing({ id: 'ring:reading:link:a>b', owner: 'link:a>b', x: 300, y: 210 })
    const shapes = read(writeLine(line({})) + writeMark(A) + writeMark(B) + ring, ENDS)
    const found = shapes.find((shape) => shape.kind === 'form')
    expect(form(found)).toMatchObject({ x: 400 - 2.5, y: 250 - 2.5 })
  })
  it('whose ends nobody knows stays as it is drawn', () => {
    const [shape] = read(writeLine(line({})))
    expect(form(shape).form).toMatchObject({ isClosed: false })
    expect(form(shape).fill).toBeUndefined()
  })
  it.each([
    ['firm', 2, 'solid'],
    ['hedged', 2, 'dash'],
    ['hedged', 6, 'sysDash'],
    ['claimed', 2, 'sysDot'],
    ['limited', 2, 'dashDot'],
    ['limited', 6, 'sysDashDot'],
  ] as const)('that is %s and %d px wide has the dash %s', (stroke, width, dash) => {
    expect(join(joined({ stroke, width }))?.rim).toMatchObject({ dash, width })
  })
  it('has no two strokes that look the same', () => {
    const drawn = (['firm', 'hedged', 'claimed', 'limited'] as const).map((stroke) =>
      dashOf(DASHES[stroke].lengths?.join(' '), DASHES[stroke].isRound, 2),
    )
    expect(new Set(drawn).size).toBe(4)
  })
})

describe('a text', () => {
  it('is a box of its own with its lines, set where the picture sets them', () => {
    const [shape] = read(
      writeText({ lines: ['Two', 'lines'], x: 40, y: 60, anchor: 'end', size: 12, weight: 600, tone: 'ink3' }),
    )
    const box = text(shape)
    expect(box).toMatchObject({
      kind: 'text',
      align: 'end',
      isSet: true,
      size: 12,
      colour: theme.color.ink3,
      name: 'Two lines',
    })
    expect(box.paragraphs.map((runs) => runs.map((run) => [run.text, run.isBold]))).toEqual([
      [['Two', true]],
      [['lines', true]],
    ])
    expect(box.x + box.width).toBeCloseTo(140)
    expect(box.y + box.height / 2).toBeCloseTo(110, 0)
  })
  it('has a ground of its own where one was laid under it', () => {
    const [shape, ...rest] = read(
      `<rect class="ground" x="10" y="10" width="80" height="20"/><text x="50" y="24" text-anchor="middle" font-size="12">up to $2m</text>`,
    )
    expect(rest).toEqual([])
    expect(text(shape)).toMatchObject({
      x: 110,
      y: 60,
      width: 80,
      height: 20,
      fill: theme.color.canvas,
      align: 'middle',
    })
  })
  it('of several lines keeps the edge they have in common on its ground', () => {
    const lines = { lines: ['est. about $91.5m,', 'since 2008'], x: 90, y: 60, anchor: 'end', size: 12 } as const
    const set = { ...lines, weight: 400, tone: 'ink' } as const
    const [shape] = read(writeGround(set) + writeText(set))
    expect([text(shape).align, text(shape).fill]).toEqual(['end', theme.color.canvas])
  })
  it('whose lines begin at different places is as many boxes', () => {
    const shapes = read('<text font-size="12"><tspan x="0" y="20">one</tspan><tspan x="90" y="20">two</tspan></text>')
    expect(shapes.map(({ name }) => name)).toEqual(['one', 'two'])
  })
  it('keeps words in another hand or size inside a line', () => {
    const [shape] = read(
      '<text x="0" y="20"><tspan font-size="12">plain </tspan><tspan font-size="10" font-weight="600">bold</tspan></text>',
    )
    expect(text(shape).size).toBe(12)
    expect(text(shape).paragraphs).toMatchObject([
      [
        { text: 'plain ', isBold: false, size: 12 },
        { text: 'bold', isBold: true, size: 10 },
      ],
    ])
  })
  it('is turned about its own middle', () => {
    const [shape] = read(
      '<g transform="translate(20 40) rotate(-90)"><text font-size="12"><tspan x="0" y="0">up</tspan></text></g>',
    )
    const box = text(shape)
    expect(box.turn).toBeCloseTo(-90)
    // It runs upwards from where it was anchored, its letters to the start of that.
    expect(box.y + box.height / 2).toBeLessThan(90)
    expect(box.x + box.width / 2).toBeCloseTo(120 - 0.355 * 12)
  })
  it('without words is nothing', () => {
    expect(read('<text font-size="12"><tspan x="0" y="0"> </tspan></text>')).toEqual([])
  })
})

describe('markup', () => {
  it('is read with its signs', () => {
    expect(readMarkup('<a b="&#34;&lt;&amp;">x &gt; y<c/></a>')).toEqual([
      { name: 'a', attributes: { b: '"<&' }, children: ['x > y', { name: 'c', attributes: {}, children: [] }] },
    ])
  })
  it('that draws nothing is nothing', () => {
    expect(read('<defs><path d="M0 0h9v9z"/></defs><path d="M0 0h9" fill="none"/><path d=""/>')).toEqual([])
  })
})

describe('a path', () => {
  it('is read with all its letters, relative ones too', () => {
    expect(readPath('m1 2 3 4H9v-2q1 1 2 0c0 0 1 1 2 2z').map(({ how, points }) => [how, points.at(-1)])).toEqual([
      ['move', [1, 2]],
      ['line', [4, 6]],
      ['line', [9, 6]],
      ['line', [9, 4]],
      ['quad', [11, 4]],
      ['cubic', [13, 6]],
      ['close', undefined],
    ])
  })
  it('turns arcs into curves that end where they do and keep to the ellipse', () => {
    const steps = readPath(pathIn(outlineOf('place'), { x: 10, y: 10, width: 8, height: 8 }))
    const ends = steps.flatMap(({ points }) => points.slice(-1))
    for (const [x, y] of ends) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(4)
    expect(steps.filter(({ how }) => how === 'cubic')).toHaveLength(4)
  })
  it('ends where it cannot be read', () => {
    expect(readPath('M0 0L1 1Lx y')).toHaveLength(2)
    expect(readPath('nonsense')).toEqual([])
  })
})
