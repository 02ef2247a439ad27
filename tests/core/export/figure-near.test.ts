import { describe, expect, it } from 'vitest'
import { type DrawnCrime, drawCrime } from '../../../src/core/export/figure-crime.ts'
import { type DrawnGroup, drawGroup } from '../../../src/core/export/figure-group.ts'
import type { SaidTie } from '../../../src/core/export/figure-ties.ts'

const tie = (name: string, more: Partial<SaidTie> = {}): SaidTie => ({
  kind: 'group',
  name,
  sum: '**$1.5m**, 2008–2014',
  isGap: false,
  sure: 'hedged',
  said: 'estimated · Watch Office · ¶3',
  stroke: 'firm',
  ...more,
})
const crime: DrawnCrime = {
  name: 'Salt smuggling',
  ties: ['Red Band', 'Blue Ring', 'Green Order'].map((name) => tie(name)),
  bodies: [{ name: 'Watch', said: 'Salt patrols · ongoing · a1' }],
  gap: 'no activity names it',
  heads: { ties: 'Group, sum', crime: 'Crime', bodies: 'UN activities' },
  note: { title: 'Why there is no total', text: '$1.5m: its period differs.' },
}
const group: DrawnGroup = {
  name: 'Red Band',
  rows: [
    { ...tie('Salt smuggling'), within: 'Theft', count: 2, bodies: 'Watch, Aid', activities: '2 activities · a1–2' },
    {
      ...tie('Illegal tolls', { sum: 'no sum given', isGap: true, stroke: 'claimed' }),
      within: '',
      count: 0,
      bodies: '',
      activities: '',
    },
  ],
  gap: 'no activity names it',
  heads: { group: 'Group', crimes: 'Crimes', sums: 'Sum', bodies: 'UN activities' },
  remark: 'Bodies answer the crime.',
  note: undefined,
}
const WIDE = { width: 1472, height: 560 }
const NARROW = { width: 576, height: 640 }
const textOf = (markup = '') => markup.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')
const count = (markup: string | undefined, sign: RegExp) => markup?.match(sign)?.length ?? 0

describe.each([
  ['on a slide', WIDE],
  ['in a column', NARROW],
])('one crime with its ties, %s', (_, room) => {
  it('says of each tie who, what it comes to, how sure it is and who says so', () => {
    const said = textOf(drawCrime(crime, room)?.markup)
    for (const words of [
      'Red Band',
      'Blue Ring',
      'Green Order',
      '$1.5m',
      'estimated · Watch Office · ¶3',
      'Salt smuggling',
      'Watch',
    ])
      expect(said).toContain(words)
  })
  it('has a line for each tie and each answer, a mark for each thing, and a stroke of its own beside each certainty', () => {
    const { markup } = drawCrime(crime, room) ?? {}
    expect([count(markup, /line threat lit/g), count(markup, /line response lit/g)]).toEqual([3, 1])
    expect([count(markup, /kind-group/g), count(markup, /kind-crime/g), count(markup, /kind-body/g)]).toEqual([3, 1, 1])
    expect(count(markup, /stroke-dasharray="6 4"/g)).toBe(3)
  })
  it('says where nobody answers, at a ring', () => {
    const { markup } = drawCrime({ ...crime, bodies: [] }, room) ?? {}
    expect(textOf(markup)).toContain('no activity names it')
    expect([count(markup, /class="ring"/g), count(markup, /line response/g)]).toEqual([1, 0])
    expect(drawCrime(crime, room)?.markup).not.toContain('class="ring"')
  })
  it('says why there is no total, where there is something to say', () => {
    expect(textOf(drawCrime(crime, room)?.markup)).toContain('Why there is no total')
    expect(textOf(drawCrime({ ...crime, note: undefined }, room)?.markup)).not.toContain('total')
  })
  it('is set closer before it is given up', () => {
    const sizes = (height: number) =>
      [...(drawCrime(crime, { width: 1472, height })?.markup ?? '').matchAll(/font-size="([\d.]+)"/g)].map(([, n]) =>
        Number(n),
      )
    const heights = Array.from({ length: 60 }, (_, i) => 560 - 7 * i)
    const drawn = heights.map(sizes).filter((all) => all.length > 0)
    expect(Math.max(...(drawn[0] ?? []))).toBe(20)
    expect(drawn.at(-1) && Math.max(...(drawn.at(-1) ?? []))).toBeLessThan(20)
    expect(Math.min(...drawn.flat())).toBeGreaterThanOrEqual(14)
  })
  it('takes no more height than there is, and leaves it to the picture of the page where there is too little', () => {
    for (let height = 420; height < 700; height += 7) {
      const set = drawCrime(crime, { ...room, height })
      expect([height, set !== undefined && set.height <= height + 0.5]).toEqual([height, true])
    }
    expect(drawCrime(crime, { ...room, height: 180 })).toBeUndefined()
    const many = { ...crime, ties: Array.from({ length: 20 }, (_, i) => tie(`Band ${i}`)) }
    expect(drawCrime(many, room)).toBeUndefined()
  })
})

describe('one group with its crimes', () => {
  const { markup, height = 0 } = drawGroup(group, WIDE) ?? {}
  it('has a row for each crime: its sum, how sure it is, who answers it', () => {
    const said = textOf(markup)
    for (const words of [
      'Red Band',
      'Salt smuggling',
      'Theft',
      '$1.5m',
      'Watch, Aid',
      '2 activities · a1–2',
      'Bodies answer the crime.',
    ])
      expect(said).toContain(words)
    expect(count(markup, /line threat lit/g)).toBe(2)
    expect(height).toBeLessThanOrEqual(WIDE.height)
  })
  it('names gaps at their place: no sum, and at a ring nobody who answers', () => {
    expect(textOf(markup)).toContain('no sum given')
    expect(textOf(markup)).toContain('no activity names it')
    expect([count(markup, /class="ring"/g), count(markup, /line response/g)]).toEqual([1, 1])
  })
  it('is left to the picture of the page where four columns have no room', () => {
    expect(drawGroup(group, NARROW)).toBeUndefined()
    expect(drawGroup(group, { ...WIDE, height: 150 })).toBeUndefined()
  })
})
