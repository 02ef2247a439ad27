// What stands on a map and what lights there; in what order a matrix stands; what a choice lights in a lens.

import { describe, expect, it } from 'vitest'
import { foldLens } from '../../../src/core/graph/fold.ts'
import { allEvidence } from '../../../src/core/graph/graph.ts'
import { LENS_IDS, linkId } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { MATRIX_IDS, matrixOf } from '../../../src/core/graph/matrix.ts'
import { NO_SIFT, type Sift, siftLens } from '../../../src/core/graph/sift.ts'
import { mapLightOf, mapOf } from '../../../src/core/query/map.ts'
import { ORDERS } from '../../../src/core/query/matrix-choices.ts'
import { orderMatrix } from '../../../src/core/query/matrix-order.ts'
import { stressOf } from '../../../src/core/query/stress.ts'
import { trials } from '../chance.ts'
import { anyGraph, claimOf, entityOf, graphOf, leadOf, rowOf } from '../made.ts'

const at = (id: string, role = 'origin') => ({ id: `place:${id}`, role })
const harm = (graph: ReturnType<typeof graphOf>, sift: Sift = NO_SIFT) => mapOf(allEvidence(graph), 'harm', sift, {})

describe('a map', () => {
  it('counts for a place each claim once, and puts the fullest first', () => {
    const { places } = harm(
      graphOf([
        claimOf(1, { places: [at('port')] }),
        claimOf(2, { places: [at('port'), at('land', 'market')] }),
        claimOf(3, { predicate: 'active-in', object: 'place:coast' }),
      ]),
    )
    expect(places.map(({ id, count }) => [id, count])).toEqual([
      ['place:port', 2],
      ['place:coast', 1],
      ['place:land', 1],
    ])
  })
  it('shows our readings and unnamed actors only where they are asked for', () => {
    const graph = graphOf([
      claimOf(1, { places: [at('port')], reading: 'inferred' }),
      claimOf(2, { subject: 'actor:some', predicate: 'active-in', object: 'place:land' }),
      claimOf(3, { subject: 'actor:some', places: [at('coast')] }),
    ])
    const placesWith = (sift: Sift, facets = {}) =>
      mapOf(allEvidence(graph), 'harm', sift, facets).places.map(({ id }) => id)
    expect(placesWith(NO_SIFT)).toEqual([])
    expect(placesWith({ ...NO_SIFT, show: ['inferred'] })).toEqual(['place:port'])
    expect(placesWith(NO_SIFT, { reading: ['inferred'] })).toEqual(['place:port'])
    expect(placesWith({ ...NO_SIFT, show: ['actor'] })).toEqual(['place:coast', 'place:land'])
  })
  it('shows no place, thing or way of a kind that is hidden', () => {
    const graph = graphOf([claimOf(1, { places: [at('land'), at('port', 'market')] })])
    expect(harm(graph).legs).toHaveLength(1)
    for (const kind of ['place', 'crime', 'group'] as const)
      expect(harm(graph, { ...NO_SIFT, hide: [kind] }).places).toEqual([])
    expect(harm(graph, { ...NO_SIFT, hide: ['crime'] }).legs).toEqual([])
  })
  it('bundles what says the same way of the same crime, and no other', () => {
    const way = [at('land'), at('port', 'market')]
    const { legs } = harm(
      graphOf([
        claimOf(1, { places: way }),
        claimOf(2, { places: way }),
        claimOf(3, { places: way, object: 'crime:extortion' }),
      ]),
    )
    expect(legs.map(({ id, strands }) => [id, strands.length])).toEqual([
      ['place:land~place:port~crime:oil', 2],
      ['place:land~place:port~crime:extortion', 1],
    ])
  })
  it('of the response has bodies, and no way', () => {
    const graph = graphOf([claimOf(1, { places: [at('land'), at('port', 'market')] })], {
      activities: [
        rowOf(1, { places: [{ id: 'place:land', at: [1] }], leads: [leadOf('body:x'), leadOf('body:y', 'supports')] }),
      ],
    })
    const { places, legs } = mapOf(allEvidence(graph), 'response', NO_SIFT, {})
    expect(legs).toEqual([])
    expect(places.map(({ id, ties }) => [id, ties.map(({ thing }) => thing)])).toEqual([['place:land', ['body:x']]])
  })
  it('holds no place without a tie and no way without a claim, whatever it shows', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      for (const layer of ['harm', 'response'] as const) {
        const { places, legs } = mapOf(
          allEvidence(graph),
          layer,
          { ...NO_SIFT, show: chance.some(['actor', 'inferred'] as const) },
          {},
        )
        for (const { ties, count } of places) expect(count > 0 && ties.length >= count).toBe(true)
        for (const { strands, from, to } of legs) expect(strands.length > 0 && from !== to).toBe(true)
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
      }
    })
  })
})

describe('the light on a map', () => {
  const graph = graphOf([
    claimOf(1, { places: [at('land'), at('port', 'market')] }),
    claimOf(2, { subject: 'group:b', predicate: 'active-in', object: 'place:far-city' }),
  ])
  const content = harm(graph)
  const light = (...ids: string[]) => mapLightOf(graph, content, ids)
  it('of a crime is where it takes place, its ways too', () => {
    const lit = light('crime:oil')
    expect([...(lit?.places ?? [])].sort()).toEqual(['place:land', 'place:port'])
    expect([...(lit?.legs ?? [])]).toEqual(['place:land~place:port~crime:oil'])
  })
  it('of a group is drawn from the group, also where what it gains from takes place', () => {
    expect(light('group:a')?.ties.map(({ thing, place }) => `${thing} ${place}`)).toEqual([
      'group:a place:land',
      'group:a place:port',
    ])
  })
  it('of a place is what lies in it too', () => {
    expect([...(light('place:north')?.places ?? [])].sort()).toEqual(['place:land', 'place:port'])
    expect([...(light('place:port')?.places ?? [])].sort()).toEqual(['place:land', 'place:port'])
    expect(light('place:coast')?.ties.map(({ place }) => place)).toEqual(['place:port'])
  })
  it('of a line is what both its ends share', () => {
    expect(light(linkId('group:a', 'crime:oil'))?.legs.size).toBe(1)
    expect([...(light(linkId('place:land', 'crime:oil'))?.places ?? [])]).toEqual(['place:land', 'place:port'])
    expect(light(linkId('group:b', 'crime:oil'))).toBeUndefined()
  })
  it('of a claim or a way is that alone', () => {
    expect([...(light('claim:p1-2')?.places ?? [])]).toEqual(['place:far-city'])
    expect([...(light('place:land~place:port~crime:oil')?.legs ?? [])]).toHaveLength(1)
  })
  it('of what the map has not is none', () => {
    for (const id of ['crime:extortion', 'body:x', 'claim:p9-9', '']) expect(light(id)).toBeUndefined()
    expect(light()).toBeUndefined()
  })
  it('of several is that of each', () => {
    expect([...(light('group:b', 'crime:oil')?.places ?? [])].sort()).toEqual([
      'place:far-city',
      'place:land',
      'place:port',
    ])
  })
})

describe('the order of a matrix', () => {
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  it('holds every head once, unnamed actors last, a whole before its parts', () => {
    trials(20, (chance) => {
      const graph = anyGraph(chance)
      for (const id of MATRIX_IDS) {
        const matrix = siftLens(matrixOf(graph, id), { ...NO_SIFT, show: ['actor', 'inferred'] })
        for (const order of ORDERS) {
          const { rows, columns } = orderMatrix(graph, matrix, order, byName)
          expect([...rows, ...columns].map((node) => node.id).sort()).toEqual(
            matrix.nodes.map((node) => node.id).sort(),
          )
          expect(rows.map(({ block }) => block)).toEqual(rows.map(({ block }) => block).sort())
          const heads = columns.map((node) => node.id)
          const [whole, part] = [heads.indexOf('crime:natural-resources'), heads.indexOf('crime:oil')]
          if (whole >= 0 && part >= 0) expect([order, part]).toEqual([order, whole + 1])
        }
      }
    })
  })
  const claims = [
    claimOf(1, { object: 'crime:extortion' }),
    claimOf(2, { subject: 'group:b', object: 'crime:extortion' }),
    claimOf(3, { subject: 'group:b', object: 'crime:cybercrime' }),
    claimOf(4, { subject: 'actor:some', object: 'crime:cybercrime' }),
    claimOf(5, { subject: 'actor:some', object: 'crime:oil' }),
  ]
  const ordered = (order: (typeof ORDERS)[number]) => {
    const graph = graphOf(claims)
    return orderMatrix(graph, matrixOf(graph, 'group-crime'), order, byName)
  }
  it('by count has the fullest first, and does not count unnamed actors for a crime', () => {
    const { rows, columns } = ordered('count')
    expect(rows.map(({ id }) => id)).toEqual(['group:b', 'group:a', 'actor:some'])
    expect(columns.map(({ id }) => id)).toEqual([
      'crime:extortion',
      'crime:cybercrime',
      'crime:natural-resources',
      'crime:oil',
    ])
  })
  it('by name is that of the reader’s language, the whole still before its part', () => {
    const graph = graphOf(claims)
    const turned = orderMatrix(graph, matrixOf(graph, 'group-crime'), 'name', (a, b) => byName(b, a))
    expect(turned.rows.map(({ id }) => id)).toEqual(['group:b', 'group:a', 'actor:some'])
    expect(turned.columns.map(({ id }) => id)).toEqual([
      'crime:natural-resources',
      'crime:oil',
      'crime:extortion',
      'crime:cybercrime',
    ])
  })
  it('by name has a family where its whole stands, not where the first of its parts would', () => {
    const graph = graphOf(claims)
    const names = ['crime:oil', 'crime:cybercrime', 'crime:extortion', 'crime:natural-resources']
    const place = (id: string) => names.indexOf(id)
    const { columns } = orderMatrix(graph, matrixOf(graph, 'group-crime'), 'name', (a, b) => place(a) - place(b))
    expect(columns.map(({ id }) => id)).toEqual([
      'crime:cybercrime',
      'crime:extortion',
      'crime:natural-resources',
      'crime:oil',
    ])
  })
  it('by likeness has beside each what shares most with it, and what has no cell at the end', () => {
    const graph = graphOf([
      ...['crime:oil', 'crime:extortion'].map((object, i) => claimOf(i + 1, { object })),
      claimOf(3, { predicate: 'active-in', object: 'place:land' }),
      claimOf(4, { subject: 'group:b', predicate: 'active-in', object: 'place:far-city' }),
    ])
    const { columns } = orderMatrix(graph, matrixOf(graph, 'group-crime'), 'likeness', byName)
    expect(columns.map(({ id }) => id).at(-1)).toBe('crime:cybercrime')
    const regions = orderMatrix(graph, matrixOf(graph, 'group-region'), 'likeness', byName)
    expect(regions.rows.map(({ id }) => id)).toEqual(['group:a', 'group:b'])
  })
  it('leaves parts where they are whose whole is no head', () => {
    const entities = [
      entityOf('group:a'),
      entityOf('crime:any', { generic: true }),
      entityOf('crime:first', { parent: 'crime:any' }),
      entityOf('crime:other'),
      entityOf('crime:second', { parent: 'crime:any' }),
    ]
    const graph = graphOf([], { entities })
    const { columns } = orderMatrix(graph, matrixOf(graph, 'group-crime'), 'count', byName)
    expect(columns.map(({ id }) => id)).toEqual(['crime:first', 'crime:other', 'crime:second'])
  })
  it('of nothing is nothing', () => {
    const empty = graphOf([], { entities: [] })
    expect(orderMatrix(empty, matrixOf(empty, 'group-crime'), 'likeness', byName)).toEqual({ rows: [], columns: [] })
  })
})

describe('what a choice lights', () => {
  it('is in the picture, and nothing is lit and at rest at once', () => {
    trials(30, (chance) => {
      const graph = anyGraph(chance)
      const lens = siftLens(fullLens(graph, chance.one(LENS_IDS)), { ...NO_SIFT, show: ['actor', 'inferred'] })
      const known = new Set([...lens.nodes, ...lens.links].map(({ id }) => id))
      const chosen = chance.some([...known]).slice(0, 3)
      const stress = stressOf(lens, chosen)
      if (chosen.length === 0) return expect(stress).toBeUndefined()
      for (const id of chosen) expect(stress?.lit).toContain(id)
      for (const id of [...(stress?.lit ?? []), ...(stress?.rest ?? [])]) expect(known).toContain(id)
      for (const id of stress?.lit ?? []) expect(stress?.rest.has(id)).toBe(false)
    })
  })
  it('of several is what each of them lights', () => {
    trials(20, (chance) => {
      const lens = fullLens(anyGraph(chance), chance.one(LENS_IDS))
      const some = chance.some(lens.nodes.map(({ id }) => id)).slice(0, 3)
      const each = new Set(some.flatMap((id) => [...(stressOf(lens, [id])?.lit ?? [])]))
      expect(stressOf(lens, some)?.lit ?? new Set()).toEqual(each)
    })
  })
  it('of a lit line are both its marks', () => {
    trials(20, (chance) => {
      const lens = fullLens(anyGraph(chance), chance.one(LENS_IDS))
      if (lens.nodes.length === 0) return
      const lit = stressOf(lens, [chance.one(lens.nodes).id])?.lit ?? new Set()
      for (const { id, source, target } of lens.links)
        if (lit.has(id)) expect([lit.has(source), lit.has(target)]).toEqual([true, true])
    })
  })
  it('of a claim or a row without a mark are the lines that stand for it', () => {
    const graph = graphOf([claimOf(1), claimOf(2, { object: 'crime:extortion' })], { activities: [rowOf(1)] })
    const lens = fullLens(graph, 'nexus')
    expect([...(stressOf(lens, ['claim:p1-2'])?.lit ?? [])].sort()).toEqual(
      ['group:a', 'crime:extortion', linkId('group:a', 'crime:extortion')].sort(),
    )
    expect(stressOf(lens, ['activity:a1'])?.lit).toContain(linkId('crime:oil', 'body:x'))
    expect(stressOf(lens, ['claim:p9-9'])).toBeUndefined()
  })
  it('of a claim is its line, though others stand in that line too', () => {
    const lens = fullLens(graphOf([claimOf(1), claimOf(2)]), 'nexus')
    expect(stressOf(lens, ['claim:p1-2'])?.lit).toContain(linkId('group:a', 'crime:oil'))
  })
  it('of what was folded away is what it went into, along its own lines alone', () => {
    const graph = graphOf([claimOf(1), claimOf(2, { subject: 'group:b', object: 'crime:natural-resources' })])
    const lens = foldLens(graph, fullLens(graph, 'everything'), ['crimes'])
    expect([...(stressOf(lens, ['crime:oil'])?.lit ?? [])].sort()).toEqual(
      ['crime:natural-resources', 'group:a', linkId('group:a', 'crime:natural-resources')].sort(),
    )
  })
  it('of a claim that is inside a mark is that mark', () => {
    const graph = graphOf([claimOf(1, { subject: 'crime:oil', predicate: 'feeds', object: 'crime:natural-resources' })])
    const lens = foldLens(graph, fullLens(graph, 'everything'), ['crimes'])
    expect(stressOf(lens, ['claim:p1-1'])?.lit).toEqual(new Set(['crime:natural-resources']))
  })
  it('of a bracket leaves its parts and their lines at rest', () => {
    const lens = fullLens(graphOf([claimOf(1)]), 'threat')
    const stress = stressOf(lens, ['crime:natural-resources'])
    expect(stress?.lit).toEqual(new Set(['crime:natural-resources']))
    expect(stress?.rest).toContain('crime:oil')
  })
})
