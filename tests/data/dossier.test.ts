// Does the dossier of a thing say what its panel and the money view say of it?

import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { claimsOn } from '../../src/core/query/claims.ts'
import { dossierOf } from '../../src/core/query/dossier.ts'
import { isSelectable } from '../../src/core/query/selectable.ts'
import { sumsOf } from '../../src/core/query/sums.ts'
import { translator } from '../../src/i18n/words.ts'
import { entityCounts } from '../../src/views/panels/details/counts.ts'
import { words } from '../../src/views/panels/details/words.ts'
import { REPORTS } from './said-of.ts'

describe.each(REPORTS)('%s', (_, { graph }) => {
  const evidence = allEvidence(graph)
  const things = graph.dataset.entities.map(({ id }) => id).filter(isSelectable)
  const t = translator(words, 'en')

  it('has in the dossier of a thing every claim on it once, as many as its panel counts', () => {
    for (const id of things) {
      const { claims, subjects } = dossierOf(evidence, [id])
      const ids = claims.map((claim) => claim.id)
      expect([id, new Set(ids).size]).toEqual([id, ids.length])
      expect([id, [...ids].sort()]).toEqual([
        id,
        claimsOn(evidence, id)
          .map((claim) => claim.id)
          .sort(),
      ])
      expect(subjects[0]?.above).toBe(0)
      if (ids.length > 0) expect(entityCounts(evidence, id, 0, t)).toContain(t('count.claims', { n: ids.length }))
    }
  })
  it('gives each sum that a thing received, and no sum twice', () => {
    for (const id of things) {
      const [subject] = dossierOf(evidence, [id]).subjects
      const given = subject?.relations.flatMap(({ partners }) => partners.flatMap(({ sums }) => sums)) ?? []
      const received = sumsOf(evidence).filter(
        ({ claim, quantity, again }) => claim.subject === id && quantity.measure === 'income' && !again,
      )
      const own = given.filter(({ claim }) => claim.subject === id)
      expect([id, own.map((sum) => sum.id).sort()]).toEqual([id, received.map((sum) => sum.id).sort()])
      expect(new Set(given.map((sum) => sum.id)).size).toBe(given.length)
    }
  })
  it('cites for each source the units of the claims that name it', () => {
    for (const id of things)
      for (const { source, units } of dossierOf(evidence, [id]).notes) {
        const naming = claimsOn(evidence, id).filter(({ attribution, footnotes = [] }) =>
          [...attribution, ...footnotes].includes(source),
        )
        expect([id, source, [...units].sort()]).toEqual([
          id,
          source,
          [...new Set(naming.flatMap(({ evidence: own }) => own.map(({ unit }) => unit)))].sort(),
        ])
      }
  })
})
