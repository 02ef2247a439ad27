// Is what a host wants of a frame read from the query of its address, written into it, and what is not known named?

import { describe, expect, it } from 'vitest'
import { readWishes, withWishes } from '../../../src/app/embed/wishes.ts'

const NONE = { followsHeight: false, wheel: 'page', tools: [], faults: [] }

describe('what a host wants', () => {
  it.each([
    '',
    '?',
    '?x=1&utm_source=a',
    '?wheel=&tools=&height=',
    '?wheel=page',
    '?%%%=%',
    '?constructor=1&__proto__=x',
  ])('is nothing special: %s', (query) => {
    expect(readWishes(query)).toEqual(NONE)
  })
  it('is a wheel, tools in our order and a height, beside what others ask', () => {
    expect(readWishes('?x=1&tools=lang,view,view&wheel=picture&height=auto')).toEqual({
      followsHeight: true,
      wheel: 'picture',
      tools: ['view', 'lang'],
      faults: [],
    })
  })
  it.each([
    ['?wheel=zoom', 'wheel', 'zoom'],
    ['?wheel=Picture', 'wheel', 'Picture'],
    ['?tools=view,search', 'tools', 'search'],
    ['?height=480', 'height', '480'],
    ['?wheel=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'wheel', '<script>alert(1)</script>'],
    [`?wheel=${'x'.repeat(9000)}`, 'wheel', 'x'.repeat(40)],
    ['?tools=constructor', 'tools', 'constructor'],
  ])('that is not known is left out and named: %.40s', (query, key, value) => {
    const { faults, wheel, followsHeight } = readWishes(query)
    expect(faults).toEqual([{ key, value, known: expect.arrayContaining([expect.any(String)]) }])
    expect([wheel, followsHeight]).toEqual(['page', false])
  })
  it('is written in the place of what was wanted before, and leaves alone what is not ours', () => {
    const wishes = { wheel: 'picture', tools: ['view', 'lens'] } as const
    expect(withWishes('?a=%20b&wheel=page&height=auto&wheels=1', wishes)).toBe(
      '?a=%20b&wheels=1&wheel=picture&tools=view,lens',
    )
    expect(withWishes('?tools=view', { wheel: 'page', tools: [] })).toBe('')
    expect(readWishes(withWishes('', wishes))).toMatchObject(wishes)
  })
})
