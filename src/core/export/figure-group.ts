// How is one group drawn to be published? The crimes that it draws on, each with its sum, certainty and speaker on its own row, and at
// the end of the row who answers that crime.

import { type SetRow, setTexts } from './figure-rows.ts'
import {
  crimeAt,
  crimeWidth,
  headAt,
  lowered,
  markAt,
  moved,
  type RuledNote,
  ringAt,
  type SaidTie,
  setNote,
  setSaid,
  TIE_TYPE,
  tieLine,
} from './figure-ties.ts'

/** A crime that a group draws on: the tie, named by the crime, and who answers the crime. */
export interface GroupRow extends SaidTie {
  /** What the crime is part of, where the picture says so. */
  readonly within: string
  /** How many bodies answer. */
  readonly count: number
  readonly bodies: string
  readonly activities: string
}

/** A group with the crimes that it draws on. */
export interface DrawnGroup {
  readonly name: string
  readonly rows: readonly GroupRow[]
  /** What is said where nobody answers. */
  readonly gap: string
  readonly heads: {
    readonly group: string
    readonly crimes: string
    readonly sums: string
    readonly bodies: string
  }
  readonly remark: string
  readonly note: RuledNote | undefined
}

/** Shares of the width at which the columns stand. */
const AT = { group: 0.135, crime: 0.3, text: 0.415, bars: 0.715, names: 0.785 }
/** Distances of rows in px: the least and the most. */
const ROWS = { least: 78, most: 104 }
const HEAD = 34
const BAR = { width: 11, height: 24, step: 16, most: 5 }
/** From this width on there is room for four columns. */
const WIDE = 1000

/** Draws it; nothing where there is too little room. */
export function drawGroup(group: DrawnGroup, room: Room): SetRow | undefined {
  const set = drawRows(group, room)
  return set && lowered(set, room)
}

interface Room {
  readonly width: number
  readonly height: number
}

function drawRows(group: DrawnGroup, { width, height }: Room): SetRow | undefined {
  if (width < WIDE || group.rows.length === 0) return undefined
  const type = TIE_TYPE.wide
  const x = (share: number) => Math.round(share * width)
  const note = group.note && setNote(group.note, 0, x(AT.text) - 60, 16)
  const remark = setTexts(
    [{ text: group.remark, tone: 'ink3', scale: 1 }],
    x(AT.text),
    x(AT.bars) - x(AT.text) - 24,
    14,
  )
  const below = Math.max(note?.height ?? 0, remark.height) + 10
  const step = Math.min(ROWS.most, (height - HEAD - below) / group.rows.length)
  if (step < ROWS.least) return undefined
  const wide = Math.max(...group.rows.map(({ name }) => crimeWidth(name, 18)))
  const rows = group.rows.map((row, i) => ({ row, y: HEAD + (i + 0.5) * step }))
  const end = HEAD + group.rows.length * step
  const middle = (HEAD + end) / 2
  const crime = { x: Math.max(x(AT.crime), x(AT.group) + 60 + wide / 2), width: wide, height: 46 }
  const spread = Math.min(8, 24 / group.rows.length)
  return {
    markup: [
      headAt(group.heads.group, x(AT.group) - 12, type.head, 'end'),
      headAt(group.heads.crimes, crime.x, type.head, 'middle'),
      headAt(group.heads.sums, x(AT.text), type.head, 'start'),
      headAt(group.heads.bodies, x(AT.bars), type.head, 'start'),
      ...rows.map(({ row, y }, i) =>
        tieLine(
          [x(AT.group) + 8, middle + (i - (rows.length - 1) / 2) * spread],
          [crime.x - crime.width / 2, y],
          'threat',
          row.stroke,
        ),
      ),
      markAt('group', x(AT.group), middle, 28, 28),
      ...nameOf(group.name, x(AT.group) - 24, middle),
      ...rows.map(({ row, y }) => rowAt(group, row, y, width, crime)),
      ...(note ? [moved(0, end + 10, note.markup)] : []),
      moved(0, end + 10, remark.markup),
    ].join(''),
    height: end + below,
  }
}

function nameOf(name: string, x: number, y: number): string[] {
  const set = setTexts([{ text: `**${name}**`, tone: 'ink', scale: 1 }], x, x, 20, 'end')
  return [moved(0, y - set.height / 2, set.markup)]
}

/** A crime with what is said of the tie to it, and who answers. */
function rowAt(
  { gap }: DrawnGroup,
  row: GroupRow,
  y: number,
  width: number,
  crime: { readonly x: number; readonly width: number; readonly height: number },
): string {
  const type = TIE_TYPE.wide
  const x = (share: number) => Math.round(share * width)
  const room = x(AT.bars) - x(AT.text) - 20
  const tip = crime.x + crime.width / 2
  const sum = setTexts([{ text: row.sum, tone: row.isGap ? 'ink3' : 'ink', scale: 1 }], x(AT.text), room, type.sum)
  const said = setSaid(row, x(AT.text), room, type.said, 'start')
  const bars = Array.from({ length: Math.min(row.count, BAR.most) }, (_, i) =>
    markAt('body', x(AT.bars) + 8 + i * BAR.step, y, BAR.width, BAR.height),
  )
  const names = setTexts(
    row.count === 0
      ? [{ text: gap, tone: 'ink3', scale: 1 }]
      : [
          { text: `**${row.bodies}**`, tone: 'ink', scale: 1 },
          { text: row.activities, tone: 'ink2', scale: 0.83 },
        ],
    x(AT.names),
    width - x(AT.names),
    18,
  )
  return [
    ...(row.count === 0 ? [] : [tieLine([tip, y], [x(AT.bars), y], 'response', 'firm')]),
    ...bars,
    crimeAt(row.name, crime.x, y, crime.width, crime.height, 18),
    ...(row.count === 0 ? [ringAt(tip, y)] : []),
    ...(row.within === '' ? [] : [moved(crime.x, y - 40, withinAt(row.within))]),
    moved(0, y - sum.height - 4, sum.markup),
    moved(0, y + 5, said.markup),
    moved(0, y - names.height / 2, names.markup),
  ].join('')
}

function withinAt(name: string): string {
  return headAt(name, 0, 13, 'middle')
}
