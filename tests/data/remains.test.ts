// What remains of the report's own picture when more is asked than anyone's word.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { NO_SIFT, type Sift } from '../../src/core/graph/sift.ts'
import { filterOf } from '../../src/core/query/facets.ts'
import { remainsOf } from '../../src/core/query/remains.ts'
import { openLenses } from '../../src/core/query/shown-lens.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const lenses = openLenses(graph)
const remains = (change: Partial<Sift>) => {
  const sift = { ...NO_SIFT, ...change }
  const found = remainsOf(lenses.narrowed(filterOf({ facets: {}, sift })), lenses.sifted('nexus', sift, {}), sift)
  if (!found) throw new Error('nothing is asked')
  return found
}

describe('of the 21 ties between groups and crimes', () => {
  it.each([
    [{ rests: 'named' }, 14],
    [{ rests: 'document' }, 12],
    [{ rests: 'origins' }, 2],
    [{ sure: 'hedged', rests: 'document' }, 12],
    [{ sure: 'firm', rests: 'document' }, 10],
  ] satisfies [Partial<Sift>, number][])('%j leaves %i', (asked, n) => {
    const { left, fallen } = remains(asked)
    expect([left.length, left.length + fallen.length]).toEqual([n, 21])
  })
  it('none of AQIM, Al-Shabaab and the IMU has a document behind it', () => {
    expect(remains({ rests: 'document' }).bare.toSorted()).toEqual(['group:al-shabaab', 'group:aqim', 'group:imu'])
  })
  it('two have two origins: drugs of the Taliban, cultural property of ISIL', () => {
    expect(
      remains({ rests: 'origins' })
        .left.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['link:group:isil~crime:cultural-property-trafficking', 'link:group:taliban~crime:drug-trafficking'])
  })
  it('S/2015/79 carries most, five of them, in ¶26, ¶33 and ¶38', () => {
    const [first] = remains({ rests: 'document' }).carriers
    expect([first?.id, first?.ties.length, first?.units]).toEqual(['doc:s-2015-79', 5, ['p26', 'p33', 'p38']])
  })
})
