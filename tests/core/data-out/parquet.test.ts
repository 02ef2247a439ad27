// Parquet, read by DuckDB and by hyparquet: the same rows, types and sums.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { writeParquet } from '../../../src/core/data-out/parquet.ts'
import { bytesIn, HOSTILE, hostile, PACK, real } from './taken.ts'

const { claims, activities, entities, recommendations } = PACK.dataset

it('DuckDB reads all rows, and figures as numbers that come to the same sums', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-parquet-'))
  try {
    for (const [path, bytes] of Object.entries(bytesIn(await writeParquet(real()))))
      writeFileSync(join(folder, path), bytes)
    const db = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (question: string) => (await db.runAndReadAll(question)).getRowObjectsJson()
    const count = async (name: string) =>
      (await ask(`SELECT count(*)::INT AS n FROM '${folder}/${name}.parquet'`))[0]?.['n']
    expect(await count('claims')).toBe(claims.length)
    expect(await count('nodes')).toBe(entities.length + activities.length + recommendations.length)
    const quantities = [...claims, ...activities].flatMap((one) => one.quantities ?? [])
    expect(
      await ask(`SELECT sum(low) AS low, count(*) FILTER (additive)::INT AS n FROM '${folder}/quantities.parquet'`),
    ).toEqual([
      {
        low: quantities.reduce((all, { low }) => all + (low ?? 0), 0),
        n: quantities.filter(({ additive }) => additive).length,
      },
    ])
    const [joined] = await ask(
      `SELECT count(*)::INT AS n FROM '${folder}/edges.parquet' e JOIN '${folder}/claims.parquet' c ON e.stand = c.id AND e.certainty = c.certainty AND e.source = c.subject`,
    )
    expect(joined?.['n']).toBe(claims.filter(({ polarity }) => polarity !== 'denied').length)
    db.closeSync()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('hyparquet reads every sign of hostile names, and what the file says of itself', async () => {
  const bytes = bytesIn(await writeParquet(hostile()))['nodes.parquet'] ?? new Uint8Array()
  const file = bytes.slice().buffer
  const rows = await parquetReadObjects({ file })
  expect(rows.map((row) => row['label_zh'])).toContain(HOSTILE)
  const said = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]))
  expect(said.get('licence')).toBe('CC-BY-4.0')
  expect(said.get('description')).toContain('Silence is not denial')
})

it('is the same each time, and holds a part of nothing', async () => {
  expect(await writeParquet(real())).toEqual(await writeParquet(real()))
  const file = (bytesIn(await writeParquet(real(new Set())))['claims.parquet'] ?? new Uint8Array()).slice().buffer
  expect(await parquetReadObjects({ file })).toEqual([])
})
