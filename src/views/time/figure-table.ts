// How do dated claims and dates stand on a sheet, as large as the room allows? What finds none is counted.

import { breakLines } from '../../core/export/break-lines.ts'
import { BOLD, movedTo, type TextLook, textOn, textRow } from '../../core/export/sheet.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import { labelledYears, type TimeAxis } from '../../core/layout/time-axis.ts'
import { packLanes } from '../../core/layout/time-lanes.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import { outlineOf, pathIn } from '../../core/model/shapes.ts'
import type { TimeMark } from '../../core/query/time.ts'
import { periodForm } from '../../core/query/time-forms.ts'
import { periodMoments, type TimeRow } from '../../core/query/time-rows.ts'
import { writeBar, writeLane } from './figure-shapes.ts'
import { type MarkText, namedParts, type RowText } from './time-text.ts'

/** What is drawn of the view, in words. */
export interface TimeSheet {
  readonly axis: TimeAxis
  /** Where the report stands: a moment. */
  readonly report: number
  /** What is said of the scale. */
  readonly scale: string
  readonly rows: readonly { readonly head: string; readonly rows: readonly (readonly [TimeRow, RowText])[] }[]
  readonly lanes: readonly { readonly head: string; readonly marks: readonly (readonly [TimeMark, MarkText])[] }[]
  /** That more rows or dates are not drawn. */
  readonly more: (n: number) => string
}

/** px of letters and air between rows, the largest first. */
const SETTINGS = [
  { size: 17, air: 8 },
  { size: 15, air: 6 },
  { size: 14, air: 4 },
  { size: 13, air: 3 },
] as const
const LEAST = 13
/** From so many px on lanes stand beside the rows; below so many the axis stands under the names. */
const WIDE = 1200
const NARROW = 720
const GAP = 16
const INDENT = 22

/** A line of the sheet, and how many rows or dates it holds. */
interface Item {
  readonly height: number
  readonly markup: string
  readonly holds: number
}

/** All of it in a room: in the largest setting that holds it, or else the first lines in the smallest. */
export function drawTimes(
  sheet: TimeSheet,
  width: number,
  height: number,
): { readonly markup: string; readonly height: number } {
  const isWide = width >= WIDE && sheet.rows.length > 0 && sheet.lanes.length > 0
  const right = isWide ? Math.round(width * 0.44) : width
  const left = isWide ? width - right - 3 * GAP : width
  const tried = SETTINGS.map((setting) => {
    const [rows, lanes] = [rowItems(sheet, left, setting), laneItems(sheet, right, setting)]
    return isWide ? [rows, lanes] : [[...rows, ...(rows.length > 0 ? lanes.slice(1) : lanes)]]
  })
  const columns = tried.find((each) => each.every((items) => heightOf(items) <= height)) ?? tried.at(-1) ?? []
  const drawn = columns.map((items) => stacked(items, height, sheet.more))
  return {
    markup: drawn.map(({ markup }, i) => movedTo(i === 0 ? 0 : left + 3 * GAP, 0, markup)).join(''),
    height: Math.max(0, ...drawn.map((one) => one.height)),
  }
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0)
}

/** Items under one another; those that find no room are counted in a last line. */
function stacked(items: readonly Item[], height: number, more: TimeSheet['more']) {
  const look = { size: LEAST, line: 24, tone: 'ink3', weight: 600 } as const
  const isCut = heightOf(items) > height
  const kept = isCut ? items.filter((_, i) => heightOf(items.slice(0, i + 1)) <= height - look.line) : items
  // A heading never ends it.
  const own = isCut ? kept.slice(0, kept.findLastIndex(({ holds }) => holds > 0) + 1) : kept
  const left = items.slice(own.length).reduce((sum, { holds }) => sum + holds, 0)
  const last = isCut ? [{ height: look.line, holds: 0, markup: textOn([more(left)], 0, 0, look) }] : []
  let y = 0
  const markup = [...own, ...last].map((item) => {
    const at = movedTo(0, y, item.markup)
    y += item.height
    return at
  })
  return { markup: markup.join(''), height: y }
}

type Setting = (typeof SETTINGS)[number]

/** Where the axis lies in a column. */
interface Place {
  readonly x: number
  readonly width: number
}

function lookOf(size: number, tone: TextLook['tone'], weight: TextLook['weight']): TextLook {
  return { size, line: Math.round(size * 1.26), tone, weight }
}

function rowItems(sheet: TimeSheet, width: number, { size, air }: Setting): readonly Item[] {
  const all = sheet.rows.flatMap(({ rows }) => rows)
  if (all.length === 0) return []
  const small = lookOf(Math.max(LEAST, size - 2), 'ink', 600)
  const isNarrow = width < NARROW
  const widest = (texts: readonly string[], of: number) => Math.max(0, ...texts.map((one) => widthOf(one, of) * BOLD))
  const unit = widest(
    all.map(([, text]) => text.unit),
    small.size,
  )
  const value = widest(
    all.map(([, text]) => text.value),
    size,
  )
  const rest = width - unit - GAP
  const natural =
    INDENT +
    widest(
      all.map(([row, text]) => Object.values(namedParts(row, text)).join('')),
      size,
    )
  const name = isNarrow ? rest : Math.round(Math.min(natural, 0.46 * rest))
  const chart = isNarrow ? width : rest - name - GAP
  // Figures stand after the line of the report: it leaves them room.
  const share = sheet.axis.at(sheet.report) / 100
  const place = { x: isNarrow ? 0 : name + GAP, width: Math.min(chart, (chart - value - 8) / share) }
  return [
    headItem(sheet, place, small.size, isNarrow),
    ...sheet.rows.flatMap(({ head, rows }) => [
      blockItem(head, width, small.size),
      ...rows.map((row) => rowItem(row, sheet, { width, name, place, isNarrow, size, air })),
    ]),
  ]
}

/** The years over an axis, and how they share it. */
function headItem({ axis, scale }: TimeSheet, { x, width }: Place, size: number, isNarrow: boolean): Item {
  const look = lookOf(size, 'ink3', 400)
  const years = labelledYears(axis, width, size * 3).map(({ year, from, to }) => {
    const half = widthOf(String(year), size) / 2
    const at = Math.max(half, Math.min(width - half, (((from + to) / 2) * width) / 100))
    return textOn([String(year)], x + at - half, isNarrow ? look.line : 0, look)
  })
  return {
    height: look.line * (isNarrow ? 2 : 1) + 2,
    holds: 0,
    markup: [textOn([scale], 0, 0, look), ...years].join(''),
  }
}

function blockItem(head: string, width: number, size: number): Item {
  const look = lookOf(size, 'ink3', 600)
  const lines = breakLines(head, width / BOLD, size)
  const height = 8 + lines.length * look.line + 3
  return {
    height,
    holds: 0,
    markup: `${textOn(lines, 0, 8, look)}<path class="hairline" d="M0 ${height - 1}h${width}"/>`,
  }
}

/** What lies behind a row: where the full years begin, and the report. */
function ground({ axis, report }: TimeSheet, { x, width }: Place, top: number, height: number): string {
  const at = (percent: number) => tenth(x + (percent / 100) * width)
  const tint = axis.at(axis.wideFrom ?? 0)
  const lines = axis.years.filter(({ isWide }) => isWide).map(({ from }) => `M${at(from)} ${top}v${tenth(height)}`)
  return [
    axis.wideFrom === undefined
      ? ''
      : `<rect class="map land" x="${tenth(x)}" y="${top}" width="${tenth((tint / 100) * width)}" height="${tenth(height)}"/>`,
    `<path class="hairline" d="${lines.join('')}"/>`,
    `<path class="rule" d="M${at(axis.at(report))} ${top}v${tenth(height)}" stroke-width="1.5"/>`,
  ].join('')
}

interface RowRoom {
  readonly width: number
  readonly name: number
  readonly place: Place
  readonly isNarrow: boolean
  readonly size: number
  readonly air: number
}

function rowItem([row, text]: readonly [TimeRow, RowText], sheet: TimeSheet, room: RowRoom): Item {
  const { width, name, place, isNarrow, size, air } = room
  const [bold, small] = [lookOf(size, 'ink', 600), lookOf(Math.max(LEAST, size - 2), 'ink', 600)]
  const words = nameItem(row, text, name - INDENT, size)
  const top = isNarrow ? words.height + air : 0
  const high = isNarrow ? bold.line + air : words.height + air
  const y = top + high / 2
  const { from, to } = periodMoments(row.period, sheet.report)
  const at = (moment: number) => place.x + (sheet.axis.at(moment) / 100) * place.width
  const kind = kindOf(row.of) ?? 'ink'
  const [claim] = row.claims
  return {
    height: top + high,
    holds: 1,
    markup: [
      ground(sheet, place, top, high),
      movedTo(0, isNarrow ? air / 2 : air / 2, words.markup),
      writeBar(kind, periodForm(row.period), strokeOf(claim), at(from), at(to), y),
      text.value === '' ? '' : textOn([text.value], at(sheet.report) + 7, y - bold.line / 2, bold),
      textOn([text.unit], width, (isNarrow ? (words.height + air) / 2 : y) - small.line / 2, small, 'end'),
    ].join(''),
  }
}

/** The mark of whose a row is, and its words, the name bold where it stands first. */
function nameItem(row: TimeRow, text: RowText, width: number, size: number) {
  const { before, name, after } = namedParts(row, text)
  const [bold, plain] = [lookOf(size, 'ink', 600), lookOf(size, 'ink3', 400)]
  const isFirst = before === '' && widthOf(name, size) * BOLD <= width
  const start = isFirst ? name : ''
  const said = (isFirst ? after : before + name + after).trimEnd()
  const used = widthOf(start, size) * BOLD
  const [one = ''] = breakLines(said.trimStart(), Math.max(0, width - used - size / 2), size)
  const first = widthOf(one, size) <= width - used - size / 2 ? one : ''
  const rest = said.trimStart().slice(first.length).trim()
  const more = rest === '' ? [] : breakLines(rest, width, size)
  const isGlued = isFirst && !after.startsWith(' ')
  const kind = kindOf(row.of)
  const glue = isGlued && first !== '' ? [[start + first, bold] as const] : undefined
  return {
    height: bold.line * (1 + more.length),
    markup: [
      kind === undefined ? '' : signAt(kind, { x: 7, y: bold.line / 2 }),
      textRow(
        glue ?? [
          ...(start === '' ? [] : [[start, bold] as const]),
          ...(first === '' ? [] : [[first, start === '' ? { ...plain, tone: 'ink' as const } : plain] as const]),
        ],
        INDENT,
        0,
      ),
      textOn(more, INDENT, bold.line, start === '' ? { ...plain, tone: 'ink' } : plain),
    ].join(''),
  }
}

function laneItems(sheet: TimeSheet, width: number, { size }: Setting): readonly Item[] {
  if (sheet.lanes.length === 0) return []
  const small = lookOf(Math.max(LEAST, size - 2), 'ink3', 400)
  const place = { x: 0, width }
  const high = small.line + 3
  return [
    headItem(sheet, place, small.size, width < NARROW),
    ...sheet.lanes.flatMap(({ head, marks }) => {
      const texts = new Map(marks)
      const label = (mark: TimeMark) => texts.get(mark)?.label ?? ''
      const packed = packLanes(
        marks.map(([mark]) => mark),
        sheet.axis,
        { width, wordsOf: (mark) => widthOf(label(mark), small.size), space: widthOf('  ', small.size) },
      )
      const count = Math.max(0, ...packed.map(({ lane }) => lane + 1))
      return [
        blockItem(head, width, small.size),
        ...Array.from({ length: count }, (_, lane): Item => {
          const own = packed.filter((mark) => mark.lane === lane)
          return {
            height: high,
            holds: own.reduce((sum, { items }) => sum + items.length, 0),
            markup: [
              ground(sheet, place, 0, high),
              ...own.map((mark) =>
                writeLane(mark, kindOf(mark.items[0]?.of ?? '') ?? 'ink', mark.items.map(label), high / 2, small),
              ),
            ].join(''),
          }
        }),
      ]
    }),
  ]
}

/** The mark of a kind round a point. */
export function signAt(kind: EntityKind, at: { readonly x: number; readonly y: number }): string {
  const { sign, filling } = KINDS[kind]
  const [width, height] = sign
  const shape = pathIn(outlineOf(kind), { ...at, width, height })
  return `<g class="${filling === 'hollow' ? 'mark' : 'sum'} kind-${kind}"><path d="${shape}"/></g>`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
