// What does a query find among made-up things, which number means a unit, and what do the lenses of a graph keep?

import { describe, expect, it } from 'vitest'
import { LENS_IDS, linkId } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { MATRIX_IDS } from '../../../src/core/graph/matrix.ts'
import { NO_SIFT, type Sift } from '../../../src/core/graph/sift.ts'
import { openAsking } from '../../../src/core/query/asking/ask.ts'
import { words } from '../../../src/core/query/asking/fold.ts'
import { unitsMeant } from '../../../src/core/query/asking/units-meant.ts'
import { blameFor } from '../../../src/core/query/blame.ts'
import type { Facets } from '../../../src/core/query/facets.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { trials } from '../chance.ts'
import { fixtureDataset, fixtureGraph } from '../fixture.ts'
import { anyGraph, askOf, claimOf, entityOf, graphOf, rowOf } from '../made.ts'

describe('a number', () => {
  it.each([
    ['7', ['p7', 'a7', 'fn7']],
    ['007', ['p7', 'a7', 'fn7']],
    [' 7 ', ['p7', 'a7', 'fn7']],
    ['７', ['p7', 'a7', 'fn7']],
    ['¶7', ['p7']],
    ['p7', ['p7']],
    ['P. 7', ['p7']],
    ['para 7', ['p7']],
    ['Paragraph 7', ['p7']],
    ['第7段', ['p7']],
    ['annex 7', ['a7']],
    ['activity 7', ['a7']],
    ['附件7', ['a7']],
    ['活动 7', ['a7']],
    ['note 7', ['fn7']],
    ['footnote7', ['fn7']],
    ['脚注7', ['fn7']],
    ['注 7', ['fn7']],
    ['0', ['p0', 'a0', 'fn0']],
    ['1234', []],
    ['7 men', []],
    ['page 7', []],
    ['', []],
  ])('%j means %j', (query, units) => {
    expect(unitsMeant(query)).toEqual(units)
  })
})

describe('the words of a text', () => {
  it.each([
    ['Boko Haram', ['boko', 'haram']],
    ['S/2014/815', ['s', '2014', '815']],
    ['Café ÉTÉ', ['cafe', 'ete']],
    ['石', ['石']],
    ['石油A', ['石', '油', '石油', 'a']],
    ['\u{20000}\u{20001}', ['\u{20000}', '\u{20001}', '\u{20000}\u{20001}']],
    ['—…!', []],
    ['', []],
  ])('%j are %j', (text, found) => {
    expect(words(text)).toEqual(found)
  })
  it('are the same in whatever case, and hold no white space', () => {
    trials(100, (chance) => {
      const text = chance.text(['a', 'B', '石', '油', ' ', '7', '-', 'é', '\u200b'], 14)
      expect(words(text.toUpperCase().toLowerCase())).toEqual(words(text.toLowerCase()))
      for (const word of words(text)) expect(word).not.toMatch(/\s/)
    })
  })
})

describe('a search', () => {
  const names = (en: string, zh: string, more = {}) => ({ names: { en, zh }, ...more })
  const graph = graphOf(
    [claimOf(1, { statement: { en: 'The Reds smuggle crude.', zh: '红党走私原油。' }, hedge: '据报' })],
    {
      entities: [
        entityOf(
          'group:a',
          names('Red Party', '红党', { abbreviation: 'RP', aliases: ['赤党'], short: { en: 'Reds', zh: '红' } }),
        ),
        entityOf('group:b', names('Blue Party', '蓝党')),
        entityOf('crime:oil', names('Oil smuggling', '石油走私')),
        entityOf('mechanism:tax', names('Taxing', '征税')),
      ],
      activities: [
        rowOf(1, {
          title: { en: 'Harbour watch', zh: '港口巡视' },
          description: { en: 'Watches harbours.', zh: '巡视港口。' },
        }),
      ],
      recommendations: [askOf(1, { statement: { en: 'Guard the harbour.', zh: '守卫港口。' } })],
      units: fixtureDataset()
        .units.filter(({ section }) => section !== 'annex')
        .map((unit) => ({
          ...unit,
          gist: { en: `Gist of ${unit.id}`, zh: `${unit.id}要旨` },
        })),
    },
  )
  const ask = openAsking(graph)
  const search = (query: string, most = 40) => ask(query).found.slice(0, most)
  const found = (query: string, most?: number) => search(query, most).map(({ id }) => id)
  it.each([
    ['red party', 'group:a'],
    ['party red', 'group:a'],
    ['RP', 'group:a'],
    ['reds', 'group:a'],
    ['赤党', 'group:a'],
    ['红党', 'group:a'],
    ['blue partu', 'group:b'],
    ['smugling oil', 'crime:oil'],
    ['harb', 'activity:a1'],
  ])('for %j finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })
  it('finds only what has every word of a query, and tells apart what has some of them', () => {
    expect(found('red blue')).toEqual([])
    expect(ask('red blue').partly.map(({ id }) => id)).toEqual(expect.arrayContaining(['group:a', 'group:b']))
    expect(ask('red blue').counts.every((n) => n > 0)).toBe(true)
  })
  it('finds claims by their words and hedges, requests and gists by theirs', () => {
    expect(found('crude')).toContain('claim:p1-1')
    expect(found('据报')).toEqual(['p1', 'claim:p1-1'])
    expect(search('guard')).toEqual([
      { kind: 'unit', id: 'p2' },
      { kind: 'recommendation', id: 'rec:p2-1' },
    ])
    expect(found('gist').sort()).toEqual(['fn1', 'p1', 'p2'])
  })
  it('finds nothing that has no panel to go to', () => {
    expect(found('taxing')).toEqual([])
  })
  it('puts units of a number first, those that are there, and each once', () => {
    expect(search('1').slice(0, 2)).toEqual([
      { kind: 'unit', id: 'p1' },
      { kind: 'unit', id: 'fn1' },
    ])
    expect(new Set(found('1')).size).toBe(found('1').length)
    expect(found('p99').filter((id) => id === 'p99')).toEqual([])
  })
  it('gives no more than is asked for', () => {
    for (const most of [0, 1, 2]) expect(found('1', most).length).toBe(most)
    expect(found('party', 1)).toHaveLength(1)
  })
  it('does not guess at short words and numbers', () => {
    expect(found('rad')).not.toContain('group:a')
    expect(found('815')).toEqual([])
  })
  it('of any noise falls over nothing, and finds only what is there', () => {
    trials(60, (chance) => {
      for (const { id } of search(chance.text(['red', '石', '油', ' ', '(', '*', '\\', '1', 'p', '党', '\u202e'], 12)))
        expect(
          graph.entities.has(id) ||
            graph.claims.has(id) ||
            graph.activities.has(id) ||
            graph.recommendations.has(id) ||
            graph.units.has(id),
        ).toBe(true)
    })
  })
  it('prefers the thing that more is said of where both are named alike', () => {
    const twins = graphOf([claimOf(1, { subject: 'group:b', statement: { en: 'x', zh: 'x' } })], {
      entities: [entityOf('group:a', names('Same Name', '同名')), entityOf('group:b', names('Same Name', '同名'))],
    })
    expect(openAsking(twins)('same name').found[0]?.id).toBe('group:b')
  })
})

describe('the lenses of a graph', () => {
  it('show what a focus leaves of what a filter leaves, over any graph', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const lenses = openLenses(graph)
      const lens = chance.one(LENS_IDS)
      const choice = { lens, sift: NO_SIFT, facets: {}, folds: [], selected: [] as string[], hops: 0 } as const
      const whole = lenses.shown(choice)
      expect(whole).toBe(lenses.sifted(lens, NO_SIFT, {}))
      if (whole.nodes.length === 0) return
      const near = lenses.shown({ ...choice, selected: [chance.one(whole.nodes).id], hops: 1 })
      expect(near.nodes.length).toBeLessThanOrEqual(whole.nodes.length)
      expect(lenses.shown({ ...choice, selected: ['nothing'], hops: 1 })).toBe(whole)
    })
  })
  const graph = fixtureGraph()
  const lenses = openLenses(graph)
  it('project each lens as it is by itself, once', () => {
    for (const id of LENS_IDS) {
      expect(lenses.full(id)).toEqual(fullLens(graph, id))
      expect(lenses.full(id)).toBe(lenses.full(id))
      expect(lenses.full(id, ['crimes', 'places'])).toBe(lenses.full(id, ['places', 'crimes']))
    }
  })
  it('keep the heads of a matrix while a facet on one of its axes thins out its cells', () => {
    const heads = (facets: Facets) => lenses.matrix('group-crime', NO_SIFT, facets).nodes.map(({ id }) => id)
    const cells = (facets: Facets) => lenses.matrix('group-crime', NO_SIFT, facets).links.map(({ id }) => id)
    expect(heads({ crime: ['crime:oil'] })).toEqual(heads({}))
    expect(cells({ crime: ['crime:extortion'] })).toEqual([linkId('group:a', 'crime:extortion')])
    expect(heads({ polarity: ['denied'] })).toEqual([])
  })
  it('show our readings to who asks for them alone, in every matrix too', () => {
    const facets = { reading: ['inferred'] }
    expect(lenses.matrix('group-crime', NO_SIFT, facets).links.every(({ inferred }) => inferred)).toBe(true)
    expect(lenses.matrix('group-crime', NO_SIFT, facets).links).toHaveLength(1)
    expect(lenses.matrix('group-crime', NO_SIFT, {}).links.some(({ inferred }) => inferred)).toBe(false)
  })
  it('say what passes only where something is narrowed', () => {
    expect(lenses.passing({})).toBeUndefined()
    expect(lenses.passing({ crime: [] })).toBeUndefined()
    expect(lenses.passing({ crime: ['crime:extortion'] })).toEqual(new Set(['claim:p1-2']))
  })
  it('narrow the graph by how sure it must be', () => {
    const ids = (sure: 'firm' | 'hedged') => [...lenses.narrowed({ facets: {}, sure }).claims.keys()]
    expect(ids('firm')).toEqual(['claim:p1-1', 'claim:p2-1', 'claim:p2-2'])
    expect(ids('hedged')).toEqual(['claim:p1-1', 'claim:p1-3', 'claim:p2-1', 'claim:p2-2'])
  })
  it('find a line where it is folded, and where it is not', () => {
    const folded = linkId('group:a', 'crime:natural-resources')
    expect(lenses.link(folded, 'everything', ['crimes'])?.strands).toHaveLength(2)
    expect(lenses.link(folded, 'everything')).toBeUndefined()
    expect(lenses.link(linkId('group:a', 'crime:oil'), 'everything', ['crimes'])?.strands).toHaveLength(2)
  })
  it('find a line first in the picture that is in front', () => {
    const id = linkId('group:a', 'crime:oil')
    expect(lenses.link(id, 'threat')).toBe(lenses.full('threat').links.find((link) => link.id === id))
    for (const matrix of MATRIX_IDS) expect(lenses.link(id, matrix)?.id).toBe(id)
  })
  it('find no fold by another name', () => {
    expect(lenses.fold('fold:nothing')).toBeUndefined()
    expect(lenses.fold('crime:oil')).toBeUndefined()
  })
})

describe('who is to blame for an empty view', () => {
  const facets: Facets = { crime: ['crime:oil'], group: ['group:b'] }
  const sift: Sift = { ...NO_SIFT, hide: ['body', 'crime'], sure: 'firm' }
  const when = (isEmpty: (facets: Facets, sift: Sift) => boolean) => blameFor(facets, sift, isEmpty)
  it('is nobody where it is not empty, or where no one part alone would fill it', () => {
    expect(when(() => false)).toBeUndefined()
    expect(when(() => true)).toBeUndefined()
    expect(blameFor({}, NO_SIFT, () => true)).toBeUndefined()
  })
  it('is the first facet that would, then a switch, then how sure it must be', () => {
    expect(when(({ group }) => group !== undefined)).toEqual({ facet: 'group' })
    expect(when((now) => Object.keys(now).length > 1)).toEqual({ facet: 'crime' })
    expect(when((_, { hide }) => hide.includes('crime'))).toEqual({ switch: 'crime' })
    expect(when((_, { sure }) => sure === 'firm')).toEqual({ sure: 'firm' })
  })
  it('is asked with all else as it is', () => {
    when((now, { hide, sure }) => {
      expect(Object.keys(now).length >= 1 && hide.length >= 1 && ['firm', 'limited'].includes(sure)).toBe(true)
      return true
    })
  })
})
