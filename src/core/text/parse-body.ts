// Lines before the annex -> numbered paragraphs, footnotes and headings.

import type { Line } from './lines.ts'
import { normalise } from './normalise.ts'
import type { ReportShape, TextHeading, TextProblem, TextUnit } from './report-text.ts'
import { ITEM, splitSentences } from './sentences.ts'

/** What stands before the annex. */
export interface ParsedBody {
  readonly units: readonly TextUnit[]
  readonly headings: readonly TextHeading[]
  readonly problems: readonly TextProblem[]
}

interface Block {
  readonly n: number
  readonly pieces: string[]
}

/** Characters of a text that a problem quotes. */
const LONGEST_QUOTE = 200

const RULE = /^_{6,}$/
const LIST_ITEM = /^(?:\([a-z]\)|[㈠-㈩])/u

/** Reads paragraphs (numbered 1, 2, 3 … in sequence), footnotes (under a rule) and the headings between them. */
export function parseBody(all: readonly Line[], shape: ReportShape): ParsedBody {
  const problems: TextProblem[] = []
  const { running, footnotes } = takeFootnotesOut(all)
  const { paragraphs, headings, loose } = readParagraphs(running, shape)
  for (const text of loose)
    problems.push({ at: 'end of body', what: `a line belongs to no paragraph: ${text.slice(0, LONGEST_QUOTE)}` })
  const known = new Set(footnotes.map(({ n }) => n))
  const units = [
    ...paragraphs.map((block) => paragraphUnit(block, known)),
    ...footnotes.map(
      ({ n, pieces }): TextUnit => ({
        id: `fn${n}`,
        kind: 'footnote',
        sentences: splitSentences(normalise(pieces.join(' '))),
        marks: [],
      }),
    ),
  ]
  const called = new Set(units.flatMap(({ marks }) => marks.map(({ footnote }) => footnote)))
  for (const n of known) if (!called.has(n)) problems.push({ at: `fn${n}`, what: 'no paragraph calls this footnote' })
  return { units, headings, problems }
}

/** Footnotes stand under a rule at the foot of a page; the block ends where the next page begins. */
function takeFootnotesOut(lines: readonly Line[]): { running: Line[]; footnotes: Block[] } {
  const running: Line[] = []
  const footnotes: Block[] = []
  let inside = false
  lines.forEach((line, i) => {
    if (RULE.test(line.text)) {
      inside = true
      return
    }
    const before = lines[i - 1]
    if (inside && line.abuts && before?.closes && /。$/u.test(before.text)) inside = false
    if (!inside) {
      running.push(line)
      return
    }
    const next = (footnotes.at(-1)?.n ?? 0) + 1
    const start = line.text.match(/^(\d+) (.*)$/u)
    const free = before === undefined || RULE.test(before.text) || before.closes
    if (start && free && Number(start[1]) === next) footnotes.push({ n: next, pieces: [start[2] ?? ''] })
    else footnotes.at(-1)?.pieces.push(line.text)
  })
  return { running, footnotes }
}

function readParagraphs(lines: readonly Line[], shape: ReportShape) {
  const paragraphs: Block[] = []
  const headings: TextHeading[] = []
  // Pieces of each: joined once, when all of it is there, or a long file without paragraphs would take for ever.
  let loose: string[][] = []
  let cutHeading = false
  let open = false
  for (const line of lines) {
    const current = paragraphs.at(-1)
    const start = line.text.match(/^(\d+)\. ?(.*)$/u)
    const isItem = LIST_ITEM.test(line.text)
    if (start && isNextNumber(Number(start[1]), current?.n ?? 0, shape)) {
      const n = Number(start[1])
      for (const text of loose.map(joined)) headings.push({ text, before: `p${n}` })
      loose = []
      cutHeading = false
      paragraphs.push({ n, pieces: [start[2] ?? ''] })
      open = !endsParagraph(line)
    } else if (current !== undefined && (open || isItem)) {
      current.pieces.push((isItem ? ITEM : '') + line.text)
      open = !endsParagraph(line)
    } else {
      const last = loose.at(-1)
      if (cutHeading && last) last.push(line.text)
      else loose.push([line.text])
      cutHeading = !line.closes
    }
  }
  return { paragraphs, headings, loose: loose.map(joined) }
}

function joined(pieces: readonly string[]): string {
  return normalise(pieces.join(' '))
}

/** Sections are numbered too, but start again at 1: only a small step ahead of the last paragraph is a paragraph. */
function isNextNumber(n: number, last: number, { paragraphs }: ReportShape): boolean {
  const lostAtMost = last >= 8 ? 5 : 1
  return n > last && n <= last + lostAtMost && n <= paragraphs
}

function endsParagraph({ text, closes }: Line): boolean {
  return closes && /[。：]$/u.test(text)
}

/** Footnote marks are digits glued behind punctuation; "。3 月" is a date and stays. */
const MARK = /(?<=[，。；：”])\s?([1-9])(?=\s|“|$)(?!\s?(?:[\d万亿%月年日]|个|名|次|项))/gu
const MARK_BASE = 0xe000

function paragraphUnit({ n, pieces }: Block, footnotes: ReadonlySet<number>): TextUnit {
  const text = pieces
    .join(' ')
    .replace(MARK, (whole, digit: string) =>
      footnotes.has(Number(digit)) ? String.fromCharCode(MARK_BASE + Number(digit)) : whole,
    )
  const marked = splitSentences(text.split(ITEM).map(normalise).join(ITEM))
  const isMark = (char: string) => char >= '\ue000' && char <= '\ue0ff'
  return {
    id: `p${n}`,
    kind: 'paragraph',
    sentences: marked.map((sentence) => normalise([...sentence].filter((char) => !isMark(char)).join(''))),
    marks: marked.flatMap((sentence, i) =>
      [...sentence].filter(isMark).map((char) => ({ footnote: char.charCodeAt(0) - MARK_BASE, sentence: i + 1 })),
    ),
  }
}
