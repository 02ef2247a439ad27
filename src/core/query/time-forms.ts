// Which forms does a picture of dates use, and how often? A form is drawn where the words of a date are no more exact.

import { type StatementStroke, strokeOf } from '../model/certainty.ts'
import type { Period } from '../model/claim.ts'
import { formOf } from '../model/moments.ts'
import { DASHES, type Dash } from '../model/shapes.ts'
import type { Dated } from './time.ts'

/** What a mark can say of its date, beside when it is: in the order of the key. */
export const TIME_FORMS = ['span', 'open', 'loose', 'year', 'month', 'day', 'hedged'] as const

/** What a mark can say of its date. */
export type TimeForm = (typeof TIME_FORMS)[number]

/** How the ends of a period are drawn. */
export interface PeriodForm {
  /** The report gives no end: the bar fades where the report stands, and says nothing of after. */
  readonly isOpen: boolean
  /** An open period that begins at some time in a year. */
  readonly isLoose: boolean
}

/** How a period is drawn. */
export function periodForm({ from, to }: Period): PeriodForm {
  const isOpen = to === undefined
  return { isOpen, isLoose: isOpen && from?.length === 4 }
}

/** px: a bar is thick, but dots as thick as a bar would be one. */
export function barWidth(stroke: StatementStroke): number {
  return stroke === 'claimed' ? 3 : 7
}

/** How a bar is broken: one too short for two strokes of a line has them half as long, so that it is not taken for a firm one. */
export function barDash(stroke: StatementStroke, isShort: boolean): Dash {
  const { lengths, isRound } = DASHES[stroke]
  return { lengths: isShort && lengths !== null ? lengths.map((length) => length / 2) : lengths, isRound }
}

/** How many marks have each form. */
export function formCounts({ rows, marks }: Pick<Dated, 'rows' | 'marks'>): Readonly<Record<TimeForm, number>> {
  const forms = rows.map(({ period }) => periodForm(period))
  const dates = marks.map(formOf)
  return {
    span: forms.filter(({ isOpen }) => !isOpen).length,
    open: forms.filter(({ isOpen }) => isOpen).length,
    loose: forms.filter(({ isLoose }) => isLoose).length,
    year: dates.filter((form) => form === 'year').length,
    month: dates.filter((form) => form === 'month').length,
    day: dates.filter((form) => form === 'day').length,
    hedged: rows.filter(({ claims: [claim] }) => strokeOf(claim) !== 'firm').length,
  }
}
