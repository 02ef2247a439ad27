// The real dataset, by itself: what holds of it without the report's text at hand.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { readDataFiles } from '../../src/commands/read-files.ts'
import { buildGraph } from '../../src/core/graph/graph.ts'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { fullLens } from '../../src/core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../src/core/graph/sift.ts'
import { FRAME_NAMES, frameOf } from '../../src/core/layout/frames.ts'
import { layoutLens } from '../../src/core/layout/layout.ts'
import { linksOf, orderAll } from '../../src/core/layout/lens-order.ts'
import { countCrossings } from '../../src/core/layout/order.ts'
import { middlesOf } from '../../src/core/layout/order-part.ts'
import { readDataset } from '../../src/core/schema/read-dataset.ts'
import { expectedIds } from '../../src/core/text/parse-report.ts'

const files = readDataFiles('data')
const { dataset, problems } = readDataset(files)
if (!dataset) throw new Error(`the dataset has ${problems.length} problems`)
const graph = buildGraph(dataset)

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
  it('is small enough to review: no file over 900 lines but the proof, the two word lists and a briefing, which is read from its beginning', () => {
    const long = files.filter(
      ({ path, text }) => text.split('\n').length > 900 && !/((proof|ontology|terms)\.json$|briefings\/)/.test(path),
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s is as the shapes in core/schema make it', (kind, schema) => {
    const committed = JSON.parse(readFileSync(`data/schema/${kind}.schema.json`, 'utf8'))
    expect(committed).toEqual(JSON.parse(JSON.stringify(schema)))
  })
})

const orders = orderAll(graph)
const again = orderAll(graph)

describe.each(LENS_IDS)('the %s lens of the real data', (id) => {
  const shown = siftLens(fullLens(graph, id), NO_SIFT)
  it('is in the same order each time', () => {
    expect(again[id]).toEqual(orders[id])
  })
  it.each(FRAME_NAMES)('lets no two rows of a column touch in the %s frame', (name) => {
    const layout = layoutLens(shown, frameOf(id, name), orders[id])
    const brackets = new Set(shown.nodes.flatMap((node) => (node.bracket ? [node.id] : [])))
    for (const column of shown.columns) {
      const rows = layout.nodes
        .filter((node) => node.column === column && !brackets.has(node.id))
        .sort((a, b) => a.x - b.x || a.y - b.y)
      rows.forEach((row, i) => {
        const above = rows[i - 1]
        if (above?.x !== row.x) return
        const gap = row.y - row.height / 2 - (above.y + above.height / 2)
        expect([row.id, gap > -0.2]).toEqual([row.id, true])
      })
    }
    const bottom = Math.max(...layout.nodes.map(({ y, height }) => y + height / 2))
    expect(bottom).toBeLessThanOrEqual(layout.frame.height)
  })
  it('crosses fewer lines than the data in the order it came', () => {
    const lines = linksOf(shown)
    const given = shown.columns.map((column) =>
      shown.nodes.filter((node) => node.column === column && !node.bracket).map((node) => node.id),
    )
    const found = countCrossings(orders[id], lines, middlesOf(shown))
    expect(found).toBeLessThan(countCrossings(given, lines, middlesOf(shown)))
  })
})

it('what belongs to natural resources stands together, and folds last', () => {
  const column = orders.nexus[1] ?? []
  const inside = ['crime:oil', 'crime:charcoal', 'crime:mining']
    .map((crime) => column.indexOf(crime))
    .sort((a, b) => a - b)
  expect((inside[2] ?? 0) - (inside[0] ?? 0)).toBe(2)
  expect(column.at(-1)).toBe('fold:other-crimes')
})
