import { describe, expect, it } from 'vitest'
import { drawEnds } from '../../../src/core/export/figure-ends.ts'
import { type FigureRow, setRows } from '../../../src/core/export/figure-rows.ts'

const row = (text: string): FigureRow => ({ sign: { stroke: 'hedged' }, texts: [{ text, tone: 'ink', scale: 1 }] })
const rows = (n: number, text = 'Red Band is said to have raised **$35 million** in twelve months from salt.') =>
  Array.from({ length: n }, () => row(text))
const set = (all: readonly FigureRow[], width: number, height: number, sizes: readonly number[] = [24, 18, 13]) =>
  setRows({ rows: all, room: { width, height }, sizes, more: (n) => `${n} more` })
const sizesIn = (markup: string) => new Set([...markup.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => size))
const textOf = (markup: string) => markup.replaceAll('</tspan><tspan x', '</tspan> <tspan x').replaceAll(/<[^>]+>/g, '')

describe('rows of a figure', () => {
  it('take the largest type in which all of them fit', () => {
    expect([...sizesIn(set(rows(2), 1400, 600).markup)]).toEqual(['24'])
    expect([...sizesIn(set(rows(16), 576, 600).markup)]).toEqual(['13'])
  })
  it('stay within their room, whatever it is', () => {
    for (const [n, width, height] of [
      [1, 1400, 400],
      [9, 1400, 400],
      [40, 1400, 400],
      [12, 576, 500],
      [40, 576, 300],
    ] as const)
      expect([n, set(rows(n), width, height).height <= height]).toEqual([n, true])
  })
  it('say by number what does not fit, and nothing of that where all does', () => {
    const { markup } = set(rows(40), 576, 300)
    const shown = markup.match(/stroke-dasharray/g)?.length ?? 0
    expect(shown).toBeGreaterThan(1)
    expect(textOf(markup)).toContain(`${40 - shown} more`)
    expect(textOf(set(rows(2), 1400, 600).markup)).not.toContain('more')
  })
  it('leave out what is less before they leave out a row', () => {
    const extra = {
      text: 'Our reading of a sentence that says a little less than this.',
      tone: 'ink3',
      scale: 0.85,
      isExtra: true,
    } as const
    const all = rows(14).map((one) => ({ ...one, texts: [...one.texts, extra] }))
    const { markup } = set(all, 576, 620)
    expect(textOf(markup)).not.toMatch(/Our reading|more/)
    expect(textOf(set(all.slice(0, 3), 576, 620).markup)).toContain('Our reading')
  })
  it('lose no word where lines break, and set figures bold', () => {
    const { markup } = set(rows(1), 300, 600)
    expect(textOf(markup)).toBe('Red Band is said to have raised $35 million in twelve months from salt.')
    expect(markup).toContain('<tspan font-weight="600">$35')
  })
  it('say text as text and never as markup', () => {
    expect(set([row('a <b> & c')], 600, 200).markup).toContain('a &#60;b&#62; &#38; c')
  })
  it('stand in two columns where one is too low for all of them', () => {
    const xs = (n: number) =>
      new Set(
        [
          ...set(rows(n), 1400, 300, [24]).markup.matchAll(
            /^<g transform="translate\((\d+)|<\/g><g transform="translate\((\d{3,})/g,
          ),
        ].map(([, a, b]) => a ?? b),
      )
    expect(xs(2).size).toBe(1)
    expect(xs(6).size).toBeGreaterThan(1)
  })
  it('begin after a column of words where a row has one', () => {
    const { markup } = set([{ label: 'Status', texts: [{ text: 'ongoing', tone: 'ink', scale: 1 }] }], 600, 200)
    expect(Number(/x="([\d.]+)"[^>]*>ongoing/.exec(markup)?.[1])).toBeGreaterThan(60)
  })
})

describe('a claim between its two ends', () => {
  const claim = {
    from: { kind: 'group', name: 'Red Band' },
    to: { kind: 'crime', name: 'Salt smuggling' },
    relation: 'benefits from',
    side: 'threat',
    stroke: 'claimed',
  } as const
  it('names both, draws both and says the relation over a line with the stroke of the claim', () => {
    const { markup = '' } = drawEnds(claim, 1000, 24) ?? {}
    for (const said of [
      'Red Band',
      'Salt smuggling',
      'benefits from',
      'kind-group',
      'kind-crime',
      'line threat lit claimed',
    ])
      expect(markup).toContain(said)
  })
  it('is not drawn where there is too little room', () => {
    expect(drawEnds(claim, 200, 24)).toBeUndefined()
  })
  it('is not drawn where the report denies it: there is no line', () => {
    expect(drawEnds({ ...claim, stroke: 'denied' }, 1000, 24)).toBeUndefined()
  })
})
