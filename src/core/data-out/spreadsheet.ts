// How does a text stay a text in a spreadsheet? What one would compute, or read as a number, date or share, has an apostrophe before
// it; whoever takes the first apostrophe of a cell away has what it was.

const MARK = "'"
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** What a spreadsheet would make something else of, in whatever language it speaks. */
const READ_OTHERWISE: readonly RegExp[] = [
  // What begins a formula; also behind what does not show.
  /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/,
  /^[\t\r\n]/,
  // A number in any way of writing, a share, a sum, a time.
  /^[\s(]*[$€£¥￥]?\s*\d[\d.,'’\s]*(e[+-]?\d+)?\s*[%€$)]?\s*$/i,
  /^0\d/,
  /^\d{1,2}:\d{2}(:\d{2})?\s*([ap]m?)?$/i,
  // A date: numbers with signs between, with a month, or in Chinese.
  /^\d{1,4}\s*[-/.–]\s*\d{1,4}(\s*[-/.–]\s*\d{1,4})?$/,
  new RegExp(`^\\d{1,4}\\s*[-/., ]?\\s*${MONTH}(\\s*[-/., ]*\\s*\\d{1,4})?$`, 'i'),
  new RegExp(`^${MONTH}\\s*[-/., ]*\\s*\\d{1,4}(\\s*[-/., ]+\\s*\\d{1,4})?$`, 'i'),
  /^\d{1,4}\s*年(\s*\d{1,2}\s*月(\s*\d{1,2}\s*[日号])?)?$/,
  /^\d{1,2}\s*月(\s*\d{1,2}\s*[日号])?$/,
  // A truth.
  /^(true|false|wahr|falsch|vrai|faux)$/i,
  // Our own mark.
  /^'/,
]

/** A text as it goes into a spreadsheet. */
export function guarded(text: string): string {
  return READ_OTHERWISE.some((pattern) => pattern.test(text)) ? MARK + text : text
}

/** The text that was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith(MARK) ? cell.slice(MARK.length) : cell
}
