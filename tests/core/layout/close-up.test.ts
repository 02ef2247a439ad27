// Does a picture of few marks use the room of a full one, with nothing in it moved against the rest?

import { describe, expect, it } from 'vitest'
import { closeUp } from '../../../src/core/layout/close-up.ts'
import { boxesOf } from '../../../src/core/layout/mark-boxes.ts'
import { mirrored, type Scene, type SceneMark } from '../../../src/core/layout/scene.ts'
import { boxOf } from '../../../src/core/layout/text-box.ts'

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
  width: 20,
  height: 20,
  isBracket: false,
  isAlone: false,
  isWide: false,
  label: text(id, x, y + 20),
})
const sceneOf = (...marks: SceneMark[]): Scene => ({
  width: 900,
  height: 460,
  marks,
  lines: marks.slice(1).map((to, i) => {
    const from = marks[i] ?? to
    return {
      id: `link:${from.id}~${to.id}`,
      source: from.id,
      target: to.id,
      side: 'threat' as const,
      stroke: 'firm' as const,
      isInferred: false,
      width: 2,
      curve: { from: [from.x, from.y], first: [from.x, to.y], second: [to.x, from.y], to: [to.x, to.y] } as const,
    }
  }),
  notes: [
    { id: 'head:group', role: 'head', text: text('Groups', 150, 10) },
    { id: 'tag', role: 'tag', text: text('×2', 200, 220) },
  ],
  rings: [{ id: 'ring', owner: 'a', x: 160, y: 200 }],
  braces: [{ id: 'brace', owner: 'a', x: 140, top: 180, bottom: 260, side: 1 }],
})
const few = sceneOf(mark('a', 150, 200), mark('b', 400, 260))
const full = sceneOf(mark('a', 60, 50), mark('b', 450, 240), mark('c', 840, 430))

describe('a picture of few marks', () => {
  const near = closeUp(few)
  it('is smaller, so that it is drawn larger, but not so much that it shouts', () => {
    expect(few.width / near.width).toBeGreaterThan(1.15)
    expect(few.width / near.width).toBeLessThanOrEqual(1.701)
    expect(few.height / near.height).toBeLessThanOrEqual(1.701)
  })
  it('keeps everything inside, below the heads of its columns', () => {
    const heads = near.notes.filter(({ role }) => role === 'head').map((head) => boxOf(head.text))
    for (const { x1, y1, x2, y2 } of boxesOf(near.marks)) {
      expect([x1 >= 0, x2 <= near.width, y2 <= near.height]).toEqual([true, true, true])
      expect(y1).toBeGreaterThan(Math.max(...heads.map((head) => head.y2)))
    }
  })
  it('moves marks, lines, words, rings and braces alike, and heads only to the side', () => {
    const dx = (near.marks[0]?.x ?? 0) - 150
    const dy = (near.marks[0]?.y ?? 0) - 200
    expect([near.marks[1]?.x, near.marks[1]?.y]).toEqual([400 + dx, 260 + dy])
    expect(near.marks[1]?.label).toMatchObject({ x: 400 + dx, y: 280 + dy })
    expect(near.lines[0]?.curve).toEqual({
      from: [150 + dx, 200 + dy],
      first: [150 + dx, 260 + dy],
      second: [400 + dx, 200 + dy],
      to: [400 + dx, 260 + dy],
    })
    expect(near.notes.map(({ text: { x, y } }) => [x, y])).toEqual([
      [150 + dx, 10],
      [200 + dx, 220 + dy],
    ])
    expect(near.rings[0]).toMatchObject({ x: 160 + dx, y: 200 + dy })
    expect(near.braces[0]).toMatchObject({ x: 140 + dx, top: 180 + dy, bottom: 260 + dy })
  })
  it('is the same read from right to left', () => {
    expect(mirrored(near).width).toBe(closeUp(mirrored(few)).width)
  })
})

describe('a picture that fills its room', () => {
  it('stays as it is', () => {
    expect(closeUp(full)).toBe(full)
  })
  it('does so where there is nothing in it, too', () => {
    const none = { ...few, marks: [], lines: [], notes: [], rings: [], braces: [] }
    expect(closeUp(none)).toBe(none)
  })
})
