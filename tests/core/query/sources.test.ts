import { describe, expect, it } from 'vitest'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { countClaims, NONE, originOf, restsOnlyOn, sourcesOf, sourcesOfClaim } from '../../../src/core/query/sources.ts'
import { CLAIM, fixtureDataset } from '../fixture.ts'

const claim = (attribution: string[], more: object = {}): Claim =>
  ({ ...CLAIM, reading: 'explicit', attribution, ...more }) as Claim
const goesWithout = (one: Claim, ...ids: string[]) => restsOnlyOn(one, new Set(ids))

describe('a claim', () => {
  it('goes with its speaker, with its document and with its footnote: they are one chain', () => {
    const one = claim(['body:x', 'doc:d'], { footnotes: ['fn1'] })
    expect(sourcesOfClaim(one)).toEqual(['body:x', 'doc:d', 'fn1'])
    for (const id of ['body:x', 'doc:d', 'fn1']) expect([id, goesWithout(one, id)]).toEqual([id, true])
    expect(goesWithout(one, 'doc:other')).toBe(false)
  })
  it('stays while another source of the same class is left', () => {
    const two = claim(['body:x', 'body:y', 'doc:d'])
    expect(goesWithout(two, 'body:x')).toBe(false)
    expect(goesWithout(two, 'body:x', 'body:y')).toBe(true)
    expect(goesWithout(two, 'doc:d')).toBe(true)
  })
  it('that names nobody goes only with the report’s own word', () => {
    expect(sourcesOfClaim(claim([]))).toEqual([NONE])
    expect(goesWithout(claim([]), NONE)).toBe(true)
    expect(goesWithout(claim([]), 'doc:d')).toBe(false)
    expect(goesWithout(claim(['body:x']), NONE)).toBe(false)
  })
  it('counts once with others of the same documents, else of the same speakers, else of the same unit', () => {
    expect(originOf(claim(['body:x', 'doc:d']))).toBe(originOf(claim(['body:y', 'doc:d'])))
    expect(originOf(claim(['body:x']))).not.toBe(originOf(claim(['body:y'])))
    const elsewhere = claim([], { evidence: [{ unit: 'p2', sentences: [1] }] })
    expect(originOf(claim([]))).not.toBe(originOf(elsewhere))
    expect(countClaims([claim([]), claim([]), elsewhere], true)).toBe(2)
    expect(countClaims([claim([]), claim([]), elsewhere], false)).toBe(3)
  })
})

describe('sources', () => {
  it('say how many claims name them and how many name nothing else of their class', () => {
    const claims = [claim(['body:x']), claim(['body:x', 'body:y']), claim([])].map((one, i) => ({
      ...one,
      id: `claim:p1-${i + 1}`,
    }))
    const found = sourcesOf(allEvidence(buildGraph({ ...fixtureDataset(), claims })))
    expect(found.map(({ id, rests, only }) => [id, rests.length, only.length])).toEqual([
      ['body:x', 2, 1],
      ['body:y', 1, 0],
      [NONE, 1, 1],
    ])
  })
})
