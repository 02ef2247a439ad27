// A text of a report in any language -> its paragraphs, footnotes and rows, found by their numbers alone.
// The one rule: numbers run 1, 2, 3 …; a number that stands anywhere but at the start of a paragraph begins none.

import type { ReportShape } from '../report-text.ts'
import { levelled, plainLine } from './level.ts'
import { sentencesOfOther } from './sentences.ts'

/** A unit of a text in another language. */
export interface OtherUnit {
  readonly id: string
  /** As they stand in the text. */
  readonly sentences: readonly string[]
}

/** One reading of a text: where it holds two documents there are several. */
export interface OtherReading {
  readonly units: readonly OtherUnit[]
  /** Where each of its paragraphs, which come first, begins: two readings that share none of these are two documents. */
  readonly starts: readonly number[]
}

interface Line {
  readonly text: string
  /** The same with plain digits. */
  readonly level: string
  /** Nothing stands between it and the line before: it may go on with its sentence. */
  readonly follows: boolean
  /** A page begins with it. */
  readonly isTop: boolean
}

interface Start {
  /** Index of its line. */
  readonly line: number
  readonly n: number
  /** Characters of the number and what stands behind it. */
  readonly skip: number
}

const TOKEN = String.raw`(?:[AS]\/\d{4}\/\d+|\d+\/[AS]\/\d+|\d{1,3}\/\d{1,3}|\d{2}-\d{5}|\([A-Z]\)|\*\d+\*|Page \d+)`
/** Page headers and footers: the symbol, the page, the job number. */
const FURNITURE = new RegExp(`^${TOKEN}(?: ${TOKEN})*$`)
const PAGE_NUMBER = /^\d{1,3}$/
const RULE = /^[_—-]{5,}$/
const STOP = /[.!?؟۔:;…»”"')\]]\d?$/u
const ANNEX = /^(?:annex|annexe|anexo|приложение|(?:ال)?مرفق)(?: [IVX]+)?\.?$/iu
const PARAGRAPH = /^(\d{1,3})(?:\s?[.)]|\s?[-–—])\s*(?=["“«‘¿¡([]*[\p{Lu}\p{Lo}])/u
const ROW = /^(\d{1,2})(?:\.?$|\.?\s+(?=["“«‘¿¡([]*\p{L}))/u
const NOTE = /^(\d{1,2})\s+(?=["“«‘¿¡([]*\p{L})/u
/** Readings of one text that are tried. */
const MOST_READINGS = 6

/** Every way to read a text that begins with a paragraph of its own, the longest first; none where no paragraph is found. */
export function readOther(raw: string, shape: ReportShape): OtherReading[] {
  const lines = linesOf(raw)
  const starts = lines.flatMap((line, i) => startAt(lines, line, i))
  return chainsOf(starts, lines, shape)
    .slice(0, MOST_READINGS)
    .map((chain) => ({ units: unitsOf(lines, chain, shape), starts: chain.map(({ line }) => line) }))
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = []
  let follows = false
  let isTop = false
  for (const one of raw.split(/\r\n|[\r\n\u2028\u2029]/)) {
    const text = plainLine(one)
    const level = levelled(text)
    if (text === '') follows = false
    if (one.includes('\f') || FURNITURE.test(level)) isTop = true
    if (text === '' || FURNITURE.test(level)) continue
    lines.push({ text, level, follows, isTop })
    follows = true
    isTop = false
  }
  return lines
}

/** The paragraph that a line may begin: a number, and before it the end of a sentence, a heading, or an empty line. */
function startAt(lines: readonly Line[], { level, follows }: Line, line: number): Start[] {
  const match = PARAGRAPH.exec(level)
  if (!match) return []
  const n = Number(match[1])
  const before = lines[line - 1]
  // "5. As is said in paragraph" is no heading of paragraph 6: it goes on with "6. And …".
  const isTheOneBefore = before !== undefined && Number(PARAGRAPH.exec(before.level)?.[1]) === n - 1
  const isFree =
    before === undefined || !follows || STOP.test(before.level) || (!isTheOneBefore && isHeading(lines, line - 1))
  return isFree ? [{ line, n, skip: match[0].length }] : []
}

/** A line that begins large, ends without a stop, and itself follows the end of something. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (line === undefined || line.level.length > 120 || STOP.test(line.level)) return false
  if (!/^["“«([]*(?:\p{Lu}|\p{Lo}|\d+\. )/u.test(line.level)) return false
  return before === undefined || !line.follows || STOP.test(before.level)
}

/** Runs of paragraphs whose numbers go up by one, or over a few that are lost; the longest first. */
function chainsOf(starts: readonly Start[], lines: readonly Line[], { paragraphs }: ReportShape): Start[][] {
  const firsts = starts.flatMap((start, i) => (start.n === 1 || i === 0 ? [i] : []))
  const chains = firsts.slice(0, 60).map((from) => {
    const chain: Start[] = []
    for (let i = from; i < starts.length; i++) {
      const start = starts[i]
      const last = chain.at(-1)
      if (start === undefined || start.n < 1 || start.n > paragraphs) continue
      if (last === undefined || start.n === last.n + 1) chain.push(start)
      // A heading bore the number that the paragraph after it has too.
      else if (start.n === last.n && isHeading(lines, last.line) && start.line - last.line < 4)
        chain.splice(-1, 1, start)
      else if (start.n > last.n && start.n <= last.n + (last.n >= 8 ? 5 : 1) && !isStillToCome(starts, i, last.n + 1))
        chain.push(start)
    }
    return chain
  })
  return chains.filter((chain) => chain.length > 0).sort((a, b) => b.length - a.length)
}

/** Whether a number stands in what follows, before numbers begin anew. */
function isStillToCome(starts: readonly Start[], from: number, n: number): boolean {
  for (let i = from; i < Math.min(starts.length, from + 40); i++) {
    if (starts[i]?.n === n) return true
    if (starts[i]?.n === 1) return false
  }
  return false
}

function unitsOf(lines: readonly Line[], chain: readonly Start[], shape: ReportShape): OtherUnit[] {
  const end = annexAfter(lines, chain)
  const notes = new Map<number, Line[]>()
  const paragraphs = chain.map(({ line, n, skip }, i): OtherUnit => {
    const next = chain[i + 1]?.line ?? end
    const first = lines[line]
    const rest = lines.slice(line + 1, next)
    const own = withoutNotes(
      first ? [{ ...first, text: first.text.slice(skip), level: '' }, ...rest] : rest,
      notes,
      shape,
    )
    return unit(`p${n}`, withoutHeadings(own, next < end))
  })
  const footnotes = [...notes].map(([n, own]) => unit(`fn${n}`, own))
  return [...paragraphs, ...footnotes, ...rowsOf(lines.slice(end + 1), shape)]
}

/** Where the annex is headed behind the last paragraph; the end of the text where it is not. */
function annexAfter(lines: readonly Line[], chain: readonly Start[]): number {
  const last = chain.at(-1)?.line ?? 0
  const at = lines.findIndex(({ level }, i) => i > last && ANNEX.test(level))
  return at < 0 ? lines.length : at
}

/** Takes footnotes out: under a rule, or behind an empty line, each with the number that is next. */
function withoutNotes(lines: readonly Line[], notes: Map<number, Line[]>, { footnotes }: ReportShape): Line[] {
  const own: Line[] = []
  let open: Line[] | undefined
  let isRuled = false
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.level)) continue
    if (RULE.test(line.level)) {
      isRuled = true
      continue
    }
    const match = NOTE.exec(line.level)
    const n = match ? Number(match[1]) : 0
    if (match && n === notes.size + 1 && n <= footnotes && (isRuled || open || !line.follows)) {
      open = [{ ...line, text: line.text.slice(match[0].length) }]
      notes.set(n, open)
    } else if (open && line.follows && (!line.isTop || !STOP.test(open.at(-1)?.text ?? ''))) open.push(line)
    else {
      open = undefined
      own.push(line)
    }
    isRuled = false
  }
  return own
}

/** Headings stand before the next paragraph: lines without a stop, behind the last one that has it. */
function withoutHeadings(lines: readonly Line[], isFollowed: boolean): readonly Line[] {
  if (!isFollowed) return lines
  let end = lines.length
  while (end > 1 && lines.length - end < 6 && !STOP.test(lines[end - 1]?.text ?? '')) end--
  return STOP.test(lines[end - 1]?.text ?? '') ? lines.slice(0, end) : lines
}

/** The rows of the annex: numbers at the start of a line, 1, 2, 3 … */
function rowsOf(lines: readonly Line[], { activities }: ReportShape): OtherUnit[] {
  const rows: { n: number; lines: Line[] }[] = []
  for (const line of lines) {
    const match = ROW.exec(line.level)
    const n = match ? Number(match[1]) : 0
    const last = rows.at(-1)
    const opened = match && { n, lines: [{ ...line, text: line.text.slice(match[0].length) }] }
    if (opened && n <= activities && (n === (last?.n ?? 0) + 1 || (last && n === last.n + 2))) rows.push(opened)
    // The number of a page looked like that of the row.
    else if (opened && last && n === last.n && lengthOf(last.lines) < 20) rows.splice(-1, 1, opened)
    else if (!PAGE_NUMBER.test(line.level)) last?.lines.push(line)
  }
  return rows.map(({ n, lines: own }) => unit(`a${n}`, own))
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

function unit(id: string, lines: readonly Line[]): OtherUnit {
  return { id, sentences: sentencesOfOther(joined(lines)) }
}

/** Lines as one text; a hyphen at the end of a line stays, and the space behind it goes. */
function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/(?<=\p{L}[-\u2010\u2011]) (?=\p{Ll})/gu, '')
}
