// What a total says, how sums stand together, how rows are ordered, and what is left without some sources.

import { describe, expect, it } from 'vitest'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Quantity } from '../../../src/core/model/quantity.ts'
import {
  allValues,
  countFacet,
  FACET_IDS,
  type Facets,
  isNarrowed,
  passing,
  toggled,
  valuesOf,
} from '../../../src/core/query/facets.ts'
import {
  documentsOf,
  NONE,
  originOf,
  restsOnlyOn,
  sourcesOf,
  sourcesOfClaim,
  speakersOf,
} from '../../../src/core/query/sources.ts'
import { SUM_GROUPINGS } from '../../../src/core/query/sum-choices.ts'
import {
  groupSums,
  highest,
  isDocument,
  isOfKind,
  saidBy,
  sharesOf,
  sumsOf,
  totalOf,
} from '../../../src/core/query/sums.ts'
import { COLUMN_IDS, columnKey, columnsOf, SORTS, shownColumns, TABLES } from '../../../src/core/query/table-columns.ts'
import { type Row, sortRows, toTsv } from '../../../src/core/query/table-rows.ts'
import { type Chance, trials } from '../chance.ts'
import { fixtureGraph } from '../fixture.ts'
import { anyGraph, askOf, claimOf, graphOf, rowOf } from '../made.ts'

const figure = (change: Partial<Quantity> = {}): Quantity => ({
  what: { en: 'x', zh: 'x' },
  low: 1,
  high: 1,
  bound: 'exact',
  unit: 'USD',
  measure: 'income',
  additive: true,
  ...change,
})
const sums = (...claims: Partial<Claim>[]) =>
  sumsOf(allEvidence(graphOf(claims.map((change, i) => claimOf(i + 1, change)))))
const anyFigure = (chance: Chance): Quantity => {
  const [low, more] = [chance.below(100), chance.below(50)]
  const additive = chance.below(2) === 0
  return figure({
    low: chance.below(5) === 0 ? null : low,
    high: chance.below(5) === 0 ? null : low + more,
    measure: chance.one(['income', 'market', 'price']),
    unit: chance.one(['USD', 'USD', 'USD', 'tonne']),
    additive,
    ...(additive ? {} : { notAdditiveBecause: chance.one(['market', 'same-sum']) }),
  })
}

describe('sums', () => {
  it('are every figure in dollars and no other, the largest first', () => {
    trials(20, (chance) => {
      const claims = Array.from({ length: chance.below(6) }, () => ({
        quantities: Array.from({ length: chance.below(4) }, () => anyFigure(chance)),
      }))
      const found = sums(...claims)
      expect(found.length).toBe(
        claims.flatMap(({ quantities }) => quantities).filter(({ unit }) => unit === 'USD').length,
      )
      expect(found.map(highest)).toEqual(found.map(highest).sort((a, b) => b - a))
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    })
  })
  it('are each either added or kept apart for a reason, and a total is never more than its upper end', () => {
    trials(30, (chance) => {
      const found = sums({ quantities: Array.from({ length: chance.below(7) }, () => anyFigure(chance)) })
      const total = totalOf(found)
      expect(total.added.length + total.kept.flatMap((kept) => kept.sums).length).toBe(found.length)
      expect(new Set(total.kept.map(({ reason }) => reason)).size).toBe(total.kept.length)
      const isOpen = total.added.some(({ quantity }) => quantity.high === null)
      expect(total.high === null).toBe(isOpen)
      if (total.high !== null) expect(total.high).toBeGreaterThanOrEqual(total.low)
    })
  })
  it('of nothing come to nothing', () => {
    expect(totalOf([])).toEqual({ added: [], low: 0, high: 0, kept: [] })
    expect(sums()).toEqual([])
  })
  it('say who received them; those of a market stand with their object', () => {
    expect(sums({ quantities: [figure()] })[0]).toMatchObject({ of: 'group:a', crime: 'crime:oil' })
    expect(
      sums({ subject: 'crime:oil', object: 'place:land', quantities: [figure({ measure: 'market' })] })[0],
    ).toMatchObject({ of: 'place:land', crime: 'crime:oil', block: 'market' })
    expect(sums({ object: 'group:b', quantities: [figure()] })[0]?.crime).toBeUndefined()
  })
  it('are said again where we worked them out, or where the same sum is printed in another form', () => {
    const again = (change: Partial<Quantity>) => sums({ quantities: [figure(change)] })[0]?.again
    expect([
      again({}),
      again({ derived: '1 + 1' }),
      again({ additive: false, notAdditiveBecause: 'same-sum' }),
      again({ additive: false, notAdditiveBecause: 'market' }),
    ]).toEqual([false, true, true, false])
  })
  it('are everybody’s, those of named groups, or those of markets: nothing is in two, and nothing in none', () => {
    const found = sums({ quantities: [figure(), figure({ measure: 'market' }), figure({ measure: 'price' })] })
    for (const one of found) {
      expect(isOfKind(one, 'all')).toBe(true)
      expect(isOfKind(one, 'named')).not.toBe(isOfKind(one, 'market'))
    }
  })
  it('have a period of years, of one year, or none', () => {
    const block = (period: Claim['period']) => sums({ period, quantities: [figure()] })[0]?.block
    expect([
      block({ from: '2010', to: '2012' }),
      block({ from: '2010-01', to: '2010-12' }),
      block({ from: '2010' }),
      block({ to: '2010' }),
      block(undefined),
    ]).toEqual(['years', 'year', 'years', 'years', 'undated'])
  })
  it.each([
    [{ low: 3, high: 5 }, 5],
    [{ low: 3, high: null }, 3],
    [{ low: null, high: 5 }, 5],
    [{ low: null, high: null }, 0],
  ])('%j stands on an axis at %d', (ends, at) => {
    const [one] = sums({ quantities: [figure(ends)] })
    expect(one && highest(one)).toBe(at)
  })
  it('are said by each of their sources once, footnotes left out', () => {
    const [one] = sums({ attribution: ['body:x', 'doc:d', 'fn1'], quantities: [figure({ estimator: 'body:x' })] })
    if (!one) throw new Error('no sum')
    expect(saidBy(one)).toEqual(['body:x', 'doc:d'])
    expect(['doc:d', 'body:x', 'fn1'].map((source) => isDocument(one, source))).toEqual([true, false, true])
  })
  it.each(SUM_GROUPINGS)('put together by %s are all there, each once, markets by themselves', (by) => {
    trials(15, (chance) => {
      const found = sums(
        ...Array.from({ length: 3 }, () => ({
          subject: chance.one(['group:a', 'group:b']),
          attribution: chance.some(['body:x', 'doc:d']),
          quantities: Array.from({ length: chance.below(3) }, () => anyFigure(chance)),
        })),
      )
      const groups = groupSums(found, by)
      expect(groups.flatMap((group) => group.sums.map(({ id }) => id)).sort()).toEqual(found.map(({ id }) => id).sort())
      for (const group of groups)
        for (const { block } of group.sums) expect(block === 'market').toBe(group.key === 'market')
    })
  })
  it('by group come the fullest first; by period in the order of the blocks', () => {
    const found = sums(
      { quantities: [figure()] },
      { subject: 'group:b', quantities: [figure(), figure({ per: 'day' })] },
      { quantities: [figure({ measure: 'market' })] },
    )
    expect(groupSums(found, 'group').map(({ key }) => key)).toEqual(['group:b', 'group:a', 'market'])
    expect(groupSums(found, 'period').map(({ key }) => key)).toEqual(['undated', 'day', 'market'])
    expect(groupSums(found, 'source').map(({ key }) => key)).toEqual([NONE, 'market'])
    expect(groupSums(sums({ object: 'group:b', quantities: [figure()] }), 'crime').map(({ key }) => key)).toEqual([
      NONE,
    ])
  })
  it('leave shares and rates to themselves', () => {
    const graph = graphOf([
      claimOf(1, { quantities: [figure(), figure({ measure: 'share' }), figure({ measure: 'rate' })] }),
    ])
    expect(sharesOf(allEvidence(graph)).map(({ quantity }) => quantity.measure)).toEqual(['share', 'rate'])
  })
})

describe('rows', () => {
  const row = (id: string, text: string, rank?: number): Row => ({ id, cells: { name: { text, rank } } })
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const order = (rows: readonly Row[]) => rows.map(({ id }) => id).join('')
  it('are ordered in each direction, all there, with the empty ones last', () => {
    trials(30, (chance) => {
      const rows = Array.from({ length: chance.below(8) }, (_, i) => row(String(i), chance.one(['', 'a', 'b', 'c'])))
      for (const sort of ['name', '-name']) {
        const sorted = sortRows(rows, sort, compare)
        expect(order(sorted).split('').sort()).toEqual(order(rows).split('').sort())
        const texts = sorted.map(({ cells }) => cells.name?.text ?? '')
        const full = texts.filter((text) => text !== '')
        expect(texts.slice(0, full.length)).toEqual(full)
        expect(full).toEqual([...full].sort((a, b) => (sort === 'name' ? 1 : -1) * compare(a, b)))
      }
    })
  })
  it('that are equal keep their order, whichever way it goes', () => {
    const rows = [row('a', 'x'), row('b', 'x'), row('c', 'x')]
    expect([order(sortRows(rows, 'name', compare)), order(sortRows(rows, '-name', compare))]).toEqual(['abc', 'abc'])
  })
  it('go by their number where both have one, by their words where one has none', () => {
    expect(order(sortRows([row('a', '9', 9), row('b', '10', 10)], 'name', compare))).toBe('ab')
    expect(order(sortRows([row('a', '9', 9), row('b', '10')], 'name', compare))).toBe('ba')
    expect(order(sortRows([row('a', 'x', 0), row('b', 'x', -1)], 'name', compare))).toBe('ba')
  })
  it('without the column stay as they are, the same list', () => {
    const rows = [row('a', 'x')]
    expect(sortRows(rows, 'claims', compare)).toBe(rows)
    expect(sortRows([], 'name', compare)).toEqual([])
  })
  it('are not changed by being ordered', () => {
    const rows = [row('b', 'b'), row('a', 'a')]
    sortRows(rows, 'name', compare)
    expect(order(rows)).toBe('ba')
  })
  it('copied are as many lines as rows and one, each with as many cells as columns', () => {
    const columns = [
      { id: 'name' as const, label: 'Name' },
      { id: 'claims' as const, label: 'Claims\tall' },
    ]
    trials(20, (chance) => {
      const rows = Array.from({ length: chance.below(5) }, (_, i) =>
        row(String(i), chance.text(['a', '\t', '\n', '\r', ' ', '字', '"'], 8)),
      )
      const lines = toTsv(rows, columns).split('\n')
      expect(lines).toHaveLength(rows.length + 1)
      for (const line of lines) expect(line.split('\t')).toHaveLength(2)
    })
    expect(toTsv([], columns)).toBe('Name\tClaims all')
  })
})

describe('columns', () => {
  it('are named in a link by their table, each once', () => {
    const keys = TABLES.flatMap((table) => columnsOf(table).map((column) => columnKey(table, column)))
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(COLUMN_IDS).size).toBe(COLUMN_IDS.length)
  })
  it('of one table are not turned by a key of another', () => {
    expect(shownColumns('claims', ['activities.places', 'nonsense'])).toEqual(shownColumns('claims', []))
  })
  it('keep their order, whatever is turned', () => {
    trials(15, (chance) => {
      const table = chance.one(TABLES)
      const all = columnsOf(table)
      const shown = shownColumns(
        table,
        chance.shuffled(chance.some(all)).map((column) => columnKey(table, column)),
      )
      expect(shown).toEqual(all.filter((column) => shown.includes(column)))
    })
  })
  it('can each be ordered by, both ways, or not at all', () => {
    expect(SORTS).toHaveLength(1 + 2 * COLUMN_IDS.length)
    for (const id of COLUMN_IDS) for (const sort of [id, `-${id}`]) expect(SORTS).toContain(sort)
  })
})

describe('facets', () => {
  const left = (graph: ReturnType<typeof graphOf>, facets: Facets) => passing(graph, { facets, sure: 'limited' })
  it('that narrow one another leave what each of them leaves', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const [a, b] = [chance.one(FACET_IDS), chance.one(FACET_IDS)]
      if (a === b) return
      const [x, y] = [allValues(graph, a), allValues(graph, b)]
      if (x.length === 0 || y.length === 0) return
      const [only, other] = [{ [a]: [chance.one(x)] }, { [b]: [chance.one(y)] }]
      const both = left(graph, { ...only, ...other })
      const each = [...left(graph, only)].filter((id) => left(graph, other).has(id))
      expect([...both].sort()).toEqual(each.sort())
    })
  })
  it('with more values never leave less', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      const facet = chance.one(FACET_IDS.filter((id) => id !== 'without'))
      const values = allValues(graph, facet)
      if (values.length < 2) return
      const one = [chance.one(values)]
      for (const id of left(graph, { [facet]: one }))
        expect(left(graph, { [facet]: [...one, chance.one(values)] })).toContain(id)
    })
  })
  it('count for each value what choosing it alone would leave of what the facet speaks of', () => {
    trials(15, (chance) => {
      const graph = anyGraph(chance)
      const facet = chance.one(FACET_IDS.filter((id) => id !== 'without'))
      const others: Facets = facet === 'reading' ? {} : { reading: ['explicit'] }
      for (const [value, count] of countFacet(graph, { facets: others, sure: 'hedged' }, facet)) {
        const stands = [...passing(graph, { facets: { ...others, [facet]: [value] }, sure: 'hedged' })]
        expect(stands.filter((id) => valuesOf(graph, facet, id) !== undefined)).toHaveLength(count)
      }
    })
  })
  it('give a row its crimes, groups and places with all these are part of, and a request what it concerns', () => {
    const graph = graphOf([], {
      activities: [
        rowOf(1, {
          places: [{ id: 'place:port', at: [1] }],
          dates: [{ on: '2012-03', until: '2013', what: { en: 'x', zh: 'x' }, at: [1] }],
        }),
      ],
      recommendations: [askOf(1, { names: ['body:x'], concerns: ['crime:oil', 'place:land', 'group:b'] })],
    })
    expect(valuesOf(graph, 'crime', 'activity:a1')).toEqual(['crime:oil', 'crime:natural-resources'])
    expect(valuesOf(graph, 'region', 'activity:a1')).toEqual(['place:port', 'place:coast', 'place:land', 'place:north'])
    expect(valuesOf(graph, 'period', 'activity:a1')).toEqual(['2012', '2013'])
    expect(valuesOf(graph, 'status', 'activity:a1')).toEqual(['ongoing'])
    expect(valuesOf(graph, 'group', 'rec:p2-1')).toEqual(['group:b'])
    expect(valuesOf(graph, 'region', 'rec:p2-1')).toEqual(['place:land', 'place:north'])
    for (const facet of ['speaker', 'predicate', 'period', 'status'] as const)
      expect(valuesOf(graph, facet, 'rec:p2-1')).toBeUndefined()
    expect(valuesOf(graph, 'crime', 'nothing')).toBeUndefined()
  })
  it('of a figure are yes or no, of claims and of rows', () => {
    const graph = graphOf([claimOf(1, { quantities: [figure()] }), claimOf(2)], { activities: [rowOf(1)] })
    expect(['claim:p1-1', 'claim:p1-2', 'activity:a1'].map((id) => valuesOf(graph, 'amount', id))).toEqual([
      ['yes'],
      ['no'],
      ['no'],
    ])
  })
  it('have their values in the order of the data, nobody last', () => {
    expect(allValues(fixtureGraph(), 'crime')).toEqual([
      'crime:natural-resources',
      'crime:oil',
      'crime:extortion',
      'crime:cybercrime',
    ])
    const graph = graphOf([
      claimOf(1, { period: { from: '2012', to: '2012' } }),
      claimOf(2, { period: { from: '2009', to: '2009' } }),
      claimOf(3),
    ])
    expect(allValues(graph, 'period')).toEqual(['2009', '2012', NONE])
  })
  it('narrow only where one has a value', () => {
    expect([isNarrowed({}), isNarrowed({ crime: [] }), isNarrowed({ crime: ['crime:oil'] })]).toEqual([
      false,
      false,
      true,
    ])
  })
  it('are turned one value at a time, and one without values is gone', () => {
    const two = toggled({ group: ['group:a'] }, 'group', 'group:b')
    expect(two).toEqual({ group: ['group:a', 'group:b'] })
    expect(toggled(two, 'group', 'group:a')).toEqual({ group: ['group:b'] })
    expect(toggled({ group: ['group:a'] }, 'group', 'group:a')).toEqual({})
  })
  it('of sources leave nothing out while none is distrusted', () => {
    const graph = fixtureGraph()
    expect([...left(graph, { without: [] })]).toEqual([...left(graph, {})])
  })
})

describe('the sources of a claim', () => {
  const anyClaim = (chance: Chance): Claim =>
    claimOf(1, {
      attribution: chance.some(['body:x', 'body:y', 'org:o', 'doc:d', 'res:r', 'fn1']),
      footnotes: chance.some(['fn1', 'fn2']),
    })
  it('are its speakers and its documents, each once, or nobody', () => {
    trials(30, (chance) => {
      const claim = anyClaim(chance)
      const all = sourcesOfClaim(claim)
      expect(new Set(all).size).toBe(all.length)
      const named = [...speakersOf(claim), ...documentsOf(claim)]
      expect(all).toEqual(named.length === 0 ? [NONE] : named)
    })
  })
  it('that are all distrusted take it with them, and distrusting more never brings it back', () => {
    trials(50, (chance) => {
      const claim = anyClaim(chance)
      const all = sourcesOfClaim(claim)
      expect(restsOnlyOn(claim, new Set(all))).toBe(true)
      expect(restsOnlyOn(claim, new Set())).toBe(false)
      const some = chance.some(all)
      if (restsOnlyOn(claim, new Set(some))) expect(restsOnlyOn(claim, new Set([...some, 'doc:x']))).toBe(true)
    })
  })
  it('are one origin in whatever order they are named', () => {
    expect(originOf(claimOf(1, { attribution: ['doc:d', 'res:r'] }))).toBe(
      originOf(claimOf(2, { attribution: ['res:r', 'body:x', 'doc:d'] })),
    )
    expect(originOf(claimOf(1, { attribution: ['fn1', 'body:x'] }))).toBe(
      originOf(claimOf(2, { attribution: ['body:x'] })),
    )
  })
  it('are listed with the one most rests on first, and nobody last', () => {
    trials(20, (chance) => {
      const found = sourcesOf(allEvidence(anyGraph(chance)))
      const counts = found.filter(({ id }) => id !== NONE).map(({ rests }) => rests.length)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      const at = found.findIndex(({ id }) => id === NONE)
      expect(at === -1 || at === found.length - 1).toBe(true)
      for (const { rests, only, origins } of found) {
        for (const claim of only) expect(rests).toContain(claim)
        expect(origins >= 1 && origins <= rests.length).toBe(true)
      }
    })
  })
})
