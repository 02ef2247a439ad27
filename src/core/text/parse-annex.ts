// Lines of the annex -> table rows. The extraction lays the four columns of a row one after the other, and a page
// break cuts a row in two: first half of each cell, scope cell, then the second halves of title and description.

import type { Line } from './lines.ts'
import { normalise } from './normalise.ts'
import type { ReportShape, TextProblem, TextUnit } from './report-text.ts'
import { splitSentences } from './sentences.ts'

/** What the annex holds. */
export interface ParsedAnnex {
  readonly units: readonly TextUnit[]
  readonly problems: readonly TextProblem[]
}

const STATUS = /^(正在进行|已完成|常设|正在制定|正在发展)(?:\s+(.*))?$/u
/** Cells are this wide, in characters; a longer line belongs to the description. */
const WIDTH = { scope: 6, title: 14 }

/** Reads the numbered rows 1, 2, 3 … of the annex. */
export function parseAnnex(lines: readonly Line[], shape: ReportShape): ParsedAnnex {
  const problems: TextProblem[] = []
  const rows: { n: number; lines: Line[] }[] = []
  for (const line of lines) {
    const last = rows.at(-1)?.n ?? 0
    const start = line.text.match(/^(\d+) (.*)$/u)
    const n = start ? Number(start[1]) : 0
    if (start && n > last && n <= last + 2 && n <= shape.activities && /^[\p{Script=Han}(]/u.test(start[2] ?? '')) {
      rows.push({ n, lines: [{ ...line, text: start[2] ?? '', abuts: false }] })
    } else {
      rows.at(-1)?.lines.push(line)
    }
  }
  const units = rows.flatMap(({ n, lines: rowLines }) => {
    const row = readRow(rowLines)
    if (typeof row === 'string') {
      problems.push({ at: `a${n}`, what: row })
      return []
    }
    const { description, ...cells } = row
    return [
      { id: `a${n}`, kind: 'activity', sentences: splitSentences(description), cells, marks: [] } satisfies TextUnit,
    ]
  })
  return { units, problems }
}

interface Row {
  readonly title: string
  readonly status: string
  readonly description: string
  readonly scope: string
}

/** The four cells of a row, or what is wrong with it. */
function readRow(lines: readonly Line[]): Row | string {
  const cut = lines.findIndex((line, i) => i > 0 && line.abuts)
  const upper = (cut < 0 ? lines : lines.slice(0, cut)).flatMap(statusOnItsOwnLine).flatMap(scopeOnItsOwnLine)
  const lower = cut < 0 ? [] : lines.slice(cut)
  const statusAt = upper.findIndex(({ text }) => STATUS.test(text))
  if (statusAt < 0) return 'no status cell was found'
  const status = upper[statusAt]?.text ?? ''
  let scopeAt = upper.length
  while (scopeAt > statusAt + 1 && isScopeLine(upper[scopeAt - 1]?.text ?? '')) scopeAt--
  if (scopeAt === upper.length) return 'no scope cell was found'
  const lowerTitle = titleEnd(lower)
  const join = (parts: readonly Line[]) => normalise(parts.map(({ text }) => text).join(' '))
  return {
    title: join([...upper.slice(0, statusAt), ...lower.slice(0, lowerTitle)]),
    status,
    description: join([...upper.slice(statusAt + 1, scopeAt), ...lower.slice(lowerTitle)]),
    scope: join(upper.slice(scopeAt)),
  }
}

/** A short title, its status and the start of its description can stand in one line. */
function statusOnItsOwnLine(line: Line): Line[] {
  const inside = line.text.match(/^(?:(.*?) )?(正在进行|已完成|常设|正在制定|正在发展)(?: (.*))?$/u)
  if (!inside) return [line]
  const [, before, status, after] = inside
  return [before, status, after]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ ...line, text: text ?? '' }))
}

/** "…人员的能力。 全球、大萨" is the end of a description and the first line of the scope. */
function scopeOnItsOwnLine(line: Line): Line[] {
  const inside = line.text.match(/^(.*。) ([^。]{1,6})$/u)
  if (!inside || !isScopeLine(inside[2] ?? '')) return [line]
  return [
    { ...line, text: inside[1] ?? '' },
    { ...line, text: inside[2] ?? '' },
  ]
}

function isScopeLine(text: string): boolean {
  return text.length <= WIDTH.scope && !/[。，；）)]/u.test(text)
}

/** How many of the lines after a page break still belong to the title: narrow lines up to the end of that cell. */
function titleEnd(lower: readonly Line[]): number {
  const end = lower.findIndex(({ closes }) => closes)
  if (end < 0 || end === lower.length - 1) return 0
  return lower.slice(0, end + 1).every(({ text }) => text.length <= WIDTH.title) ? end + 1 : 0
}
