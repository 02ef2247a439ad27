// Which heads and cells has a matrix, and in what order do they stand, on data small enough to count?

import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/core/graph/graph.ts'
import { linkId, standsOf } from '../../../src/core/graph/lens.ts'
import { cellOf, cellsOf, MATRIX_IDS, type MatrixId, matrixOf } from '../../../src/core/graph/matrix.ts'
import { NO_SIFT } from '../../../src/core/graph/sift.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import { ORDERS, type Order } from '../../../src/core/query/matrix-choices.ts'
import { orderMatrix } from '../../../src/core/query/matrix-order.ts'
import { matricesWith, offersOption } from '../../../src/core/query/offers.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { atlasDataset, withClaims } from '../fixture-atlas.ts'

const data = atlasDataset()
const graph = buildGraph(data)
const lenses = openLenses(graph)
const shown = (id: MatrixId, sift = NO_SIFT) => lenses.matrix(id, sift, {})
const short = (id: string) => id.replace(/^\w+:/, '')
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const cells = (id: MatrixId) =>
  shown(id).links.map(({ source, target, strands }) => `${short(source)} ${short(target)} ${strands.length}`)

describe('the cells of a matrix', () => {
  it('hold each claim of gain once, and no reading of ours by itself', () => {
    expect(cells('group-crime')).toEqual([
      'alpha oil 2',
      'alpha extortion 1',
      'beta oil 1',
      'beta kidnapping 1',
      'fighters kidnapping 1',
    ])
    const ours = shown('group-crime', { ...NO_SIFT, show: ['inferred'] }).links.filter(({ inferred }) => inferred)
    expect(ours.map(({ target }) => target)).toEqual(['crime:gold'])
  })
  it('hold each activity that a body leads for each crime it names', () => {
    expect(cells('body-crime').sort()).toEqual(['kidnapping x 1', 'oil x 2'])
  })
  it('fold countries and cities into their region, and remember which they were', () => {
    expect(cells('group-region')).toEqual(['alpha middle-east 2', 'beta sahel 2', 'fighters sahel 1'])
    const [alpha, beta, fighters] = shown('group-region').links
    expect(alpha?.strands.map(({ folded }) => folded)).toEqual([['place:mosul'], ['place:iraq']])
    expect(beta?.strands.map(({ folded }) => folded)).toEqual([['place:mali'], ['place:hidden-valley']])
    expect(fighters?.strands.map(({ folded }) => folded)).toEqual([undefined])
  })
  it('leave the world a region of its own', () => {
    expect(cells('body-region').sort()).toEqual(['middle-east x 1', 'sahel x 1', 'world x 1'])
  })
  it('hold an activity once for a region of which it names two countries', () => {
    const activities = data.activities.map((one) =>
      one.id === 'activity:a2'
        ? { ...one, places: [...one.places, { id: 'place:turkey', at: ['scope' as const] }] }
        : one,
    )
    const found = matrixOf(buildGraph({ ...data, activities }), 'body-region').links.find(
      ({ source }) => source === 'place:middle-east',
    )
    expect(found && standsOf(found)).toEqual(['activity:a2'])
    expect(found?.strands[0]?.folded).toEqual(['place:iraq', 'place:turkey'])
  })
  it('take the firmest stroke among their claims, and limited evidence only where there is nothing else', () => {
    const stroke = (row: string, column: string) => cellOf(cellsOf(shown('group-crime')), row, column)?.stroke
    expect(stroke('group:alpha', 'crime:oil')).toBe('firm')
    expect(stroke('group:beta', 'crime:kidnapping')).toBe('limited')
    const mixed = withClaims(
      data,
      (claim): Claim => (claim.id === 'claim:p1-2' ? { ...claim, polarity: 'limited-evidence' } : claim),
    )
    const cell = cellOf(cellsOf(matrixOf(buildGraph(mixed), 'group-crime')), 'group:alpha', 'crime:oil')
    expect(cell?.stroke).toBe('firm')
  })
  it('are found by row and column, whichever stands first in their id', () => {
    const found = cellsOf(shown('body-crime'))
    expect(found.has(linkId('crime:oil', 'body:x'))).toBe(true)
    expect(cellOf(found, 'body:x', 'crime:oil')).toBe(cellOf(found, 'crime:oil', 'body:x'))
    expect(cellOf(found, 'body:x', 'crime:extortion')).toBeUndefined()
  })
})

describe('the heads of a matrix', () => {
  const heads = (id: MatrixId, column: string) =>
    shown(id)
      .nodes.filter((node) => node.column === column)
      .map((node) => short(node.id))
  it('are every group and every crime, with a cell or without', () => {
    expect(heads('group-crime', 'row')).toEqual(['alpha', 'beta', 'gamma', 'fighters'])
    expect(heads('group-crime', 'column')).toEqual([
      'natural-resources',
      'oil',
      'gold',
      'extortion',
      'kidnapping',
      'cybercrime',
    ])
  })
  it('are bodies and places only where there is a cell', () => {
    expect(heads('body-region', 'row')).toEqual(['x'])
    expect(heads('body-region', 'column')).toEqual(['world', 'middle-east', 'sahel'])
  })
  it('without a cell are alone', () => {
    const alone = shown('group-crime').nodes.filter((node) => node.alone)
    expect(alone.map(({ id }) => short(id))).toEqual(['gamma', 'natural-resources', 'gold', 'cybercrime'])
  })
  it('put unnamed actors into a block of their own', () => {
    const { nodes } = shown('group-crime')
    expect(nodes.filter(({ block }) => block === 1).map(({ id }) => id)).toEqual(['actor:fighters'])
  })
})

describe('the order of heads', () => {
  const order = (by: Order, of = data) => {
    const own = buildGraph(of)
    const { rows, columns } = orderMatrix(own, matrixOf(own, 'group-crime'), by, byName)
    return { rows: rows.map(({ id }) => short(id)), columns: columns.map(({ id }) => short(id)) }
  }
  it('loses and doubles nobody', () => {
    const all = order('count')
    for (const by of ORDERS) {
      expect(order(by).rows.toSorted()).toEqual(all.rows.toSorted())
      expect(order(by).columns.toSorted()).toEqual(all.columns.toSorted())
    }
  })
  it('by count goes by cells, not by claims', () => {
    const single = withClaims(data, (claim) =>
      claim.id === 'claim:p1-3' || claim.id === 'claim:p1-7' ? undefined : claim,
    )
    // Alpha has two claims in one cell, Beta one claim in each of two.
    expect(order('count', single).rows).toEqual(['beta', 'alpha', 'gamma', 'fighters'])
  })
  it('counts no unnamed actor for a column', () => {
    const moved = withClaims(data, (claim) =>
      claim.subject === 'group:beta' && claim.object === 'crime:kidnapping' ? undefined : claim,
    )
    const { columns } = order('count', moved)
    expect(columns.indexOf('extortion')).toBeLessThan(columns.indexOf('kidnapping'))
  })
  it('keeps parts right behind their whole, whatever it goes by', () => {
    for (const by of ORDERS) {
      const { columns } = order(by)
      const at = columns.indexOf('natural-resources')
      expect([by, columns.slice(at + 1, at + 3).toSorted()]).toEqual([by, ['gold', 'oil']])
    }
  })
  it('keeps unnamed actors last, whatever it goes by', () => {
    for (const by of ORDERS) expect([by, order(by).rows.at(-1)]).toEqual([by, 'fighters'])
  })
  it('by likeness chains what shares most, and ends with what shares nothing', () => {
    const gain = (n: number, subject: string, object: string): Claim => ({
      ...(data.claims[0] as Claim),
      id: `claim:p1-${n}`,
      subject,
      object,
    })
    const claims = [
      gain(1, 'group:alpha', 'crime:oil'),
      gain(2, 'group:alpha', 'crime:extortion'),
      gain(3, 'group:alpha', 'crime:gold'),
      gain(4, 'group:beta', 'crime:kidnapping'),
      gain(5, 'group:gamma', 'crime:oil'),
      gain(6, 'group:gamma', 'crime:extortion'),
    ]
    // Gamma shares two of three cells with Alpha; Beta none.
    expect(order('likeness', { ...data, claims }).rows.slice(0, 3)).toEqual(['alpha', 'gamma', 'beta'])
    expect(order('count', { ...data, claims }).rows.slice(0, 3)).toEqual(['alpha', 'gamma', 'beta'])
    const fewer = claims.filter(({ id }) => id !== 'claim:p1-6')
    expect(order('likeness', { ...data, claims: fewer }).rows.slice(0, 3)).toEqual(['alpha', 'gamma', 'beta'])
    expect(order('count', { ...data, claims: fewer }).rows.slice(0, 3)).toEqual(['alpha', 'beta', 'gamma'])
  })
})

describe('what is offered', () => {
  const has = (...held: ('groups' | 'activities' | 'recommendations' | 'places' | 'sums')[]) => new Set(held)
  it('is every matrix of a dataset that holds all', () => {
    expect(matricesWith(has('groups', 'activities', 'places'))).toEqual(MATRIX_IDS)
  })
  it.each([
    [['groups'], ['group-crime']],
    [
      ['groups', 'places'],
      ['group-crime', 'group-region'],
    ],
    [['activities'], ['body-crime']],
    [['places'], []],
  ] as const)('of %j is %j', (held, matrices) => {
    expect(matricesWith(has(...held))).toEqual(matrices)
  })
  it('of tables and layers is what they list', () => {
    const bare = has('places')
    expect(['claims', 'entities', 'sources'].every((id) => offersOption(bare, 'table', id))).toBe(true)
    expect(['activities', 'recommendations', 'gaps'].some((id) => offersOption(bare, 'table', id))).toBe(false)
    expect(offersOption(bare, 'map', 'harm')).toBe(true)
    expect(offersOption(bare, 'map', 'response')).toBe(false)
    expect(offersOption(has('activities'), 'map', 'response')).toBe(true)
  })
  it('of an option that needs nothing is everything', () => {
    expect(offersOption(has(), 'order', 'name')).toBe(true)
  })
})
