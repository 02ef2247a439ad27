// Places of a text that are set apart: where do they stand in the lines that it was broken into, and how is such a line written?

import type { Span } from '../evidence/figures.ts'
import { escaped } from './picture.ts'

/**
 * The parts of places that stand in each of the lines of a text. A place that goes on in the next line has a part in both; what
 * was left out between lines, and what stands behind where a text was cut, is in none.
 */
export function placesInLines(
  text: string,
  lines: readonly string[],
  places: readonly Span[],
): readonly (readonly Span[])[] {
  let from = 0
  return lines.map((line) => {
    const own = shared(line, text, from)
    const start = text.indexOf(own, from)
    if (start < 0) return []
    from = start + own.length
    return apart(
      places.flatMap(({ at, length }) => {
        const [first, end] = [Math.max(at, start), Math.min(at + length, start + own.length)]
        return end > first ? [{ at: first - start, length: end - first }] : []
      }),
    )
  })
}

/** What a line has of its text: of one that was cut, what stands before the sign that says so. */
function shared(line: string, text: string, from: number): string {
  return line.endsWith('…') && text.indexOf(line, from) < 0 ? line.slice(0, -1).trimEnd() : line
}

/** Places in their order, none of them over another. */
function apart(places: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const { at, length } of [...places].sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1)
    const end = last === undefined ? 0 : last.at + last.length
    if (at + length <= end) continue
    if (last !== undefined && at < end) kept[kept.length - 1] = { at: last.at, length: at + length - last.at }
    else kept.push({ at, length })
  }
  return kept
}

/** A text without its marks of stress, and its places where they stand then. */
export function withoutStress(
  text: string,
  places: readonly Span[],
): { readonly text: string; readonly marks: readonly Span[] } {
  const stars = [...text.matchAll(/\*\*/g)].map(({ index }) => index)
  const plain = (at: number) => at - stars.reduce((sum, star) => sum + Math.max(0, Math.min(2, at - star)), 0)
  const marks = places.flatMap(({ at, length }) => {
    const start = plain(at)
    const end = plain(at + length)
    return end > start ? [{ at: start, length: end - start }] : []
  })
  return { text: text.replaceAll('**', ''), marks }
}

/** Writes the lines of a text with its places underlined. */
export function setMarked(
  text: string,
  lines: readonly string[],
  places: readonly Span[] = [],
): (line: string, at: number) => string {
  const marks = places.length === 0 ? [] : placesInLines(text, lines, places)
  return (line, at) => markedLine(line, marks[at])
}

/** A line as markup, its places underlined. They are in order and apart. */
export function markedLine(line: string, places: readonly Span[] = []): string {
  let from = 0
  const parts = places.flatMap(({ at, length }) => {
    const before = escaped(line.slice(from, at))
    from = at + length
    return [before, `<tspan text-decoration="underline" font-style="italic">${escaped(line.slice(at, from))}</tspan>`]
  })
  return parts.join('') + escaped(line.slice(from))
}
