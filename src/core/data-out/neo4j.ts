// A graph for Neo4j: files for its bulk import with headers beside them, and the same as Cypher that runs as it stands. Claims are nodes
// of their own, tied to both ends, to who says so and to their units; the simple edges stand beside them.

import { kindOf } from '../model/ids.ts'
import { readMe } from './about.ts'
import { claimSourcesTable, claimsTable, evidenceTable } from './claim-tables.ts'
import { csvOf } from './csv.ts'
import { edgesTable, nodesTable } from './node-tables.ts'
import { unitsTable } from './row-tables.ts'
import type { Cell, Column, Table } from './table.ts'
import type { Taken } from './taken.ts'
import { type Part, zipped } from './zip.ts'

/** A label on all nodes of a file, or what gives each its own. */
interface Nodes {
  readonly name: string
  readonly table: Table
  readonly labelOf: (id: string) => string
}

/** Relationships of a file: where each begins and ends, its type, and which columns it keeps. */
interface Ties {
  readonly name: string
  readonly rows: readonly {
    readonly from: string
    readonly to: string
    readonly type: string
    readonly values: readonly Cell[]
  }[]
  readonly columns: readonly Column[]
}

/** So many rows go in one statement. */
const BATCH = 200

/** The files. */
export function writeNeo4j(taken: Taken): Promise<Uint8Array> {
  const nodes: Nodes[] = [
    { name: 'things', table: nodesTable(taken), labelOf: (id) => labelOf(kindOf(id) ?? 'thing') },
    { name: 'claims', table: claimsTable(taken), labelOf: () => 'Claim' },
    { name: 'units', table: unitsTable(taken), labelOf: () => 'Unit' },
  ]
  const there = new Set(nodes.flatMap(({ table }) => table.rows.map(([id]) => String(id))))
  const ties = [...tiesOf(taken)].map((one) => ({
    ...one,
    rows: one.rows.filter(({ from, to }) => there.has(from) && there.has(to)),
  }))
  const files: Part[] = [...nodes.flatMap(nodeFiles), ...ties.flatMap(tieFiles)]
  const names = (list: readonly { readonly name: string }[], flag: string) =>
    list.map(({ name }) => `  --${flag}=import/${name}-header.csv,import/${name}.csv`)
  const command = [
    'neo4j-admin database import full neo4j --array-delimiter="\\u001f" \\',
    [...names(nodes, 'nodes'), ...names(ties, 'relationships')].join(' \\\n'),
  ]
  return zipped([
    { path: 'README.txt', content: readMe(taken, ['Into an empty database:', ...command, '', 'Or run load.cypher.']) },
    ...files.map((file) => ({ ...file, path: `import/${file.path}` })),
    { path: 'load.cypher', content: cypherOf(nodes, ties) },
  ])
}

function tiesOf(taken: Taken): readonly Ties[] {
  const [claims, edges] = [claimsTable(taken), edgesTable(taken)]
  const cell = ({ columns }: Table, row: readonly Cell[], name: string) =>
    String(row[columns.findIndex((column) => column.name === name)] ?? '')
  const plain = (
    table: Table,
    from: string,
    to: string,
    type: (row: readonly Cell[]) => string,
    kept: readonly string[],
  ) => {
    const at = kept.map((name) => table.columns.findIndex((column) => column.name === name))
    return {
      columns: at.flatMap((i) => table.columns[i] ?? []),
      rows: table.rows.map((row) => ({
        from: cell(table, row, from),
        to: cell(table, row, to),
        type: type(row),
        values: at.map((i) => row[i] ?? null),
      })),
    }
  }
  const [sources, evidence] = [claimSourcesTable(taken), evidenceTable(taken)]
  const isOfClaim = (row: readonly Cell[]) => taken.dataset.claims.some(({ id }) => id === row[0])
  return [
    { name: 'subjects', ...plain(claims, 'id', 'subject', () => 'SUBJECT', []) },
    { name: 'objects', ...plain(claims, 'id', 'object', () => 'OBJECT', ['role']) },
    { name: 'sources', ...plain(sources, 'claim', 'source', () => 'SAID_BY', ['kind', 'refers_only']) },
    {
      name: 'evidence',
      ...plain({ ...evidence, rows: evidence.rows.filter(isOfClaim) }, 'stand', 'unit', () => 'STANDS_IN', [
        'spot',
        'how',
        'sha256',
      ]),
    },
    {
      name: 'edges',
      ...plain(edges, 'source', 'target', (row) => typeOf(cell(edges, row, 'kind')), [
        'id',
        'kind',
        'label_en',
        'label_zh',
        'stand',
        'role',
        'polarity',
        'certainty',
        'reading',
        'evidence',
        'version',
      ]),
    },
  ]
}

const NEO_TYPES = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const
const STRING = { type: 'string', about: '' } as const

function nodeFiles({ name, table, labelOf: label }: Nodes): Part[] {
  const [, ...columns] = table.columns
  const head = ['id:ID', ...columns.map((column) => `${column.name}:${NEO_TYPES[column.type]}`), ':LABEL']
  const rows = table.rows.map((row) => [...row, label(String(row[0]))])
  return files(name, head, rows)
}

function tieFiles({ name, columns, rows }: Ties): Part[] {
  const head = [':START_ID', ':END_ID', ':TYPE', ...columns.map(({ name: own, type }) => `${own}:${NEO_TYPES[type]}`)]
  return files(
    name,
    head,
    rows.map(({ from, to, type, values }) => [from, to, type, ...values]),
  )
}

/** The header in a file of its own, as the bulk import takes it. */
function files(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Part[] {
  const columns = head.map((one) => ({ name: one, ...STRING }))
  return [
    { path: `${name}-header.csv`, content: csvOf({ columns, rows: [] }) },
    { path: `${name}.csv`, content: csvOf({ columns, rows }).replace(/^.*\r\n/, '') },
  ]
}

/** All of it as statements that may be run again: what is there is not made twice. */
function cypherOf(nodes: readonly Nodes[], ties: readonly Ties[]): string {
  const lines = ['CREATE CONSTRAINT nexus_atlas IF NOT EXISTS FOR (n:NexusAtlas) REQUIRE n.id IS UNIQUE;']
  for (const { table, labelOf: label } of nodes)
    for (const [own, rows] of groups(table.rows, (row) => label(String(row[0]))))
      for (const some of batches(rows))
        lines.push(
          `UNWIND [${some.map((row) => mapOf(table.columns, row)).join(',\n')}] AS row MERGE (n:NexusAtlas {id: row.id}) SET n:${own}, n += row;`,
        )
  for (const { columns, rows } of ties)
    for (const [type, own] of groups(rows, (row) => row.type))
      for (const some of batches(own))
        lines.push(
          `UNWIND [${some.map(({ from, to, values }) => `{from: ${literal(from)}, to: ${literal(to)}, is: ${mapOf(columns, values)}}`).join(',\n')}] AS row MATCH (a:NexusAtlas {id: row.from}), (b:NexusAtlas {id: row.to}) MERGE (a)-[r:${type}${keyOf(columns)}]->(b) SET r += row.is;`,
        )
  return `${lines.join('\n')}\n`
}

/** Of several ties between the same two each is told by what it has of its own. */
function keyOf(columns: readonly Column[]): string {
  const key = columns
    .filter(({ name }) => ['id', 'spot', 'how'].includes(name))
    .map(({ name }) => `${name}: row.is.${name}`)
  return key.length === 0 ? '' : ` {${key.join(', ')}}`
}

function mapOf(columns: readonly Column[], row: readonly Cell[]): string {
  const parts = columns.flatMap(({ name }, i) => {
    const cell = row[i] ?? null
    return cell === null ? [] : [`${name}: ${literal(cell)}`]
  })
  return `{${parts.join(', ')}}`
}

function literal(cell: Exclude<Cell, null>): string {
  if (typeof cell !== 'string') return String(cell)
  return `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

function groups<Row>(rows: readonly Row[], keyOfRow: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOfRow(row)
    const group = found.get(key)
    if (group) group.push(row)
    else found.set(key, [row])
  }
  return found
}

function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH))
}

/** `Group` for the kind of a group. */
function labelOf(kind: string): string {
  return kind.replace(/^./, (letter) => letter.toUpperCase())
}

/** `BENEFITS_FROM` for a relation of that name. */
function typeOf(kind: string): string {
  return kind.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')
}
