// A history, from the data folder or from the site -> the versions in it, or every fault.

import * as v from 'valibot'
import { HISTORY_LISTS, type History } from '../model/history.ts'
import { HISTORY_SHAPE } from './history-shape.ts'
import type { Problem } from './problem.ts'
import { contentOf, shapeProblem } from './shape-problem.ts'

/** The history, or what is wrong with the file. Never throws. */
export function readHistory(
  text: string,
  file: string,
):
  | { readonly history: History; readonly problems: readonly [] }
  | { readonly history: undefined; readonly problems: readonly Problem[] } {
  const { content, problem } = contentOf(file, text)
  if (problem) return { history: undefined, problems: [problem] }
  const read = v.safeParse(HISTORY_SHAPE, content)
  if (!read.success)
    return { history: undefined, problems: read.issues.map((issue) => shapeProblem(file, content, issue)) }
  const { steps, version } = read.output
  const problems = [...twice([...steps.map((step) => step.version), version], file), ...misplaced(read.output, file)]
  if (problems.length > 0) return { history: undefined, problems }
  return { history: { steps, version } as History, problems: [] }
}

/** A version that stands twice could be asked for in two ways. */
function twice(versions: readonly string[], file: string): Problem[] {
  return versions.flatMap((version, i) =>
    versions.indexOf(version) === i
      ? []
      : [
          {
            file,
            path: i < versions.length - 1 ? `steps[${i}].version` : 'version',
            what: `${version.slice(0, 8)} stands before`,
            mend: 'take out one of the steps: npm run data:history makes them',
          },
        ],
  )
}

/** Entries that stand under another id than their own. */
function misplaced({ steps }: v.InferOutput<typeof HISTORY_SHAPE>, file: string): Problem[] {
  return steps.flatMap(({ was }, i) =>
    HISTORY_LISTS.flatMap((list) =>
      Object.entries(was[list] ?? {}).flatMap(([id, entry]) =>
        entry === null || entry.id === id
          ? []
          : [
              {
                file,
                path: `steps[${i}].was.${list}.${id}`,
                what: `the entry of ${id} calls itself ${entry.id}`,
                mend: 'let both be the same',
              },
            ],
      ),
    ),
  )
}
