// What does a figure of sums say where a reader would add them? That there is no total, and why; or the total and what is not in it.

import { breakLines } from '../../core/export/break-lines.ts'
import { BOLD, type TextLook, textOn } from '../../core/export/sheet.ts'

/** What is said of the total. */
export interface TotalWords {
  readonly title: string
  readonly why: string
  /** What stands beside what, why each figure is kept apart, what is not drawn. */
  readonly reasons: readonly string[]
}

/** Where the note stands: in a column of its own, over the whole width, or in few words. */
export type NoteForm = 'column' | 'foot' | 'short'

const SIZES: Readonly<Record<NoteForm, { readonly title: TextLook; readonly text: TextLook }>> = {
  column: looks(17, 14),
  foot: looks(16, 14),
  short: looks(15, 13),
}

function looks(title: number, text: number): { readonly title: TextLook; readonly text: TextLook } {
  return {
    title: { size: title, line: Math.round(title * 1.35), tone: 'ink', weight: 600 },
    text: { size: text, line: Math.round(text * 1.4), tone: 'ink3', weight: 400 },
  }
}

/** The note under a rule. */
export function drawTotal(
  { title, why, reasons }: TotalWords,
  width: number,
  form: NoteForm,
): { readonly markup: string; readonly height: number } {
  const { title: large, text: small } = SIZES[form]
  const parts: string[] = []
  let y = RULE
  const put = (text: string, look: TextLook, air: number) => {
    if (text === '') return
    const lines = breakLines(text, look.weight === 600 ? width / BOLD : width, look.size)
    parts.push(textOn(lines, 0, y, look))
    y += lines.length * look.line + air
  }
  put(title, large, 2)
  put(why, small, form === 'column' ? 8 : 2)
  if (form === 'column') for (const reason of reasons) put(reason, small, 5)
  if (form === 'foot') put(reasons.join(' '), small, 0)
  return { markup: `<path class="rule" d="M0 1h${width}" stroke-width="1.5"/>${parts.join('')}`, height: y }
}

/** px from the rule to the first line. */
const RULE = 10
