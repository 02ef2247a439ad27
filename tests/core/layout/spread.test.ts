// Do the columns of a picture of few marks share the room that it has, with nothing of them torn apart?

import { describe, expect, it } from 'vitest'
import { boxesOf } from '../../../src/core/layout/mark-boxes.ts'
import type { Scene, SceneMark } from '../../../src/core/layout/scene.ts'
import { spread } from '../../../src/core/layout/spread.ts'

const text = (words: string, x: number, y: number) => ({
  lines: [words],
  x,
  y,
  anchor: 'middle' as const,
  size: 12,
  weight: 400 as const,
  tone: 'ink' as const,
})
const mark = (id: string, x: number, y: number): SceneMark => ({
  id,
  kind: 'group',
  x,
  y,
  width: 80,
  height: 20,
  isBracket: false,
  isAlone: false,
  isWide: false,
  label: text(id, x, y),
})
/** Two marks with a line and a word on it, `apart` px from middle to middle. */
const sceneOf = (apart: number, height = 400, word = 'word'): Scene => {
  const [a, b] = [mark('a', 100, 150), mark('b', 100 + apart, 150 + height / 4)]
  return {
    width: 800,
    height,
    marks: [a, b],
    lines: [
      {
        id: 'line',
        source: 'a',
        target: 'b',
        side: 'threat',
        stroke: 'firm',
        isInferred: false,
        width: 2,
        curve: { from: [140, a.y], first: [160, a.y], second: [b.x - 60, b.y], to: [b.x - 40, b.y] },
      },
    ],
    notes: [{ id: 'tag', role: 'tag', text: text(word, 100 + apart / 2, 180) }],
    rings: [{ id: 'ring', owner: 'b', x: b.x + 40, y: b.y }],
    braces: [{ id: 'brace', owner: 'b', x: b.x - 40, top: 100, bottom: 120, side: -1 }],
  }
}
const gapOf = ({ marks: [a, b] }: Scene) => (b?.x ?? 0) - (a?.x ?? 0) - 80
const ends = (scene: Scene) => {
  const boxes = boxesOf(scene.marks)
  return [Math.min(...boxes.map(({ x1 }) => x1)), Math.max(...boxes.map(({ x2 }) => x2))] as const
}

describe('columns', () => {
  it('that are close together move apart, but no line becomes endless', () => {
    const near = spread(sceneOf(200), 1)
    expect(gapOf(near)).toBeGreaterThan(gapOf(sceneOf(200)) + 100)
    expect(gapOf(near)).toBeLessThanOrEqual(320)
  })
  it('that are far apart come closer where the picture is drawn larger then', () => {
    expect(gapOf(spread(sceneOf(600), 1.5))).toBeLessThan(gapOf(sceneOf(600)) - 100)
  })
  it('leave a word between them its room', () => {
    const long = 'a sum of money that is as long as this'
    expect(gapOf(spread(sceneOf(600, 400, long), 3))).toBeGreaterThan(250)
    expect(gapOf(spread(sceneOf(600), 3))).toBeLessThan(150)
  })
  it.each([200, 600])('stand in the middle of their picture (%i px apart)', (apart) => {
    const moved = spread(sceneOf(apart), 1.2)
    const [first, last] = ends(moved)
    expect(first).toBeCloseTo(moved.width - last)
    expect(first).toBeGreaterThanOrEqual(0)
  })
  it('take along names, ends of lines, rings and brackets', () => {
    const { marks, lines, rings, braces } = spread(sceneOf(200), 1)
    const [a, b] = marks
    expect(a?.label?.x).toBe(a?.x)
    expect(b?.label?.x).toBe(b?.x)
    expect(lines[0]?.curve.from[0]).toBeCloseTo((a?.x ?? 0) + 40)
    expect(lines[0]?.curve.to[0]).toBeCloseTo((b?.x ?? 0) - 40)
    expect(rings[0]?.x).toBeCloseTo((b?.x ?? 0) + 40)
    expect(braces[0]?.x).toBeCloseTo((b?.x ?? 0) - 40)
  })
  it('are left alone where there is one or none', () => {
    const one = { ...sceneOf(200), marks: [mark('a', 100, 150)], rings: [], braces: [], notes: [], lines: [] }
    expect(spread(one, 2)).toBe(one)
    const none = { ...one, marks: [] }
    expect(spread(none, 2)).toBe(none)
  })
})
