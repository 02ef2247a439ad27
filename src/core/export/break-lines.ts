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

/** What stays together: words with the space after them, Han signs one by one with their punctuation. */
function piecesOf(text: string): string[] {
  const raw = text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]+\s*|\s+/gu,
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
