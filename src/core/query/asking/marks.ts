// Which letters of a text are what was asked for? Words that begin as asked, and Chinese as it stands.

import { folded, isHan } from './fold.ts'

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a text at what is marked. `asked` are folded words and phrases. */
export function markedIn(text: string, asked: readonly string[]): Stretch[] {
  const marks = new Uint8Array(text.length)
  const han = asked.filter(isHan)
  const latin = asked.filter((one) => !isHan(one) && one.length > 1).map((one) => one.split(' '))
  for (const one of han)
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) marks.fill(1, at, at + one.length)
  const words = [...text.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu)].map((match) => ({
    at: match.index,
    raw: match[0],
    plain: folded(match[0]),
  }))
  for (const phrase of latin) {
    words.forEach((_, i) => {
      const run = words.slice(i, i + phrase.length)
      const isThere =
        run.length === phrase.length &&
        run.every(({ plain }, j) => (j < phrase.length - 1 ? plain === phrase[j] : plain.startsWith(phrase[j] ?? '')))
      const [first, last] = [run[0], run.at(-1)]
      if (!isThere || first === undefined || last === undefined) return
      // As far as it was asked for; the whole word where its letters are written otherwise.
      const end = last.plain.length === last.raw.length ? (phrase.at(-1)?.length ?? 0) : last.raw.length
      marks.fill(1, first.at, last.at + end)
    })
  }
  const stretches: Stretch[] = []
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    while (end < text.length && marks[end] === marks[at]) end++
    stretches.push({ text: text.slice(at, end), isMarked: marks[at] === 1 })
    at = end
  }
  return stretches
}
