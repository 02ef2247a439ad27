// Where does a text break when no browser breaks it? A writer of files sets every line itself, so that a picture is the same
// wherever it is opened.

import { widthOf } from '../layout/text-box.ts'

/** May not begin a line: what closes. */
const CLOSES = /^[，。；：、！？）」』”’》〉…·,.;:!?)\]}%‰¶]/u
/** May not end a line: what opens. */
const OPENS = /[（「『“‘《〈([{$£€¶]$/u

/**
 * Breaks a text into lines no wider than `width` px at a size in px. Latin text breaks at spaces, Han text between any two
 * signs that may be parted. A space that does not break keeps its words together. A word wider than the line has a line of its own. Line breaks of the text stay.
 */
export function breakLines(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const piece of piecesOf(paragraph)) {
      if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
    return [...lines, line.trimEnd()]
  })
}

/** A last line no shorter than this share of the others, where that needs no further line. */
const LAST = 0.4

/** Breaks a headline: as `breakLines`, with no line more, and no last line of one word where the others can give some. */
export function balanced(text: string, width: number, size: number): string[] {
  const first = breakLines(text, width, size)
  if (first.length === 1) return first
  for (let share = 1; share > 0.5; share -= 0.04) {
    const lines = breakLines(text, width * share, size)
    if (lines.length > first.length) break
    if (widthOf(lines.at(-1) ?? '', size) >= LAST * width * share) return lines
  }
  return first
}

/** What stays together: words with the space after them, Han signs one by one with their punctuation. */
function piecesOf(text: string): string[] {
  const raw = text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|(?:[^\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]|\u00a0)+[^\S\u00a0]*|[^\S\u00a0]+/gu,
  )
  const pieces: string[] = []
  for (const piece of raw ?? []) {
    const before = pieces.at(-1)
    if (before !== undefined && !/\s$/.test(before) && (CLOSES.test(piece) || OPENS.test(before)))
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}
