import { describe, expect, it } from 'vitest'
import { writeSums } from '../../../src/core/export/sums.ts'
import { mirrored, type Scene, type SceneMark } from '../../../src/core/layout/scene.ts'
import { type SaidSum, sumsAtNames } from '../../../src/core/layout/sums-at-names.ts'
import { boxOf, isClear } from '../../../src/core/layout/text-box.ts'

const mark = (id: string, y: number): SceneMark => ({
  id,
  kind: 'group',
  x: 200,
  y,
  width: 12,
  height: 12,
  isBracket: false,
  isAlone: false,
  isWide: false,
  label: { lines: ['Alpha'], x: 186, y, anchor: 'end', size: 12, weight: 600, tone: 'ink' },
})
const scene = (...ys: number[]): Scene => ({
  width: 500,
  height: 400,
  marks: ys.map((y, i) => mark(`group:${i}`, y)),
  lines: [],
  notes: [],
  rings: [],
  braces: [],
})
const line = (id: string, source = 'group:0') => ({ id, source })
const sum = (words: string, of?: string): SaidSum => ({ words, stroke: 'hedged', ...(of ? { of } : {}) })

describe('sums at names', () => {
  it('stand one above a name and one below it, flush with its end; of a third the panel tells', () => {
    const lines = ['a', 'b', 'c'].map((id) => line(id))
    const said = new Map(lines.map(({ id }) => [id, sum(`$${id}`)]))
    const placed = sumsAtNames(scene(100), lines, said, 11)
    expect(placed.map(({ id, text }) => [id, text.x, Math.sign(text.y - 100)])).toEqual([
      ['a', 186, -1],
      ['b', 186, 1],
    ])
  })
  it('stand under the name where there is one alone', () => {
    const [only] = sumsAtNames(scene(100), [line('a')], new Map([['a', sum('$1m')]]), 11)
    expect(only?.text.y).toBeGreaterThan(100)
  })
  it('have the stroke of their claim at the outer end, and none where no sum is given', () => {
    const [given] = sumsAtNames(scene(100), [line('a')], new Map([['a', sum('$1m', 'Oil')]]), 11)
    expect(given?.of).toBe('Oil ')
    expect(given?.sign?.to[0]).toBeLessThan(given?.text.x ?? 0)
    const [none] = sumsAtNames(scene(100), [line('a')], new Map([['a', { words: 'no sum given' }]]), 11)
    expect(none).toMatchObject({ sign: undefined, of: '', text: { tone: 'ink3' } })
  })
  it('break where they are too long for their line, say then nothing else, and stay in the picture', () => {
    const said = new Map([['a', sum('about $91.5m, 2008–Aug 2014, our reading', 'Kidnapping for ransom')]])
    const [long] = sumsAtNames(scene(100), [line('a')], said, 11)
    expect(long?.of).toBe('')
    expect(long?.text.lines.length).toBeGreaterThan(1)
    expect(long && boxOf(long.text).x1).toBeGreaterThanOrEqual(0)
  })
  it('cover no name, and are left out where they find no room', () => {
    const close = scene(100, 118, 136)
    const lines = [line('a', 'group:1')]
    expect(sumsAtNames(close, lines, new Map([['a', sum('$1m')]]), 11)).toEqual([])
    const apart = scene(100, 140)
    const [one] = sumsAtNames(apart, [line('a')], new Map([['a', sum('$1m')]]), 11)
    expect(
      one &&
        isClear(
          boxOf(one.text),
          apart.marks.flatMap(({ label }) => (label ? [boxOf(label)] : [])),
        ),
    ).toBe(true)
  })
  it('stand at the other side of a mirrored name, their strokes outwards', () => {
    const [one] = sumsAtNames(mirrored(scene(100)), [line('a')], new Map([['a', sum('$1m')]]), 11)
    expect(one?.text).toMatchObject({ x: 314, anchor: 'start' })
    expect(one?.sign?.to[0]).toBeGreaterThan(314)
  })
  it('are none where nothing is said, or the line begins at no mark', () => {
    expect(sumsAtNames(scene(100), [line('a')], new Map(), 11)).toEqual([])
    expect(sumsAtNames(scene(100), [line('a', 'group:9')], new Map([['a', sum('$1m')]]), 11)).toEqual([])
  })
  it('are written with their stroke before them, and nothing of them as markup', () => {
    const said = new Map([['a', sum('<b>$1m', '<i>')]])
    const markup = writeSums(sumsAtNames(scene(100), [line('a')], said, 11))
    expect(markup).toMatch(/^<g class="at-name" data-on="a"><path class="sum-sign" d="[^"]+" stroke-dasharray="[^"]+"/)
    expect(markup).not.toContain('<b>')
    expect(markup).not.toContain('<i>')
  })
})
