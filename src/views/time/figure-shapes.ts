// How are a period and the dates of a lane drawn in a figure?

import { writeDash } from '../../core/export/picture.ts'
import { type TextLook, textRow } from '../../core/export/sheet.ts'
import type { LaneMark } from '../../core/layout/time-lanes.ts'
import type { StatementStroke } from '../../core/model/certainty.ts'
import type { DateForm } from '../../core/model/moments.ts'
import { ARROW, pathIn } from '../../core/model/shapes.ts'
import { barDash, barWidth, type PeriodForm } from '../../core/query/time-forms.ts'

/** px of the arrow on an open end, and of the box over a start of which only the year is known. */
const BAR = { arrow: 9, loose: 7 } as const

/** A bar from px to px round `y`. */
export function writeBar(
  kind: string,
  { isOpen, isLoose }: PeriodForm,
  stroke: StatementStroke,
  from: number,
  to: number,
  y: number,
): string {
  const end = isOpen ? Math.max(from + 3, to - BAR.arrow) : Math.max(to, from + 5)
  const tip = pathIn(ARROW, { x: px(end + BAR.arrow / 2), y: px(y), width: BAR.arrow, height: 9 })
  return [
    `<path class="sum kind-${kind}" d="M${px(from)} ${px(y)}h${px(end - from)}" stroke-width="${barWidth(stroke)}"${writeDash(barDash(stroke, end - from < 20))}/>`,
    isOpen ? `<path class="sum kind-${kind}" d="${tip}" fill-opacity="0.45" stroke-width="0"/>` : '',
    isLoose ? `<rect class="ground" x="${px(from + 1)}" y="${px(y - 2)}" width="${BAR.loose}" height="4"/>` : '',
  ].join('')
}

/** The mark of a date round `y`: a dashed frame for a year, a bar for a month, a plate for a day. */
export function writeDate(kind: string, form: DateForm, from: number, to: number, y: number): string {
  const [role, high] = ({ year: ['cell', 14], month: [`sum kind-${kind}`, 5], day: ['bar', 12] } as const)[form]
  const rim = form === 'month' ? ' stroke-width="0"' : form === 'year' ? ' stroke-width="1"' : ''
  return `<rect class="${role}" x="${px(from)}" y="${px(y - high / 2)}" width="${px(to - from)}" height="${high}"${rim}/>`
}

/** A mark of a lane with its words, round `y`. */
export function writeLane<Item>(
  { form, from, to, words, width }: LaneMark<Item>,
  kind: string,
  labels: readonly string[],
  y: number,
  look: TextLook,
): string {
  const high = look.size * 0.8
  return [
    writeDate(kind, form, from, to, y),
    `<rect class="ground" x="${px(words)}" y="${px(y - high / 2)}" width="${px(width)}" height="${px(high)}"/>`,
    textRow([[labels.join('  '), look]], words, y - look.line / 2),
  ].join('')
}

function px(value: number): number {
  return Math.round(value * 10) / 10
}
