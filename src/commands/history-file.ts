// The history of a report as it lies in the data folder: is it there, is it sound, and does it lead to the data of today?

import { pageData } from '../core/export/page-data.ts'
import { publish } from '../core/export/publish.ts'
import { historyProblems } from '../core/history/check.ts'
import type { History } from '../core/model/history.ts'
import type { Pack } from '../core/model/pack.ts'
import { readHistory } from '../core/schema/read-history.ts'
import { Faulty } from './faulty.ts'
import { isThere, soundText } from './read-text.ts'
import { sha256 } from './sha256.ts'

/** Where it lies, in the data folder and on the site. */
export const historyName = (report: string) => `history/${report}.json`

/** The history of a report; `undefined` where there is none. Throws with every fault of a file that is not sound. */
export function readHistoryFile(dataDir: string, report: string, { dataset }: Pack<unknown>): History | undefined {
  const name = historyName(report)
  if (!isThere(dataDir, name)) return undefined
  const { history, problems } = readHistory(soundText(dataDir, name), name)
  const all = history === undefined ? problems : historyProblems(history, pageData(dataset), name)
  if (all.length > 0) throw new Faulty(all)
  return history
}

/** The file, an entry a line, so that two versions of it can be compared; `schema` is where its schema lies from there. */
export function historyText(history: History, schema: string): string {
  const steps = history.steps.map(({ version, was, also }) => {
    const lists = Object.entries(was).map(([list, entries]) => {
      const all = Object.entries(entries ?? {}).map(
        ([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
      )
      return `   ${JSON.stringify(list)}: {\n${lines(all)}\n   }`
    })
    const all = lists.length === 0 ? '{}' : `{\n${lines(lists)}\n  }`
    return `  { "version": "${version}", "also": ${JSON.stringify(also)}, "was": ${all} }`
  })
  return `{\n "$schema": "${schema}",\n "version": "${history.version}",\n "steps": [\n${lines(steps)}\n ]\n}\n`
}

const lines = (all: readonly string[]) => all.join(',\n')

/** What is to be said of it, in one line; `isLate`: the data have changed since it was made. */
export function historyState(
  dataDir: string,
  report: string,
  pack: Pack,
): { readonly line: string; readonly isLate: boolean } | undefined {
  const history = readHistoryFile(dataDir, report, pack)
  if (history === undefined) return undefined
  const { version } = publish(pack, sha256)
  const n = history.steps.length
  const [to, is] = [history.version.slice(0, 8), version.slice(0, 8)]
  return version === history.version
    ? { line: `history: ${n} versions before ${is}`, isLate: false }
    : {
        line: `history/${report}.json  version: leads to ${to}, and the data are ${is}; mend: npm run data:history -- --from FILE, the file that is published now`,
        isLate: true,
      }
}
