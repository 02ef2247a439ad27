// The real dataset, by itself: what holds of it without the report's text at hand.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { nexusLens } from '../../src/core/graph/nexus-lens.ts'
import { FRAMES, layoutNexus } from '../../src/core/layout/nexus-layout.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { expectedIds } from '../../src/core/text/parse-report.ts'

const files = readDataFiles('data')
const { dataset, problems } = readDataset(files)
if (!dataset) throw new Error(`the dataset has ${problems.length} problems`)
const graph = buildGraph(dataset)
const lens = nexusLens(graph)

describe('the dataset', () => {
  it('knows all 160 units', () => {
    expect(dataset.units.map(({ id }) => id)).toEqual(expectedIds(dataset.report.shape))
  })
  it('holds the groups of the brief and the crimes of the codebook', () => {
    const ids = dataset.entities.map(({ id }) => id)
    const groups =
      'isil aqim taliban boko-haram al-shabaab abu-sayyaf imu al-nusrah-front al-qaida al-qaida-in-iraq lashkar-e-taiba'
    const crimes =
      'arms-trafficking trafficking-in-persons migrant-smuggling drug-trafficking cultural-property-trafficking natural-resources oil charcoal mining kidnapping-for-ransom money-laundering terrorist-financing extortion document-forgery counterfeiting wildlife-trafficking precious-metals-trafficking cybercrime cbrn-trafficking piracy corruption npo-abuse cash-smuggling'
    expect(ids).toEqual(expect.arrayContaining(groups.split(' ').map((id) => `group:${id}`)))
    expect(ids).toEqual(expect.arrayContaining(crimes.split(' ').map((id) => `crime:${id}`)))
  })
  it('keeps generic actors apart from named groups', () => {
    const wrong = dataset.entities.filter(({ id, generic = false }) =>
      id.startsWith('actor:') ? !generic : id.startsWith('group:') && generic,
    )
    expect(wrong).toEqual([])
  })
  it('puts every place into another, up to the world', () => {
    const loose = dataset.entities.filter(
      ({ id, parent }) => id.startsWith('place:') && id !== 'place:world' && !parent?.startsWith('place:'),
    )
    expect(loose).toEqual([])
  })
  it('adds no figure to another', () => {
    expect(dataset.claims.flatMap(({ quantities = [] }) => quantities).filter(({ additive }) => additive)).toEqual([])
  })
  it('lays no market figure at the door of a group', () => {
    const markets = dataset.claims.filter(({ quantities = [] }) =>
      quantities.some(({ measure }) => measure === 'market'),
    )
    expect(markets.length).toBeGreaterThan(0)
    expect(markets.filter(({ subject, object }) => [subject, object].some((id) => id.startsWith('group:')))).toEqual([])
  })
  it('gives every activity a lead, and every claim of a footnote its document', () => {
    expect(dataset.activities.filter(({ leads }) => leads.length === 0)).toEqual([])
    expect(
      dataset.claims.filter(({ footnotes = [], attribution }) => footnotes.some((note) => !attribution.includes(note))),
    ).toEqual([])
  })
  it('is small enough to review: no file over 900 lines', () => {
    const long = files.filter(({ path, text }) => text.split('\n').length > 900 && !path.endsWith('/proof.json'))
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s is as the shapes in core/schema make it', (kind, schema) => {
    const committed = JSON.parse(readFileSync(`data/schema/${kind}.schema.json`, 'utf8'))
    expect(committed).toEqual(JSON.parse(JSON.stringify(schema)))
  })
})

describe.each(Object.entries(FRAMES))('the %s picture of the real lens', (_, frame) => {
  const layout = layoutNexus(lens, frame)
  it('is the same each time', () => {
    expect(layoutNexus(lens, frame)).toEqual(layout)
  })
  it('lets no two rows of a column touch', () => {
    for (const column of ['group', 'crime', 'body'] as const) {
      const ids = new Set(lens.nodes.filter((node) => node.column === column && !node.bracket).map(({ id }) => id))
      const rows = layout.nodes.filter(({ id }) => ids.has(id)).sort((a, b) => a.y - b.y)
      rows.forEach((row, i) => {
        const above = rows[i - 1]
        if (above) expect(row.y - row.height / 2).toBeGreaterThan(above.y + above.height / 2)
      })
    }
  })
  it('keeps what belongs to natural resources together, and folds last', () => {
    const column = layout.nodes
      .filter(({ id }) => id.startsWith('crime:') || id === 'fold:other-crimes')
      .sort((a, b) => a.y - b.y)
    const at = (id: string) => column.findIndex((node) => node.id === id)
    const inside = ['crime:oil', 'crime:charcoal', 'crime:mining', 'crime:natural-resources']
      .map(at)
      .sort((a, b) => a - b)
    expect((inside.at(-1) ?? 0) - (inside[0] ?? 0)).toBe(3)
    expect(column.at(-1)?.id).toBe('fold:other-crimes')
  })
})
