// A corpus in a folder: every report as a pack, as on a site, and all of them as columns for engines. Made up, or of packs that are
// there. One report is held at a time, however many there are.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusTables } from '../../core/corpus/corpus-tables.ts'
import { madeUpId, madeUpReport } from '../../core/corpus/made-up-report.ts'
import { madeUpThings } from '../../core/corpus/made-up-things.ts'
import { LICENCE } from '../../core/data-out/about.ts'
import { take } from '../../core/data-out/taken.ts'
import { listed, publish } from '../../core/export/publish.ts'
import type { Ontology } from '../../core/model/ontology.ts'
import type { ListedReport, Pack } from '../../core/model/pack.ts'
import { ordersOf } from '../read-atlas.ts'
import { refuse, whyUnwritten } from '../refuse.ts'
import { sha256 } from '../sha256.ts'
import { listPacks, packIn } from './read-packs.ts'
import { openTables } from './table-files.ts'

/** Which reports make up a corpus: made-up ones, or the packs of a folder. */
export type Source =
  | {
      readonly ontology: Ontology
      readonly reports: number
      readonly claims: number
      readonly seed: number
      readonly orders: boolean
    }
  | { readonly from: string }

/** A report of a corpus, and the text of its pack where that has still to be written. */
interface Entry {
  readonly listed: ListedReport
  readonly pack: Pack
  readonly text?: string
}

/** Writes the corpus; what was written, in words. Refused where the folder has something in it already, unless `force`. */
export function makeCorpus(source: Source, out: string, force: boolean): string {
  const folder = emptied(out, force)
  const [packs, columns] = [join(folder, 'data'), join(folder, 'parquet')]
  const about = aboutOf(source)
  try {
    for (const one of [packs, columns]) mkdirSync(one, { recursive: true })
    const tables = openTables(columns, about)
    const list: ListedReport[] = []
    for (const { listed: report, pack, text } of entriesOf(source)) {
      if (text !== undefined) writeFileSync(join(packs, report.file), text)
      const { id, version } = report
      const wanted = { id, pack, version, published: '', hash: sha256, lens: 'nexus', language: 'en' } as const
      for (const table of corpusTables(take(wanted))) tables.add(table)
      list.push(report)
    }
    const rows = tables.close()
    if ('reports' in source) writeFileSync(join(packs, 'index.json'), `${JSON.stringify({ reports: list }, null, 1)}\n`)
    writeFileSync(join(folder, 'README.txt'), `${about}\n`)
    return [
      `${out}: ${list.length} reports`,
      ...[...rows].map(([name, count]) => `${join(out, 'parquet', name)}.parquet: ${count} rows`),
      about,
    ].join('\n')
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error
    if (!isOfSystem) throw error
    return refuse(`--out ${out}`, whyUnwritten(error), 'name another folder; what was begun in this one is of no use')
  }
}

function* entriesOf(source: Source): Generator<Entry> {
  if ('from' in source) {
    for (const report of listPacks(source.from)) yield { listed: report, pack: packIn(source.from, report).pack }
    return
  }
  const { ontology, reports, claims, seed, orders } = source
  const things = madeUpThings(ontology, reports * claims, seed)
  for (let n = 1; n <= reports; n++) {
    const made = madeUpReport({ ontology, things, n, of: reports, claims, seed })
    const pack = orders ? { ...made, orders: ordersOf(made.dataset) } : made
    const published = publish(pack, sha256)
    yield { listed: listed(madeUpId(n), published), pack, text: `${JSON.stringify(published)}\n` }
  }
}

/** The folder, with nothing in it. Only what this command writes is ever taken away. */
function emptied(out: string, force: boolean): string {
  const folder = resolve(out)
  const own = ['data', 'parquet', 'README.txt']
  const there = existsSync(folder) ? readdirSync(folder) : []
  const foreign = there.filter((name) => !own.includes(name))
  if (foreign.length > 0) refuse(`--out ${out}`, `${foreign[0]} is no part of a corpus`, 'name a folder of its own')
  if (there.length > 0 && !force)
    refuse(`--out ${out}`, 'there is a corpus already', 'name another folder, or add --force')
  for (const name of there) rmSync(join(folder, name), { recursive: true })
  return folder
}

function aboutOf(source: Source): string {
  const rules =
    'Silence is not denial. A figure may be added only where its row says so (additive), within one report, and in one currency.'
  if ('from' in source)
    return `Columns of the packs in ${source.from}. ${rules} Licence: ${LICENCE.id}, “${LICENCE.by}”.`
  const { reports, claims, seed } = source
  return `MADE UP: ${reports} reports of ${claims} claims each, by a program, from seed ${seed}. Nothing in them is so. ${rules} Licence: ${LICENCE.id}, “${LICENCE.by}”.`
}
