// Is the body that a row prints first the one that stands first in its title cell?

import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../../src/commands/read-atlas.ts'
import { printedFirstOf } from '../../../src/core/evidence/printed-first.ts'

const { read } = readAtlas('data')
if (read === undefined) throw new Error('the data are not sound')
const { dataset, proof } = read
const first = printedFirstOf(dataset, proof)

describe('the body that a row prints first', () => {
  it('is known of every row, and has a part in it', () => {
    for (const { id, leads } of dataset.activities)
      expect(leads.map((lead) => lead.id)).toContain(first[id] ?? leads[0]?.id)
    expect(Object.keys(first).length).toBeGreaterThan(50)
  })
  it('is not the one that leads where another stands before it', () => {
    const others = dataset.activities.filter(({ id, leads }) => first[id] !== undefined && first[id] !== leads[0]?.id)
    expect(others.length).toBeGreaterThan(0)
    for (const { id, unit } of others) {
      const names = proof.units[unit]?.cells?.title.names ?? {}
      const at = (body: string) => names[body]?.[0]?.[0] ?? Number.POSITIVE_INFINITY
      for (const { id: body } of dataset.activities.find((one) => one.id === id)?.leads ?? [])
        expect(at(first[id] ?? '')).toBeLessThanOrEqual(at(body))
    }
  })
  it('is not guessed where the proof has no such row', () => {
    expect(printedFirstOf(dataset, { ...proof, units: {} })).toEqual({})
  })
})
