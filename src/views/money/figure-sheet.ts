// How do money, the other measures and the note on the total share a sheet? Side by side where there is room, or one under the other.

import { movedTo } from '../../core/export/sheet.ts'
import type { Size } from '../../core/layout/viewport.ts'
import { drawMeasures, type MeasureBlock } from './figure-measures.ts'
import { drawTable, type FigureAxis, type TableWords } from './figure-table.ts'
import { drawTotal, type TotalWords } from './figure-total.ts'

/** What stands on the sheet. */
export interface FigureSheet {
  readonly axes: readonly FigureAxis[]
  readonly measures: readonly MeasureBlock[]
  readonly total: TotalWords | undefined
}

interface Drawn {
  readonly markup: string
  readonly height: number
}

/** Beside the table where there is room for both, px. */
const SIDE = { from: 1300, width: 310, gap: 48 }
/** Sheets too narrow for more than why there is no total. */
const NARROW = 720
/** Sheets on which money and the other measures find room side by side; px between them, and the part that money has. */
const COLUMNS = { from: 1000, gap: 40, money: 0.56 }
/** px between the table and what is under it. */
const UNDER = 20
/** What money has at most of the height where the other measures stand under it. */
const MONEY = 0.55

/** All of it, as high as it is drawn. */
export function drawFigures({ axes, measures, total }: FigureSheet, { width, height }: Size, said: TableWords): Drawn {
  if (measures.length === 0) return moneyAlone(axes, total, { width, height }, said)
  const note = total && drawTotal(total, width, 'short')
  const room = height - (note === undefined ? 0 : note.height + UNDER)
  const top = bodyOf(axes, measures, { width, height: room }, said)
  return note === undefined ? top : under(top, note)
}

function bodyOf(
  axes: readonly FigureAxis[],
  measures: readonly MeasureBlock[],
  { width, height }: Size,
  said: TableWords,
): Drawn {
  if (axes.length === 0) return drawMeasures(measures, Math.min(width, COLUMNS.from), height, said.more)
  if (width < COLUMNS.from) {
    const money = drawTable(axes, width, height * MONEY, said)
    return under(money, drawMeasures(measures, width, height - money.height - UNDER, said.more))
  }
  const left = Math.round((width - COLUMNS.gap) * COLUMNS.money)
  const money = drawTable(axes, left, height, said)
  const others = drawMeasures(measures, width - left - COLUMNS.gap, height, said.more)
  return {
    markup: money.markup + movedTo(left + COLUMNS.gap, 0, others.markup),
    height: Math.max(money.height, others.height),
  }
}

function under(above: Drawn, below: Drawn): Drawn {
  const top = above.height + UNDER
  return { markup: above.markup + movedTo(0, top, below.markup), height: top + below.height }
}

function moneyAlone(
  axes: readonly FigureAxis[],
  total: TotalWords | undefined,
  { width, height }: Size,
  said: TableWords,
): Drawn {
  if (total === undefined) return drawTable(axes, width, height, said)
  if (width >= SIDE.from) {
    const rest = width - SIDE.width - SIDE.gap
    const note = drawTotal(total, SIDE.width, 'column')
    const table = drawTable(axes, rest, height, said)
    return {
      markup: table.markup + movedTo(rest + SIDE.gap, 0, note.markup),
      height: Math.max(table.height, note.height),
    }
  }
  const note = drawTotal(total, width, width < NARROW ? 'short' : 'foot')
  return under(drawTable(axes, width, height - note.height - UNDER, said), note)
}
