// The reader in words: the unit that is open, or all of them, with what is drawn from each.

import { expect, describe as group, it } from 'vitest'
import { countUnits } from '../../../src/core/query/support.ts'
import { plainText } from '../../../src/ui/Prose.tsx'
import { describe } from '../../../src/views/report/describe.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the report “%s” in words', (_, dataset) => {
  it('says of every unit its gist, what is drawn from it, and each claim', async () => {
    for (const unit of dataset.units) {
      const { short, long, units, atlas } = await describedAt(describe, `view=report&unit=${unit.id}`, dataset)
      expect(short).toContain(plainText(unit.gist.en).replace(/[.。]$/, ''))
      expect(units).toEqual([unit.id])
      const claims = atlas.graph.claimsIn(unit.id)
      const drawn = long.find((text) => text.startsWith('Drawn from it: '))
      const some =
        claims.length + atlas.graph.recommendationsIn(unit.id).length + (atlas.graph.activityIn(unit.id) ? 1 : 0)
      expect([unit.id, numbersIn(drawn ?? '').reduce((sum, n) => sum + n, 0)]).toEqual([unit.id, some])
      for (const claim of claims.slice(0, 8))
        expect(long.join(' ')).toContain(plainText(claim.statement.en).replace(/[.。]$/, ''))
    }
  })
  it('counts all units by state, those from which something is drawn, and what that is', async () => {
    for (const state of STATES.filter((one) => !one.includes('unit='))) {
      const { short, long, stands, atlas } = await describedAt(describe, `view=report&${state}`, dataset)
      const [all = 0, ...states] = numbersIn(short.split(/\.( |$)/)[0] ?? '')
      expect([state, all, states.reduce((sum, n) => sum + n, 0)]).toEqual([
        state,
        dataset.units.length,
        dataset.units.length,
      ])
      const [, from = '', list = ''] = /From (.*?) of them, .*?: (.*?)\./.exec(long.join(' ')) ?? []
      expect([state, numbersIn(from)[0] ?? 0]).toEqual([state, countUnits(atlas.graph, stands).size])
      expect([state, numbersIn(list).reduce((sum, n) => sum + n, 0)]).toEqual([state, stands.length])
    }
  })
})
