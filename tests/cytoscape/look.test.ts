import { describe, expect, it } from 'vitest'
import { FRAME_NAMES } from '../../src/core/layout/frames.ts'
import { lookOf } from '../../src/cytoscape/look.ts'
import { EMPTY, lens, lineBetween, markAt } from './drawn.ts'

const withLines = (n: number) => ({
  ...EMPTY,
  lines: Array.from({ length: n }, () => lineBetween(markAt(), markAt({ id: 'crime:two' }))),
})

describe('the look of a picture', () => {
  it('is plain where the lines can be told apart, and where there are none', () => {
    expect(lookOf(lens, EMPTY, 'wide')).toBe('plain')
    expect(lookOf(lens, withLines(300), 'wide')).toBe('plain')
  })
  it('is dense from the line on that is one too many to hit, in every frame', () => {
    expect(FRAME_NAMES.map((frame) => lookOf(lens, withLines(301), frame))).toEqual(FRAME_NAMES.map(() => 'dense'))
  })
  it('is thin where the frame of a lens draws thin lines', () => {
    expect(lookOf({ ...lens, id: 'response' }, withLines(40), 'wide')).toBe('thin')
  })
  it('is dense before it is thin', () => {
    expect(lookOf({ ...lens, id: 'response' }, withLines(301), 'wide')).toBe('dense')
  })
})
