// What does one line of an extracted page tell about the layout it was torn from?

import { asPrinted } from './widths.ts'

/** A non-blank line of the extraction. */
export interface Line {
  /** The line without surrounding white space. */
  readonly text: string
  /** White space stood at its end: in this extraction the mark of a finished paragraph or table cell. */
  readonly closes: boolean
  /** It stands directly under another line, indented: the first line of a new page, or the line after a raised mark. */
  readonly abuts: boolean
}

const FURNITURE = [
  /^S\/\d{4}\/\d+$/,
  /^\d+\/\d+\s+\d{2}-\d{5}\s+\([A-Z]\)$/,
  /^\d{2}-\d{5}\s+\([A-Z]\)\s+\d+\/\d+$/,
  /^序号\s/,
]

/** Whether a line is a page header, a page footer or a repeated table head, of whatever width its signs are. */
function isFurniture(text: string): boolean {
  return text.length < 60 && FURNITURE.some((pattern) => pattern.test(asPrinted(text)))
}

/** Cuts raw text into its non-blank lines, without page headers, page footers and repeated table heads. */
export function readLines(raw: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  for (const rawLine of raw.split(/\r\n|\r|\n|\f/)) {
    const text = rawLine.trim()
    if (text !== '' && !isFurniture(text)) {
      lines.push({ text, closes: /\s$/.test(rawLine), abuts: !blankBefore && /^\s/.test(rawLine) })
    }
    blankBefore = text === ''
  }
  return lines
}
