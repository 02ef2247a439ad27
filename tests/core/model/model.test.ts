import { describe, expect, it } from 'vitest'
import { firmest, strokeOf } from '../../../src/core/model/certainty.ts'
import { compareUnits, ENTITY_ID, kindOf, readUnitId, whatIs } from '../../../src/core/model/ids.ts'

describe('ids', () => {
  it('tell their kind by prefix, and nothing by no prefix', () => {
    expect([kindOf('group:isil'), kindOf('res:2195-2014'), kindOf('treaty:untoc'), kindOf('rec:p60-1')]).toEqual([
      'group',
      'instrument',
      'instrument',
      'recommendation',
    ])
    expect([kindOf('isil'), kindOf('toString:x'), kindOf('')]).toEqual([undefined, undefined, undefined])
    // A prefix without its colon is a word like another.
    expect([kindOf('group'), kindOf('groups'), kindOf(':isil')]).toEqual([undefined, undefined, undefined])
  })
  it('say by their spelling what they name', () => {
    const ids = ['group:isil', 'activity:a23', 'rec:p60-1', 'claim:p1-1', 'fn7', 'fold:other-crimes', 'link:a:b~c:d']
    expect(ids.map(whatIs)).toEqual(['entity', 'activity', 'recommendation', 'claim', 'unit', 'fold', 'link'])
    expect(['', 'isil', 'links', 'claim', 'p0', '__proto__:x', 'constructor'].map(whatIs)).toEqual(
      Array(7).fill(undefined),
    )
  })
  it('are lower-case words joined by hyphens', () => {
    expect(['group:boko-haram', 'doc:s-2014-815'].every((id) => ENTITY_ID.test(id))).toBe(true)
    expect(['group:Boko', 'group:a b', 'group:', 'thing:a', 'group:a--b'].some((id) => ENTITY_ID.test(id))).toBe(false)
  })
  it('of units are read with their number', () => {
    expect(readUnitId('fn7')).toEqual({ kind: 'footnote', number: 7 })
    expect([readUnitId('p0'), readUnitId('x1'), readUnitId('p')]).toEqual([undefined, undefined, undefined])
  })
  it('of units stand in the order of the report', () => {
    expect(['a1', 'fn2', 'p10', 'p9'].sort(compareUnits)).toEqual(['p9', 'p10', 'fn2', 'a1'])
  })
})

describe('strokes', () => {
  it('follow certainty, and limited evidence has its own whatever the words', () => {
    expect(strokeOf({ certainty: 'documented', polarity: 'asserted' })).toBe('firm')
    expect(strokeOf({ certainty: 'believed', polarity: 'asserted' })).toBe('hedged')
    expect(strokeOf({ certainty: 'possible', polarity: 'asserted' })).toBe('claimed')
    expect(strokeOf({ certainty: 'confirmed', polarity: 'limited-evidence' })).toBe('limited')
  })
  it('have a firmest, none of none', () => {
    expect(firmest(['claimed', 'hedged'])).toBe('hedged')
    expect(firmest([])).toBeUndefined()
  })
})
