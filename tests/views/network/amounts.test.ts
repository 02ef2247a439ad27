// Which sums stand on the lines of what is selected, and how sure are they said to be?

import { describe, expect, it } from 'vitest'
import { type Certainty, strokeOf } from '../../../src/core/model/certainty.ts'
import { hasSum } from '../../../src/core/query/claims.ts'
import { amountsFromFar } from '../../../src/views/network/amounts-far.ts'
import { amountsNear } from '../../../src/views/network/amounts-near.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { subjectAt } from './subject.ts'

const rich = richDataset()
const paid = rich.claims.find(hasSum)
if (!paid) throw new Error('no sum')

const near = (...asked: Parameters<typeof amountsNear>) => [...amountsNear(...asked).values()].map(({ words }) => words)

/** The sums on the lines of the one that receives it, were its claim so sure. */
const amounts = (certainty: Certainty, isFar: boolean, locale = 'en') => {
  const claims = rich.claims.map((claim) => (hasSum(claim) ? { ...claim, certainty } : claim))
  const { subject } = subjectAt({ ...rich, claims }, '', locale)
  return isFar ? [...amountsFromFar(subject, [paid.subject]).values()] : near(subject, [paid.subject])
}

describe('a sum on a line', () => {
  const [plain = ''] = amounts('stated', false)
  it('is the figure with its period at a desk, where its stroke says how sure it is', () => {
    expect(plain).not.toBe('')
    expect(amounts('estimated', false)).toContain(plain)
    const { subject } = subjectAt(rich, '', 'en')
    expect(amountsNear(subject, [paid.subject]).values().next().value?.stroke).toBe(strokeOf(paid))
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
    const said = (period: typeof timed, isFar = true, isShort = false) => {
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
      return isFar ? [...amountsFromFar(subject, [paid.subject], isShort).values()] : near(subject, [paid.subject])
    }
    expect(said(undefined, true, true)[0]).not.toContain('period')
    expect(said({ from: '2008' }, true, true)[0]).toContain(', since 2008')
    expect(said({ from: '2008' })[0]).toContain(', since 2008')
    expect(said(undefined)[0]).toContain(', no period given')
    expect(said({ from: '2008' }, false)[0]).toContain(', since 2008')
    expect(said(undefined, false)[0]).not.toContain('period')
  })
  it('is taken from a reading of ours where nothing else gives one, and says so', () => {
    const claims = rich.claims.map((claim) => (hasSum(claim) ? { ...claim, reading: 'inferred' as const } : claim))
    const said = (hash: string) => {
      const { subject } = subjectAt({ ...rich, claims }, hash, 'en')
      return [...amountsFromFar(subject, [paid.subject]).values()]
    }
    expect(said('show=inferred')[0]).toContain('by our reading')
    expect(said('')[0]).toContain('by our reading')
  })
  it('stands at a desk also where only a reading of ours gives it, and says whose it is', () => {
    const claims = rich.claims.map((claim) => (claim === paid ? { ...claim, reading: 'inferred' as const } : claim))
    const twin = { ...paid, id: 'claim:p1-99', quantities: [] }
    const { subject } = subjectAt({ ...rich, claims: [...claims, twin] }, '', 'en')
    const [sum] = [...amountsNear(subject, [paid.subject]).values()]
    expect(sum).toMatchObject({ isOurs: true })
    expect(sum?.words).toContain('our reading')
  })
  it('of a selected crime is said of each that benefits from it, or that none is given', () => {
    const { subject } = subjectAt(rich, '', 'en')
    const on = subject.lens.links.filter(({ side, target }) => side === 'threat' && target === paid.object)
    const said = amountsNear(subject, [paid.object])
    expect([...said.keys()].sort()).toEqual(on.map(({ id }) => id).sort())
    expect([...said.values()].every(({ words, stroke }) => (stroke === undefined) === (words === 'no sum given'))).toBe(
      true,
    )
    expect([...said.values()].every(({ of }) => of === undefined)).toBe(true)
  })
})
