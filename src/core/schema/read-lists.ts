// A file that was published once -> the lists in it. Whatever else is in it may have had another form since: it is not asked for.

import * as v from 'valibot'
import type { HistoryLists } from '../model/history.ts'
import { codedActivity, codedClaim, codedEntity } from './coded.ts'
import { PACK_SHAPE, type Published } from './pack-shape.ts'
import type { Problem } from './problem.ts'
import { isHashOf } from './read-pack.ts'
import { contentOf, shapeProblem } from './shape-problem.ts'
import { sha256, text } from './shapes.ts'

const { entities, claims, activities, recommendations } = PACK_SHAPE.entries
const LISTS_SHAPE = v.object({
  version: sha256,
  report: v.object({ symbol: text }),
  entities,
  claims,
  activities,
  recommendations,
})

/** What was published: its version, the report it is of, its lists, and all of it as it stands. */
export interface PublishedLists {
  readonly version: string
  readonly symbol: string
  readonly lists: HistoryLists
  readonly content: object
}

/** Reads the lists of a published file, or says what is wrong with it. `hash` is that of `publish`. Never throws. */
export function readPublishedLists(
  text: string,
  file: string,
  hash: (text: string) => string,
):
  | { readonly published: PublishedLists; readonly problems: readonly [] }
  | { readonly published: undefined; readonly problems: readonly Problem[] } {
  const { content, problem } = contentOf(file, text)
  if (problem) return { published: undefined, problems: [problem] }
  const read = v.safeParse(LISTS_SHAPE, content)
  if (!read.success)
    return { published: undefined, problems: read.issues.map((issue) => shapeProblem(file, content, issue)) }
  const { $schema: _schema, format: _format, version, ...rest } = content as Published
  if (!isHashOf(version, rest, hash)) {
    const what = 'the content is not what was published'
    return { published: undefined, problems: [{ file, path: 'version', what, mend: 'fetch the file again' }] }
  }
  const { report } = read.output
  const lists = {
    entities: read.output.entities.map(codedEntity),
    claims: read.output.claims.map(codedClaim),
    activities: read.output.activities.map(codedActivity),
    recommendations: read.output.recommendations,
  }
  return { published: { version, symbol: report.symbol, lists, content: rest }, problems: [] }
}
