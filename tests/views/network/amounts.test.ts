// Which sums stand on the lines of what is selected, and how sure are they said to be?

import { describe, expect, it } from 'vitest'
import type { Certainty } from '../../../src/core/model/certainty.ts'
import { hasSum } from '../../../src/core/query/claims.ts'
import { amountsOn } from '../../../src/views/network/scene-words.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { subjectAt } from './subject.ts'

const rich = richDataset()
const paid = rich.claims.find(hasSum)
if (!paid) throw new Error('no sum')

/** The sums on the lines of the one that receives it, were its claim so sure. */
const amounts = (certainty: Certainty, isFar: boolean, locale = 'en') => {
  const claims = rich.claims.map((claim) => (hasSum(claim) ? { ...claim, certainty } : claim))
  const { subject } = subjectAt({ ...rich, claims }, '', locale)
  return [...amountsOn(subject, [paid.subject], isFar).values()]
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
})
