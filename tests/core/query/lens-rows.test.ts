// What does a lens say where there is room for one column? Rows, of the same lines as the picture.

import { describe, expect, it } from 'vitest'
import { drawnLinks, LENS_IDS, type LensLink } from '../../../src/core/graph/lens.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../../src/core/graph/sift.ts'
import { STROKES } from '../../../src/core/model/certainty.ts'
import { lensRows } from '../../../src/core/query/lens-rows.ts'
import { fixtureGraph } from '../fixture.ts'

const graph = fixtureGraph()
const nexus = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
const byId = (id: string) => id
const ids = (rows: ReturnType<typeof lensRows>) => rows.map(({ node }) => node.id)

describe('rows', () => {
  it.each(LENS_IDS)(
    'of the %s lens are the marks of a column, each with every line that it has in the picture',
    (id) => {
      const lens = siftLens(fullLens(graph, id), NO_SIFT)
      for (const column of lens.columns) {
        const rows = lensRows(lens, column, byId)
        expect(ids(rows).sort()).toEqual(
          lens.nodes
            .filter((node) => node.column === column)
            .map((node) => node.id)
            .sort(),
        )
        for (const { node, ends } of rows)
          expect(ends.map(({ link }) => link.id).sort()).toEqual(
            drawnLinks(lens)
              .filter(({ source, target }) => source === node.id || target === node.id)
              .map((link) => link.id)
              .sort(),
          )
      }
    },
  )
  it('begin with those of most lines, then by name, and end with marks of none', () => {
    const rows = lensRows(nexus, 'group', byId)
    const counts = rows.map(({ ends }) => ends.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const alone = nexus.nodes.filter(({ column, alone: isAlone }) => column === 'group' && isAlone).map(({ id }) => id)
    expect(
      ids(rows)
        .slice(rows.length - alone.length)
        .sort(),
    ).toEqual(alone.sort())
  })
  it('have a line with a sum first, then the firmest', () => {
    const first = lensRows(nexus, 'group', byId)[0]
    const last = first?.ends.at(-1)?.link
    const strokes = (first?.ends ?? []).map(({ link }) => STROKES.indexOf(link.stroke))
    expect(strokes.length).toBeGreaterThan(1)
    expect(strokes).toEqual([...strokes].sort((a, b) => a - b))
    const withSum = lensRows(nexus, 'group', byId, (link: LensLink) => link === last)[0]
    expect(withSum?.ends[0]?.link).toBe(last)
  })
  it('have what fell last, and count it for nothing', () => {
    const [gone, ...left] = nexus.links
    if (!gone) throw new Error('no line')
    const rows = lensRows({ ...nexus, links: left, fallen: [gone] }, 'group', byId)
    const own = rows.find(({ node }) => node.id === gone.source)
    expect(own?.ends.at(-1)).toMatchObject({ link: gone, isFallen: true })
    expect(own?.ends.filter(({ isFallen }) => isFallen).length).toBe(1)
  })
  it('are none of a lens without marks', () => {
    expect(lensRows({ ...nexus, nodes: [], links: [] }, 'group', byId)).toEqual([])
  })
})
