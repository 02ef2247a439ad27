// What of the real report is dated? Counted anew from its files.

import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import { NO_SIFT } from '../../src/core/graph/sift.ts'
import { momentsOf } from '../../src/core/model/moments.ts'
import { datedOf } from '../../src/core/query/time.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems: npm run data:check')
const { rows, marks } = datedOf(allEvidence(buildGraph(dataset)), NO_SIFT)

describe('the report', () => {
  it('has every dated claim in exactly one row', () => {
    const dated = dataset.claims.filter(({ period }) => period !== undefined).map(({ id }) => id)
    expect(rows.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(dated.sort())
    expect(dated.length).toBeGreaterThan(20)
  })
  it('puts no claim under a group that its sentence does not name', () => {
    for (const { of, isGroup, claims } of rows.filter((row) => row.isGroup))
      for (const { subject, object, inferred } of claims) {
        const said = [
          ...(inferred?.parts.includes('subject') ? [] : [subject]),
          ...(inferred?.parts.includes('object') ? [] : [object]),
        ]
        expect([isGroup, said]).toEqual([true, expect.arrayContaining([of])])
      }
  })
  it('has every date of every activity, and no other', () => {
    const dates = dataset.activities.flatMap(({ id, dates = [] }) => dates.map(({ on }) => `${id} ${on}`))
    expect(marks.filter(({ block }) => block === 'activity').map(({ id }) => id)).toEqual(dates)
  })
  it('dates papers and resolutions by years that their names or ids print, none after it', () => {
    for (const { of, on } of marks.filter(({ block }) => block !== 'activity')) {
      const { names } = dataset.entities.find(({ id }) => id === of) ?? { names: { en: '', zh: '' } }
      expect([names.en, names.zh, of].join(' ')).toContain(on.slice(0, 4))
      expect(momentsOf(on).from).toBeLessThan(momentsOf(dataset.report.date).to)
    }
    expect(marks.filter(({ block }) => block === 'instrument')).toHaveLength(
      dataset.entities.filter(({ id }) => id.startsWith('res:')).length,
    )
  })
  it('dates itself by its own line alone', () => {
    expect(
      marks.filter(({ of }) =>
        dataset.entities.find(({ id }) => id === of)?.names.en.startsWith(dataset.report.symbol),
      ),
    ).toEqual([])
  })
})
