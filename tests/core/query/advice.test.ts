// Is a recommendation joined with an activity by what both name as such, and by nothing else?

import { describe, expect, it } from 'vitest'
import { NO_GUIDE } from '../../../src/core/model/guide.ts'
import { joinsOf, joinsWith, sharingIn } from '../../../src/core/query/advice.ts'
import { askOf, entityOf, graphOf, leadOf, rowOf } from '../made.ts'

const named = (id: string) => ({ id, basis: 'named' as const, at: [1] })
const at = (id: string) => ({ id, at: [1] })
const bare = { leads: [], crimes: [], places: [] }
const entities = [
  entityOf('body:x'),
  entityOf('body:all'),
  entityOf('org:union'),
  entityOf('actor:some', { generic: true }),
  entityOf('crime:oil', { parent: 'crime:goods' }),
  entityOf('crime:goods'),
  entityOf('crime:at-large', { generic: true }),
  entityOf('place:world', { level: 'world' }),
  entityOf('place:land', { level: 'country', parent: 'place:world' }),
  entityOf('place:city', { level: 'city', parent: 'place:land' }),
  entityOf('treaty:salt'),
]
const graph = graphOf([], {
  entities,
  guide: { ...NO_GUIDE, whole: 'body:all' },
  activities: [
    rowOf(1, { ...bare, leads: [leadOf('body:x'), leadOf('body:all')], crimes: [named('crime:oil')] }),
    rowOf(2, {
      ...bare,
      partners: [
        { ...at('body:x'), role: 'partner' },
        { ...at('org:union'), role: 'partner' },
        { ...at('actor:some'), role: 'partner' },
      ],
      crimes: [{ id: 'crime:goods', basis: 'implied', at: [1] }, named('crime:at-large')],
      places: [at('place:land'), at('place:world')],
      venues: [at('place:city')],
      instruments: [at('treaty:salt')],
    }),
  ],
  recommendations: [
    askOf(1, { names: ['treaty:salt', 'body:x', 'org:union'], concerns: ['place:land', 'crime:oil', 'crime:oil'] }),
    askOf(2, { names: ['body:all', 'actor:some'], concerns: ['crime:at-large', 'crime:goods', 'place:world'] }),
    askOf(3, { concerns: ['place:city'] }),
    askOf(4),
  ],
})
const [first, ...others] = graph.dataset.recommendations
const shared = (one = first) =>
  one === undefined
    ? []
    : joinsOf(graph, one).map(({ thing, as, stands }) => `${as} ${thing}: ${stands.map(({ unit }) => unit)}`)

describe('a join of a recommendation with activities', () => {
  it('is by a crime, a body of any kind, a place or an instrument, in that order, each once', () => {
    expect(shared()).toEqual([
      'crime crime:oil: a1',
      'body body:x: a1,a2',
      'body org:union: a2',
      'place place:land: a2',
      'instrument treaty:salt: a2',
    ])
  })
  it('is never by what all share, what is implied, a whole, an actor, or where one met', () => {
    expect(others.map(shared)).toEqual([[], [], []])
  })
  it('holds each activity once, with all that it shares', () => {
    expect(
      first &&
        sharingIn(joinsOf(graph, first), graph.dataset.activities).map(
          ({ one, things }) => `${one.unit}: ${things.join(' ')}`,
        ),
    ).toEqual(['a1: crime:oil body:x', 'a2: body:x org:union place:land treaty:salt'])
  })
  it('is the same from the activity', () => {
    const from = graph.dataset.activities.map((one) =>
      sharingIn(joinsWith(graph, one), graph.dataset.recommendations).map(
        (found) => `${found.one.id}: ${found.things.join(' ')}`,
      ),
    )
    expect(from).toEqual([['rec:p2-1: crime:oil body:x'], ['rec:p2-1: body:x org:union place:land treaty:salt']])
  })
  it('is with none where no activity is left', () => {
    const left = graphOf([], { entities, recommendations: graph.dataset.recommendations })
    expect(left.dataset.recommendations.map((one) => joinsOf(left, one))).toEqual([[], [], [], []])
  })
})
