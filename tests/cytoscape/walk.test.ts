import { describe, expect, it } from 'vitest'
import type { LensLink, LensNode } from '../../src/core/graph/lens.ts'
import { walk } from '../../src/cytoscape/walk.ts'
import { EMPTY, lens, markAt, scene } from './drawn.ts'

const groups = scene.marks.filter(({ id }) => id.startsWith('group:')).sort((a, b) => a.y - b.y)

describe('walking by arrows', () => {
  it('goes down a column and stops at its end', () => {
    expect(walk(lens, scene, groups[0]?.id ?? '', 'ArrowDown')).toBe(groups[1]?.id)
    expect(walk(lens, scene, groups[1]?.id ?? '', 'ArrowDown')).toBeUndefined()
  })
  it('goes up a column and stops at its top', () => {
    expect(walk(lens, scene, groups[1]?.id ?? '', 'ArrowUp')).toBe(groups[0]?.id)
    expect(walk(lens, scene, groups[0]?.id ?? '', 'ArrowUp')).toBeUndefined()
  })
  it('reaches both ends of a column at once', () => {
    expect(walk(lens, scene, groups[1]?.id ?? '', 'Home')).toBe(groups[0]?.id)
    expect(walk(lens, scene, groups[0]?.id ?? '', 'End')).toBe(groups.at(-1)?.id)
  })
  it('goes along lines and back', () => {
    expect(walk(lens, scene, 'body:x', 'ArrowLeft')).toBe('crime:oil')
    expect(walk(lens, scene, 'crime:oil', 'ArrowRight')).toBe('body:x')
    expect(walk(lens, scene, 'group:b', 'ArrowRight')).toBeUndefined()
  })
  it('in a mirrored picture left leads on', () => {
    expect(walk(lens, scene, 'crime:oil', 'ArrowLeft', true)).toBe('body:x')
    expect(walk(lens, scene, 'body:x', 'ArrowRight', true)).toBe('crime:oil')
  })
  it('leaves other keys and unknown marks alone', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'PageDown']) expect(walk(lens, scene, 'group:a', key)).toBeUndefined()
    expect(walk(lens, scene, 'group:z', 'ArrowDown')).toBeUndefined()
    expect(walk(lens, EMPTY, 'group:a', 'ArrowDown')).toBeUndefined()
  })
  it('along several lines takes the one that ends nearest in height, and none that is not drawn', () => {
    const node = (id: string, column: string) => ({ id, column }) as LensNode
    const link = (target: string) => ({ source: 'group:a', target }) as LensLink
    const made = {
      ...lens,
      nodes: [node('group:a', 'group'), ...['crime:up', 'crime:near', 'crime:hidden'].map((id) => node(id, 'crime'))],
      links: ['crime:up', 'crime:hidden', 'crime:near'].map(link),
    }
    const marks = [
      markAt({ id: 'group:a', kind: 'group', y: 100 }),
      markAt({ id: 'crime:up', y: 20 }),
      markAt({ id: 'crime:near', y: 150 }),
    ]
    expect(walk(made, { ...EMPTY, marks }, 'group:a', 'ArrowRight')).toBe('crime:near')
  })
})
