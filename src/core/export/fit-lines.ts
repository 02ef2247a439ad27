// How is a text of any length set in a room that is as it is? In the first size in which it has room, and cut where it has in none.

import { breakLines, lineWidth } from './break-lines.ts'

/** A size of type, and from line to line, in px. */
interface Step {
  readonly size: number
  readonly line: number
}

/** A text in its lines. */
export interface Fitted<Size extends Step> {
  readonly step: Size
  readonly lines: readonly string[]
  /** Whether there is more of it than its lines say. */
  readonly isCut: boolean
}

/** What stands at the end of words that go on. */
export const ELLIPSIS = '…'

/** A sign that closes may stand a little over the end of its line. */
const HANGING = 1.02
/** Letters without a place to break may all be wide ones, which are wider than letters are as a rule. */
const WIDE_LETTERS = 0.88

/** The lines of a text; what has no place to break is broken where its line ends. */
export function breakAnywhere(text: string, width: number, size: number, within = breakLines): string[] {
  return within(text, width, size).flatMap((line) => {
    if (lineWidth(line, size) <= width * HANGING) return [line]
    const rows = ['']
    let used = 0
    for (const sign of lettersOf(line)) {
      const wide = lineWidth(sign, size)
      if (used > 0 && used + wide > width * WIDE_LETTERS) {
        rows.push('')
        used = 0
      }
      rows.push(`${rows.pop() ?? ''}${sign}`)
      used += wide
    }
    return rows
  })
}

/** A letter with the marks over and under it. */
function lettersOf(line: string): readonly string[] {
  return line.match(/.(?:\p{M}|\u200d|\ufe0f)*/gsu) ?? []
}

/** The first size in which a text takes no more lines than `most` says of it; the last one cut, where it takes more in all. */
export function fitLines<Size extends Step>(
  text: string,
  width: number,
  steps: readonly [Size, ...Size[]],
  most: (step: Size) => number,
  within = breakLines,
): Fitted<Size> {
  let fitted: Fitted<Size> | undefined
  for (const step of steps) {
    const lines = breakAnywhere(text, width, step.size, within)
    const room = Math.max(1, most(step))
    if (lines.length <= room) return { step, lines, isCut: false }
    fitted = { step, lines: cutTo(lines, room, width, step.size), isCut: true }
  }
  return fitted ?? { step: steps[0], lines: [], isCut: false }
}

/** The first lines, the last of them with a sign that there is more, and no wider for it. */
export function cutTo(lines: readonly string[], count: number, width: number, size: number): string[] {
  const kept = lines.slice(0, count)
  const letters = [...lettersOf(kept.pop() ?? '')]
  while (letters.length > 0 && lineWidth(letters.join('') + ELLIPSIS, size) > width * WIDE_LETTERS) letters.pop()
  return [...kept, letters.join('').trimEnd() + ELLIPSIS]
}

/** What of a text its lines say, as a text that breaks by itself. */
export function shownOf(text: string, { lines, isCut }: Pick<Fitted<Step>, 'lines' | 'isCut'>): string {
  if (!isCut) return text
  let end = 0
  for (const [i, line] of lines.entries()) {
    const own = i === lines.length - 1 ? line.slice(0, -ELLIPSIS.length) : line
    end = text.indexOf(own, end) + own.length
  }
  return text.slice(0, end) + ELLIPSIS
}
