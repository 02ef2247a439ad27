// Is it told by one rule whether a claim names somebody, stands on the report’s own word, or on nobody’s?

import { describe, expect, it } from 'vitest'
import { isOwnWord, namedSources } from '../../../src/core/model/named-sources.ts'

const OWN = { attribution: [], hedge: null }

describe('the sources that a claim names', () => {
  it('stand as they are given, nearest first, each once', () => {
    expect(namedSources({ attribution: ['body:x', 'doc:d', 'body:x'] })).toEqual(['body:x', 'doc:d'])
  })
  it('hold a footnote only where nobody else is named: otherwise it stands for whom it cites', () => {
    expect(namedSources({ attribution: ['doc:d', 'fn1'], footnotes: ['fn1'] })).toEqual(['doc:d'])
    expect(namedSources({ attribution: ['fn1'], footnotes: ['fn1', 'fn2'] })).toEqual(['fn1', 'fn2'])
    expect(namedSources({ attribution: [], footnotes: ['fn2'] })).toEqual(['fn2'])
  })
})

describe('the report itself', () => {
  it('says what names nobody and is not hedged, and nothing else', () => {
    expect(isOwnWord(OWN)).toBe(true)
    expect(isOwnWord({ ...OWN, hedge: '据报' })).toBe(false)
    expect(isOwnWord({ ...OWN, attribution: ['doc:d'] })).toBe(false)
    expect(isOwnWord({ ...OWN, footnotes: ['fn1'] })).toBe(false)
  })
})
