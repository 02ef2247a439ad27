// npm run data:check [-- FOLDER]: is every report sound, and the first proved? Lists every problem; exit 1 where there is one.

import { resolve } from 'node:path'
import { provedCounts } from '../core/evidence/proved-counts.ts'
import { saidAnywhere } from '../core/model/briefing.ts'
import { wholesOf } from '../core/model/wholes.ts'
import { historyState } from './history-file.ts'
import { readAtlas, readReport } from './read-atlas.ts'
import { listReports, unlistedReports } from './read-files.ts'
import { readSynonymsFile } from './synonyms-file.ts'
import { unprovedWords } from './unproved-words.ts'

const dataDir = resolve(process.argv[2] ?? 'data')
const { read, faults } = readAtlas(dataDir)
if (read === undefined) {
  console.error(faults)
  process.exitCode = 1
} else {
  const { dataset, proof, accounts, terms, briefings = [] } = read
  const counts = provedCounts(dataset, accounts)
  const state = (name: string) => dataset.units.filter((unit) => unit.state === name).length
  const kinds = new Map<string, number>()
  for (const { id } of dataset.entities) {
    const prefix = id.slice(0, id.indexOf(':'))
    kinds.set(prefix, (kinds.get(prefix) ?? 0) + 1)
  }
  console.log(
    [
      `data sound: ${dataset.units.length} units, ${dataset.entities.length} entities, ${counts.claims} claims, ${counts.activities} activities, ${counts.recommendations} recommendations, ${counts.figures} figures`,
      `proved: all of them, against ${proof.sha256}`,
      `claims: ${counts.explicit} explicit, ${counts.inferred} inferred`,
      `cues: ${counts.cues} of claims, roles and recommendations`,
      `modal words: ${counts.modals} accounted for, ${counts.modalsUsed} as a hedge or request, ${counts.modals - counts.modalsUsed} of another clause`,
      `small words: ${dataset.ontology.lexicon?.smallWords.length ?? 0} looked for, all carried over in both languages or left with a reason (${counts.left})`,
      `texts: ${counts.gists} gists, ${counts.claims + counts.recommendations} statements, ${counts.activities} titles and descriptions bound to their sentences; ${terms.terms.length} terms of art kept`,
      ...briefings.map(
        (one) =>
          `briefing ${one.id}: ${one.scenes.length} scenes, ${one.scenes.flatMap(saidAnywhere).length} sentences bound to what they rest on`,
      ),
      `names without a role in their sentence: ${counts.unroled}, each with a reason`,
      `units: ${state('modelled')} modelled, ${state('context')} context, ${state('procedural')} procedural`,
      `entities: ${[...kinds].map(([prefix, n]) => `${n} ${prefix}`).join(', ')}`,
      ...wholesOf(dataset.claims).flatMap(({ claim, parts, sum, miss, whole }) =>
        sum === undefined || miss === undefined
          ? []
          : [
              `parts of ${claim}: ${parts.length} of them come to ${sum} ${whole.unit}, ${miss === 0 ? 'the whole' : `${Math.abs(miss)} ${miss < 0 ? 'less' : 'more'} than the whole`}`,
            ],
      ),
    ].join('\n'),
  )
}
for (const line of unprovedWords(dataDir)) console.log(line)
for (const line of histories()) console.log(line)
for (const line of synonyms()) console.log(line)
for (const report of otherReports()) sayOther(report)

/** The reports after the first, and those that are not listed; none where the list cannot be read, which is told by now. */
function otherReports(): readonly string[] {
  try {
    for (const name of unlistedReports(dataDir)) {
      console.error(`index.json  reports: ${name} is a report and is not listed; mend: add it, or nobody can open it`)
      process.exitCode = 1
    }
    return listReports(dataDir).slice(1)
  } catch {
    return []
  }
}

/** One line on each history; its faults where it has some. Where the reports themselves have some, these come first. */
function histories(): readonly string[] {
  if (process.exitCode === 1) return []
  return listReports(dataDir).flatMap((report) => {
    try {
      return historyState(dataDir, report, readReport(dataDir, report))?.line ?? []
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
      return []
    }
  })
}

/** One line on the synonyms; their faults where they have some. Where the reports themselves have some, these come first. */
function synonyms(): readonly string[] {
  if (process.exitCode === 1) return []
  try {
    const entities = listReports(dataDir).flatMap((report) => readReport(dataDir, report).dataset.entities)
    const { names, words } = readSynonymsFile(dataDir, entities)
    const n = Object.values(names).flat().length
    return n + words.length === 0
      ? []
      : [
          `synonyms: ${n} words for ${Object.keys(names).length} names, ${words.length} groups of words that find one another`,
        ]
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
    return []
  }
}

/** One line on a report that is not the first; its faults where it has some. */
function sayOther(report: string): void {
  try {
    const { dataset, proof } = readReport(dataDir, report)
    const { units, entities, claims } = dataset
    console.log(
      `${report}: data sound: ${units.length} units, ${entities.length} entities, ${claims.length} claims; ${proof ? 'proved' : 'not proved'}`,
    )
  } catch (error) {
    console.error(`${report}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
