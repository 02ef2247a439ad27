// What a query found, cut out of the packs it was asked of: one pack that the page opens, listed where it lies among others.

import { renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { cutOf, slimmed, strangers } from '../../core/corpus/cut.ts'
import { CutFault, type CutPart } from '../../core/corpus/cut-fault.ts'
import { listed, publish } from '../../core/export/publish.ts'
import { type ListedReport, REPORT_ID } from '../../core/model/pack.ts'
import { readPack } from '../../core/schema/read-pack.ts'
import { ordersOf } from '../read-atlas.ts'
import { hint, refuse, targetOf, whyUnwritten } from '../refuse.ts'
import { sha256 } from '../sha256.ts'
import { type NamedStand, readNamed } from './read-named.ts'
import { listPacks, packIn, withListed } from './read-packs.ts'

/** Cuts what the rows of `rows` name out of the packs of `from`; what was written, in words. */
export async function cutPack(rows: string, from: string, out: string, force: boolean): Promise<string> {
  const id = nameOf(out)
  const target = targetOf(out, force)
  const list = listPacks(from)
  const wanted = byReport(await readNamed(rows), list, rows)
  const parts: CutPart[] = []
  let all = 0
  for (const [report, stands] of wanted) {
    const { pack } = packIn(from, report)
    const unknown = strangers(pack, stands)
    if (unknown.length > 0)
      refuse(
        `--cut ${rows}`,
        `${report.symbol} has no ${unknown.slice(0, 3).join(', ')}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ''}`,
        `ask the columns that were made of ${from}`,
      )
    all += pack.dataset.claims.length
    const part = { id: report.id, pack, stands }
    parts.push(wanted.size === 1 ? part : slimmed(part))
  }
  const pack = cutSafely(parts, all, rows)
  const published = publish({ ...pack, orders: ordersOf(pack.dataset) }, sha256)
  const text = `${JSON.stringify(published)}\n`
  // The page’s own reader has the last word.
  const read = readPack(text, basename(out), sha256)
  if (read.pack === undefined)
    refuse(out, `the page would not open it: ${read.problems[0]?.path} ${read.problems[0]?.what}`, 'cut fewer reports')
  const folder = dirname(target)
  const newList = withListed(folder, listed(id, published))
  try {
    writeFileSync(target, text)
    // The list is changed in one step: a site that is being read has the old one or the new one.
    if (newList !== undefined) {
      writeFileSync(join(folder, 'index.json.new'), newList)
      renameSync(join(folder, 'index.json.new'), join(folder, 'index.json'))
    }
  } catch (error) {
    refuse(`--out ${out}`, whyUnwritten(error), 'name a file that can be written')
  }
  return [
    `${out}: ${published.report.title.en}, ${statSync(target).size} bytes`,
    newList === undefined
      ? 'no index.json beside it: lay it into data/ of a site, and list it there'
      : `listed beside it; the page opens it with #report=${id}`,
  ].join('\n')
}

/** The name of the pack in links, from its file. */
function nameOf(out: string): string {
  const id = basename(out).replace(/\.json$/, '')
  if (!out.endsWith('.json')) refuse(`--out ${out}`, 'a pack ends in .json', `name it ${id}.json`)
  if (!REPORT_ID.test(id))
    refuse(`--out ${out}`, `${id} cannot stand in a link`, 'take small letters, digits and hyphens')
  return id
}

/** What is wanted of each report, in the order of the list. Rows that name no report are of the only one there is. */
function byReport(
  named: readonly NamedStand[],
  list: readonly ListedReport[],
  rows: string,
): ReadonlyMap<ListedReport, ReadonlySet<string>> {
  const found = new Map<ListedReport, Set<string>>()
  const known = new Map(list.flatMap((report) => [[report.symbol, report] as const, [report.id, report] as const]))
  for (const { stand, report: name } of named) {
    const report = name === undefined ? (list.length === 1 ? list[0] : undefined) : known.get(name)
    if (report === undefined && name === undefined)
      refuse(
        `--cut ${rows}`,
        `does not say of which of ${list.length} reports ${stand} is`,
        'SELECT report, id AS claim',
      )
    if (report === undefined)
      return refuse(
        `--cut ${rows}`,
        `there is no report ${name}`,
        `${hint(name ?? '', [...known.keys()])}name the folder it lies in with --from`,
      )
    found.set(report, (found.get(report) ?? new Set()).add(stand))
  }
  return new Map(
    list.flatMap((report) => (found.has(report) ? [[report, found.get(report) ?? new Set()] as const] : [])),
  )
}

function cutSafely(parts: readonly CutPart[], all: number, rows: string) {
  try {
    return cutOf(parts, all)
  } catch (error) {
    if (error instanceof CutFault) refuse(`--cut ${rows}`, error.message, error.mend)
    throw error
  }
}
