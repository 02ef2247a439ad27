// The command that makes a corpus and cuts a pack out of it, on real files, with DuckDB between the two: what it writes, that the queries of
// the documentation run as they stand, and what it refuses.

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusAsked } from '../../src/commands/corpus/asked.ts'
import { rowsOfCsv } from '../../src/commands/corpus/rows-of-csv.ts'
import { Refused } from '../../src/commands/refuse.ts'
import { sha256 } from '../../src/commands/sha256.ts'
import { listed } from '../../src/core/export/publish.ts'
import { allEvidence, buildGraph } from '../../src/core/graph/graph.ts'
import type { Pack } from '../../src/core/model/pack.ts'
import { isMoney } from '../../src/core/model/quantity.ts'
import { byCurrency, groupSums, sumsOf, totalOf } from '../../src/core/query/sums.ts'
import type { Published } from '../../src/core/schema/pack-shape.ts'
import { readPack } from '../../src/core/schema/read-pack.ts'
import { LIST_SHAPE } from '../../src/core/schema/reports-shape.ts'

const run = promisify(execFile)
const tsx = resolve('node_modules/.bin/tsx')
const corpus = async (...given: readonly string[]) => ({ stdout: await corpusAsked(given) })
const refused = async (...given: readonly string[]): Promise<string> => {
  const failure = await corpusAsked(given).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Refused)
  return failure instanceof Refused ? failure.message : ''
}

const REPORTS = 4
let folder = ''
/** A corpus of four, and a folder of packs with a list, as a site has it. */
const at = (...steps: readonly string[]) => join(folder, ...steps)
const packAt = (path: string): Pack => {
  const { pack, ...read } = readPack(readFileSync(path, 'utf8'), path, sha256)
  if (pack === undefined) throw new Error(JSON.stringify(read))
  return pack
}
const reports = () => Array.from({ length: REPORTS }, (_, i) => packAt(at('corpus/data', `made-up-${i + 1}.json`)))

/** Runs statements of SQL with DuckDB in a folder, as its shell does; what each of them answers. */
async function inFolder(home: string, sql: string): Promise<readonly (readonly Record<string, unknown>[])[]> {
  const db = await (await DuckDBInstance.create(':memory:')).connect()
  const answers: Record<string, unknown>[][] = []
  try {
    const bare = sql.replace(/^--.*$/gm, '')
    const placed = bare.replace(
      /'(parquet\/[^']+|[a-z]+\.(?:parquet|csv))'/g,
      (_, path: string) => `'${join(home, path)}'`,
    )
    for (const statement of placed.split(/;\s*$/m).filter((one) => one.trim() !== ''))
      answers.push((await db.runAndReadAll(statement)).getRowObjectsJson() as Record<string, unknown>[])
  } finally {
    db.closeSync()
  }
  return answers
}

let answers: Awaited<ReturnType<typeof inFolder>> = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-corpus-'))
  await corpus('--reports', String(REPORTS), '--claims', '120', '--seed', '7', '--out', at('corpus'))
  answers = await inFolder(at('corpus'), readFileSync('docs/scale/duckdb.sql', 'utf8'))
  mkdirSync(at('site'))
  cpSync(at('corpus/data/index.json'), at('site/index.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a made-up corpus', () => {
  it('is packs that the page’s reader takes, in a list as a site has it, and says of itself that nothing in it is so', () => {
    const list = parse(LIST_SHAPE, JSON.parse(readFileSync(at('corpus/data/index.json'), 'utf8')))
    expect(list.reports.map(({ symbol }) => symbol)).toEqual(['MADE-UP/1', 'MADE-UP/2', 'MADE-UP/3', 'MADE-UP/4'])
    for (const { dataset, proof } of reports()) {
      expect(dataset.claims).toHaveLength(120)
      expect(proof).toBeUndefined()
      expect(dataset.report.title.en).toContain('nothing in it is so')
      expect(dataset.entities.every(({ names }) => names.en.startsWith('Made-up') && names.zh.startsWith('虚构'))).toBe(
        true,
      )
    }
    expect(readFileSync(at('corpus/README.txt'), 'utf8')).toMatch(/^MADE UP: 4 reports of 120 claims/)
  })

  it('has every row of every report in its columns, each with its report', async () => {
    const all = reports()
    const [counted] = await inFolder(
      at('corpus'),
      `SELECT (SELECT count(*)::INT FROM 'parquet/claims.parquet') AS claims,
        (SELECT count(DISTINCT report || id)::INT FROM 'parquet/claims.parquet') AS apart,
        (SELECT count(*)::INT FROM 'parquet/quantities.parquet') AS quantities,
        (SELECT count(*)::INT FROM 'parquet/edges.parquet' e JOIN 'parquet/claims.parquet' c ON e.report = c.report AND e.stand = c.id) AS edges,
        (SELECT count(*)::INT FROM 'parquet/edges.parquet' e ANTI JOIN 'parquet/nodes.parquet' n ON e.report = n.report AND e.source = n.id) AS loose`,
    )
    const claims = all.flatMap(({ dataset }) => dataset.claims)
    expect(counted).toEqual([
      {
        claims: claims.length,
        apart: claims.length,
        quantities: claims.flatMap(({ quantities = [] }) => quantities).length,
        edges: claims.filter(({ polarity }) => polarity !== 'denied').length,
        loose: 0,
      },
    ])
  })

  it('is the same from the same seed, and another from another', async () => {
    await corpus('--reports', '1', '--claims', '50', '--out', at('one'))
    await corpus('--reports', '1', '--claims', '50', '--out', at('same'))
    await corpus('--reports', '1', '--claims', '50', '--seed', '2', '--out', at('other'))
    const files = (name: string) =>
      readdirSync(at(name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, sha256(readFileSync(join(entry.parentPath, entry.name), 'base64'))])
    expect(files('one')).toEqual(files('same'))
    expect(files('one')).not.toEqual(files('other'))
  })

  it('is made of packs that are there, too, and then has the same columns', async () => {
    await corpus('--from', at('corpus/data'), '--out', at('again'))
    const bytes = (name: string, file: string) => sha256(readFileSync(at(name, 'parquet', file), 'base64'))
    const rows = async (name: string) =>
      inFolder(at(name), "SELECT * FROM 'parquet/claims.parquet' ORDER BY report, id")
    expect(await rows('again')).toEqual(await rows('corpus'))
    expect(bytes('again', 'reports.parquet')).not.toBe('')
  })
})

describe('the questions of docs/scale/duckdb.sql', () => {
  it('count the partners of a group as the packs do', () => {
    const partners = answers.find(([row]) => row !== undefined && 'partner' in row) ?? []
    const claims = reports().flatMap(({ dataset }) =>
      dataset.claims.map((claim) => ({ ...claim, report: dataset.report.symbol })),
    )
    const counts = new Map<string, number>()
    for (const { subject, polarity } of claims)
      if (subject.startsWith('group:') && polarity !== 'denied') counts.set(subject, (counts.get(subject) ?? 0) + 1)
    const [asked = ''] = [...counts.keys()].sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    const found = new Map<string, { claims: number; reports: Set<string> }>()
    for (const { subject, object, polarity, report } of claims) {
      const partner = subject === asked ? object : object === asked ? subject : ''
      if (polarity === 'denied' || !/^(group|actor)[:.]/.test(partner)) continue
      const own = found.get(partner) ?? { claims: 0, reports: new Set() }
      found.set(partner, { claims: own.claims + 1, reports: own.reports.add(report) })
    }
    expect(partners.length).toBeGreaterThan(2)
    expect(new Map(partners.map((row) => [row['partner'], [Number(row['claims']), Number(row['reports'])]]))).toEqual(
      new Map([...found].map(([id, own]) => [id, [own.claims, own.reports.size]])),
    )
  })

  it('add only sums that the page adds, and come to the same', async () => {
    const sql = readFileSync('docs/scale/duckdb.sql', 'utf8').match(
      /CREATE OR REPLACE TABLE sums AS[\s\S]*?ORDER BY ALL;/,
    )?.[0]
    const rows = (await inFolder(at('corpus'), `${sql}\nFROM sums;`))[1] ?? []
    const bySql = rows.map((row) => [
      ...['report', 'currency', 'block', 'owner'].map((name) => row[name] ?? null),
      Number(row['added']),
      Number(row['low'] ?? 0),
      Number(row['added']) === 0 ? 0 : row['high'],
      Number(row['kept_apart']),
    ])
    const byPage = reports().flatMap(({ dataset }) => {
      const sums = sumsOf(allEvidence(buildGraph(dataset)))
      return byCurrency(sums).flatMap(({ currency, sums: own }) =>
        groupSums(own, 'period').map(({ key, owner, sums: group }) => {
          const { added, low, high, kept } = totalOf(group)
          const apart = kept.reduce((count, one) => count + one.sums.length, 0)
          return [
            dataset.report.symbol,
            currency,
            key,
            owner ?? null,
            added.length,
            low,
            added.length === 0 ? 0 : high,
            apart,
          ]
        }),
      )
    })
    const inOrder = (list: readonly (readonly unknown[])[]) => list.map((row) => JSON.stringify(row)).sort()
    expect(byPage.some(([, , , , added]) => Number(added) > 1)).toBe(true)
    expect(inOrder(bySql)).toEqual(inOrder(byPage))
    const figures = reports().flatMap(({ dataset }) => dataset.claims.flatMap(({ quantities = [] }) => quantities))
    expect(figures.filter(({ unit, additive }) => isMoney(unit) && !additive).length).toBeGreaterThan(0)
  })

  it('write for Neo4j things once, and claims whose ends and sources are there', () => {
    const rows = (name: string) => rowsOfCsv(readFileSync(at('corpus', `${name}.csv`), 'utf8'))
    const [things, claims, sources] = [rows('things'), rows('claims'), rows('sources')]
    const ids = new Set(things.map(({ id }) => id))
    expect(ids.size).toBe(things.length)
    expect(claims).toHaveLength(REPORTS * 120)
    expect(claims.filter(({ subject = '', object = '' }) => !ids.has(subject) || !ids.has(object))).toEqual([])
    const keys = new Set(claims.map(({ key }) => key))
    expect(sources.filter(({ claim = '', source = '' }) => !keys.has(claim) || !ids.has(source))).toEqual([])
    // What the script for Neo4j reads is what the files have.
    const load = readFileSync('docs/scale/neo4j-load.cypher', 'utf8')
    const read = new Set([...load.matchAll(/\brow\.([a-z_]+)/g)].map(([, name]) => name))
    const there = new Set([things, claims, sources].flatMap(([row]) => Object.keys(row ?? {})))
    expect([...read].filter((name) => !there.has(name ?? ''))).toEqual([])
  })
})

describe('a cut', () => {
  it('of what the query wrote is one pack of all its reports, listed beside them', async () => {
    const { stdout } = await corpus(
      '--cut',
      at('corpus/partners.parquet'),
      '--from',
      at('corpus/data'),
      '--out',
      at('site/partners.json'),
    )
    expect(stdout).toMatch(/Cut: \d+ of \d+ claims, out of 4 reports, \d+ bytes\nlisted beside it; .*#report=partners/)
    const { dataset, orders } = packAt(at('site/partners.json'))
    const [wanted = []] = await inFolder(at('corpus'), "SELECT report, claim FROM 'partners.parquet'")
    expect(wanted.length).toBeGreaterThan(3)
    expect(dataset.claims).toHaveLength(wanted.length)
    expect(orders).toBeDefined()
    // Each claim says the same as where it came from, and where that is.
    const from = new Map(
      reports().flatMap(({ dataset: { claims, report } }) =>
        claims.map((claim) => [`${report.symbol} ${claim.id}`, claim] as const),
      ),
    )
    const said = (
      claim: { readonly statement: object; readonly certainty: string; readonly quantities?: unknown } | undefined,
    ) => JSON.stringify([claim?.statement, claim?.certainty, claim?.quantities ?? []])
    expect(dataset.claims.map(said).sort()).toEqual(
      wanted.map(({ report, claim }) => said(from.get(`${report} ${claim}`))).sort(),
    )
    for (const claim of dataset.claims) {
      expect(claim.note?.en).toMatch(/^MADE-UP\/\d ¶\d+/)
      const unit = dataset.units.find(({ id }) => id === claim.evidence[0]?.unit)
      expect(unit?.gist.en.startsWith(claim.note?.en ?? '?')).toBe(true)
    }
    const list = parse(LIST_SHAPE, JSON.parse(readFileSync(at('site/index.json'), 'utf8')))
    expect(list.reports.at(-1)).toMatchObject({ id: 'partners', symbol: '4 reports', proved: false })
    expect(list.reports).toHaveLength(REPORTS + 1)
  })

  it('of one report keeps its paragraphs and its proof, and says in its title that it is a part', async () => {
    await run(tsx, [
      'src/commands/export.ts',
      '--format',
      'parquet',
      '--out',
      at('isil.zip'),
      '--where',
      'select=group:isil',
    ])
    const { unzipSync } = await import('fflate')
    writeFileSync(at('isil.parquet'), unzipSync(readFileSync(at('isil.zip')))['claims.parquet'] ?? '')
    const real = await publishedReal()
    mkdirSync(at('real'))
    writeFileSync(at('real/s-2015-366.json'), JSON.stringify(real))
    writeFileSync(at('real/index.json'), JSON.stringify({ reports: [listed('s-2015-366', real)] }))
    await corpus('--cut', at('isil.parquet'), '--from', at('real'), '--out', at('real/isil.json'))
    const { dataset, proof, briefings } = packAt(at('real/isil.json'))
    const [wanted = []] = await inFolder(folder, `SELECT id FROM 'isil.parquet' ORDER BY id`)
    expect(dataset.claims.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
    expect(dataset.claims.length).toBeGreaterThan(20)
    expect(dataset.report.symbol).toBe('S/2015/366')
    expect(dataset.report.title.en).toMatch(/^Cut: \d+ of 408 claims: Report of the Secretary-General/)
    expect(Object.keys(proof?.units ?? {})).toHaveLength(dataset.units.length)
    expect(briefings).toBeUndefined()
  })

  it('takes rows as CSV, as a shell of Neo4j prints them, as JSON, and as the parts that Spark writes', async () => {
    const cut = async (rows: string) => {
      await corpus('--cut', rows, '--from', at('corpus/data'), '--out', at('site/formed.json'), '--force')
      return packAt(at('site/formed.json')).dataset.claims.length
    }
    writeFileSync(at('rows.csv'), 'report, claim\n"MADE-UP/1", "claim:p1-1"\n"MADE-UP/2", "claim:p1-2"\n')
    expect(await cut(at('rows.csv'))).toBe(2)
    writeFileSync(
      at('rows.json'),
      '{"report":"made-up-3","claim":"claim:p1-1"}\n{"report":"made-up-3","claim":"claim:p1-1"}\n',
    )
    expect(await cut(at('rows.json'))).toBe(1)
    mkdirSync(at('found.parquet'))
    writeFileSync(at('found.parquet/_SUCCESS'), '')
    cpSync(at('corpus/partners.parquet'), at('found.parquet/part-00000.snappy.parquet'))
    expect(await cut(at('found.parquet'))).toBeGreaterThan(3)
  })

  const rows = (name: string, text: string) => {
    writeFileSync(at(name), text)
    return at(name)
  }
  const cut = (name: string, text: string) => [
    ...['--cut', rows(name, text), '--from', at('corpus/data'), '--out', at('site/none.json')],
  ]
  it.each([
    [
      'a claim that is not there',
      () => cut('a.csv', 'report,claim\nMADE-UP/1,claim:p999-1\n'),
      /MADE-UP\/1 has no claim:p999-1; mend: /,
    ],
    [
      'a report that is not there',
      () => cut('b.csv', 'report,claim\nMADE-UP/9,claim:p1-1\n'),
      /there is no report MADE-UP\/9; mend: is it MADE-UP/,
    ],
    ['rows that name no claim', () => cut('c.csv', 'report,claim\n'), /names no claim; mend: ask for more/],
    [
      'rows without their report',
      () => cut('d.csv', 'claim\nclaim:p1-1\n'),
      /does not say of which of 4 reports claim:p1-1 is; mend: SELECT report/,
    ],
    [
      'columns of something else',
      () => cut('e.csv', 'name,count\nx,1\n'),
      /has no column claim, stand, id, only name, count; mend: SELECT/,
    ],
    [
      'what is no Parquet',
      () => cut('f.parquet', 'report,claim\n'),
      /f\.parquet: cannot be read: .*; mend: write it again/,
    ],
    [
      'an ending that nothing reads',
      () => cut('g.xlsx', ''),
      /nothing reads this; mend: write the rows as parquet, csv, json/,
    ],
    [
      'a file that is not there',
      () => ['--cut', at('no.csv'), '--from', at('corpus/data'), '--out', at('site/none.json')],
      /is not there; mend: /,
    ],
    [
      'a folder without packs',
      () => ['--cut', rows('h.csv', 'claim\nx\n'), '--from', folder, '--out', at('site/none.json')],
      /there is no index\.json; mend: name a folder of packs/,
    ],
    [
      'a name that stands in no link',
      () => ['--cut', at('h.csv'), '--out', at('site/My Cut.json')],
      /My Cut cannot stand in a link; mend: /,
    ],
    ['no file to write', () => ['--cut', at('h.csv')], /--out: missing; mend: name the pack/],
    ['a folder that is not there', () => ['--cut', at('h.csv'), '--out', at('nowhere/cut.json')], /there is no folder/],
    [
      'something made up beside it',
      () => ['--cut', at('h.csv'), '--reports', '3', '--out', at('site/none.json')],
      /--reports: nothing is made up where something is cut/,
    ],
  ] as const)('refuses %s', async (_, given, said) => {
    expect(await refused(...given())).toMatch(said)
    expect(existsSync(at('site/none.json'))).toBe(false)
  })

  it('refuses a pack that was changed, and things of one id with two names', async () => {
    cpSync(at('corpus/data'), at('changed'), { recursive: true })
    const path = at('changed/made-up-1.json')
    const read = JSON.parse(readFileSync(path, 'utf8')) as Published
    writeFileSync(path, JSON.stringify({ ...read, licence: 'none' }))
    const given = (name: string) => [
      '--cut',
      rows('i.csv', 'report,claim\nMADE-UP/1,claim:p1-1\nMADE-UP/2,claim:p1-1\n'),
      '--from',
      at(name),
      '--out',
      at('site/none.json'),
    ]
    expect(await refused(...given('changed'))).toMatch(
      /made-up-1\.json: version: the content is not what was published; mend: /,
    )
    const { publish } = await import('../../src/core/export/publish.ts')
    const [one, other] = [1, 2].map((n) => packAt(at('corpus/data', `made-up-${n}.json`))) as [Pack, Pack]
    const write = (n: number, pack: Pack, dataset: Partial<Pack['dataset']>) => {
      const published = publish({ ...pack, dataset: { ...pack.dataset, ...dataset } }, sha256)
      writeFileSync(at('changed', `made-up-${n}.json`), JSON.stringify(published))
    }
    // Both begin with the same claim; what it is about has another name in the second.
    const [first, ...rest] = [
      other.dataset.claims[0],
      ...one.dataset.claims.slice(1),
    ] as Pack['dataset']['claims'][number][]
    const known = new Set(one.dataset.entities.map(({ id }) => id))
    const entities = [...one.dataset.entities, ...other.dataset.entities.filter(({ id }) => !known.has(id))]
    write(1, one, { entities, claims: first === undefined ? [] : [first, ...rest] })
    const names = { en: 'Another', zh: '别的' }
    write(2, other, {
      entities: other.dataset.entities.map((entity) => (entity.id === first?.subject ? { ...entity, names } : entity)),
    })
    expect(await refused(...given('changed'))).toMatch(
      /is Made-up .* in MADE-UP\/1 and Another in MADE-UP\/2; mend: give one of the two another id/,
    )
  })
})

it('npm run data:corpus ends with 1 where it refuses, and says that nothing was made', async () => {
  const failure = await run(tsx, ['src/commands/corpus.ts', '--reports', 'many']).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/mend: .*\nnothing was made that can be used/),
  })
})

describe('a corpus is refused', () => {
  it.each([
    ['without a number of reports', () => [], /--reports: missing; mend: npm run data:corpus/],
    ['with no number', () => ['--reports', 'many'], /--reports many: no number of them; mend: a whole number from 1/],
    ['with none', () => ['--reports', '0'], /a whole number from 1/],
    ['with an option that is none', () => ['--report', '3'], /--report: no such option; mend: is it reports\?/],
    [
      'where one is already',
      () => ['--reports', '1', '--out', at('corpus/data')],
      /is no part of a corpus; mend: name a folder of its own/,
    ],
    ['twice in a folder', () => ['--reports', '1', '--out', at('one')], /there is a corpus already; mend: .*--force/],
  ] as const)('%s', async (_, given, said) => {
    expect(await refused(...given())).toMatch(said)
  })
})

/** The real report as the site publishes it, without the order of its rows, which takes long to find. */
async function publishedReal(): Promise<Published> {
  const { PACK } = await import('../core/data-out/taken.ts')
  const { publish } = await import('../../src/core/export/publish.ts')
  return publish(PACK, sha256)
}
