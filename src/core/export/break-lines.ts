// Where does a text break when no browser breaks it? A writer of files sets every line itself, so that a picture is the same
// wherever it is opened.

import { widthOf } from '../layout/text-box.ts'

/** May not begin a line: what closes. */
const CLOSES = /^[，。；：、！？）」』”’》〉…·,.;:!?)\]}%‰–-]/u
/** May not end a line: what opens. */
const OPENS = /[（「『“‘《〈([{$£€¶]$/u
/** A word that is joined by a hyphen may be parted after it, where both parts are words. */
const JOINED = /(?<=\p{L}{3}-)(?=\p{L}{3})/u

/**
 * Breaks a text into lines no wider than `width` px at a size in px. Latin text breaks at spaces, Han text between any two
 * signs that may be parted. A space that does not break keeps its words together. A word wider than the line has a line of its
 * own, or several where hyphens join it. Line breaks of the text stay.
 */
export function breakLines(text: string, width: number, size: number): string[] {
  const isWide = (piece: string) => lineWidth(piece.trimEnd(), size) > width
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const piece of piecesOf(paragraph).flatMap((one) => (isWide(one) ? one.split(JOINED) : [one]))) {
      if (line !== '' && isWide(line + piece)) {
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
  // No word is parted that need not be.
  const words = piecesOf(text).map((piece) => lineWidth(piece.trimEnd(), size))
  const least = Math.max(0, ...words.filter((wide) => wide <= width))
  if (lines.length === 1) return lines
  let [even, wide, narrow] = [lines, width, Math.max(least, width / 2)]
  // Halving what is between a width that does and one that may not: to a px.
  while (wide - narrow > 1) {
    const middle = (wide + narrow) / 2
    const next = breakLines(text, middle, size)
    if (next.length > lines.length) narrow = middle
    else [even, wide] = [next, middle]
  }
  return even
}

/** The width of a line. Fonts for Han letters draw the sign of a paragraph as wide as those. */
export function lineWidth(text: string, size: number): number {
  return widthOf(text.replaceAll('¶', '一'), size)
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
