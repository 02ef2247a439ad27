// What a measure says in words: no class by its colour alone, no value by its shade or size alone.

import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/core/analysis/measures.ts'
import { CLASS_COUNT } from '../../../src/core/model/kinds.ts'
import { describe as describeNetwork } from '../../../src/views/network/describe.ts'
import { figureOf } from '../../../src/views/network/figure.ts'
import {
  letterOf,
  sayMeasure,
  sayMeasured,
  sayMeasuredMark,
  swatchOf,
} from '../../../src/views/network/measured/say.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../atlas.tsx'
import { describedAt } from '../described.ts'
import { subjectAt } from './subject.ts'

const dataset = richDataset()
const { subject } = subjectAt(dataset)
const measuredAs = (id: Parameters<typeof measure>[1]) => {
  const measured = measure(subject.lens, id)
  if (measured === undefined) throw new Error('nothing is measured')
  return measured
}

describe('a class', () => {
  const measured = measuredAs('community')
  it('has a letter, and says who else is in it and how many classes there are', () => {
    const say = sayMeasure(subject, measured)
    const classes = new Set(measured.values.values()).size
    for (const [id, value] of measured.values)
      expect(say(id)).toMatch(new RegExp(`^cluster ${letterOf(value)} of ${classes}, (with .+|by itself)$`))
  })
  it('counts all that are in it, by name and by number', () => {
    const say = sayMeasure(subject, measured)
    for (const [id, value] of measured.values) {
      const members = [...measured.values.values()].filter((one) => one === value).length
      const [, more = '0'] = /(\d+) more$/.exec(say(id)) ?? []
      expect([id, members - 1 - Number(more) <= 3 && members - 1 - Number(more) >= 0]).toEqual([id, true])
    }
  })
  it('is said to be none where no line ends', () => {
    expect(sayMeasure(subject, measured)('group:nobody')).toBe('in no cluster: no line ends here')
  })
  it('goes on after the last letter and shares the last colour', () => {
    expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', '27'])
    expect([0, CLASS_COUNT - 1, CLASS_COUNT].map(swatchOf)).toEqual([
      'class-0',
      `class-${CLASS_COUNT - 1}`,
      `class-${CLASS_COUNT - 1}`,
    ])
  })
})

describe('a value', () => {
  const measured = measuredAs('degree')
  it('is said with its rank, the same for equal ones', () => {
    const say = sayMeasure(subject, measured)
    const most = [...measured.values].filter(([, value]) => value === measured.most)
    for (const [id] of most) expect(say(id)).toBe(`ties: ${measured.most}, rank 1 of ${measured.values.size}`)
    expect(say('group:nobody')).toBe('ties: nothing, no line ends here')
  })
  it('stands in the name of its mark, and the most of all in one line', () => {
    const [id = ''] = [...measured.values].find(([, value]) => value === measured.most) ?? []
    expect(sayMeasuredMark(subject, measured)(id)).toMatch(/^.+: .+; ties: \d+, rank 1 of \d+$/)
    expect(sayMeasured(subject, measured, 'shade')).toMatch(/^Measured by shade: ties, most at .+: \d+$/)
    expect(sayMeasured(subject, measured, 'size')).toMatch(/^Measured by size: /)
  })
})

describe('the figure and the description', () => {
  const figureAt = (hash: string) => {
    const { atlas } = atlasAt(hash, 'en', dataset)
    return figureOf({ atlas, view: atlas.store.getState().view, locale: 'en' })
  }
  const text = (markup: string) => markup.replaceAll('\u00a0', ' ')
  it('draw classes with their letters, and say in the key who is in each', () => {
    const { draw, key, described } = figureAt('#measure=community')
    const { markup } = draw({ width: 1472, height: 560 })
    expect(markup).toContain('class-0')
    expect(text(markup)).toMatch(/>A · /)
    expect(key[0]?.text).toMatch(/^A: /)
    expect(described).toMatch(/^Measured by colour and letter: what holds together, /)
  })
  it('draw shades, and say in the key what each is up to', () => {
    const { draw, key } = figureAt('#measure=degree')
    expect(draw({ width: 1472, height: 560 }).markup).toContain('shade-4')
    expect(key[0]?.text).toMatch(/^ties: ≤ \d/)
  })
  it('say it of what is selected', async () => {
    const { long } = await describedAt(describeNetwork, 'measure=degree&select=group:red', dataset)
    expect(long.join(' ')).toMatch(/Red Band: ties: \d+, rank \d+ of \d+\./)
  })
})
