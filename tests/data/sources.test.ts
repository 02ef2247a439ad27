// Do table, card and counts say the same of who says a claim, and is no relation listed twice under one title?

import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { claimsByPredicate, claimsOn, sourcesOf } from '../../src/core/query/claims.ts'
import { isSelectable } from '../../src/core/query/selectable.ts'
import { NONE, sourcesOf as sourcesWithClaims } from '../../src/core/query/sources.ts'
import { claimText } from '../../src/i18n/said/claim-text.ts'
import { translator } from '../../src/i18n/words.ts'
import { entityCounts, linkCounts } from '../../src/views/panels/details/counts.ts'
import { words as panelWords } from '../../src/views/panels/details/words.ts'
import { TABLE_MAKERS } from '../../src/views/table/rows/tables.ts'
import { words as tableWords } from '../../src/views/table/words.ts'
import { REPORTS } from './said-of.ts'

const UNNAMED = { en: ['the report itself', 'no source named'], zh: ['报告本身', '未指明来源'] } as const

describe.each(REPORTS)('%s', (_, { graph, lenses }) => {
  const evidence = allEvidence(graph)
  const { claims, entities, ontology } = graph.dataset
  const ids = entities.map(({ id }) => id).filter(isSelectable)
  const panel = translator(panelWords, 'en')
  const lines = LENS_IDS.flatMap((lens) => lenses.full(lens).links)

  it.each(['en', 'zh'] as const)('the table says in the words of the card who says a claim, in %s', (locale) => {
    const rows = TABLE_MAKERS.claims.rowsOf({
      graph: evidence,
      whole: graph,
      locale,
      once: false,
      distrusted: [],
      t: translator(tableWords, locale),
    })
    const differing = rows.flatMap(({ id, cells }) => {
      const claim = graph.claims.get(id)
      const card = claim ? claimText(claim, graph, locale).sources : ''
      const table = cells.speakers?.text ?? ''
      const isUnnamed = (text: string) => (UNNAMED[locale] as readonly string[]).includes(text)
      const names = table.split(/, |、/)
      const agree = isUnnamed(card) || isUnnamed(table) ? card === table : names.every((name) => card.includes(name))
      return agree ? [] : [`${id}: table “${table}”, card “${card}”`]
    })
    expect(differing).toEqual([])
  })
  it('a claim is among those that name no source exactly where its card names none', () => {
    const none = sourcesWithClaims(evidence).find(({ id }) => id === NONE)?.rests ?? []
    const cards = claims.filter((claim) =>
      (UNNAMED.en as readonly string[]).includes(claimText(claim, graph, 'en').sources),
    )
    expect(none.map(({ id }) => id).sort()).toEqual(cards.map(({ id }) => id).sort())
  })
  it('a panel counts the sources that its cards name; of none it says whether the report itself speaks', () => {
    const said = (own: readonly (typeof claims)[number][]) => {
      const n = sourcesOf(own).length
      const isItself = own.some((claim) => claimText(claim, graph, 'en').sources === 'the report itself')
      if (n === 0) return `<b>no</b> source named${isItself ? ': the report itself' : ''}`
      return n === 1 ? '<b>1</b> source named' : `<b>${n}</b> sources named`
    }
    for (const id of ids) {
      const own = claimsOn(graph, id)
      if (own.length > 0) expect([id, ...entityCounts(evidence, id, 1, panel)]).toContain(said(own))
    }
    for (const link of lines) {
      const own = [...new Set(link.strands.map(({ stand }) => stand))].flatMap((id) => graph.claims.get(id) ?? [])
      if (own.length > 0) expect([link.id, ...linkCounts(evidence, link, panel)]).toContain(said(own))
    }
  })
  it.each(['en', 'zh'] as const)('no panel has two groups of claims under one title, in %s', (locale) => {
    for (const id of ids) {
      const titles = claimsByPredicate(evidence, id).map(({ predicate: name, end }) => {
        const predicate = ontology.predicates.find((one) => one.id === name)
        return end === 'subject' ? predicate?.label[locale] : predicate?.inverse[locale]
      })
      expect([id, ...titles]).toEqual([id, ...new Set(titles)])
    }
  })
})
