// Which sums stand on the lines of what is selected, and how sure are they said to be?

import { describe, expect, it } from 'vitest'
import type { Certainty } from '../../../src/core/model/certainty.ts'
import { hasSum } from '../../../src/core/query/claims.ts'
import { amountsOn } from '../../../src/views/network/amounts.ts'
import { amountsFromFar } from '../../../src/views/network/far/amounts-far.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { subjectAt } from './subject.ts'

const rich = richDataset()
const paid = rich.claims.find(hasSum)
if (!paid) throw new Error('no sum')

/** The sums on the lines of the one that receives it, were its claim so sure. */
const amounts = (certainty: Certainty, isFar: boolean, locale = 'en') => {
  const claims = rich.claims.map((claim) => (hasSum(claim) ? { ...claim, certainty } : claim))
  const { subject } = subjectAt({ ...rich, claims }, '', locale)
  return [...(isFar ? amountsFromFar : amountsOn)(subject, [paid.subject]).values()]
}

describe('a sum on a line', () => {
  const [plain = ''] = amounts('stated', false)
  it('is the figure alone at a desk, where the panel says how sure it is', () => {
    expect(plain).not.toBe('')
    expect(amounts('estimated', false)).toContain(plain)
  })
  it('says from far that it is estimated, reported or alleged, and nothing where it is stated', () => {
    expect(amounts('stated', true)).toContain(plain)
    expect(amounts('estimated', true)).toContain(`est. ${plain}`)
    expect(amounts('reported', true)).toContain(`reported ${plain}`)
    const [zh = ''] = amounts('stated', false, 'zh')
    expect(amounts('estimated', true, 'zh')).toContain(`估计${zh}`)
  })
  it('says from far for which time it is, or that none is given', () => {
    const [timed] = rich.claims.filter(hasSum).map((claim) => claim.period)
    const said = (period: typeof timed, isFar = true) => {
      const claims = rich.claims.map((claim) =>
        hasSum(claim)
          ? {
              ...claim,
              certainty: 'stated' as const,
              period,
              quantities: claim.quantities?.map((sum) => ({ ...sum, per: 'period' as const })),
            }
          : claim,
      )
      const { subject } = subjectAt({ ...rich, claims } as typeof rich, '', 'en')
      return [...(isFar ? amountsFromFar : amountsOn)(subject, [paid.subject]).values()]
    }
    expect(said({ from: '2008' })[0]).toContain(', since 2008')
    expect(said(undefined)[0]).toContain(', no period given')
    expect(said({ from: '2008' }, false)[0]).not.toContain('2008')
  })
  it('is taken from a reading of ours where readings are shown and nothing else gives one, and says so', () => {
    const claims = rich.claims.map((claim) => (hasSum(claim) ? { ...claim, reading: 'inferred' as const } : claim))
    const said = (hash: string) => {
      const { subject } = subjectAt({ ...rich, claims }, hash, 'en')
      return [...amountsFromFar(subject, [paid.subject]).values()]
    }
    expect(said('show=inferred')[0]).toContain('by our reading')
    expect(said('')).toEqual([])
  })
})
