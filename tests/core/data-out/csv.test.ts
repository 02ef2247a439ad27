// Tables as CSV, read back by DuckDB: the same rows, the same sums, and nothing that a spreadsheet computes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, spreadsheetCsv, writeCsv } from '../../../src/core/data-out/csv.ts'
import { guarded, unguarded } from '../../../src/core/data-out/spreadsheet.ts'
import { allTables } from '../../../src/core/data-out/tables.ts'
import { HOSTILE, hostile, PACK, real, unpacked } from './taken.ts'

const { claims, activities, recommendations, entities, units } = PACK.dataset
const quantities = [...claims, ...activities].flatMap((one) => one.quantities ?? [])

let folder = ''
let db: Awaited<ReturnType<DuckDBInstance['connect']>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-csv-'))
  db = await (await DuckDBInstance.create(':memory:')).connect()
  for (const [path, text] of unpacked(await writeCsv(real())))
    if (path.endsWith('.csv')) writeFileSync(join(folder, path.replace('/', '-')), text)
})
afterAll(() => {
  db.closeSync()
  rmSync(folder, { recursive: true })
})

const ask = async (question: string) => (await db.runAndReadAll(question)).getRowObjectsJson()
const file = (name: string) =>
  `read_csv('${join(folder, name)}.csv', header=true, all_varchar=true, quote='"', escape='"')`

describe.each(['plain', 'excel'])('the tables in %s/', (variant) => {
  it('have a row for each thing, claim, unit and figure', async () => {
    const count = async (name: string) =>
      Number((await ask(`SELECT count(*) AS n FROM ${file(`${variant}-${name}`)}`))[0]?.['n'])
    expect(await count('claims')).toBe(claims.length)
    expect(await count('nodes')).toBe(entities.length + activities.length + recommendations.length)
    expect(await count('units')).toBe(units.length)
    expect(await count('quantities')).toBe(quantities.length)
  })
  it('keep what figures say, so that the same sums come of them', async () => {
    const [sum] = await ask(
      `SELECT sum(low::DOUBLE) AS low, sum(high::DOUBLE) AS high FROM ${file(`${variant}-quantities`)}`,
    )
    expect(sum).toEqual({
      low: quantities.reduce((all, { low }) => all + (low ?? 0), 0),
      high: quantities.reduce((all, { high }) => all + (high ?? 0), 0),
    })
  })
})

it('a claim keeps all that qualifies it, in Chinese too', async () => {
  const claim = claims.find(
    ({ hedge, attribution, refersTo = [] }) => hedge !== null && attribution.length > 1 && refersTo.length > 0,
  )
  const [row] = await ask(`SELECT * FROM ${file('plain-claims')} WHERE id = '${claim?.id}'`)
  expect(row).toMatchObject({
    subject: claim?.subject,
    object: claim?.object,
    certainty: claim?.certainty,
    hedge: claim?.hedge,
    reading: claim?.reading,
    refers_to: claim?.refersTo?.join(' | '),
    unit: claim?.evidence[0]?.unit,
    statement_zh: claim?.statement.zh,
    report: 'S/2015/366',
  })
  expect(row?.['version']).toMatch(/^[0-9a-f]{8}$/)
})

it('every edge ends at things that are there, and claims and their edges are as many', async () => {
  const [lost] = await ask(
    `SELECT count(*) AS n FROM ${file('plain-edges')} e WHERE e.source NOT IN (SELECT id FROM ${file('plain-nodes')}) OR e.target NOT IN (SELECT id FROM ${file('plain-nodes')})`,
  )
  expect(lost).toEqual({ n: '0' })
  const [tied] = await ask(`SELECT count(DISTINCT stand) AS n FROM ${file('plain-edges')} WHERE stand LIKE 'claim:%'`)
  expect(tied).toEqual({ n: String(claims.filter(({ polarity }) => polarity !== 'denied').length) })
})

/** What a spreadsheet computes or reads as something else (T30 of the cases). */
const READ_OTHERWISE = [/^[=+\-@]/, /^\d{1,2}[-/–]\d{1,2}$/, /^\d{4}-\d{2}(-\d{2})?$/, /^0\d/, /^\d+%$/, /^\d+e\d+$/i]

it('no text for a spreadsheet is one that it computes or turns into a date, and each comes back', async () => {
  const tables = [...allTables(real()), ...allTables(hostile())]
  const texts = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string')
  expect(texts.filter((text) => READ_OTHERWISE.some((pattern) => pattern.test(text))).length).toBeGreaterThan(20)
  expect(texts.filter((text) => READ_OTHERWISE.some((pattern) => pattern.test(guarded(text))))).toEqual([])
  expect(texts.filter((text) => unguarded(guarded(text)) !== text)).toEqual([])
})

it.each([
  '=SUM(A1)',
  '+1',
  '-1',
  '@x',
  ' =1',
  '\t=1',
  '＝1',
  '2014-06',
  '2015-05-21',
  '1-2',
  '3/4',
  '007',
  '12e5',
  '10%',
  '$35',
  '1,000',
  '21 May 2015',
  'May 2015',
  'Mar-1',
  '2014年6月',
  '2014年',
  '10:30',
  'TRUE',
  "'quoted",
  '',
])('%j is guarded where it must be, and always comes back', (text) => {
  expect(unguarded(guarded(text))).toBe(text)
  if (text !== '') expect(guarded(text)).toBe(`'${text}`)
})

it.each(['ISIL', 'p36:3', '甲团', 'claim:p36-4', '$35 million a year', 'Mayor', 'a-b', '2014 report of the Team'])(
  '%j needs no guard',
  (text) => expect(guarded(text)).toBe(text),
)

it('hostile names stay in their cells', () => {
  const nodes = allTables(hostile()).find(({ name }) => name === 'nodes')
  if (!nodes) throw new Error('no nodes')
  expect(csvOf(nodes)).toContain(`"${HOSTILE.replaceAll('"', '""')}"`)
  expect(spreadsheetCsv(nodes)).toContain(`"'${HOSTILE.replaceAll('"', '""')}"`)
})

it('only the files for spreadsheets have a mark at the start, and all of it is the same each time', async () => {
  const [once, again] = [await writeCsv(real()), await writeCsv(real())]
  expect(once).toEqual(again)
  const files = unpacked(once)
  for (const [path, text] of files) expect(text.startsWith('\ufeff'), path).toBe(path.startsWith('excel/'))
  expect(files.get('README.txt')).toMatch(/Silence is not denial.*CC BY 4\.0/s)
})
