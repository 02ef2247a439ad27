// The sums in words: is every number in it one of the sums on screen, and is nothing added that may not be?

import { expect, describe as group, it } from 'vitest'
import { amountsOf, isAmountInSight } from '../../../src/core/query/amounts.ts'
import { byCurrency, isInSight, isOfKind, sumsOf, totalOf } from '../../../src/core/query/sums.ts'
import { optionOf } from '../../../src/state/options.ts'
import { describe } from '../../../src/views/money/describe.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the money of the report “%s” in words', (_, dataset) => {
  it('counts the figures, their blocks, and those that may be added', async () => {
    for (const state of STATES) {
      const { short, long, atlas, view } = await describedAt(describe, `view=money&${state}`, dataset)
      const evidence = atlas.lenses.narrowed({ facets: view.facets, sure: view.sift.sure })
      const kind = optionOf(view.options, 'sums')
      const sums = sumsOf(evidence).filter((sum) => isInSight(sum, view.sift) && isOfKind(sum, kind))
      const others = amountsOf(evidence).filter(
        (one) => one.axis !== 'money' && isAmountInSight(one, view.sift) && (kind === 'all' || kind === one.axis),
      )
      expect([state, numbersIn(/: (.*?) figures?/.exec(short)?.[1] ?? '')[0]]).toEqual([
        state,
        sums.length + others.length,
      ])
      for (const [i, { sums: own }] of byCurrency(sums).entries()) {
        const text = long[i + 1] ?? ''
        const [, blocks = ''] = /^[^:]*: (.*?)\. /.exec(text) ?? []
        const counts = blocks.split('; ').map((block) => numbersIn(block).at(-1) ?? 0)
        expect([state, counts.reduce((sum, n) => sum + n, 0)]).toEqual([state, own.length])
        const added = /(\w+) of them may be added/.exec(text)?.[1]
        const n = totalOf(own).added.length
        expect([state, added]).toEqual([
          state,
          own.length < 2 ? undefined : n === 0 ? 'None' : n === 1 ? 'One' : `${n}`,
        ])
      }
    }
  })
  it('speaks of blocks only where sums stand in blocks of what measures alike', async () => {
    const has = async (hash: string) =>
      (await describedAt(describe, `view=money&${hash}`, dataset)).long.some((text) =>
        text.includes('different blocks'),
      )
    expect(await has('money=crime')).toBe(false)
    expect(await has('hide=group,actor,crime,place,body')).toBe(false)
  })
})
