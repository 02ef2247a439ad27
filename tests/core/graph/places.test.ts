// Where do claims and rows put things: on which places, along which ways, and into which cells of a matrix?

import { describe, expect, it } from 'vitest'
import { partOf } from '../../../src/core/graph/lenses/places.ts'
import { cellOf, cellsOf, MATRIX_IDS, matrixOf } from '../../../src/core/graph/matrix.ts'
import { harmTies, legsOf, responseTies } from '../../../src/core/graph/place-ties.ts'
import { regionsAbove } from '../../../src/core/graph/within.ts'
import { fixtureGraph } from '../fixture.ts'
import { claimOf, graphOf, leadOf, rowOf } from '../made.ts'

const fixture = fixtureGraph()
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('places', () => {
  it('lie in all that they lie in, but for the world', () => {
    expect(regionsAbove(fixture, 'place:port')).toEqual(['place:port', 'place:coast', 'place:land', 'place:north'])
    expect(regionsAbove(fixture, 'place:far-city')).toEqual(['place:far-city'])
    expect(regionsAbove(fixture, 'place:world')).toEqual(['place:world'])
    expect(regionsAbove(fixture, 'group:a')).toEqual(['group:a'])
  })
  it('lie in a part of the world, which is its own', () => {
    for (const id of ['place:port', 'place:land', 'place:north']) expect(partOf(fixture, id)).toBe('place:north')
    expect([partOf(fixture, 'place:world'), partOf(fixture, 'place:far-city')]).toEqual([
      'place:world',
      'place:far-city',
    ])
  })
})

const tied = (graph: ReturnType<typeof graphOf>) =>
  harmTies(graph).map(({ thing, place, who, stand }) => [thing, place, who, stand].filter(Boolean).join(' '))

describe('harm at places', () => {
  it('is a group where it acts, and a crime where it takes place with all other places of the claim', () => {
    const places = [
      { id: 'place:port', role: 'transit' },
      { id: 'place:land', role: 'origin' },
    ]
    expect(
      tied(
        graphOf([
          claimOf(1, { predicate: 'active-in', object: 'place:land', places }),
          claimOf(2, { subject: 'crime:oil', predicate: 'takes-place-in', object: 'place:land', places }),
        ]),
      ),
    ).toEqual(['group:a place:land claim:p1-1', 'crime:oil place:land claim:p1-2', 'crime:oil place:port claim:p1-2'])
  })
  it('is a crime where somebody gains from it, once a place, and says who', () => {
    const places = [
      { id: 'place:land', role: 'origin' },
      { id: 'place:land', role: 'market' },
    ]
    expect(tied(graphOf([claimOf(1, { places })]))).toEqual(['crime:oil place:land group:a claim:p1-1'])
  })
  it('is nothing where a claim is about something else, or says no place', () => {
    const places = [{ id: 'place:land', role: 'site' }]
    expect(
      tied(
        graphOf([
          claimOf(1),
          claimOf(2, { predicate: 'tied-to', object: 'group:b', places }),
          claimOf(3, { subject: 'body:x', predicate: 'works-on', object: 'crime:oil', places }),
        ]),
      ),
    ).toEqual([])
  })
})

describe('the response at places', () => {
  it('is every body that leads a row, at every place of the row', () => {
    const graph = graphOf([], {
      activities: [
        rowOf(1, {
          leads: [leadOf('body:x', 'co-leads'), leadOf('body:y', 'supports')],
          places: [
            { id: 'place:land', at: [1] },
            { id: 'place:port', at: [1] },
          ],
        }),
      ],
    })
    expect(responseTies(graph).map(({ thing, place }) => `${thing} ${place}`)).toEqual([
      'body:x place:land',
      'body:x place:port',
    ])
  })
})

describe('ways', () => {
  const at = (...pairs: string[]) =>
    pairs.map((pair) => {
      const [role = '', id = ''] = pair.split(' ')
      return { id: `place:${id}`, role }
    })
  const legs = (...claims: ReturnType<typeof claimOf>[]) =>
    legsOf(graphOf(claims)).map(({ from, to }) => `${from} ${to}`)
  it('run from where things come to where they go', () => {
    expect(
      legs(claimOf(1, { places: at('origin land', 'production north', 'destination port', 'market far-city') })),
    ).toEqual([
      'place:land place:port',
      'place:land place:far-city',
      'place:north place:port',
      'place:north place:far-city',
    ])
  })
  it('run through what lies between, and not past it', () => {
    expect(legs(claimOf(1, { places: at('origin land', 'transit port', 'destination far-city') }))).toEqual([
      'place:land place:port',
      'place:port place:far-city',
    ])
  })
  it('begin or end where one end is not said', () => {
    expect(legs(claimOf(1, { places: at('transit port', 'destination far-city') }))).toEqual([
      'place:port place:far-city',
    ])
    expect(legs(claimOf(1, { places: at('origin land') }))).toEqual([])
  })
  it('never lead from a place to itself', () => {
    expect(legs(claimOf(1, { places: at('origin land', 'destination land') }))).toEqual([])
  })
  it('may have the object of a claim for a station', () => {
    expect(
      legs(
        claimOf(1, {
          subject: 'crime:oil',
          predicate: 'takes-place-in',
          object: 'place:far-city',
          role: 'destination',
          places: at('origin land'),
        }),
      ),
    ).toEqual(['place:land place:far-city'])
  })
  it('are none of a claim that is about no crime, nor across claims', () => {
    expect(
      legs(claimOf(1, { predicate: 'tied-to', object: 'group:b', places: at('origin land', 'market port') })),
    ).toEqual([])
    expect(legs(claimOf(1, { places: at('origin land') }), claimOf(2, { places: at('market port') }))).toEqual([])
  })
})

describe('a matrix', () => {
  it('has a head for every group and crime, tied or not, and for an actor only where it has a cell', () => {
    const { nodes } = matrixOf(graphOf([claimOf(1)]), 'group-crime')
    expect(nodes.filter(({ column }) => column === 'row').map(({ id, alone }) => [id, alone])).toEqual([
      ['group:a', false],
      ['group:b', true],
    ])
    expect(nodes.filter(({ column }) => column === 'column')).toHaveLength(4)
  })
  it('of regions has what lies in one for the region, and remembers what it was', () => {
    const { links } = matrixOf(graphOf([claimOf(1, { predicate: 'active-in', object: 'place:port' })]), 'group-region')
    expect(links.map(({ target, strands }) => [target, strands[0]?.folded])).toEqual([['place:north', ['place:port']]])
    const whole = matrixOf(graphOf([claimOf(1, { predicate: 'active-in', object: 'place:north' })]), 'group-region')
    expect(whole.links[0]?.strands[0]?.folded).toBeUndefined()
  })
  it('of bodies has only those that lead', () => {
    const activities = [rowOf(1, { leads: [leadOf('body:x'), leadOf('body:y', 'supports')] })]
    const graph = graphOf([], { activities })
    for (const id of ['body-crime', 'body-region'] as const)
      expect(ids(matrixOf(graph, id).nodes.filter(({ kind }) => kind === 'body'))).toEqual(['body:x'])
  })
  it('finds a cell by its heads in either order', () => {
    const cells = cellsOf(matrixOf(fixture, 'body-crime'))
    expect(cellOf(cells, 'crime:oil', 'body:x')).toBe(cellOf(cells, 'body:x', 'crime:oil'))
    expect(cellOf(cells, 'body:x', 'crime:extortion')).toBeUndefined()
  })
  it.each(MATRIX_IDS)('%s holds no cell without its two heads', (id) => {
    const { nodes, links } = matrixOf(fixture, id)
    const heads = new Set(ids(nodes))
    for (const { source, target } of links) expect([heads.has(source), heads.has(target)]).toEqual([true, true])
  })
})
