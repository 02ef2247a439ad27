// Where does a text break when no browser breaks it? A writer of files sets every line itself, so that a picture is the same
// wherever it is opened.

import { widthOf } from '../layout/text-box.ts'

/** May not begin a line: what closes. */
const CLOSES = /^[，。；：、！？）」』”’》〉…·,.;:!?)\]}%‰¶]/u
/** May not end a line: what opens. */
const OPENS = /[（「『“‘《〈([{$£€¶]$/u

/**
 * Breaks a text into lines no wider than `width` px at a size in px. Latin text breaks at spaces, Han text between any two
 * signs that may be parted. A word wider than the line has a line of its own. Line breaks of the text stay.
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

/** The same number of lines, as even in length as they can be: no last sign stands alone under a long line. */
export function breakEvenly(text: string, width: number, size: number): string[] {
  const lines = breakLines(text, width, size)
  let even = lines
  for (let less = width - size / 2; less > 0; less -= size / 2) {
    const next = breakLines(text, less, size)
    if (next.length > lines.length || next.some((line) => widthOf(line, size) > width)) break
    even = next
  }
  return even
}

/** A word that is joined by a hyphen may be parted after it, where both parts are words. */
const JOINED = /(?<=\p{L}{3}-)(?=\p{L}{3})/u

/** What stays together: words with the space after them, Han signs one by one with their punctuation. */
function piecesOf(text: string): string[] {
  const raw = text
    .match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]+\s*|\s+/gu)
    ?.flatMap((piece) => piece.split(JOINED))
  const pieces: string[] = []
  for (const piece of raw ?? []) {
    const before = pieces.at(-1)
    if (before !== undefined && !/\s$/.test(before) && (CLOSES.test(piece) || OPENS.test(before)))
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}
