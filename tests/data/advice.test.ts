// Do the recommendations of the report share with its activities what both print? Joins read by hand in the source, and the whole list.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { namedIn } from '../../src/core/model/activity.ts'
import { joinsOf, joinsWith, sharingIn } from '../../src/core/query/advice.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)

const of = (id: string) => {
  const one = graph.recommendations.get(id)
  if (one === undefined) throw new Error(`no ${id}`)
  return one
}
const shared = (id: string) =>
  joinsOf(graph, of(id)).map(({ thing, as, stands }) => [as, thing, stands.map(({ unit }) => unit).join(' ')])

describe('what the report asks for and what its annex lists', () => {
  it('share disarmament, asked for at the end of a conflict, and run by one row', () => {
    expect(shared('rec:p68-2')).toEqual([['instrument', 'instrument:ddr', 'a11']])
  })
  it('share corruption: mechanisms against it are asked for, and one row has it for a title', () => {
    expect(shared('rec:p60-2')).toEqual([['crime', 'crime:corruption', 'a51']])
  })
  it('share the task force that sets standards on finance, whatever either says of it', () => {
    expect(shared('rec:p87-1')).toEqual([['body', 'org:fatf', 'a6']])
  })
  it('share terrorist financing where the row prints it, and not where we read it', () => {
    expect(shared('rec:p76-1')).toEqual([
      ['crime', 'crime:terrorist-financing', 'a5 a6 a7 a32 a36 a46 a58'],
      ['body', 'org:fatf', 'a6'],
    ])
  })
  it('share the Sahel as printed: neither a country in it nor all of Africa counts', () => {
    expect(shared('rec:p83-1')).toEqual([['place', 'place:sahel', 'a8 a24 a48 a53']])
  })
  it('share a resolution, and the council that both name by it', () => {
    expect(shared('rec:p82-1')).toEqual([
      ['body', 'body:security-council', 'a38'],
      ['instrument', 'res:1373-2001', 'a4'],
    ])
  })
  it('share nothing where only the organization of all bodies, or organized crime at large, is named', () => {
    expect(shared('rec:p65-1')).toEqual([])
    expect(shared('rec:p78-1')).toEqual([])
  })
  it('share by nothing that is not named in both', () => {
    for (const one of dataset.recommendations)
      for (const { thing, stands } of joinsOf(graph, one)) {
        expect([...one.names, ...one.concerns]).toContain(thing)
        for (const activity of stands) expect(namedIn(activity).map(({ id }) => id)).toContain(thing)
      }
  })
  it('come to the same pairs from either end', () => {
    const asked = dataset.recommendations.flatMap((one) =>
      sharingIn(joinsOf(graph, one), dataset.activities).map(({ one: activity, things }) =>
        [one.id, activity.id, ...things.toSorted()].join(' '),
      ),
    )
    const answered = dataset.activities.flatMap((activity) =>
      sharingIn(joinsWith(graph, activity), dataset.recommendations).map(({ one, things }) =>
        [one.id, activity.id, ...things.toSorted()].join(' '),
      ),
    )
    expect(answered.toSorted()).toEqual(asked.toSorted())
    expect(new Set(asked).size).toBe(asked.length)
  })
  it('leave most that is asked for without any activity that shares a thing with it', () => {
    const sharing = dataset.recommendations.filter((one) => joinsOf(graph, one).length > 0)
    expect([sharing.length, dataset.recommendations.length]).toEqual([31, 100])
  })
})
