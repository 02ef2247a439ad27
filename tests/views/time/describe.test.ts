// The dates in words: does every count in them hold, and is every row said?

import { expect, describe as group, it } from 'vitest'
import { describe } from '../../../src/views/time/describe.ts'
import { shownTime } from '../../../src/views/time/shown-time.ts'
import { rowText } from '../../../src/views/time/time-text.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the dates of the report “%s” in words', (_, dataset) => {
  it('counts dated claims, other dates and open ends, and says every row', async () => {
    for (const state of STATES) {
      const { short, long, atlas, view } = await describedAt(describe, `view=time&${state}`, dataset)
      const { rows, marks, graph } = shownTime(atlas, view)
      const claims = rows.reduce((sum, row) => sum + row.claims.length, 0)
      const open = rows.filter(({ period }) => period.to === undefined).reduce((sum, row) => sum + row.claims.length, 0)
      expect([state, numbersIn(/^Time: (.*?) dated claim/.exec(short)?.[1] ?? '')[0]]).toEqual([state, claims])
      expect([state, numbersIn(/claims?, (.*?) other date/.exec(short)?.[1] ?? '')[0]]).toEqual([state, marks.length])
      expect([state, /gives? a start and no end/.test(short)]).toEqual([state, open > 0])
      const text = long.join(' ')
      for (const row of rows) expect(text).toContain(rowText(row, graph, 'en').when)
    }
  })
})
