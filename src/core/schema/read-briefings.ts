// A file of briefings from whoever -> the briefings in it that can be given, and every fault of the others. Never throws.

import * as v from 'valibot'
import { type Briefing, restsOf } from '../model/briefing.ts'
import { briefingFault, jsonFault, tooLarge, tooMany, twice } from './briefing-fault.ts'
import {
  LARGEST_BRIEFING,
  LONGEST_SCENE,
  LONGEST_TEXT,
  MOST_BRIEFINGS,
  MOST_NOTES,
  MOST_RESTS,
  MOST_SAID,
  MOST_SCENES,
  MOST_STEPS,
} from './briefing-limits.ts'
import type { Problem } from './problem.ts'

/** No more faults are told than somebody mends at a time. */
const MOST_PROBLEMS = 30

const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'), v.maxLength(80))
/** Halves of a sign, and what is none: no file of slides and no address could hold them. */
const NO_SIGN = /\p{Cs}|(?![\t\n\r])\p{Cc}/gu
/** Long enough for whoever writes notes in full. */
const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.transform((written) => written.replace(NO_SIGN, '\ufffd')),
)
/** A language that is missing is said in the other. */
const words = v.object({ en: v.optional(text, ''), zh: v.optional(text, '') })
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000))
/** A few letters may be a range of any length. */
const rests = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(200))),
  v.maxLength(MOST_RESTS),
  v.check((on) => restsOf(on).length <= MOST_RESTS),
)
/** What somebody adds in words of their own rests on nothing. */
const said = v.object({
  text: words,
  on: v.optional(rests, []),
  counts: v.optional(v.pipe(v.array(rests), v.maxLength(20))),
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
const BRIEFING = v.object({
  id: ID,
  title: words,
  // Of thousands only that they are thousands is told.
  scenes: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_SCENES), v.array(scene)),
  made: v.optional(made),
})
/** Each briefing is looked at by itself. */
const FILE = v.object({ briefings: v.pipe(v.array(v.unknown()), v.minLength(1)) })

/** What came of reading. */
export interface ReadBriefings {
  readonly briefings: readonly Briefing[]
  /** What is wrong with those that are not among them. */
  readonly problems: readonly Problem[]
}

/**
 * The briefings of a file that can be given, and what is wrong with the others. `file` names it in what is told; `largest` is
 * how many characters are read at most.
 */
export function readBriefings(content: string, file: string, largest = LARGEST_BRIEFING): ReadBriefings {
  const fail = (problems: readonly Problem[]) => ({ briefings: [], problems: problems.slice(0, MOST_PROBLEMS) })
  if (content.length > largest) return fail([tooLarge(file, content.length, largest)])
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch (error) {
    return fail([jsonFault(file, content, error)])
  }
  const read = v.safeParse(FILE, parsed)
  if (!read.success) return fail(read.issues.map((issue) => briefingFault(file, parsed, issue)))
  const all = read.output.briefings
  const briefings = new Map<string, Briefing>()
  const problems: Problem[] = all.length > MOST_BRIEFINGS ? [tooMany(file, all.length, MOST_BRIEFINGS)] : []
  all.slice(0, MOST_BRIEFINGS).forEach((one, at) => {
    const { briefing, faults } = readOne(one, (issue) => briefingFault(file, parsed, issue, at), file)
    if (briefing === undefined) problems.push(...faults)
    else if (briefings.has(briefing.id)) problems.push(twice(file, `briefings[${at}]`, briefing.id, 'briefings'))
    else briefings.set(briefing.id, briefing)
  })
  return { briefings: [...briefings.values()], problems: problems.slice(0, MOST_PROBLEMS) }
}

/** One briefing, or what is wrong with it. */
function readOne(
  content: unknown,
  told: (issue: v.BaseIssue<unknown>) => Problem,
  file: string,
): { readonly briefing?: Briefing; readonly faults: readonly Problem[] } {
  const read = v.safeParse(BRIEFING, content)
  if (!read.success) return { faults: read.issues.slice(0, MOST_PROBLEMS).map(told) }
  const { scenes, id } = read.output
  const known = new Set<string>()
  const same = scenes.filter((one) => known.has(one.id) || !known.add(one.id))
  if (same.length > 0) return { faults: same.map((one) => twice(file, id, one.id, 'scenes')) }
  return { briefing: read.output, faults: [] }
}
