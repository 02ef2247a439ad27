import { beforeAll, describe, expect, it } from 'vitest'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import type { Known } from '../../src/state/known.ts'
import { packed, unpacked } from '../../src/state/packed.ts'
import { isPacked, LONGEST_PLAIN, loadPacking, pack, unpack } from '../../src/state/packing.ts'
import { readHash, toHash } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'

const known: Known = {
  report: 'r',
  views: ['network', 'report'],
  lenses: LENS_IDS,
  isOffered: () => true,
  languages: ['en', 'zh'],
  isSplittable: () => true,
  isMark: (id) => /^claim:p\d+-\d+$/.test(id),
  isFacetValue: () => true,
  isUnit: () => true,
}
const many = Array.from({ length: 120 }, (_, i) => `claim:p${i + 1}-1`)
const long = { ...DEFAULT_STATE, selected: many, lens: 'everything' as const }

describe('a link too long to paste', () => {
  beforeAll(loadPacking)
  it('is packed, and comes back as it went', () => {
    const hash = pack(toHash(long))
    expect(isPacked(hash)).toBe(true)
    expect(hash.length).toBeLessThan(many.join().length / 2)
    expect(hash).toMatch(/^#z=[\w-]+$/)
    expect(readHash(hash, known)).toEqual({ state: long, faults: [] })
  })
  it('is left readable while it is short', () => {
    const hash = pack(toHash({ ...DEFAULT_STATE, selected: many.slice(0, 3) }))
    expect(hash).toBe('#select=claim:p1-1,claim:p2-1,claim:p3-1')
    expect(pack('x'.repeat(LONGEST_PLAIN))).toBe('x'.repeat(LONGEST_PLAIN))
  })
  it.each([0.3, 0.6, 0.9])('opens what it can when only %d of it is there, and says so', (share) => {
    const hash = pack(toHash(long))
    const { state, faults } = readHash(hash.slice(0, Math.floor(hash.length * share)), known)
    expect(faults.map(({ key }) => key)).toEqual(['link'])
    expect(state.lens).toBe('everything')
  })
  it.each(['#z=', '#z=!!!', '#z=AAAA', '#z=%F0', `#z=${'A'.repeat(5000)}`])('does not fall over %s', (hash) => {
    const { state, faults } = readHash(hash, known)
    expect(state).toEqual(DEFAULT_STATE)
    expect(faults[0]?.key).toBe('link')
  })
  it('is unpacked no further than any state can be long, however much is packed in it', () => {
    const bomb = packed(`#select=${'a'.repeat(20_000_000)}`)
    expect(bomb.length).toBeLessThan(50_000)
    const { hash, isCut } = unpacked(bomb)
    expect(isCut).toBe(true)
    expect(hash.length).toBeLessThan(1_000_000)
    expect(readHash(bomb, known)).toMatchObject({ state: DEFAULT_STATE, faults: [{ key: 'link' }] })
  })
  it('keeps what no address could hold otherwise', () => {
    const hash = `#select=${encodeURIComponent('犯罪 & = % 组织')}`
    expect(unpacked(packed(hash))).toEqual({ hash, isCut: false })
    expect(unpack(hash)).toEqual({ hash, isCut: false })
  })
})

describe('a link from another time', () => {
  it('opens what it can and names the parts that nothing answers to', () => {
    const { state, faults } = readHash('#layout=force&select=claim:p1-1&depth=3', known)
    expect(state.selected).toEqual(['claim:p1-1'])
    expect(faults).toEqual([
      { key: 'key', value: 'layout' },
      { key: 'key', value: 'depth' },
    ])
  })
})

describe('where a picture was moved to', () => {
  it.each(['1,2', '1,2,3,4', 'x,0,0', '0,0.5,0.5', '1e9,0.5,0.5', '1,9,0.5', '1,,0.5', 'attic,1,0.5,0.5'])(
    'is said only in numbers that make sense: not %s',
    (value) => {
      const { state, faults } = readHash(`#at=${value}`, known)
      expect(state.camera).toBeNull()
      expect(faults).toEqual([{ key: 'at', value }])
    },
  )
})
