// A file of briefings from whoever -> the briefings in it that can be given, and every fault of the others. Never throws.

import * as v from 'valibot'
import type { Briefing } from '../model/briefing.ts'
import {
  LARGEST_BRIEFING,
  LONGEST_SCENE,
  LONGEST_TEXT,
  MOST_NOTES,
  MOST_SAID,
  MOST_SCENES,
  MOST_STEPS,
} from './briefing-limits.ts'
import type { Problem } from './problem.ts'
import { jsonProblem, shapeProblem } from './shape-problem.ts'

/** No more faults are told than somebody mends at a time. */
const MOST_PROBLEMS = 30

const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'), v.maxLength(80))
/** Long enough for whoever writes notes in full. */
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
/** A language that is missing is said in the other. */
const words = v.object({ en: v.optional(text, ''), zh: v.optional(text, '') })
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000))
/** What somebody adds in words of their own rests on nothing. */
const said = v.object({
  text: words,
  on: v.optional(ids, []),
  counts: v.optional(v.pipe(v.array(ids), v.maxLength(20))),
})
const scene = v.object({
  id: ID,
  name: words,
  link: v.pipe(
    v.string(),
    v.regex(/^#/, '#select=group:isil: the address of the page from its # on'),
    v.maxLength(20_000),
  ),
  headline: said,
  steps: v.pipe(
    v.array(v.object({ show: v.optional(ids, []), says: v.pipe(v.array(said), v.maxLength(MOST_SAID)) })),
    v.minLength(1),
    v.maxLength(MOST_STEPS),
  ),
  notes: v.optional(v.pipe(v.array(said), v.maxLength(MOST_NOTES)), []),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_SCENE)),
  plain: v.optional(v.picklist(['title', 'text'])),
})
const sign = v.pipe(v.string(), v.maxLength(80))
const made = v.object({ dataset: sign, signs: v.record(v.pipe(v.string(), v.maxLength(200)), sign) })
const FILE = v.object({
  briefings: v.pipe(
    v.array(
      v.object({
        id: ID,
        title: words,
        scenes: v.pipe(v.array(scene), v.minLength(1), v.maxLength(MOST_SCENES)),
        made: v.optional(made),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
})

/** The briefings of a file, or what is wrong with it. `file` names it in what is told. */
export function readBriefings(
  content: string,
  file: string,
): { readonly briefings: readonly Briefing[]; readonly problems: readonly Problem[] } {
  const fail = (problems: readonly Problem[]) => ({ briefings: [], problems: problems.slice(0, MOST_PROBLEMS) })
  if (content.length > LARGEST_BRIEFING)
    return fail([
      {
        file,
        path: '(file)',
        what: `${content.length} characters, of ${LARGEST_BRIEFING} at most`,
        mend: 'open a file of briefings, or one with fewer scenes',
      },
    ])
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch (error) {
    return fail([jsonProblem(file, content, error)])
  }
  const read = v.safeParse(FILE, parsed)
  if (!read.success) return fail(read.issues.map((issue) => shapeProblem(file, parsed, issue)))
  const twice = read.output.briefings.flatMap((briefing) =>
    briefing.scenes
      .filter(({ id }, i) => briefing.scenes.findIndex((other) => other.id === id) < i)
      .map(({ id }) => ({
        file,
        path: briefing.id,
        what: `${id} is the id of two scenes`,
        mend: 'give each its own',
      })),
  )
  return twice.length > 0 ? fail(twice) : { briefings: read.output.briefings, problems: [] }
}
