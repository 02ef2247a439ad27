// How do sums stand in rows under their axes, as large as the room allows? What finds none is counted.

import { breakLines } from '../../core/export/break-lines.ts'
import { writeDash } from '../../core/export/picture.ts'
import { textAt } from '../../core/export/setting.ts'
import { BOLD, movedTo, type TextLook, textOn, textRow } from '../../core/export/sheet.ts'
import type { LogAxis } from '../../core/layout/log-axis.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import { type StatementStroke, strokeOf } from '../../core/model/certainty.ts'
import type { EntityKind } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { DASHES, outlineOf, pathIn } from '../../core/model/shapes.ts'
import { kindOfSum, type Sum } from '../../core/query/sums.ts'
import { amountAt, writeSum } from './figure-shape.ts'
import type { SumText } from './sum-text.ts'

/** A sum with its words. */
export interface FigureSum {
  readonly sum: Sum
  readonly text: SumText
  /** Where it is printed. */
  readonly unit: string
}

/** The sums of one currency on their axis, in blocks. */
export interface FigureAxis {
  readonly label: string
  readonly currency: string
  readonly axis: LogAxis
  readonly blocks: readonly { readonly head: string; readonly sums: readonly FigureSum[] }[]
}

/** What a table says beside its sums. */
export interface TableWords {
  readonly period: string
  readonly sure: string
  /** A step of an axis. */
  readonly step: (value: number, currency: string) => string
  /** That more sums are not drawn. */
  readonly more: (n: number) => string
}

/** A way to set the table: the size of its letters, whether who says a sum stands under its name, px between rows and blocks. */
interface Setting {
  readonly size: number
  readonly withSpeakers: boolean
  readonly air: number
  readonly between: number
}

const SETTINGS: readonly Setting[] = [
  { size: 20, withSpeakers: true, air: 16, between: 18 },
  { size: 17, withSpeakers: true, air: 10, between: 12 },
  { size: 15, withSpeakers: true, air: 7, between: 10 },
  { size: 15, withSpeakers: false, air: 6, between: 10 },
  { size: 14, withSpeakers: false, air: 5, between: 8 },
  { size: 13, withSpeakers: false, air: 3, between: 6 },
]
/** Nothing is set smaller, px. */
const LEAST = 13
/** Narrower sheets have their axis under the names. */
const NARROW = 720
const GAP = 16
const SIGN = { mark: 14, gap: 8, stroke: 26 }

/** The rows of all axes in a room: in the largest setting that holds them all, or else the first ones in the smallest. */
export function drawTable(
  axes: readonly FigureAxis[],
  width: number,
  height: number,
  words: TableWords,
): { readonly markup: string; readonly height: number } {
  const settings = width < NARROW ? SETTINGS.filter(({ withSpeakers }) => !withSpeakers) : SETTINGS
  // Names as wide as they are, or else narrow, so that the axis has room for every amount.
  const tried = settings.flatMap((setting) =>
    [false, true].map((isTight) => itemsOf(axes, columnsOf(axes, width, setting, words, isTight), words)),
  )
  const fitting = tried.filter(({ items }) => heightOf(items) <= height)
  const { items } = fitting.find(({ isSound }) => isSound) ?? fitting[0] ?? tried.at(-2) ?? { items: [] }
  const drawn = heightOf(items) > height ? cut(items, height, words.more) : items
  let y = 0
  const markup = drawn.map((item) => {
    const at = movedTo(0, y, item.markup)
    y += item.height
    return at
  })
  return { markup: markup.join(''), height: y }
}

/** A line of the table: what is over rows never ends it. */
interface Item {
  readonly height: number
  readonly markup: string
  readonly isRow: boolean
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0)
}

/** The first items that leave room for the line that counts the others. */
function cut(items: readonly Item[], height: number, more: TableWords['more']): readonly Item[] {
  const look = { size: LEAST, line: 26, tone: 'ink3', weight: 600 } as const
  const kept = items.filter((_, i) => heightOf(items.slice(0, i + 1)) <= height - look.line)
  const last = kept.findLastIndex(({ isRow }) => isRow)
  const rows = kept.slice(0, last + 1)
  const count = (some: readonly Item[]) => some.filter(({ isRow }) => isRow).length
  const text = more(count(items) - count(rows))
  return [...rows, { height: look.line, isRow: false, markup: textOn([text], 0, 0, look) }]
}

/** A column of the table, from the start. */
interface Column {
  readonly x: number
  readonly width: number
}

interface Columns {
  /** Of all of them. */
  readonly width: number
  readonly setting: Setting
  readonly isNarrow: boolean
  readonly name: Column
  readonly chart: Column
  readonly period: Column
  readonly sure: Column
  readonly unit: Column
}

function columnsOf(
  axes: readonly FigureAxis[],
  width: number,
  setting: Setting,
  words: TableWords,
  isTight: boolean,
): Columns {
  const { size } = setting
  const isNarrow = width < NARROW
  const all = axes.flatMap(({ blocks }) => blocks.flatMap(({ sums }) => sums))
  const small = Math.max(LEAST, size - 2)
  const widest = (texts: readonly string[], of: number) => Math.max(0, ...texts.map((one) => widthOf(one, of)))
  const unit =
    widest(
      all.map((one) => one.unit),
      small,
    ) * BOLD
  const head = Math.max(0, widthOf(words.sure, small) - SIGN.stroke - GAP - unit)
  const period = Math.min(
    Math.max(
      widest(
        all.map(({ text }) => text.period),
        size,
      ),
      widthOf(words.period, small),
    ),
    size * 9.5,
  )
  const sure = SIGN.stroke + head
  const rest = width - unit - sure - period - 3 * GAP
  const indent = SIGN.mark + SIGN.gap
  const natural =
    indent +
    widest(
      all.map(({ text }) => `${text.name} ${text.what}`),
      size,
    ) *
      BOLD
  const shares = { least: 0.4 * (rest - GAP), most: 0.58 * (rest - GAP) }
  const wanted = isTight ? shares.least : Math.max(shares.least, Math.min(shares.most, natural))
  const name = isNarrow ? rest : Math.round(wanted)
  const chart = isNarrow ? { x: 0, width: width } : { x: name + GAP, width: rest - name - GAP }
  const after = rest + GAP
  return {
    width,
    setting,
    isNarrow,
    name: { x: 0, width: name },
    chart,
    period: { x: after, width: period },
    sure: { x: after + period + GAP, width: sure },
    unit: { x: width - unit, width: unit },
  }
}

/** All lines of the table; it is sound where every amount stands beside its mark. */
function itemsOf(
  axes: readonly FigureAxis[],
  columns: Columns,
  words: TableWords,
): { readonly items: readonly Item[]; readonly isSound: boolean } {
  const step = lookOf(columns.setting, 'ink', 600)
  const items = axes.flatMap((one, i) => [
    axisHead(one, columns, words, i === 0),
    ...one.blocks.flatMap(({ head, sums }) => [blockHead(head, columns), ...sums.map((sum) => row(sum, one, columns))]),
  ])
  const isSound = axes.every(({ axis, blocks }) =>
    blocks.every(({ sums }) =>
      sums.every(({ sum, text }) => amountAt(sum, text, axis, columns.chart.width, step) !== undefined),
    ),
  )
  return { items, isSound }
}

function lookOf({ size }: Setting, tone: TextLook['tone'], weight: TextLook['weight'], isSmall = false): TextLook {
  const set = isSmall ? Math.max(LEAST, size - 2) : size
  return { size: set, line: Math.round(set * 1.26), tone, weight }
}

/** The steps of the axis, and what the other columns hold. */
function axisHead({ label, currency, axis }: FigureAxis, columns: Columns, words: TableWords, isFirst: boolean): Item {
  const { setting, chart, period, sure, isNarrow } = columns
  const look = lookOf(setting, 'ink3', 400, true)
  const top = isFirst ? 0 : 18
  const left = chart.x
  const step = (value: number) => words.step(value, currency)
  const steps = stepsOf(axis, chart.width, step, look.size).map(({ text, x, anchor }) =>
    textAt([text], left + x, top + (isNarrow ? look.line : 0), look, 'ink3', 400, anchor),
  )
  const others = [
    textOn([label], 0, top, look),
    textOn([words.period], period.x, top, look),
    textOn([words.sure], sure.x, top, look),
  ]
  return { height: top + look.line * (isNarrow ? 2 : 1) + 2, isRow: false, markup: [...others, ...steps].join('') }
}

interface Step {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** What the lines of an axis stand for: the two ends, and between them what finds room. */
function stepsOf({ ticks, at }: LogAxis, width: number, step: (value: number) => string, size: number): Step[] {
  const last = ticks.length - 1
  const all = ticks.map((tick, i): Step & { readonly from: number; readonly to: number } => {
    const [text, x] = [step(tick), (at(tick) / 100) * width]
    const wide = widthOf(text, size)
    const anchor = i === 0 ? 'start' : i === last ? 'end' : 'middle'
    const from = { start: x, middle: x - wide / 2, end: x - wide }[anchor]
    return { text, x, anchor, from, to: from + wide }
  })
  const end = all[last]
  const kept: typeof all = []
  for (const one of all) {
    const before = kept.at(-1)
    const isClear =
      (before === undefined || one.from >= before.to + AIR) && (end === undefined || one.to + AIR <= end.from)
    if (one === end || isClear) kept.push(one)
  }
  return kept
}

/** px between two steps of an axis. */
const AIR = 6

function blockHead(head: string, { width, setting }: Columns): Item {
  const look = lookOf(setting, 'ink3', 600, true)
  const lines = breakLines(head, width / BOLD, look.size)
  const top = setting.between
  const height = top + lines.length * look.line + 3
  const rule = `<path class="hairline" d="M0 ${height - 1}h${width}"/>`
  return { height, isRow: false, markup: textOn(lines, 0, top, look) + rule }
}

/** One sum: its mark and name, the axis, the period, how sure, where. */
function row(one: FigureSum, { axis }: FigureAxis, columns: Columns): Item {
  const { setting, chart, isNarrow } = columns
  const { sum, text } = one
  const look = lookOf(setting, 'ink', 600)
  const name = nameOf(one, columns)
  const period = breakLines(text.period, columns.period.width, look.size)
  const words = Math.max(name.height, period.length * look.line)
  const chartHeight = isNarrow ? look.line + 1 : words + setting.air
  const height = isNarrow ? words + chartHeight + setting.air : words + setting.air
  const middle = isNarrow ? setting.air / 2 + words / 2 : height / 2
  const top = isNarrow ? setting.air / 2 + words : 0
  const left = chart.x
  const lines = axis.ticks.map((tick) => `M${tenth((axis.at(tick) / 100) * chart.width)} ${top}v${tenth(height - top)}`)
  const drawn = [
    `<path class="hairline" d="${lines.join('')}"/>`,
    writeSum(sum, text, axis, chart.width, top + chartHeight / 2, look),
  ]
  const set = (lines: readonly string[]) => middle - (lines.length * look.line) / 2
  return {
    height,
    isRow: true,
    markup: [
      movedTo(0, middle - name.height / 2, name.markup),
      movedTo(left, 0, drawn.join('')),
      textOn(period, columns.period.x, set(period), { ...look, tone: 'ink3', weight: 400 }),
      strokeAt(strokeOf(sum.claim), columns.sure.x, middle),
      unitAt(one, columns, middle),
    ].join(''),
  }
}

/** A short stroke: how sure the report is. */
function strokeAt(stroke: StatementStroke, x: number, y: number): string {
  const dash = writeDash(DASHES[stroke])
  return `<path class="line ink ${stroke}" d="M${tenth(x)} ${tenth(y)}h${SIGN.stroke}" stroke-width="2"${dash}/>`
}

function unitAt({ unit }: FigureSum, { width, setting }: Columns, middle: number): string {
  const look = lookOf(setting, 'ink', 600, true)
  return textOn([unit], width, middle - look.line / 2, look, 'end')
}

/** The mark of whose a sum is, its name, what for, and who says so. */
function nameOf({ sum, text }: FigureSum, { setting, name }: Columns) {
  const [bold, plain] = [lookOf(setting, 'ink', 600), lookOf(setting, 'ink3', 400)]
  const indent = SIGN.mark + SIGN.gap
  const width = name.width - indent
  const names = breakLines(text.name, width / BOLD, bold.size)
  const used = widthOf(`${names.at(-1) ?? ''} `, bold.size) * BOLD
  const first = firstLine(text.what, width - used, plain.size)
  const rest = text.what.slice(first.length).trim()
  const more = rest === '' ? [] : breakLines(rest, width, plain.size)
  const small = lookOf(setting, 'ink3', 400, true)
  const said = setting.withSpeakers ? breakLines(`${text.certainty} · ${text.sources}`, width, small.size) : []
  const y = (names.length - 1) * bold.line
  const under = y + bold.line * (1 + more.length)
  const kind = kindOfSum(sum)
  const box = { x: name.x + SIGN.mark / 2, y: bold.line / 2 }
  return {
    height: under + said.length * small.line,
    markup: [
      kind === undefined ? '' : signAt(kind, box),
      textOn(names.slice(0, -1), indent, 0, bold),
      textRow([[names.at(-1) ?? '', bold], ...(first === '' ? [] : [[first, plain] as const])], indent, y),
      textOn(more, indent, y + bold.line, plain),
      textOn(said, indent, under, small),
    ].join(''),
  }
}

/** The mark of a kind round a point, in the colour of its sums. */
export function signAt(kind: EntityKind, at: { readonly x: number; readonly y: number }): string {
  const { sign, filling } = KINDS[kind]
  const [width, height] = sign
  const shape = pathIn(outlineOf(kind), { ...at, width, height })
  return `<g class="${filling === 'hollow' ? 'mark' : 'sum'} kind-${kind}"><path d="${shape}"/></g>`
}

/** What of a text stands on the rest of a line; nothing where its first word finds no room there. */
function firstLine(text: string, width: number, size: number): string {
  const [first = ''] = breakLines(text, Math.max(0, width), size)
  return widthOf(first, size) <= width ? first : ''
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
