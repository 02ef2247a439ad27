// How is a fault in the data told, so that whoever made it can mend it?

/** One fault in the data. */
export interface Problem {
  /** The file, relative to the data folder. */
  readonly file: string
  /** Where in the file: `claims[3].quantities[0].low`, or the id of the entry. */
  readonly path: string
  readonly what: string
  readonly mend: string
  /** The same for whoever does not read English. */
  readonly told?: Told | undefined
}

/** What is wrong, in a word, and what goes into its sentence. */
export interface Told {
  readonly kind: Fault
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * What can be wrong with a file that somebody wrote: it is no JSON, or too large; something is missing, of another kind, not of
 * its form, too long, too short, out of its bounds, none of those that are known, or there twice; or there are too many.
 */
export type Fault =
  | 'json'
  | 'large'
  | 'missing'
  | 'kind'
  | 'form'
  | 'long'
  | 'short'
  | 'bounds'
  | 'known'
  | 'twice'
  | 'many'

/** All problems as text: file, path, what and mend, one line each. */
export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems.map(({ file, path, what, mend }) => `${file}  ${path}: ${what}; mend: ${mend}`)
  return [`${count} in the data`, ...lines].join('\n')
}

/** The same in brief: of a word that is longer than any that somebody reads, as of a file that is spoilt, its beginning. */
export function inBrief(problem: Problem): Problem {
  const brief = (said: string) => said.replace(/(\S{200})\S+/g, '$1…')
  const { path, what, mend } = problem
  return { ...problem, path: brief(path), what: brief(what), mend: brief(mend) }
}

/** The known word nearest to a wrong one, within three edits; `undefined` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = 4
  for (const candidate of known) {
    const edits = distance(word, candidate, least)
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance, given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? limit
}
