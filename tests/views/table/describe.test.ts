// The table in words: does it say how many rows there are, in which order, and what stands in the first of them?

import { expect, describe as group, it } from 'vitest'
import { describe } from '../../../src/views/table/describe.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { describedAt, numbersIn, REPORTS } from '../described.ts'

const at = async (hash: string, of = richDataset()) => describedAt(describe, `view=table&${hash}`, of)

group.each(REPORTS)('the table of the report “%s” in words', (_, dataset) => {
  it('counts its rows, filtered or not', async () => {
    for (const [table, all] of [
      ['claims', dataset.claims.length],
      ['activities', dataset.activities.length],
      ['recommendations', dataset.recommendations.length],
    ] as const) {
      const { short, view } = await at(`table=${table}`, dataset)
      // A report without activities has no table of them: another stands there.
      if (view.options.table !== undefined || table === 'claims')
        expect([table, numbersIn(short)[0]]).toEqual([table, all])
    }
    const { short, atlas } = await at('sure=firm', dataset)
    const left = atlas.lenses.narrowed({ facets: {}, sure: 'firm' }).dataset.claims.length
    expect(numbersIn(short)[0]).toBe(left)
  })
})

group('the order of a table', () => {
  const order = async (hash: string) => (await at(hash)).long.find((text) => text.startsWith('Columns: ')) ?? ''
  it('is that of the column that is asked for, and its way', async () => {
    expect(await order('sort=certainty')).toContain('Ordered by How sure, rising.')
    expect(await order('sort=-certainty')).toContain('Ordered by How sure, falling.')
  })
  it('is the given one where no column is asked for, or one that this table has not', async () => {
    expect(await order('')).toContain('In the order in which the table gives them.')
    expect(await order('sort=title')).toContain('In the order in which the table gives them.')
  })
  it('is the order of the rows that are said first', async () => {
    const rows = async (hash: string) => (await at(hash)).long.find((text) => /^The (first )?rows/.test(text))
    expect(await rows('sort=subject')).not.toBe(await rows('sort=-subject'))
  })
})

group('what the legend hides', () => {
  it('is no filter of a table: its rows stay, and it says nothing of it', async () => {
    const [hidden, all] = [await at('hide=group'), await at('')]
    expect(hidden.short).toBe(all.short)
    expect(hidden.long).toEqual(all.long)
  })
})
