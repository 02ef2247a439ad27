// How is a sum drawn on the axis of a figure, with its amount beside it?

import { writeDash } from '../../core/export/picture.ts'
import type { TypeStep } from '../../core/export/setting.ts'
import { BOLD, type TextLook, textRow } from '../../core/export/sheet.ts'
import type { LogAxis } from '../../core/layout/log-axis.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import { ARROW, BROKEN_RIM, pathIn } from '../../core/model/shapes.ts'
import { highest, kindOfSum, type Sum } from '../../core/query/sums.ts'

/** px from the bar of a ceiling or a floor to the tip of its arrow. */
const REACH = 32
/** Half the height of a mark, and px between it and its amount. */
const [HALF, OFF] = [6, 6]
/** px between an amount and what is remarked on it. */
const GAP = 6

/** The mark of a form from one end to the other, round `y`. */
export function writeSumShape(
  form: Sum['form'],
  look: { readonly kind: string; readonly again: boolean },
  from: number,
  to: number,
  y: number,
): string {
  const classes = `sum kind-${look.kind}${look.again ? ' hollow' : ''}`
  const px = (value: number) => Math.round(value * 10) / 10
  if (form === 'sum')
    return `<circle class="${classes}" cx="${px(from)}" cy="${px(y)}" r="${HALF - 1}" stroke-width="1.6"/>`
  if (form === 'range') {
    const width = Math.max(9, to - from)
    const at = `x="${px((from + to - width) / 2)}" y="${px(y - HALF)}" width="${px(width)}" height="${2 * HALF}"`
    return `<rect class="${classes}" ${at} stroke-width="1.6"/>`
  }
  const [bar, way] = form === 'ceiling' ? [to, -1] : [from, 1]
  const tip = pathIn(ARROW, { x: way * (REACH - 4), y: 0, width: way * 8, height: 8 })
  const dash = look.again ? writeDash(BROKEN_RIM) : ''
  return [
    `<g class="${classes}" transform="translate(${px(bar)} ${px(y)})">`,
    `<path d="M0 ${-HALF}v${2 * HALF}" stroke-width="3"/>`,
    `<path d="M0 0h${way * (REACH - 8)}" stroke-width="2"${dash}/>`,
    `<path d="${tip}" stroke-width="1"/></g>`,
  ].join('')
}

/** What of an axis a mark covers, in px from its left. */
function extentOf(sum: Sum, axis: LogAxis, width: number): readonly [from: number, to: number] {
  const at = (value: number) => (axis.at(value) / 100) * width
  const [from, to] = [at(sum.quantity.low ?? highest(sum)), at(highest(sum))]
  if (sum.form === 'ceiling') return [to - REACH, to + 2]
  if (sum.form === 'floor') return [from - 2, from + REACH]
  const half = Math.max(HALF, (to - from) / 2)
  return [(from + to) / 2 - half, (from + to) / 2 + half]
}

/** An amount with its remark. */
export interface AmountText {
  readonly amount: string
  readonly remark: string
}

/** px of an amount with its remark. */
function amountWidth({ amount, remark }: AmountText, { size }: TypeStep): number {
  return widthOf(amount, size) * BOLD + (remark === '' ? 0 : GAP + widthOf(remark, size))
}

/** Where an amount stands beside its mark: from a point on, or up to it; `undefined` where neither side has room for it. */
export function amountAt(
  sum: Sum,
  text: AmountText,
  axis: LogAxis,
  width: number,
  step: TypeStep,
): { readonly x: number; readonly anchor: 'start' | 'end' } | undefined {
  const [from, to] = extentOf(sum, axis, width)
  const wide = amountWidth(text, step)
  const before = from - OFF - wide < 0 ? undefined : ({ x: from - OFF, anchor: 'end' } as const)
  const after = to + OFF + wide > width ? undefined : ({ x: to + OFF, anchor: 'start' } as const)
  return sum.form === 'ceiling' ? (after ?? before) : (before ?? after)
}

/** The mark of a sum and its amount, on an axis whose left end is at 0, in a row whose middle is at `y`. */
export function writeSum(sum: Sum, text: AmountText, axis: LogAxis, width: number, y: number, look: TextLook): string {
  const at = (value: number) => (axis.at(value) / 100) * width
  const wide = amountWidth(text, look)
  const { x, anchor } = amountAt(sum, text, axis, width, look) ?? { x: width, anchor: 'end' }
  const top = y - look.line / 2
  const left = anchor === 'start' ? x : x - wide
  const ground = `x="${Math.round(left - 2)}" y="${top}" width="${Math.round(wide + 4)}" height="${look.line}"`
  const form = { kind: kindOfSum(sum) ?? 'ink', again: sum.again }
  const remark: TextLook = { ...look, tone: 'ink3', weight: 400 }
  return [
    `<rect class="ground" ${ground}/>`,
    writeSumShape(sum.form, form, at(sum.quantity.low ?? highest(sum)), at(highest(sum)), y),
    // An axis runs from left to right in every language.
    textRow([[text.amount, look], ...(text.remark === '' ? [] : [[text.remark, remark] as const])], x, top, anchor),
  ].join('')
}
