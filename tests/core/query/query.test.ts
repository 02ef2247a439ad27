import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import { linkId } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { ENTITY_KINDS } from '../../../src/core/model/ids.ts'
import { byWeight, claimsByPredicate, firmestClaim, sourcesOf } from '../../../src/core/query/claims.ts'
import { partnersOfAll } from '../../../src/core/query/partners.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { stressOf } from '../../../src/core/query/stress.ts'
import { supportOf } from '../../../src/core/query/support.ts'
import { fixtureGraph } from '../fixture.ts'

const graph = fixtureGraph()
const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)

describe('what a choice lights', () => {
  it('a group lights its lines and crimes; the bodies on them rest', () => {
    const stress = stressOf(lens, ['group:a'])
    expect(stress?.lit).toContain(linkId('group:a', 'crime:oil'))
    expect(stress?.lit).toContain('crime:oil')
    expect(stress?.lit.has('body:x')).toBe(false)
    expect(stress?.rest).toContain('body:x')
  })
  it('a crime lights both sides', () => {
    const stress = stressOf(lens, ['crime:oil'])
    expect([...(stress?.lit ?? [])].sort()).toEqual(
      ['body:x', 'crime:oil', 'group:a', linkId('crime:oil', 'body:x'), linkId('group:a', 'crime:oil')].sort(),
    )
  })
  it('a line lights itself and its ends', () => {
    expect(stressOf(lens, [linkId('group:a', 'crime:oil')])?.lit.size).toBe(3)
  })
  it('a mark alone lights only itself', () => {
    expect(stressOf(lens, ['group:b'])).toEqual({ lit: new Set(['group:b']), rest: new Set() })
  })
  it('two things light what each of them lights', () => {
    const both = stressOf(lens, ['group:b', 'body:x'])
    expect(both?.lit).toContain('group:b')
    expect(both?.lit).toContain(linkId('crime:oil', 'body:x'))
  })
  it('in Response a crime lights through its rows to the bodies that lead them', () => {
    const response = siftLens(fullLens(graph, 'response'), NO_SIFT)
    expect(stressOf(response, ['crime:oil'])?.lit).toContain('body:x')
    expect(stressOf(response, ['body:x'])?.lit).toContain('crime:oil')
  })
  it('what the lens does not hold lights and dims nothing', () => {
    expect(stressOf(lens, ['actor:some'])).toBeUndefined()
  })
})

describe('what supports a selection', () => {
  it('counts claims and activities by unit', () => {
    expect([...supportOf(allEvidence(graph), lens, ['crime:oil'])].sort()).toEqual([
      ['a1', 1],
      ['a2', 1],
      ['p1', 2],
      ['p2', 1],
    ])
  })
  it('without a selection counts what is drawn', () => {
    expect([...supportOf(allEvidence(graph), lens, [])].sort()).toEqual([
      ['a1', 1],
      ['p1', 3],
    ])
  })
  it('of a line counts what it stands for, of nothing nothing', () => {
    expect([...supportOf(allEvidence(graph), lens, [linkId('crime:oil', 'body:x')])]).toEqual([['a1', 1]])
    expect(supportOf(allEvidence(graph), lens, ['group:b']).size).toBe(0)
  })
})

describe('partners', () => {
  it('are what all of several marks are tied to', () => {
    expect(partnersOfAll(lens, ['group:a', 'body:x'])).toEqual(['crime:oil'])
    expect(partnersOfAll(lens, ['group:a', 'group:b'])).toEqual([])
    expect(partnersOfAll(lens, [])).toEqual([])
  })
})

describe('the lenses of a graph', () => {
  const lenses = openLenses(graph)
  const choice = { lens: 'nexus', sift: NO_SIFT, facets: {}, folds: [], selected: [] as string[], hops: 0 } as const
  it('give the same object for the same choice', () => {
    expect(lenses.shown(choice)).toBe(lenses.shown({ ...choice }))
    expect(lenses.shown({ ...choice, selected: ['group:a'] })).toBe(lenses.shown(choice))
  })
  it('give it whoever asked for another in between, and in whatever order it was asked', () => {
    const filtered = {
      ...choice,
      sift: { hide: ['place', 'actor'], show: ['inferred'], sure: 'hedged', rests: 'anyone' },
    } as const
    const focused = { ...filtered, facets: { crime: ['crime:oil'] }, selected: ['group:a'], hops: 1 } as const
    const [plain, narrow, near] = [lenses.shown(choice), lenses.shown(filtered), lenses.shown(focused)]
    const whole = lenses.sifted('nexus', NO_SIFT, {})
    const everything = lenses.sifted('everything', NO_SIFT, {})
    const turnedRound = { ...filtered, sift: { ...filtered.sift, hide: ['actor', 'place'] } } as const
    expect(whole).toBe(plain)
    expect(everything).not.toBe(plain)
    expect(lenses.shown(choice)).toBe(plain)
    expect(lenses.shown(turnedRound)).toBe(narrow)
    expect(lenses.shown(focused)).toBe(near)
    expect(narrow).not.toBe(plain)
  })
  it('give a matrix and what a filter leaves once for the same filter', () => {
    const facets = { crime: ['crime:oil'] } as const
    const matrix = lenses.matrix('group-crime', NO_SIFT, facets)
    const left = lenses.narrowed({ facets, sure: 'limited' })
    lenses.matrix('group-crime', NO_SIFT, {})
    lenses.narrowed({ facets: {}, sure: 'firm' })
    expect(lenses.matrix('group-crime', NO_SIFT, { crime: ['crime:oil'] })).toBe(matrix)
    expect(lenses.narrowed({ facets: { crime: ['crime:oil'] }, sure: 'limited' })).toBe(left)
  })
  it('forget what was asked long ago, and make it anew as it was', () => {
    const first = lenses.shown(choice)
    for (const kind of ENTITY_KINDS) lenses.sifted('nexus', { ...NO_SIFT, hide: [kind] }, {})
    expect(lenses.shown(choice)).toEqual(first)
  })
  it('project nothing to say that an entity is no line and no fold', () => {
    const asked: string[] = []
    const watched = new Proxy(graph, {
      get: (target, key, receiver) => {
        asked.push(String(key))
        return Reflect.get(target, key, receiver)
      },
    })
    const opened = openLenses(watched)
    for (const id of ['group:a', 'claim:p1-1', 'activity:a1', 'rec:p2-1', 'p1', 'nothing'])
      expect([opened.link(id, 'nexus'), opened.fold(id)]).toEqual([undefined, undefined])
    expect(asked).toEqual([])
  })
  it('narrow to a focus, and show all where its object is not in the lens', () => {
    expect(lenses.shown({ ...choice, selected: ['group:a'], hops: 1 }).nodes.length).toBeLessThan(
      lenses.shown(choice).nodes.length,
    )
    expect(lenses.shown({ ...choice, selected: ['doc:d'], hops: 1 })).toBe(lenses.shown(choice))
  })
  it('find a line or a fold in whichever lens has it', () => {
    expect(lenses.link(linkId('activity:a1', 'body:x'), 'nexus')?.target).toBe('body:x')
    expect(lenses.fold('fold:other-crimes')?.members).toEqual(['crime:cybercrime'])
    expect(lenses.link('link:a~b', 'nexus')).toBeUndefined()
  })
})

describe('claims in a panel', () => {
  it('stand by predicate and end, most claims first, unnamed actors last', () => {
    const [benefits] = claimsByPredicate(allEvidence(graph), 'crime:oil')
    expect(benefits).toMatchObject({ predicate: 'benefits-from', end: 'object' })
    expect(benefits?.ones.map(({ other, claims }) => [other, claims.length])).toEqual([
      ['group:a', 2],
      ['actor:some', 1],
    ])
  })
  it('put sums first and our own readings last', () => {
    const [claim] = graph.dataset.claims
    if (!claim) throw new Error('no claim')
    const sum = {
      ...claim,
      id: 'sum',
      quantities: [
        { what: { en: 'x', zh: 'x' }, low: 1, high: 1, bound: 'exact', unit: 'USD', measure: 'income', additive: true },
      ] as const,
    }
    const ours = { ...claim, id: 'ours', reading: 'inferred' as const }
    expect(byWeight([ours, claim, sum]).map(({ id }) => id)).toEqual(['sum', claim.id, 'ours'])
  })
  it('know their sources once each, and their firmest', () => {
    expect(sourcesOf([...graph.dataset.claims, ...graph.dataset.claims])).toEqual(['body:x', 'doc:d'])
    expect(firmestClaim(graph.dataset.claims.slice(1, 3))?.certainty).toBe('reported')
    expect(firmestClaim([])).toBeUndefined()
  })
})
