// Files for Neo4j: every tie begins and ends at a node that is there, and what is run as Cypher says the same as the bulk files.

import { describe, expect, it } from 'vitest'
import { writeNeo4j } from '../../../src/core/data-out/neo4j.ts'
import { HOSTILE, hostile, PACK, real, unpacked } from './taken.ts'

const { claims, activities, entities, recommendations, units } = PACK.dataset

/** A line of CSV with quotes. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}

describe('the bulk files', async () => {
  const files = unpacked(await writeNeo4j(real()))
  const rows = (name: string) => (files.get(`import/${name}.csv`) ?? '').split('\r\n').filter(Boolean).map(cellsOf)
  const heads = (name: string) => cellsOf((files.get(`import/${name}-header.csv`) ?? '').trimEnd())

  it('have a node for each thing, claim and unit, with its label', () => {
    expect(rows('things').length).toBe(entities.length + activities.length + recommendations.length)
    expect(rows('claims').length).toBe(claims.length)
    expect(rows('units').length).toBe(units.length)
    expect(rows('things').map((row) => row.at(-1))).toEqual(expect.arrayContaining(['Group', 'Crime', 'Activity']))
    for (const name of ['things', 'claims', 'units']) {
      expect(heads(name)[0]).toBe('id:ID')
      expect(heads(name).at(-1)).toBe(':LABEL')
      expect(
        rows(name).filter((row) => row.length !== heads(name).length),
        name,
      ).toEqual([])
    }
  })

  it('tie only what is there: each claim to both its ends and to its sentences', () => {
    const there = new Set(['things', 'claims', 'units'].flatMap((name) => rows(name).map(([id]) => id)))
    for (const name of ['subjects', 'objects', 'sources', 'evidence', 'edges']) {
      expect(heads(name).slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE'])
      expect(
        rows(name).filter(([from, to]) => !there.has(from) || !there.has(to)),
        name,
      ).toEqual([])
    }
    expect([rows('subjects').length, rows('objects').length]).toEqual([claims.length, claims.length])
    expect(new Set(rows('evidence').map(([claim]) => claim)).size).toBe(claims.length)
    expect(rows('edges').every(([, , type]) => /^[A-Z_]+$/.test(type ?? ''))).toBe(true)
  })

  it('are the same as the Cypher beside them', () => {
    const cypher = files.get('load.cypher') ?? ''
    const maps = (pattern: RegExp) => [...cypher.matchAll(pattern)].length
    expect(maps(/^UNWIND \[\{id: |^\{id: /gm)).toBe(rows('things').length + claims.length + units.length)
    const ties = ['subjects', 'objects', 'sources', 'evidence', 'edges'].flatMap(rows)
    expect(maps(/^UNWIND \[\{from: |^\{from: /gm)).toBe(ties.length)
  })
})

it('hostile names end no string and no cell', async () => {
  const files = unpacked(await writeNeo4j(hostile()))
  const inCypher = HOSTILE.replaceAll("'", "\\'").replaceAll('\n', '\\n')
  expect(files.get('load.cypher')).toContain(`label_en: '${inCypher}'`)
  // Each statement is whole: what stands in no string has as many brackets of each kind.
  const bare = (files.get('load.cypher') ?? '').replace(/'(?:\\.|[^'\\])*'/g, '')
  for (const [open, close] of ['[]', '{}', '()'])
    expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length)
  expect(files.get('import/things.csv')).toContain(`"${HOSTILE.replaceAll('"', '""')}"`)
  expect(await writeNeo4j(hostile())).toEqual(await writeNeo4j(hostile()))
})
