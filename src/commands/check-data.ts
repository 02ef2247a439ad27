// Is every report of a data folder sound, and the first proved? What there is, and every fault of any of its files.

import { provedCounts } from '../core/evidence/proved-counts.ts'
import { saidAnywhere } from '../core/model/briefing.ts'
import type { Checkable } from '../core/model/checkable.ts'
import type { Pack } from '../core/model/pack.ts'
import { wholesOf } from '../core/model/wholes.ts'
import type { Problem } from '../core/schema/problem.ts'
import { readHistory } from '../core/schema/read-history.ts'
import { Faulty } from './faulty.ts'
import { historyName, historyState } from './history-file.ts'
import { CODINGS, readAtlas, readReport } from './read-atlas.ts'
import { listReports, reportFolders, strayFiles } from './read-files.ts'
import { isThere, oddProblems, soundText } from './read-text.ts'
import { readSynonymsFile, SYNONYMS_FILE } from './synonyms-file.ts'
import { unprovedWords } from './unproved-words.ts'

/** What is told of a data folder, a line each, and what is wrong with it. */
export interface Checked {
  readonly told: readonly string[]
  readonly problems: readonly Problem[]
}

/** Checks all of a data folder. Never throws: no fault hides another. */
export function checkData(dataDir: string): Checked {
  const problems: Problem[] = []
  const attempt = <Result>(file: string, read: () => Result): Result | undefined => {
    try {
      return read()
    } catch (error) {
      problems.push(...(error instanceof Faulty ? error.problems : [unforeseen(file, error)]))
      return undefined
    }
  }
  const listed = attempt('index.json', () => listReports(dataDir))
  // Reports are looked at even where their list cannot be read.
  const folders = attempt(dataDir, () => reportFolders(dataDir)) ?? []
  const reports = listed ?? folders
  problems.push(...(attempt(dataDir, () => strayFiles(dataDir, reports)) ?? []))
  problems.push(...folders.filter((name) => !reports.includes(name)).map(unlisted))
  const [first] = reports
  const checkable = first === undefined ? undefined : attempt(first, () => readFirst(dataDir, first))
  if (first !== undefined && !problems.some(({ file }) => file === first))
    problems.push(...CODINGS.flatMap((name) => missingCoding(dataDir, `${first}/codings/${name}.json`)))
  const packs = reports.map((id) => ({
    id,
    pack: id === first && checkable === undefined ? undefined : attempt(id, () => readReport(dataDir, id)),
  }))
  const histories = packs.flatMap(({ id, pack }) => {
    const name = historyName(id)
    if (!isThere(dataDir, name)) return []
    problems.push(...oddProblems(dataDir, name))
    return attempt(name, () => historyLine(dataDir, id, pack)) ?? []
  })
  problems.push(...oddProblems(dataDir, 'index.json'), ...oddProblems(dataDir, SYNONYMS_FILE))
  const all = packs.flatMap(({ pack }) => pack ?? [])
  const synonyms = attempt(SYNONYMS_FILE, () => synonymsLine(dataDir, all, all.length === packs.length)) ?? []
  const words = attempt('ontology.json', () => unprovedWords(dataDir)) ?? []
  return {
    told: [
      ...(checkable === undefined ? [] : firstLines(checkable)),
      ...words,
      ...histories,
      ...synonyms,
      ...packs.flatMap(({ id, pack }) => (id === first || pack === undefined ? [] : otherLine(id, pack))),
    ],
    problems: withoutRepeated(problems),
  }
}

/** What no check foresaw is told as well, as far as it can be. */
function unforeseen(file: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error)
  return {
    file,
    path: '(all of it)',
    what: `the check came to no end: ${said.replace(/\s+/g, ' ')}`,
    mend: 'undo what was changed last in its files, and tell whoever keeps this check what that was',
  }
}

function unlisted(name: string): Problem {
  return {
    file: 'index.json',
    path: 'reports',
    what: `${name} is a report and is not listed`,
    mend: 'add it, or nobody can open it',
  }
}

/** The first report is published with how far two codings of it agree. */
function missingCoding(dataDir: string, file: string): Problem[] {
  if (isThere(dataDir, file)) return []
  const mend = 'restore it: the page says how far two codings agree, and is not built without both'
  return [{ file, path: '(file)', what: 'missing', mend }]
}

function readFirst(dataDir: string, report: string): Checkable {
  const { read, problems } = readAtlas(dataDir, report)
  if (read === undefined) throw new Faulty(problems)
  return read
}

/** A shared file with a fault is read with each report. */
function withoutRepeated(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}

/** Where the report itself has faults, only the shape of its history can be told. */
function historyLine(dataDir: string, report: string, pack: Pack | undefined): string[] {
  if (pack !== undefined) return [historyState(dataDir, report, pack)?.line ?? []].flat()
  const { problems } = readHistory(soundText(dataDir, historyName(report)), historyName(report))
  if (problems.length > 0) throw new Faulty(problems)
  return []
}

/** Synonyms of things that could not be read are not unknown. */
function synonymsLine(dataDir: string, packs: readonly Pack[], isAll: boolean): string[] {
  const entities = isAll ? packs.flatMap(({ dataset }) => dataset.entities) : undefined
  const { names, words } = readSynonymsFile(dataDir, entities)
  const n = Object.values(names).flat().length
  if (n + words.length === 0) return []
  return [
    `synonyms: ${n} words for ${Object.keys(names).length} names, ${words.length} groups of words that find one another`,
  ]
}

function otherLine(report: string, { dataset: { units, entities, claims }, proof }: Pack): string {
  return `${report}: data sound: ${units.length} units, ${entities.length} entities, ${claims.length} claims; ${proof ? 'proved' : 'not proved'}`
}

function firstLines({ dataset, proof, accounts, terms, briefings = [] }: Checkable): string[] {
  const counts = provedCounts(dataset, accounts)
  const state = (name: string) => dataset.units.filter((unit) => unit.state === name).length
  const kinds = new Map<string, number>()
  for (const { id } of dataset.entities) {
    const prefix = id.slice(0, id.indexOf(':'))
    kinds.set(prefix, (kinds.get(prefix) ?? 0) + 1)
  }
  return [
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
  ]
}
