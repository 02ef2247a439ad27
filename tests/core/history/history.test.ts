// What was other in a version, what the data were then, and what has changed since of what is shown.

import { describe, expect, it } from 'vitest'
import { datasetAt, wasAt } from '../../../src/core/history/at.ts'
import { changesBetween } from '../../../src/core/history/changes.ts'
import { historyProblems } from '../../../src/core/history/check.ts'
import { partsBetween, stepBetween } from '../../../src/core/history/step.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Dataset } from '../../../src/core/model/dataset.ts'
import type { History } from '../../../src/core/model/history.ts'
import { richDataset } from '../fixture-rich.ts'

const now = richDataset()
const [first, second, third] = now.claims as [Claim, Claim, Claim]
const [a, b, c] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string]

/** The data with their claims changed; `undefined` leaves one out. */
function withClaims(change: (claim: Claim) => Claim | undefined, more: readonly Claim[] = []): Dataset {
  return { ...now, claims: [...now.claims.flatMap((claim) => change(claim) ?? []), ...more] }
}
const reworded = (claim: Claim, en: string): Claim => ({ ...claim, statement: { ...claim.statement, en } })
const gone: Claim = { ...first, id: 'claim:p1-99' }

/** First version, second version, and the data of today. */
const oldest = withClaims((claim) => (claim.id === first.id ? reworded(claim, 'In the first words.') : claim), [gone])
const older = withClaims((claim) => (claim.id === first.id ? reworded(claim, 'In the second words.') : claim))
const history: History = {
  steps: [
    { version: a, was: stepBetween(oldest, older), also: ['guide'] },
    { version: b, was: stepBetween(older, now), also: ['briefings', 'guide'] },
  ],
  version: c,
}

describe('what was other in a version', () => {
  it('is the entries as they were, and nothing for those that came', () => {
    const before = withClaims((claim) => (claim.id === second.id ? undefined : claim))
    expect(stepBetween(oldest, now)).toEqual({
      claims: { [first.id]: oldest.claims[0], [gone.id]: gone },
    })
    expect(stepBetween(before, now)).toEqual({ claims: { [second.id]: null } })
  })
  it('is nothing where the same is written in another order', () => {
    const turned = {
      ...now,
      claims: now.claims.map((claim) => Object.fromEntries(Object.entries(claim).reverse()) as never),
    }
    expect(stepBetween(turned, now)).toEqual({})
  })
  it('names the parts beside the lists', () => {
    expect(partsBetween({ guide: 1, terms: 2, claims: [] }, { guide: 1, terms: 3, claims: [1] })).toEqual(['terms'])
  })
})

describe('the data in a version', () => {
  it('are what they were, over all steps that followed', () => {
    const words = (named: string) => {
      const then = wasAt(history, named)
      return then && datasetAt(now, then.was).claims.find(({ id }) => id === first.id)?.statement.en
    }
    expect([words(a), words(b.slice(0, 8)), words(c)]).toEqual([
      'In the first words.',
      'In the second words.',
      first.statement.en,
    ])
    expect(words('d'.repeat(8))).toBeUndefined()
  })
  it('have what is gone since, and not what came', () => {
    const then = datasetAt(now, { claims: { [gone.id]: gone, [second.id]: null } })
    expect(then.claims.map(({ id }) => id)).toEqual([
      ...now.claims.map(({ id }) => id).filter((id) => id !== second.id),
      gone.id,
    ])
    expect(then.entities).toEqual(now.entities)
  })
  it('bring the parts that changed on the way, each once', () => {
    expect([wasAt(history, a)?.also, wasAt(history, b)?.also, wasAt(history, c)?.also]).toEqual([
      ['guide', 'briefings'],
      ['briefings', 'guide'],
      [],
    ])
  })
})

describe('what has changed', () => {
  const all = new Set([...now.claims, gone].map(({ id }) => id))
  const between = (before: Dataset, after: Dataset, shown = { before: all, now: all }) =>
    changesBetween(before, after, shown, now.ontology.modalities).map(({ id, ways, aspects }) => [id, ways, aspects])

  it('is new, gone or reworded', () => {
    const before = withClaims((claim) =>
      claim.id === first.id ? reworded(claim, 'Otherwise.') : claim.id === second.id ? undefined : claim,
    )
    expect(between({ ...before, claims: [...before.claims, gone] }, now)).toEqual([
      [first.id, ['reworded'], []],
      [second.id, ['new'], []],
      [gone.id, ['gone'], []],
    ])
  })
  it.each([
    ['a firmer word', { certainty: 'alleged' }, { certainty: 'stated' }, ['firmer']],
    ['a weaker word', { certainty: 'stated' }, { certainty: 'reported' }, ['weaker']],
    [
      'our reading where the text was read before',
      { reading: 'explicit' },
      { reading: 'inferred' },
      ['weaker', 'otherwise'],
    ],
    [
      'evidence that is called limited',
      { polarity: 'asserted' },
      { polarity: 'limited-evidence' },
      ['weaker', 'otherwise'],
    ],
  ] as const)('is firmer or weaker by %s', (_, before, after, ways) => {
    const as = (part: Partial<Claim>) => withClaims((claim) => (claim.id === third.id ? { ...claim, ...part } : claim))
    const base = { certainty: 'stated', reading: 'explicit', polarity: 'asserted' } as const
    expect(between(as({ ...base, ...before }), as({ ...base, ...after })).map(([id, how]) => [id, how])).toEqual([
      [third.id, ways],
    ])
  })
  it('says what is otherwise: its ends, its figures, its paragraphs', () => {
    const other = withClaims((claim) =>
      claim.id === first.id
        ? {
            ...claim,
            object: 'crime:poaching',
            evidence: [{ unit: 'p2', sentences: [1] }],
            places: undefined,
            note: { en: 'x', zh: 'x' },
          }
        : claim,
    )
    const [change] = changesBetween(other, now, { before: all, now: all }, now.ontology.modalities)
    expect(change?.ways).toEqual(['otherwise'])
    expect(change?.aspects).toEqual(expect.arrayContaining(['ends', 'units', 'note']))
  })
  it('is left out where it neither was nor is shown', () => {
    const before = withClaims((claim) => reworded(claim, 'Otherwise.'))
    const shown = { before: new Set<string>(), now: new Set([second.id]) }
    expect(between(before, now, shown)).toEqual([[second.id, ['reworded'], []]])
    expect(between(before, now, { before: new Set([third.id]), now: new Set<string>() })).toEqual([
      [third.id, ['reworded'], []],
    ])
  })
  it('tells how strongly something is asked, and what of an activity is other', () => {
    const [asked] = now.recommendations
    const [done] = now.activities
    if (asked === undefined || done === undefined) throw new Error('the report has neither')
    const [strong, weak] = Object.entries(now.ontology.modalities).sort(([, x], [, y]) => x.order - y.order)
    const ids = new Set([asked.id, done.id])
    const before = {
      ...now,
      recommendations: now.recommendations.map((one) => ({ ...one, modality: strong?.[0] ?? '' })),
      activities: now.activities.map((one) => ({ ...one, status: 'other', title: { en: 'Else', zh: '别' } })),
    }
    const after = { ...now, recommendations: now.recommendations.map((one) => ({ ...one, modality: weak?.[0] ?? '' })) }
    expect(between(before, after, { before: ids, now: ids })).toEqual([
      [done.id, ['reworded', 'otherwise'], ['status']],
      [asked.id, ['weaker'], []],
    ])
  })
  it('is nothing of what only the check reads', () => {
    const before = withClaims((claim) => ({ ...claim, leaves: { 或: 'x' } }))
    expect(between(before, now)).toEqual([])
  })
  it('is nothing of how a row shortens the words of a figure, and something of the figure', () => {
    const figure = {
      what: { en: 'oil sold abroad', zh: '石油外售' },
      low: 1,
      high: 1,
      bound: 'exact',
      unit: 'USD',
    } as const
    const dated = (change: object) =>
      withClaims((claim) =>
        claim.id === first.id
          ? { ...claim, quantities: [{ ...figure, measure: 'income', additive: true, ...change }] }
          : claim,
      )
    const brief = { en: 'oil', zh: '油' }
    expect(between(dated({}), dated({ brief }))).toEqual([])
    expect(between(dated({}), dated({ brief, low: 0 }))).toEqual([[first.id, ['otherwise'], ['sums']]])
  })
})

describe('a history that cannot be drawn', () => {
  it('names the entry, the id and the version', () => {
    const bad = { ...first, object: 'crime:nowhere', predicate: 'loves' }
    const problems = historyProblems(
      { steps: [{ version: a, was: { claims: { [first.id]: bad } }, also: [] }], version: b },
      now,
      'history/x.json',
    )
    expect(problems.map(({ path, what }) => [path, what])).toEqual([
      [`steps[0].was.claims.${first.id}`, 'crime:nowhere is in no list of version aaaaaaaa'],
      [`steps[0].was.claims.${first.id}`, 'loves is in no list of version aaaaaaaa'],
    ])
    expect(historyProblems(history, now, 'history/x.json')).toEqual([])
  })
  it('may name what is gone since, where it was there then', () => {
    const entity = { ...now.entities[0], id: 'crime:nowhere' } as Dataset['entities'][number]
    const was = { claims: { [first.id]: { ...first, object: entity.id } }, entities: { [entity.id]: entity } }
    expect(historyProblems({ steps: [{ version: a, was, also: [] }], version: b }, now, 'h')).toEqual([])
  })
})
