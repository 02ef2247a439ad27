// npm run data:history -- --from FILE [--report ID] [--data FOLDER]: what has changed since a file was published. Before a site is
// published anew its present `data/<report>.json` is given here; whoever comes with an older link is told what is other. A fault, and
// nothing is written.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pageData } from '../core/export/page-data.ts'
import { publish } from '../core/export/publish.ts'
import { historyProblems } from '../core/history/check.ts'
import { partsBetween, stepBetween } from '../core/history/step.ts'
import type { History } from '../core/model/history.ts'
import { describeProblems } from '../core/schema/problem.ts'
import { type PublishedLists, readPublishedLists } from '../core/schema/read-lists.ts'
import { historyName, historyText, readHistoryFile } from './history-file.ts'
import { readReport } from './read-atlas.ts'
import { listReports } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** So many problems of a file are told. */
const SOME = 12

const USAGE = 'npm run data:history -- --from FILE [--report ID] [--data FOLDER]'

try {
  console.log(written(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('nothing was written')
  process.exitCode = 1
}

function written(args: readonly string[]): string {
  const { from, report, dataDir } = asked(args)
  const before = publishedFile(from)
  const pack = readReport(dataDir, report)
  const now = publish(pack, sha256)
  const [was, is] = [before.version.slice(0, 8), now.version.slice(0, 8)]
  const { dataset } = pack
  if (before.symbol !== dataset.report.symbol)
    throw refused(`--from ${from}`, `it is of ${before.symbol}`, `give a file of ${dataset.report.symbol}`)
  if (before.version === now.version) return `${from}: the data are the same, version ${is}; nothing to write`
  const old = readHistoryFile(dataDir, report, pack)
  const earlier = stepsBefore(old, before.version, from)
  const step = {
    version: before.version,
    was: stepBetween(pageData({ ...dataset, ...before.lists }), pageData(dataset)),
    also: partsBetween(before.content, now),
  }
  const history: History = { steps: [...earlier, step], version: now.version }
  const problems = historyProblems(history, pageData(dataset), historyName(report))
  if (problems.length > 0) throw new Error(describeProblems(problems))
  const file = join(dataDir, historyName(report))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, historyText(history, '../schema/history.schema.json'))
  const counts = Object.entries(step.was).map(([list, entries]) => `${Object.keys(entries ?? {}).length} ${list}`)
  return [
    `${historyName(report)}: ${history.steps.length} versions before ${is}`,
    `from ${was} to ${is}: ${counts.length === 0 ? 'no claim, activity or recommendation' : counts.join(', ')} other${step.also.length === 0 ? '' : `; also ${step.also.join(', ')}`}`,
  ].join('\n')
}

/** What was written of the versions before this one. */
function stepsBefore(old: History | undefined, version: string, from: string): History['steps'] {
  if (old === undefined || old.version === version) return old?.steps ?? []
  const at = old.steps.findIndex((step) => step.version === version)
  // What was made since then may never have been published: it is made anew.
  if (at !== -1) return old.steps.slice(0, at)
  throw refused(
    `--from ${from}`,
    `the history leads to ${old.version.slice(0, 8)}, and ${version.slice(0, 8)} is none of its versions`,
    'give the file that is published now; or remove the history, if no link to its versions is kept',
  )
}

function publishedFile(from: string): PublishedLists {
  if (!existsSync(from))
    throw refused(`--from ${from}`, 'no such file', 'fetch data/<report>.json of the published site')
  const { published, problems } = readPublishedLists(readFileSync(from, 'utf8'), from, sha256)
  if (published !== undefined) return published
  // A file of something else has a problem for each of its entries.
  const more = problems.length - SOME
  throw new Error(
    [describeProblems(problems.slice(0, SOME)), ...(more > 0 ? [`and ${more} more of the kind`] : [])].join('\n'),
  )
}

function asked(args: readonly string[]) {
  const read = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: { from: { type: 'string' }, report: { type: 'string' }, data: { type: 'string', default: 'data' } },
      }).values
    } catch (error) {
      throw refused('data:history', error instanceof Error ? error.message : String(error), USAGE)
    }
  })()
  if (read.from === undefined) throw refused('data:history', 'which file is published now?', USAGE)
  const dataDir = resolve(read.data)
  const reports = listReports(dataDir)
  const report = read.report ?? reports[0] ?? ''
  if (!reports.includes(report)) throw refused(`--report ${report}`, 'no such report', `one of ${reports.join(', ')}`)
  return { from: read.from, report, dataDir }
}

function refused(where: string, what: string, mend: string): Error {
  return new Error(`${where}: ${what}; mend: ${mend}`)
}
