// Do bands say of a lens what its lines say, neither more nor less?

import { describe, expect, it } from 'vitest'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { COLUMNS } from '../../../src/core/model/kinds.ts'
import { BAND_CHOICES } from '../../../src/core/query/band-choices.ts'
import { openBand } from '../../../src/core/query/band-lines.ts'
import { bandAt, bandsOf, tiesOf } from '../../../src/core/query/bands.ts'
import { trials } from '../chance.ts'
import { anyGraph, askOf, claimOf, graphOf } from '../made.ts'

const lensOf = (...claims: Parameters<typeof graphOf>[0][number][]) => fullLens(graphOf(claims), 'everything')

describe('the bands of a lens', () => {
  it('add up to all of its ties, with those within columns', () => {
    trials(25, (chance) => {
      const lens = siftLens(fullLens(anyGraph(chance), 'everything'), NO_SIFT)
      const { bands, columns, ties } = bandsOf(lens)
      const across = bands.reduce((all, band) => all + band.ties, 0)
      const within = columns.reduce((all, column) => all + column.within, 0)
      expect(across + within).toBe(ties)
      expect(ties).toBe(tiesOf(lens.links))
      expect(columns.reduce((all, column) => all + column.across, 0)).toBe(2 * across)
      expect(columns.reduce((all, column) => all + column.marks, 0)).toBe(lens.nodes.length)
    })
  })
  it('and the pairs without one are all pairs of columns, each once, the thickest first', () => {
    trials(25, (chance) => {
      const { bands, empty, columns } = bandsOf(fullLens(anyGraph(chance), 'everything'))
      const pairs = [...bands, ...empty].map(({ from, to }) => `${from}-${to}`)
      expect(new Set(pairs).size).toBe((columns.length * (columns.length - 1)) / 2)
      expect(pairs).toHaveLength(new Set(pairs).size)
      expect(bands.map(({ ties }) => ties)).toEqual(bands.map(({ ties }) => ties).sort((a, b) => b - a))
      for (const { id } of bands) expect(BAND_CHOICES).toContain(id)
    })
  })
  it('name what most ties end at first, and count a tie within a column at both its ends', () => {
    const lens = lensOf(claimOf(1), claimOf(2), claimOf(3, { object: 'crime:extortion' }))
    const [groups, crimes] = bandsOf(lens).columns
    expect(groups?.names.map(({ id, ties }) => [id, ties])).toEqual([['group:a', 3]])
    expect(crimes?.names.map(({ id, ties }) => [id, ties])).toEqual([
      ['crime:oil', 2],
      ['crime:extortion', 1],
    ])
    const within = bandsOf(lensOf(claimOf(1, { object: 'group:b' })))
    expect(within.bands).toEqual([])
    expect(within.columns[0]?.within).toBe(1)
    expect(within.columns[0]?.names.map(({ ties }) => ties)).toEqual([1, 1])
  })
  it('count marks under one name where they are gathered, each tie of it once', () => {
    const lens = lensOf(claimOf(1), claimOf(2, { object: 'crime:extortion' }))
    const { columns } = bandsOf(lens, (id) => (id.startsWith('crime:') ? 'all crimes' : undefined))
    expect(columns.find(({ id }) => id === 'crime')?.names).toEqual([
      { id: 'all crimes', kind: 'crime', members: expect.arrayContaining(['crime:oil', 'crime:extortion']), ties: 2 },
    ])
  })
  it('are warm between what threatens alone', () => {
    trials(25, (chance) => {
      for (const { from, to, isThreat } of bandsOf(fullLens(anyGraph(chance), 'everything')).bands)
        expect(isThreat).toBe([from, to].every((column) => COLUMNS.indexOf(column) < 3))
    })
  })
  it('of nothing are none', () => {
    const nothing = { id: 'everything' as const, columns: COLUMNS, nodes: [], links: [] }
    expect(bandsOf(nothing)).toEqual({ columns: [], bands: [], empty: [], ties: 0 })
  })
  it('are found again by each of their lines', () => {
    trials(10, (chance) => {
      const lens = fullLens(anyGraph(chance), 'everything')
      const { bands } = bandsOf(lens)
      for (const link of lens.links) {
        const band = bands.find(({ links }) => links.includes(link))
        expect(bandAt(lens, link)).toBe(band?.id)
      }
    })
  })
})

describe('an open band', () => {
  it('leaves no tie out, however few names it shows', () => {
    trials(25, (chance) => {
      const lens = fullLens(anyGraph(chance), 'everything')
      for (const band of bandsOf(lens).bands) {
        const open = openBand(lens, band, 1 + chance.below(4))
        expect(open.lines.reduce((all, { ties }) => all + ties, 0)).toBe(band.ties)
        for (const rows of [open.from, open.to]) expect(rows.reduce((all, { ties }) => all + ties, 0)).toBe(band.ties)
        for (const { source, target } of open.lines) {
          expect(open.from).toContain(source)
          expect(open.to).toContain(target)
        }
      }
    })
  })
  it('says what is left of a column in its last row, and never that one more is left', () => {
    trials(25, (chance) => {
      const lens = fullLens(anyGraph(chance), 'everything')
      for (const band of bandsOf(lens).bands) {
        const { from, to } = openBand(lens, band, 2)
        for (const rows of [from, to]) {
          const rest = rows.filter(({ kind }) => kind === undefined)
          expect(rest.length).toBeLessThan(2)
          expect(rows.length).toBeLessThan(4)
          for (const row of rest) {
            expect(rows.at(-1)).toBe(row)
            expect(row.members.length).toBeGreaterThan(1)
          }
        }
      }
    })
  })
  it('has a line of the lens by its own name, and one of several by the names of its rows', () => {
    const graph = graphOf([claimOf(1)], {
      recommendations: [askOf(1, { concerns: ['crime:oil'] }), askOf(2, { concerns: ['crime:oil'] })],
    })
    const lens = fullLens(graph, 'everything')
    const byTheme = (id: string) => (id.startsWith('rec:') ? 'theme:finance' : undefined)
    const open = (id: string) => {
      const band = bandsOf(lens, byTheme).bands.find((one) => one.id === id)
      return band && openBand(lens, band, 12, byTheme)
    }
    expect(open('group-crime')?.lines.map(({ id }) => id)).toEqual(['link:group:a~crime:oil'])
    expect(open('crime-recommendation')?.lines.map(({ id, ties }) => [id, ties])).toEqual([
      ['crime:oil~theme:finance', 2],
    ])
  })
})
