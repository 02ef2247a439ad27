// What qualifies a claim or a request, in words: never blank, never firmer than the report, in both languages.

import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { CERTAINTIES, POLARITIES, strokeOf } from '../../src/core/model/certainty.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import { BOUNDS } from '../../src/core/model/quantity.ts'
import type { Recommendation } from '../../src/core/model/recommendation.ts'
import { askedText } from '../../src/i18n/said/advice-text.ts'
import { type ClaimHome, claimText, spokenStatement } from '../../src/i18n/said/claim-text.ts'
import { richDataset } from '../core/fixture-rich.ts'

const dataset = richDataset()
const graph = buildGraph(dataset)
const { certainties, polarities, bounds, modalities, quantityTies } = dataset.ontology
const claimOf = (id: string): Claim => {
  const claim = graph.claims.get(id)
  if (!claim) throw new Error(`no ${id}`)
  return claim
}
const plain = claimOf('claim:p2-1')
const say = (change: Partial<Claim>, locale = 'en', home: ClaimHome = graph) =>
  claimText({ ...plain, ...change }, home, locale)

describe('how sure the report is', () => {
  it.each(CERTAINTIES)('is said in the word of the level %s, in both languages', (certainty) => {
    const hedge = certainty === 'stated' ? null : '据报'
    expect(say({ certainty, hedge }).certainty).toBe(certainties[certainty].en)
    expect(say({ certainty, hedge }, 'zh').certainty).toBe(certainties[certainty].zh)
  })
  it.each(POLARITIES.filter((one) => one !== 'asserted'))('gives way to what is said of it: %s', (polarity) => {
    expect(say({ polarity }).certainty).toBe(polarities[polarity].en)
    expect(say({ polarity, certainty: 'confirmed' }, 'zh').certainty).toBe(polarities[polarity].zh)
  })
  it('says of a reading of ours that it is one, and why', () => {
    const { certainty, read } = say({
      reading: 'inferred',
      inferred: { parts: ['cue'], why: { en: 'So.', zh: '故。' } },
    })
    expect([certainty, read]).toEqual([`${certainties.stated.en}, our reading`, 'Our reading: So.'])
    expect(say({}).read).toBeUndefined()
  })
  it('is drawn as firm as it is said, and no firmer', () => {
    for (const certainty of CERTAINTIES)
      for (const polarity of POLARITIES)
        expect(say({ certainty, polarity }).stroke).toBe(strokeOf({ certainty, polarity }))
  })
  it.each(BOUNDS.filter((bound) => bound !== 'exact'))('says how its figure is bounded: %s', (bound) => {
    const [quantity] = claimOf('claim:p1-1').quantities ?? []
    const { certainty } = say({ quantities: quantity ? [{ ...quantity, bound }] : [] })
    expect(certainty).toBe(`${certainties.stated.en}, ${bounds[bound].en}`)
  })
  it('says nothing of a bound where the figure is printed as it is', () => {
    const [quantity] = claimOf('claim:p1-1').quantities ?? []
    expect(say({ quantities: quantity ? [{ ...quantity, bound: 'exact' }] : [] }).certainty).toBe(certainties.stated.en)
  })
})

describe('who says so', () => {
  it('is the report itself where it states, and nobody where it hedges on nobody’s word', () => {
    expect(say({}).sources).toBe('the report itself')
    expect(say({ certainty: 'alleged', hedge: '据称' }).sources).toBe('no source named')
    expect(say({}, 'zh').sources).toBe('报告本身')
    expect(say({ certainty: 'alleged', hedge: '据称' }, 'zh').sources).toBe('未指明来源')
  })
  it('is named nearest first, bodies with the documents they speak in', () => {
    expect(say({ attribution: ['body:watch', 'doc:w-1'] }).sources).toBe('Watch, W/1')
    expect(say({ attribution: ['body:watch', 'doc:w-1'] }, 'zh').sources).toBe('观察处，W/1')
  })
  it('is never a document that the sentence only refers to', () => {
    const { sources } = say({ attribution: ['body:watch', 'doc:w-2'], refersTo: ['doc:w-2'] })
    expect(sources).toBe('Watch, see W/2')
  })
  it('is a footnote only where nobody else is named: beside a document it stands for that', () => {
    expect(say({ attribution: ['fn1'] }).sources).toBe('footnote 1')
    expect(say({ attribution: ['fn1'], hedge: '据称' }, 'zh').sources).toBe('脚注1')
    expect(say({ attribution: ['doc:w-1', 'fn1'], footnotes: ['fn1'] }).sources).toBe('W/1')
  })
})

describe('how a group draws on a crime', () => {
  it('is said inside a sentence, and told apart where it is our reading', () => {
    const mechanisms = [{ id: 'mechanism:tax', reading: 'explicit' as const }]
    expect(say({ mechanisms }).mechanism).toBe('coercion or taxation')
    expect(say({ mechanisms: [{ id: 'mechanism:tax', reading: 'inferred' }] }).mechanism).toBe(
      'coercion or taxation (our reading)',
    )
    expect(say({}).mechanism).toBe('')
  })
})

describe('how figures hang together', () => {
  const income = (low: number, of?: { claim: string; as: 'part' | 'share' | 'rate' }) => ({
    what: { en: 'income', zh: '收入' },
    low,
    high: low,
    bound: 'exact' as const,
    unit: 'USD',
    measure: 'income' as const,
    additive: false,
    notAdditiveBecause: 'part-of-another',
    ...(of ? { of } : {}),
  })
  const family = (whole: number, ...parts: number[]) => {
    const of = { claim: 'claim:w-1', as: 'part' as const }
    const claims: Claim[] = [
      { ...plain, id: 'claim:w-1', quantities: [income(whole)] },
      ...parts.map((part, i) => ({ ...plain, id: `claim:w-${i + 2}`, quantities: [income(part, of)] })),
    ]
    return (n: number, locale = 'en') => {
      const claim = claims[n]
      if (!claim) throw new Error('no claim')
      return claimText(claim, { dataset: { ontology: dataset.ontology, claims }, shortOf: graph.shortOf }, locale)
    }
  }
  it('says of a part what it is part of', () => {
    expect(family(10e6, 4e6, 6e6)(1).ties).toBe(`${quantityTies.part.en}: income, $10m`)
    expect(family(10e6, 4e6, 6e6)(1, 'zh').ties).toBe(`${quantityTies.part.zh}收入（1000万美元）`)
  })
  it.each([
    [[4e6, 6e6], 'The 2 parts printed come to $10m, the whole'],
    [[4e6, 5e6], 'The 2 parts printed come to $9m, $1m less'],
    [[4e6, 8e6], 'The 2 parts printed come to $12m, $2m more'],
  ])('says of the whole whether its parts %j meet it', (parts, said) => {
    expect(family(10e6, ...parts)(0)).toMatchObject({ ties: '', sum: said })
  })
  it('adds up no single part', () => {
    expect(family(10e6, 4e6)(0).sum).toBe('')
  })
  it('is nothing where figures stand alone', () => {
    expect(say({})).toMatchObject({ ties: '', sum: '' })
  })
})

describe('a statement in a citation', () => {
  it('has its speaker before it', () => {
    const claim = claimOf('claim:p1-1')
    expect(spokenStatement(claim, graph, 'en')).toBe(`According to Watch, W/1: ${claim.statement.en}`)
    expect(spokenStatement(claim, graph, 'zh')).toBe(`据观察处、W/1：${claim.statement.zh}`)
  })
  it('stands alone where nobody is named, and where a document is only referred to', () => {
    for (const id of ['claim:p2-1', 'claim:p1-2'])
      expect(spokenStatement(claimOf(id), graph, 'en')).toBe(claimOf(id).statement.en)
  })
})

describe('what the report asks for', () => {
  const [request] = dataset.recommendations
  const asked = (change: Partial<Recommendation>, locale = 'en') => {
    if (!request) throw new Error('no request')
    return askedText({ ...request, ...change }, dataset.ontology, locale)
  }
  it.each(Object.keys(modalities))('is as strong as the printed word: %s', (modality) => {
    expect(asked({ modality, cue: '可' })).toContain(` · ${modalities[modality]?.en} (可) · `)
  })
  it('is said in the printed word alone where that is Chinese already', () => {
    expect(asked({}, 'zh').split(' · ').slice(0, 3)).toEqual(['(b)(ii)', '应', '会员国和联合国'])
  })
  it('has no letter where it stands under none', () => {
    const { item: _, ...bare } = request ?? ({} as Recommendation)
    expect(askedText(bare, dataset.ontology, 'en')).toMatch(/^should \(应\) · Member States and United Nations · /)
  })
})
