// Graphs for other programs, read back by readers that are not ours: nodes, edges, attributes and sums are the same.

import Graph from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { writeCyjs } from '../../../src/core/data-out/cyjs.ts'
import { writeGexf } from '../../../src/core/data-out/gexf.ts'
import { writeGraphml } from '../../../src/core/data-out/graphml.ts'
import { edgesTable, nodesTable } from '../../../src/core/data-out/node-tables.ts'
import type { Taken } from '../../../src/core/data-out/taken.ts'
import { fullLens } from '../../../src/core/graph/lenses.ts'
import { HOSTILE, HOSTILE_IN_XML, hostile, PACK, real } from './taken.ts'

type Values = Readonly<Record<string, unknown>>

/** What an independent reader finds: nodes and edges with their attributes. */
interface Found {
  readonly nodes: ReadonlyMap<string, Values>
  readonly edges: ReadonlyMap<string, Values & { readonly source: string; readonly target: string }>
}

function inGraph(graph: Graph): Found {
  return {
    nodes: new Map(graph.mapNodes((id, values) => [id, values])),
    edges: new Map(graph.mapEdges((id, values, source, target) => [id, { ...values, source, target }])),
  }
}

function inCyjs(text: string): Found {
  const { elements } = JSON.parse(text)
  const data = (list: readonly { readonly data: { readonly id: string } & Found['edges'] }[]) =>
    list.map((one) => [one.data.id, one.data] as const)
  return { nodes: new Map(data(elements.nodes)), edges: new Map(data(elements.edges)) } as unknown as Found
}

const FORMS: readonly (readonly [
  string,
  (taken: Taken) => string,
  (text: string) => Found,
  Readonly<Record<string, string>>,
])[] = [
  ['GraphML', writeGraphml, (text) => inGraph(readGraphml(Graph, text, { addMissingNodes: false })), {}],
  [
    'GEXF',
    writeGexf,
    (text) => inGraph(readGexf(Graph, text)),
    { kind: 'type_of', label_en: 'name_en', label_zh: 'name_zh' },
  ],
  ['Cytoscape', writeCyjs, inCyjs, {}],
]

/** The columns of a table as records by id. */
function recordsOf({ columns, rows }: ReturnType<typeof nodesTable>): ReadonlyMap<string, Values> {
  return new Map(
    rows.map((row) => [
      String(row[0]),
      Object.fromEntries(columns.flatMap(({ name }, i) => (row[i] == null ? [] : [[name, row[i]]]))),
    ]),
  )
}

describe.each(FORMS)('%s', (_, write, read, names) => {
  const text = write(real())
  const found = read(text)
  const called = (name: string) => names[name] ?? name

  it('has every thing and an edge for each statement, with all their attributes', () => {
    const [nodes, edges] = [recordsOf(nodesTable(real())), recordsOf(edgesTable(real()))]
    expect([found.nodes.size, found.edges.size]).toEqual([nodes.size, edges.size])
    for (const [all, there] of [
      [nodes, found.nodes],
      [edges, found.edges],
    ] as const)
      for (const [id, { id: _id, ...values }] of all) {
        const own: Values = there.get(id) ?? {}
        for (const [name, value] of Object.entries(values))
          expect(own[called(name)] ?? own[name], `${id} ${name}`).toEqual(value)
      }
  })

  it('counts the same by certainty and relation', () => {
    const count = (values: readonly unknown[]) => {
      const counts = new Map<string, number>()
      for (const one of values) counts.set(String(one), (counts.get(String(one)) ?? 0) + 1)
      return counts
    }
    const claims = PACK.dataset.claims.filter(({ polarity }) => polarity !== 'denied')
    const edges = [...found.edges.values()].filter(({ stand }) => String(stand).startsWith('claim:'))
    expect(count(edges.map(({ certainty }) => certainty))).toEqual(count(claims.map(({ certainty }) => certainty)))
    expect(count(edges.map((edge) => edge[called('kind')]))).toEqual(count(claims.map(({ predicate }) => predicate)))
  })

  it('keeps names with signs of markup, in any script, without what no file may hold', () => {
    const { nodes, edges } = read(write(hostile()))
    const named = [...nodes.values()].map((node) => node[called('label_zh')])
    const stated = [...edges.values()].map(({ statement_en }) => statement_en)
    const whole = write === writeCyjs ? HOSTILE : HOSTILE_IN_XML
    for (const texts of [named, stated]) expect(texts).toContain(whole)
  })

  it('is the same each time, and says version, licence and that silence is no denial', () => {
    expect(write(real())).toBe(text)
    expect(text).toMatch(/CC BY 4\.0/)
    expect(text).toMatch(/Silence is not denial/)
    expect(text).toContain(real().version.slice(0, 8))
  })

  it('of a part has what the part says, and of nothing no edge', () => {
    const some = new Set(PACK.dataset.claims.slice(0, 7).map(({ id }) => id))
    expect(read(write(real(some))).edges.size).toBe(7)
    expect(read(write(real(new Set()))).edges.size).toBe(0)
  })
})

it('what is denied is an edge of no graph', () => {
  const made = hostile()
  const [first, ...others] = made.dataset.claims
  if (!first) throw new Error('no claim')
  const denied = {
    ...made,
    dataset: { ...made.dataset, claims: [{ ...first, polarity: 'denied' as const }, ...others] },
  }
  expect(edgesTable(denied).rows.length).toBe(edgesTable(made).rows.length - 1)
})

describe('GEXF for Gephi', () => {
  const text = writeGexf(real())
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one)
  it('declares every attribute that it uses, each by a title of its own whatever its capitals', () => {
    for (const of of ['node', 'edge']) {
      const block = text.match(new RegExp(`<attributes class="${of}"[\\s\\S]*?</attributes>`))?.[0] ?? ''
      const titles = [...block.matchAll(/title="([^"]+)"/g)].map(([, title = '']) => title.toLowerCase())
      expect(titles.length).toBeGreaterThan(5)
      const used = [...text.matchAll(new RegExp(`<${of} id=.*`, 'g'))].flatMap(([line]) =>
        [...line.matchAll(/<attvalue for="([^"]+)"/g)].map(([, id = '']) => id),
      )
      expect(used.length).toBeGreaterThan(1000)
      expect(used.filter((id) => !titles.includes(id))).toEqual([])
      expect(new Set(titles).size).toBe(titles.length)
      // Columns that Gephi has already.
      expect(
        titles.filter((title) =>
          ['id', 'label', 'source', 'target', 'type', 'kind', 'weight', 'interval'].includes(title),
        ),
      ).toEqual([])
    }
  })
  it('gives each edge an id of its own, and those of the same two a kind of their own', () => {
    const ids = all(/<edge id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const kinds = [...text.matchAll(/<edge id="[^"]+" (source="[^"]+" target="[^"]+" kind="[^"]+")/g)].map(
      ([, one]) => one,
    )
    expect(kinds.length).toBe(ids.length)
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('Cytoscape', () => {
  it('puts each mark of the lens where the lens has it, and no other anywhere', () => {
    const taken = hostile({ lens: 'nexus' })
    const { elements } = JSON.parse(writeCyjs(taken))
    const placed = elements.nodes.filter(({ position }: { position?: unknown }) => position !== undefined)
    // A fold is a mark of several things, and itself none.
    const marks = fullLens(taken.graph, 'nexus').nodes.filter(({ members }) => members === undefined)
    expect(placed.map(({ data }: { data: { id: string } }) => data.id).sort()).toEqual(marks.map(({ id }) => id).sort())
    expect(new Set(placed.map(({ position }: { position: object }) => JSON.stringify(position))).size).toBe(
      placed.length,
    )
  })
})
