import { describe, expect, it } from 'vitest'
import { besideMark, linesAt, type Walk, type Walked, walk } from '../../src/cytoscape/walk.ts'
import { EMPTY, lens, OIL, scene } from './drawn.ts'

const walked: Walked = { lens, scene, isMirrored: false }
const groups = besideMark(walked, 'group:a')
const at = (mark: string, line?: string, way?: 1 | -1): Walk => ({
  at: { mark, ...(line && { line }), ...(way && { way }) },
  trail: [],
})
/** Where several keys lead from somewhere. */
const leads = (from: Walk, keys: readonly string[], picture = walked) =>
  keys.reduce<Walk | undefined>((now, key) => now && walk(picture, now, key), from)

describe('walking by keys', () => {
  it('goes down a column in drawn order and stops at its ends', () => {
    const heights = groups.map((id) => scene.marks.find((mark) => mark.id === id)?.y ?? 0)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(leads(at(groups[0] ?? ''), ['ArrowDown'])?.at.mark).toBe(groups[1])
    expect(leads(at(groups[0] ?? ''), ['ArrowUp'])).toBeUndefined()
    expect(leads(at(groups[0] ?? ''), ['End'])?.at.mark).toBe(groups.at(-1))
    expect(leads(at(groups[1] ?? ''), ['Home'])?.at.mark).toBe(groups[0])
  })
  it('leads onward into the lines of a mark, then along one, and back the same way', () => {
    const lines = linesAt(walked, 'group:a')
    const into = leads(at('group:a'), ['ArrowRight'])
    expect(into?.at).toEqual({ mark: 'group:a', line: lines[0]?.id, way: 1 })
    const there = leads(at('group:a'), ['ArrowRight', 'ArrowRight'])
    expect(there?.at.mark).toBe(lines[0]?.far)
    const back = leads(at('group:a'), ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
    expect(back).toEqual(into)
    expect(leads(at('group:a'), ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'])?.at).toEqual({
      mark: 'group:a',
    })
  })
  it('is undone by the opposite key, wherever it led sideways', () => {
    for (const { id } of scene.marks)
      for (const [key, other] of [
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowLeft', 'ArrowRight'],
      ] as const) {
        const there = leads(at(id), [key])
        if (!there) continue
        expect([id, key, leads(there, [other])?.at]).toEqual([id, key, { mark: id }])
        const further = leads(there, [key])
        expect([id, key, further && leads(further, [other])]).toEqual([id, key, there])
      }
  })
  it('has among its lines no step out of them', () => {
    const lines = linesAt(walked, 'crime:oil')
    expect(lines.length).toBeGreaterThan(1)
    const first = at('crime:oil', lines[0]?.id, 1)
    expect(leads(first, ['ArrowUp'])).toBeUndefined()
    expect(leads(first, ['End'])?.at.line).toBe(lines.at(-1)?.id)
    expect(leads(first, ['ArrowDown'])?.at).toEqual({ ...first.at, line: lines[1]?.id })
  })
  it('reaches lines at the last column too, where all of them lead back', () => {
    expect(leads(at('body:x'), ['ArrowRight'])?.at.line).toBe(linesAt(walked, 'body:x')[0]?.id)
    expect(leads(at('body:x'), ['ArrowLeft', 'ArrowLeft'])?.at.mark).toMatch(/^crime:/)
  })
  it('forgets the way when another mark of the column is gone to', () => {
    const there = leads(at('group:a'), ['ArrowRight', 'ArrowRight'])
    const beside = there && (walk(walked, there, 'ArrowDown') ?? walk(walked, there, 'ArrowUp'))
    expect(beside?.trail).toEqual([])
  })
  it('in a mirrored picture has right and left changed', () => {
    const mirrored = { ...walked, isMirrored: true }
    expect(leads(at('group:a'), ['ArrowLeft'], mirrored)).toEqual(leads(at('group:a'), ['ArrowRight']))
    expect(leads(at('group:a'), ['ArrowLeft', 'ArrowLeft', 'ArrowRight'], mirrored)?.at.mark).toBe('group:a')
  })
  it('goes along no line that has fallen, and to none that is not drawn', () => {
    const fallen = { ...scene, lines: scene.lines.map((line) => ({ ...line, side: 'fallen' as const })) }
    expect(linesAt({ ...walked, scene: fallen }, 'group:a')).toEqual([])
    const without = { ...scene, marks: scene.marks.filter(({ id }) => id !== 'crime:oil') }
    expect(linesAt({ ...walked, scene: without }, 'group:a').map(({ id }) => id)).not.toContain(OIL)
  })
  it('leaves other keys and unknown marks alone', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'PageDown']) expect(walk(walked, at('group:a'), key)).toBeUndefined()
    expect(walk(walked, at('group:z'), 'ArrowDown')).toBeUndefined()
    expect(walk({ ...walked, scene: EMPTY }, at('group:a'), 'ArrowDown')).toBeUndefined()
  })
})
