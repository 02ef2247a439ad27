// Who benefits, what is offered, what can be selected, what two ends a thing has: the small questions views ask.

import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '../../../src/core/graph/capabilities.ts'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import { LENS_IDS, linkId } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { MATRIX_IDS } from '../../../src/core/graph/matrix.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { CAPABILITIES } from '../../../src/core/model/capability.ts'
import { byWeight, claimsByPredicate, firstUnit, hasSum } from '../../../src/core/query/claims.ts'
import { endsOf } from '../../../src/core/query/ends.ts'
import { countGains, gainersOf, gainsOf } from '../../../src/core/query/gains.ts'
import { narrowGraph } from '../../../src/core/query/narrow.ts'
import { lensesWith, matricesWith, meets, offersOption } from '../../../src/core/query/offers.ts'
import { partnersOfAll } from '../../../src/core/query/partners.ts'
import { isSelectable, isSpokenOf } from '../../../src/core/query/selectable.ts'
import { countUnits, standsOn, supportOf } from '../../../src/core/query/support.ts'
import { trials } from '../chance.ts'
import { fixtureDataset, fixtureGraph } from '../fixture.ts'
import { anyGraph, askOf, claimOf, entityOf, graphOf, leadOf, rowOf } from '../made.ts'

const graph = fixtureGraph()

describe('a gain', () => {
  it('is counted once however many claims tie it, and apart where only our reading does', () => {
    const gains = gainsOf(allEvidence(graph), 'group:a')
    expect(gains.map(({ id, claims, isOurs }) => [id, claims.length, isOurs])).toEqual([
      ['crime:oil', 2, false],
      ['crime:extortion', 1, false],
      ['crime:cybercrime', 1, true],
    ])
    expect(countGains(gains)).toEqual({ said: 2, ours: 1 })
  })
  it('is said where any claim says it outright', () => {
    const both = graphOf([claimOf(1, { reading: 'inferred' }), claimOf(2)])
    expect(countGains(gainsOf(allEvidence(both), 'group:a'))).toEqual({ said: 1, ours: 0 })
  })
  it('is none of crime at large', () => {
    const entities = [...fixtureDataset().entities, entityOf('crime:any', { generic: true })]
    expect(gainsOf(allEvidence(graphOf([claimOf(1, { object: 'crime:any' })], { entities })), 'group:a')).toEqual([])
  })
  it('is nobody’s who is only the object of one, and no other relation is one', () => {
    const other = graphOf([claimOf(1, { predicate: 'commits' }), claimOf(2, { subject: 'group:b', object: 'group:a' })])
    expect(gainsOf(allEvidence(other), 'group:a')).toEqual([])
    expect(gainersOf(allEvidence(other), 'crime:oil', 'group')).toEqual([])
  })
  it('has gainers of one kind at a time, of the crime itself and not of its parts', () => {
    expect(gainersOf(allEvidence(graph), 'crime:oil', 'group').map(({ id }) => id)).toEqual(['group:a'])
    expect(gainersOf(allEvidence(graph), 'crime:oil', 'actor').map(({ id }) => id)).toEqual(['actor:some'])
    expect(gainersOf(allEvidence(graph), 'crime:natural-resources', 'group')).toEqual([])
    expect(countGains([])).toEqual({ said: 0, ours: 0 })
  })
  it('is the same from either end', () => {
    trials(20, (chance) => {
      const any = anyGraph(chance)
      for (const who of ['group:a', 'group:b'])
        for (const { id, isOurs, claims } of gainsOf(allEvidence(any), who))
          expect(gainersOf(allEvidence(any), id, 'group').find((gain) => gain.id === who)).toEqual({
            id: who,
            isOurs,
            claims,
          })
    })
  })
})

describe('what is offered', () => {
  it('is all of a dataset that holds everything, and of one that holds nothing what needs nothing', () => {
    const [all, none] = [new Set(CAPABILITIES), new Set<(typeof CAPABILITIES)[number]>()]
    expect([lensesWith(all), matricesWith(all)]).toEqual([LENS_IDS, MATRIX_IDS])
    expect(lensesWith(none)).toEqual(['nexus', 'threat', 'everything'])
    expect(matricesWith(none)).toEqual([])
  })
  it.each([
    ['matrix', 'body-region', ['activities', 'places'], true],
    ['matrix', 'body-region', ['activities'], false],
    ['matrix', 'attic', CAPABILITIES, false],
    ['table', 'recommendations', ['groups'], false],
    ['table', 'recommendations', ['recommendations'], true],
    ['table', 'sources', [], true],
    ['map', 'response', ['places'], false],
    ['map', 'harm', [], true],
    ['map', 'attic', [], true],
    ['order', 'count', [], true],
  ] as const)('%s %s of %j: %s', (option, value, has, isOffered) => {
    expect(offersOption(new Set(has), option, value)).toBe(isOffered)
  })
  it('needs what it needs, and what needs nothing is always there', () => {
    expect([meets(new Set(), undefined), meets(new Set(), 'sums'), meets(new Set(['sums']), 'sums')]).toEqual([
      true,
      false,
      true,
    ])
  })
  it('are sums only where a claim gives one in dollars', () => {
    const figure = {
      what: { en: 'x', zh: 'x' },
      low: 1,
      high: 1,
      bound: 'exact',
      measure: 'income',
      additive: true,
    } as const
    const has = (unit: string) =>
      capabilitiesOf(graphOf([claimOf(1, { quantities: [{ ...figure, unit }] })])).has('sums')
    expect([has('USD'), has('tonne')]).toEqual([true, false])
  })
  it('are recommendations only where there is one', () => {
    expect(capabilitiesOf(graphOf([], { recommendations: [askOf(1)] })).has('recommendations')).toBe(true)
    expect(capabilitiesOf(graphOf([])).has('recommendations')).toBe(false)
  })
})

describe('what can be selected', () => {
  it('is of a kind that has a panel', () => {
    const things = [
      'group:g',
      'crime:c',
      'body:b',
      'place:p',
      'doc:d',
      'org:o',
      'actor:a',
      'res:r',
      'treaty:t',
      'stake:s',
    ]
    expect(things.filter((id) => !isSelectable(id))).toEqual([])
    expect(['activity:a1', 'rec:p1-1', 'mechanism:m'].filter(isSelectable)).toEqual([])
    expect(['', 'p1', 'claim:p1-1', 'nothing'].some(isSelectable)).toBe(false)
  })
  it('is spoken of where a claim, row or request is about it, or from it', () => {
    const said = graphOf([claimOf(1, { attribution: ['doc:d'] })], {
      activities: [rowOf(1)],
      recommendations: [askOf(1, { names: ['body:y'] })],
    })
    const spoken = ['group:a', 'crime:oil', 'doc:d', 'body:x', 'place:world', 'body:y']
    expect(spoken.filter((id) => !isSpokenOf(said, id))).toEqual([])
    expect(['group:b', 'place:land', 'activity:a1', 'claim:p1-1', ''].filter((id) => isSpokenOf(said, id))).toEqual([])
  })
})

describe('the ends', () => {
  it('of a line and of a claim are two, of anything else itself', () => {
    expect(endsOf(graph, linkId('group:a', 'crime:oil'))).toEqual(['group:a', 'crime:oil'])
    expect(endsOf(graph, 'claim:p1-2')).toEqual(['group:a', 'crime:extortion'])
    expect([endsOf(graph, 'group:a'), endsOf(graph, 'claim:p9-9')]).toEqual([['group:a'], ['claim:p9-9']])
  })
})

describe('a graph without part of its evidence', () => {
  it('keeps things and units, and holds of the evidence what passes', () => {
    trials(15, (chance) => {
      const any = anyGraph(chance)
      const stands = [...any.claims.keys(), ...any.activities.keys(), ...any.recommendations.keys()]
      const passing = new Set(chance.some(stands))
      const narrowed = narrowGraph(any, passing)
      expect(narrowed.dataset.entities).toBe(any.dataset.entities)
      expect(narrowed.dataset.units).toBe(any.dataset.units)
      const left = [...narrowed.claims.keys(), ...narrowed.activities.keys(), ...narrowed.recommendations.keys()]
      expect(new Set(left)).toEqual(passing)
    })
  })
})

describe('claims in a panel', () => {
  it('of both ends of one predicate stand in two groups, the subject first', () => {
    const tied = graphOf([
      claimOf(1, { predicate: 'feeds', subject: 'group:b', object: 'group:a' }),
      claimOf(2, { predicate: 'feeds', subject: 'group:a', object: 'group:b' }),
    ])
    expect(claimsByPredicate(allEvidence(tied), 'group:a').map(({ predicate, end }) => `${predicate} ${end}`)).toEqual([
      'feeds subject',
      'feeds object',
    ])
  })
  it('stand in one group where the relation is called the same from either end, whichever end this is', () => {
    const tied = graphOf([
      claimOf(1, { predicate: 'tied-to', subject: 'group:b', object: 'group:a' }),
      claimOf(2, { predicate: 'tied-to', subject: 'group:a', object: 'group:b' }),
    ])
    expect(claimsByPredicate(allEvidence(tied), 'group:a')).toMatchObject([
      { predicate: 'tied-to', end: 'subject', ones: [{ other: 'group:b', claims: [{}, {}] }] },
    ])
  })
  it('stand in the order of the ontology', () => {
    const order = graph.dataset.ontology.predicates.map(({ id }) => id)
    trials(15, (chance) => {
      const found = claimsByPredicate(allEvidence(anyGraph(chance)), 'group:a').map(({ predicate }) =>
        order.indexOf(predicate),
      )
      expect(found).toEqual([...found].sort((a, b) => a - b))
    })
  })
  it('are each there once, whatever they are grouped by', () => {
    trials(20, (chance) => {
      const any = anyGraph(chance)
      for (const id of ['group:a', 'crime:oil', 'place:land']) {
        const shown = claimsByPredicate(allEvidence(any), id).flatMap(({ ones }) =>
          ones.flatMap(({ claims }) => claims),
        )
        expect(shown.map((claim) => claim.id).sort()).toEqual(
          any
            .claimsAbout(id)
            .map((claim) => claim.id)
            .sort(),
        )
      }
    })
  })
  it('put the most explicit thing first, then the one with most claims, then by the letters', () => {
    const any = graphOf([
      claimOf(1, { object: 'crime:cybercrime', reading: 'inferred' }),
      claimOf(2, { object: 'crime:cybercrime', reading: 'inferred' }),
      claimOf(3, { object: 'crime:oil' }),
      claimOf(4, { object: 'crime:extortion' }),
    ])
    expect(claimsByPredicate(allEvidence(any), 'group:a')[0]?.ones.map(({ other }) => other)).toEqual([
      'crime:extortion',
      'crime:oil',
      'crime:cybercrime',
    ])
  })
  it('of one weight stand by their units, and equal ones as they came', () => {
    const at = (n: number, unit: string) => claimOf(n, { evidence: [{ unit, sentences: [1] }] })
    expect(byWeight([at(1, 'a1'), at(2, 'p10'), at(3, 'p9'), at(4, 'p10')]).map(({ id }) => id.slice(-1))).toEqual([
      '3',
      '2',
      '4',
      '1',
    ])
    expect(firstUnit(at(1, 'fn2'))).toBe('fn2')
  })
  it('say what somebody received only where a figure in dollars is an income', () => {
    const figure = (measure: string, unit: string) =>
      claimOf(1, {
        quantities: [
          { what: { en: 'x', zh: 'x' }, low: 1, high: 1, bound: 'exact', measure, unit, additive: true } as never,
        ],
      })
    expect([
      hasSum(figure('income', 'USD')),
      hasSum(figure('market', 'USD')),
      hasSum(figure('income', 'tonne')),
    ]).toEqual([true, false, false])
    expect(hasSum(claimOf(1))).toBe(false)
  })
})

describe('partners', () => {
  const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
  it('of a line are those of both its ends, and never the ends themselves', () => {
    expect(partnersOfAll(lens, [linkId('group:a', 'crime:oil')])).toEqual([])
    expect(partnersOfAll(lens, ['group:a'])).toEqual(['crime:oil', 'crime:extortion'])
  })
  it('are tied to every one of the given', () => {
    trials(20, (chance) => {
      const any = fullLens(anyGraph(chance), 'everything')
      const given = chance.some(any.nodes.map(({ id }) => id)).slice(0, 3)
      for (const partner of partnersOfAll(any, given))
        for (const id of given)
          expect(
            any.links.some(({ source, target }) => [source, target].includes(id) && [source, target].includes(partner)),
          ).toBe(true)
    })
  })
})

describe('what a selection rests on', () => {
  const lens = fullLens(graph, 'nexus')
  it('of a mark that folds several is what all of them rest on', () => {
    expect(standsOn(graph, lens, 'fold:other-crimes')).toEqual(['claim:p2-2'])
  })
  it('of a claim, row or request is itself', () => {
    expect(standsOn(graph, lens, 'claim:p1-2')).toEqual(['claim:p1-2'])
    expect(standsOn(graph, lens, 'activity:a2')).toEqual(['activity:a2'])
    expect([...supportOf(allEvidence(graph), lens, ['activity:a2'])]).toEqual([['a2', 1]])
  })
  it('of a source is what it says', () => {
    expect(standsOn(graph, lens, 'doc:d')).toEqual(['claim:p1-3'])
  })
  it('of a line that the lens has not is looked for elsewhere', () => {
    const id = linkId('activity:a1', 'body:x')
    const response = fullLens(graph, 'response')
    expect(standsOn(graph, lens, id)).toEqual([])
    expect(
      standsOn(graph, lens, id, {
        link: (one) => response.links.find((link) => link.id === one),
        fold: () => undefined,
      }),
    ).toEqual(['activity:a1'])
  })
  it('counts a claim once for each unit, and once for several that rest on it', () => {
    const both = graphOf([
      claimOf(1, {
        evidence: [
          { unit: 'p1', sentences: [1] },
          { unit: 'p1', sentences: [2] },
          { unit: 'p2', sentences: [1] },
        ],
      }),
    ])
    expect([...countUnits(both, ['claim:p1-1'])]).toEqual([
      ['p1', 1],
      ['p2', 1],
    ])
    expect([...supportOf(allEvidence(both), fullLens(both, 'nexus'), ['group:a', 'crime:oil'])]).toEqual([
      ['p1', 1],
      ['p2', 1],
    ])
    expect(countUnits(both, ['nothing']).size).toBe(0)
  })
  it('of a body is every row it has a part in, whatever the part', () => {
    const rows = graphOf([], { activities: [rowOf(1, { leads: [leadOf('body:y', 'supports')] })] })
    expect(standsOn(rows, fullLens(rows, 'nexus'), 'body:y')).toEqual(['activity:a1'])
  })
})
