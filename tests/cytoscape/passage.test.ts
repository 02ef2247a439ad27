// What is seen between two pictures: what stays moves, what goes fades, and where nothing moves nothing is drawn twice.

import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/core/layout/scene.ts'
import type { Viewport } from '../../src/core/layout/viewport.ts'
import { passageOf } from '../../src/cytoscape/passage.ts'
import { EMPTY, lineBetween, markAt, scene as whole } from './drawn.ts'

const HOME: Viewport = { zoom: 1, pan: { x: 0, y: 0 } }
const [a, b] = [markAt({ id: 'group:a', x: 10, y: 20 }), markAt({ id: 'crime:b', x: 200, y: 20 })]
const line = lineBetween(a, b)
const before: Scene = { ...EMPTY, marks: [a, b], lines: [line] }
const way = (to: Scene, viewport: Viewport = HOME, lit: ReadonlySet<string> = new Set(), from: Scene = before) =>
  passageOf({ scene: from, viewport: HOME }, { scene: to, viewport }, lit)

describe('the way from one picture to the next', () => {
  it('moves what stays by as much as it stands elsewhere, as the camera shows it', () => {
    const passage = way(
      { ...EMPTY, marks: [a, { ...b, x: 120, y: 50 }], lines: [line] },
      { zoom: 2, pan: { x: 5, y: 0 } },
    )
    expect([...(passage?.moves ?? [])]).toEqual([
      ['group:a', [15, 20]],
      ['crime:b', [45, 80]],
    ])
  })
  it('draws what moves apart from what goes', () => {
    const passage = way({ ...EMPTY, marks: [{ ...a, y: 90 }] })
    expect(passage?.moving).toContain('data-id="group:a"')
    expect(passage?.moving).not.toContain('data-id="crime:b"')
    expect(passage?.going).toContain('data-id="crime:b"')
    expect(passage?.going).toContain(`data-id="${line.id}"`)
  })
  it('draws only what goes where all that stays stands still', () => {
    const passage = way({ ...EMPTY, marks: [a, b] })
    expect([passage?.moves.size, passage?.moving]).toEqual([0, ''])
    expect(passage?.going).toContain(`data-id="${line.id}"`)
    expect(passage?.going).not.toContain('data-id="group:a"')
  })
  it('is nothing where all stays as it is, or only comes', () => {
    expect(way(before)).toBeUndefined()
    expect(way(before, HOME, new Set(), { ...before, lines: [] })).toBeUndefined()
  })
  it('keeps lit what is lit', () => {
    const passage = way({ ...EMPTY, marks: [{ ...a, y: 90 }, b] }, HOME, new Set(['group:a']))
    expect(passage?.moving).toMatch(/class="[^"]*\blit" data-id="group:a"/)
    expect(passage?.moving).not.toMatch(/class="[^"]*\blit" data-id="crime:b"/)
  })
  it('leaves lines out where there are hundreds, and is none of hundreds of marks', () => {
    const lines = Array.from({ length: 301 }, (_, i) => ({ ...line, id: `link:${i}` }))
    const moved = { ...EMPTY, marks: [{ ...a, y: 90 }, b] }
    expect(way(moved, HOME, new Set(), { ...before, lines })?.going).not.toContain('link:')
    const marks = Array.from({ length: 201 }, (_, i) => markAt({ id: `crime:${i}`, x: i }))
    expect(way(moved, HOME, new Set(), { ...before, marks: [...marks, a] })).toBeUndefined()
  })
  it('takes apart a whole lens', () => {
    const passage = way(
      { ...whole, marks: whole.marks.map((mark) => ({ ...mark, x: mark.x + 40 })) },
      HOME,
      new Set(),
      whole,
    )
    expect(passage?.moves.size).toBe(whole.marks.length)
    expect(passage?.going.match(/class="line /g)).toHaveLength(whole.lines.filter((one) => !one.isLitOnly).length)
  })
})
