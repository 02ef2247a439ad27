// How is one crime drawn to be published? Who draws on it before it, with sum, certainty and speaker; who answers behind it, or below
// where a column is too narrow.

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
  type SaidBody,
  type SaidTie,
  setNote,
  setTie,
  slantAt,
  TIE_TYPE,
  type TieType,
  tieLine,
} from './figure-ties.ts'

/** A crime with who draws on it and who answers. */
export interface DrawnCrime {
  readonly name: string
  readonly ties: readonly SaidTie[]
  readonly bodies: readonly SaidBody[]
  /** What is said where nobody answers. */
  readonly gap: string
  readonly heads: { readonly ties: string; readonly crime: string; readonly bodies: string }
  readonly note: RuledNote | undefined
}

interface Room {
  readonly width: number
  readonly height: number
}

/** From this width on bodies stand behind the crime. */
const WIDE = 1000
/** Distances of rows in px: the least and the most. */
const ROWS = { least: 10, most: 44 }
const HEAD = 34
const PORT = 9
const DIAMOND = 24
const BODY = { width: 13, height: 42 }

/** Draws it; nothing where the room is too low. */
export function drawCrime(crime: DrawnCrime, room: Room): SetRow | undefined {
  const set =
    room.width >= WIDE
      ? (drawWide(crime, room, TIE_TYPE.wide) ?? drawWide(crime, room, TIE_TYPE.close))
      : drawNarrow(crime, room)
  return set && lowered(set, room)
}

/** What sums of fractions miss, in px. */
const MISS = 0.5

function drawWide(crime: DrawnCrime, { width, height }: Room, type: TieType): SetRow | undefined {
  const edge = Math.round(width * 0.325)
  const rows = crime.ties.map((tie) => setTie(tie, edge, edge, type, 'end'))
  const bodyX = Math.round(width * 0.735)
  const textX = bodyX + BODY.width + 14
  const bodies = bodiesOf(crime, textX, width - textX, type)
  const note = crime.note && setNote(crime.note, bodyX, width - bodyX, type.said + 1)
  const placed = spread(rows, HEAD, height)
  if (placed === undefined) return undefined
  const beside = stackHeight(bodies) + (note ? note.height + NOTE_GAP : 0)
  const end = Math.max(placed.end, HEAD + beside)
  if (end > height + MISS) return undefined
  const y = (HEAD + placed.end) / 2
  const size = { width: Math.max(220, crimeWidth(crime.name, type.name)), height: 58 }
  const cx = Math.round((edge + DIAMOND + 20 + bodyX) / 2)
  const top = Math.max(HEAD, Math.min(y - stackHeight(bodies) / 2, end - beside))
  return {
    markup: [
      headAt(crime.heads.ties, edge, type.head, 'end'),
      headAt(crime.heads.crime, cx, type.head, 'middle'),
      headAt(crime.heads.bodies, bodyX, type.head, 'start'),
      ...threats(crime.ties, placed.middles, edge, [cx - size.width / 2, y], size.height),
      ...answers(bodies, crime.bodies.length > 0, top, bodyX, [cx + size.width / 2, y], size.height),
      crimeAt(crime.name, cx, y, size.width, size.height, type.name),
      ...(crime.bodies.length === 0 ? [ringAt(cx + size.width / 2, y)] : []),
      ...rows.map((row, i) => moved(0, placed.tops[i] ?? 0, row.markup)),
      ...(note ? [moved(0, end - note.height, note.markup)] : []),
    ].join(''),
    height: end,
  }
}

const NOTE_GAP = 32

/** In a column bodies stand below at the same edge, and the crime at the other side. */
function drawNarrow(crime: DrawnCrime, { width, height }: Room): SetRow | undefined {
  const type = TIE_TYPE.narrow
  const size = { width: crimeWidth(crime.name, type.name), height: 46 }
  const edge = Math.round(Math.min(width * 0.5, width - size.width - 96))
  if (edge < 200) return undefined
  const ties = crime.ties.map((tie) => setTie(tie, edge, edge, type, 'end'))
  const bodies = crime.bodies.map((body) => bodyRow(body, edge, edge, type, 'end'))
  const gap = crime.bodies.length === 0 ? [setTexts([quiet(crime.gap)], edge, edge, type.said, 'end')] : []
  const below = [...bodies, ...gap]
  const note = crime.note && setNote(crime.note, width - NOTE_WIDTH, NOTE_WIDTH, 13)
  const left = height - HEAD - BODIES_HEAD
  const all = spread([...ties, ...below], HEAD, height - BODIES_HEAD)
  if (all === undefined || left < 0) return undefined
  const n = ties.length
  const shift = (i: number) => (i < n ? 0 : BODIES_HEAD)
  const middles = all.middles.map((middle, i) => middle + shift(i))
  const tops = all.tops.map((top, i) => top + shift(i))
  const end = all.end + BODIES_HEAD
  const cx = width - size.width / 2
  const y = (HEAD + (middles[n - 1] ?? HEAD)) / 2 + 20
  const noteY = Math.max(y + size.height / 2 + 40, end - (note?.height ?? 0))
  if (note && noteY + note.height > height + MISS) return undefined
  const head = (tops[n] ?? end) - 24
  const port: readonly [number, number] = [cx - size.width / 2, y]
  return {
    markup: [
      headAt(crime.heads.ties, edge, type.head, 'end'),
      moved(0, head, headAt(crime.heads.bodies, edge, type.head, 'end')),
      ...threats(crime.ties, middles.slice(0, n), edge, port, size.height, bodies.length),
      ...bodies.flatMap((_, i) => {
        const at = middles[n + i] ?? 0
        const [x, portY] = portOf(port, n + i, n + bodies.length, size.height)
        return [tieLine([edge + 24, at], [x, portY], 'response', 'firm'), markAt('body', edge + 18, at, 11, 30)]
      }),
      crimeAt(crime.name, cx, y, size.width, size.height, type.name),
      ...(bodies.length === 0 ? [ringAt(width, y)] : []),
      ...[...ties, ...below].map((row, i) => moved(0, tops[i] ?? 0, row.markup)),
      ...(note ? [moved(0, noteY, note.markup)] : []),
    ].join(''),
    height: Math.max(end, note ? noteY + note.height : 0),
  }
}

const BODIES_HEAD = 40
const NOTE_WIDTH = 176

const quiet = (text: string) => ({ text, tone: 'ink3', scale: 1 }) as const

function bodyRow(
  { name, said }: SaidBody,
  x: number,
  width: number,
  type: { readonly name: number; readonly said: number },
  anchor: 'start' | 'end',
): SetRow {
  const scale = type.said / type.name
  return setTexts(
    [
      { text: `**${name}**`, tone: 'ink', scale: 0.92 },
      { text: said, tone: 'ink2', scale },
    ],
    x,
    width,
    type.name,
    anchor,
  )
}

/** Who answers, or that nobody does. */
function bodiesOf(crime: DrawnCrime, x: number, width: number, type: typeof TIE_TYPE.wide): SetRow[] {
  if (crime.bodies.length === 0) return [setTexts([quiet(crime.gap)], x, width, type.sum)]
  return crime.bodies.map((body) => bodyRow(body, x, width, type, 'start'))
}

const BODY_GAP = 30

function stackHeight(rows: readonly SetRow[]): number {
  return rows.reduce((sum, row) => sum + Math.max(row.height, BODY.height), 0) + Math.max(0, rows.length - 1) * BODY_GAP
}

/** Marks of who draws on the crime, and their lines. */
function threats(
  ties: readonly SaidTie[],
  middles: readonly number[],
  edge: number,
  port: readonly [number, number],
  height: number,
  others = 0,
): string[] {
  const x = edge + 22
  return ties.flatMap(({ kind, stroke }, i) => {
    const y = middles[i] ?? 0
    return [
      tieLine([x + DIAMOND / 2 - 1, y], portOf(port, i, ties.length + others, height), 'threat', stroke),
      markAt(kind, x, y, DIAMOND, DIAMOND),
    ]
  })
}

/** Marks and words of who answers, and their lines. */
function answers(
  rows: readonly SetRow[],
  hasBodies: boolean,
  top: number,
  x: number,
  [cx, cy]: readonly [number, number],
  height: number,
): string[] {
  let y = top
  return rows.flatMap((row, i) => {
    const own = Math.max(row.height, BODY.height)
    const middle = y + own / 2
    y += own + BODY_GAP
    const words = moved(0, middle - row.height / 2, row.markup)
    if (!hasBodies) return [words]
    const d = offset(i, rows.length, height)
    const from: readonly [number, number] = [cx - slantAt(d, height), cy + d]
    return [
      tieLine(from, [x, middle], 'response', 'firm'),
      markAt('body', x + BODY.width / 2, middle, BODY.width, BODY.height),
      words,
    ]
  })
}

/** Where the `i`th of `n` lines meets a crime whose tip is at a point. */
function portOf([x, y]: readonly [number, number], i: number, n: number, height: number): readonly [number, number] {
  const d = offset(i, n, height)
  return [x + slantAt(d, height), y + d]
}

function offset(i: number, n: number, height: number): number {
  return (i - (n - 1) / 2) * Math.min(PORT, (height - 14) / Math.max(1, n))
}

/** Rows from a height on, as far apart as there is room; nothing where there is too little. */
function spread(rows: readonly SetRow[], from: number, height: number) {
  const own = rows.reduce((sum, row) => sum + row.height, 0)
  const gaps = Math.max(1, rows.length - 1)
  const gap = Math.min(ROWS.most, (height - from - own) / gaps)
  if (gap < ROWS.least) return undefined
  let y = from
  const tops = rows.map((row) => {
    const top = y
    y += row.height + gap
    return top
  })
  return {
    tops,
    middles: tops.map((top, i) => top + (rows[i]?.height ?? 0) / 2),
    end: y - gap,
  }
}
