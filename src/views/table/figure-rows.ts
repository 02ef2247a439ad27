// How is a table drawn in a file of its own? Heads over a line, rows with a hairline between them, what has no room told under them.

import { lineWidth } from '../../core/export/break-lines.ts'
import { BOLD, type Pen, type TypeStep } from '../../core/export/setting.ts'
import type { Row } from '../../core/query/table-rows.ts'
import { type SetCell, type SetColumn, type SetRow, SORT_SIGN, type TableLayout } from './figure-fit.ts'
import type { RowState } from './row-state.ts'

/** How rows stand to what is selected, and by which column they are ordered. */
export interface TableLook {
  readonly pen: Pen
  readonly stateOf: (row: Row) => RowState
  readonly sort: string
}

/** The markup of a table. */
export function drawTable(table: TableLayout, look: TableLook): string {
  const { columns, rows, notes, sizes, top, width } = table
  const { pen } = look
  return [
    ...columns.flatMap((column) => headOf(column, table, look)),
    pen.lines('under', [[0, top, width, top]]),
    ...rows.flatMap((row) => rowOf(row, table, look)),
    pen.words(notes.lines, 0, notes.y, sizes.small, { tone: 'ink3' }),
  ].join('')
}

/** A head, with the sign of the order where rows follow it. */
function headOf({ id, label, x }: SetColumn, { top, sizes }: TableLayout, { pen, sort }: TableLook): string[] {
  const { small, air } = sizes
  const y = top - air - label.length * small.line
  const words = pen.words(label, x, y, small, { tone: 'ink3', weight: 600 })
  if (sort !== id && sort !== `-${id}`) return [words]
  const beside = x + lineWidth(label.at(-1) ?? '', small.size) * BOLD + SORT_SIGN / 2
  return [words, arrowAt(beside, top - air - small.line / 2, sort === id, pen)]
}

/** An arrow up where rows rise, down where they fall. */
function arrowAt(x: number, y: number, isRising: boolean, pen: Pen): string {
  const [tip, foot] = isRising ? [y - 4, y + 4] : [y + 4, y - 4]
  const wing = tip + (foot - tip) / 2.5
  return pen.lines('arrow', [
    [x, foot, x, tip],
    [x, tip, x - 3, wing],
    [x, tip, x + 3, wing],
  ])
}

function rowOf(
  { row, y, height, cells, heading }: SetRow,
  { columns, sizes, width }: TableLayout,
  { pen, stateOf }: TableLook,
): string[] {
  const isChosen = stateOf(row) === 'chosen'
  return [
    ...(row.heading ? [pen.words(heading, 0, y + sizes.air, sizes.text, { weight: 600 })] : []),
    ...(isChosen ? [pen.box('band', 0, y, width, height), pen.box('bar', 0, y, 3, height)] : []),
    ...cells.flatMap((cell, i) => cellAt(cell, columns[i], y + sizes.air, sizes, pen)),
    pen.lines('hairline', [[0, y + height, width, y + height]]),
  ]
}

function cellAt(
  { words, lines, aside }: SetCell,
  { x, before }: Pick<SetColumn, 'x' | 'before'> = { x: 0, before: 0 },
  y: number,
  { text, small }: { readonly text: TypeStep; readonly small: TypeStep },
  pen: Pen,
): string[] {
  const { kind, stroke, isBold } = words
  const middle = y + text.line / 2
  return [
    ...(kind === undefined ? [] : [pen.sign(kind, x + 7, middle)]),
    ...(stroke === undefined ? [] : [pen.stroke(stroke, 'ink', x + 12, middle, 24)]),
    pen.words(lines, x + before, y, text, { weight: isBold ? 600 : 400 }),
    pen.words(aside, x + before, y + lines.length * text.line, small, { tone: 'ink3' }),
  ]
}
