// Where do the things stand that a unit ties, and how do its ties run between them? One line a claim: what ties two things
// several times fans out.

import { breakEvenly, lineWidth } from '../../core/export/break-lines.ts'
import { type Curve, curveOf, movedCurve, type Point } from '../../core/layout/curve.ts'
import type { SceneMark } from '../../core/layout/scene.ts'
import type { SceneText } from '../../core/layout/text-box.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { type EntityId, kindOf } from '../../core/model/ids.ts'
import { KINDS } from '../../core/model/kinds.ts'
import type { Side } from '../../core/model/ontology.ts'

/** Two things that a unit ties, and how. */
export interface UnitTie {
  /** The claim; of a row of the annex the activity and the other end. */
  readonly id: string
  readonly subject: EntityId
  readonly object: EntityId
  readonly stroke: Stroke
  readonly side: Side
  readonly isOurs: boolean
}

/** A tie with the way it takes. */
export type TieLine = UnitTie & { readonly curve: Curve }

/** A thing where it stands. */
export type UnitMark = SceneMark & { readonly label: SceneText }

/** The picture of a unit. */
export interface UnitScene {
  readonly width: number
  readonly height: number
  readonly lines: readonly TieLine[]
  readonly marks: readonly UnitMark[]
}

/** Across, in px of the narrowest panel; a wider one draws it larger. */
const WIDTH = 300
const SIZE = 12
const STEP = SIZE * 1.15
/** The widest that a name of the first column may be, and the least that is left to lines. */
const NAME = 104
const ROOM = 72
/** The least between two of a column, and the most between two lines at a mark. */
const GAP = 12
const PORTS = 5
/** A sign with what is between it and its name, at most. */
const SIGN = 22

/** A picture of two columns, with an activity between them. What has no tie is not in it. */
export function unitScene(ties: readonly UnitTie[], nameOf: (id: EntityId) => string, isMirrored: boolean): UnitScene {
  const drawn = ties.filter(({ subject, object }) => subject !== object)
  const columns = columnsOf(drawn)
  const boxed = (column: Column, width = NAME) =>
    ordered(column, columns, drawn).map((id) => boxOf(id, nameOf(id), width))
  const [start, middle] = [boxed('start'), boxed('middle')]
  const reach = Math.max(0, ...start.map(({ width }) => width))
  // Short names leave room to long ones across.
  const end = boxed('end', middle.length > 0 ? NAME : WIDTH - reach - ROOM - SIGN)
  const heightOf = (some: readonly Boxed[]) => some.reduce((sum, { height }) => sum + height + GAP, 0)
  const height = Math.max(heightOf(start), heightOf(middle), heightOf(end))
  const marks = [
    ...placed(start, (height - heightOf(start)) / 2, (box) => reach - box.width / 2),
    ...placed(middle, (height - heightOf(middle)) / 2, () => WIDTH / 2),
    ...placed(
      end,
      (height - heightOf(end)) / 2,
      (box) => WIDTH - Math.max(...end.map(({ width }) => width)) + box.width / 2,
    ),
  ].map((mark) => setOf(mark, columns.get(mark.id) === 'start'))
  const lines = linesOf(drawn, marks, columns)
  if (!isMirrored) return { width: WIDTH, height, lines, marks }
  return {
    width: WIDTH,
    height,
    lines: lines.map((line) => ({ ...line, curve: movedCurve(line.curve, ([x, y]) => [WIDTH - x, y]) })),
    marks: marks.map((mark) => ({ ...mark, x: WIDTH - mark.x, label: turned(mark.label) })),
  }
}

type Column = 'start' | 'middle' | 'end'

/** Whoever a unit speaks of first begins; what it is tied to stands across. Groups begin wherever they stand in a claim. */
function columnsOf(ties: readonly UnitTie[]): Map<EntityId, Column> {
  const columns = new Map<EntityId, Column>()
  const across = (column: Column | undefined) => (column === 'start' ? 'end' : 'start')
  for (const { subject, object } of ties) {
    for (const id of [subject, object]) if (kindOf(id) === 'activity') columns.set(id, 'middle')
    const [a, b] = kindOf(object) === 'group' && kindOf(subject) !== 'group' ? [object, subject] : [subject, object]
    const [of, to] = [columns.get(a), columns.get(b)]
    if (of === undefined) columns.set(a, to === undefined ? 'start' : across(to))
    if (to === undefined) columns.set(b, columns.get(a) === 'middle' ? 'end' : across(columns.get(a)))
  }
  return columns
}

/** As the unit names them; across in the order of what they are tied to, so that few lines cross. */
function ordered(column: Column, columns: ReadonlyMap<EntityId, Column>, ties: readonly UnitTie[]): EntityId[] {
  const all = [...columns].flatMap(([id, at]) => (at === column ? [id] : []))
  if (column !== 'end') return all
  const starts = [...columns].flatMap(([id, at]) => (at === 'start' ? [id] : []))
  const middleOf = (id: EntityId) => {
    const at = ties
      .filter(({ subject, object }) => [subject, object].includes(id))
      .map(({ subject, object }) => starts.indexOf(subject === id ? object : subject))
    return at.reduce((sum, one) => sum + one, 0) / Math.max(1, at.length)
  }
  return all.sort((a, b) => middleOf(a) - middleOf(b))
}

interface Boxed {
  readonly id: EntityId
  readonly lines: readonly string[]
  /** Of mark and name together. */
  readonly width: number
  readonly height: number
}

function boxOf(id: EntityId, name: string, most: number): Boxed {
  const lines = breakEvenly(name, most, SIZE)
  const wide = Math.max(...lines.map((line) => lineWidth(line, SIZE)))
  const kind = kindOf(id)
  const extra = kind === 'crime' ? SIGN : kind === undefined ? 0 : KINDS[kind].sign[0] + 8
  return { id, lines, width: wide + extra, height: lines.length * STEP + (kind === 'crime' ? 12 : 4) }
}

function placed(boxes: readonly Boxed[], from: number, middleOf: (box: Boxed) => number) {
  let top = from
  return boxes.map((box) => {
    const y = top + GAP / 2 + box.height / 2
    top += box.height + GAP
    return { ...box, x: middleOf(box), y }
  })
}

/** A crime holds its name; any other mark stands where its lines begin, with its name outside. */
function setOf(
  { id, lines, width, height, x, y }: Boxed & { readonly x: number; readonly y: number },
  isStart: boolean,
): UnitMark {
  const kind = kindOf(id) ?? 'document'
  const text = { lines, y, size: SIZE, weight: KINDS[kind].weight, tone: 'ink' as const }
  const mark = { id, kind, y, isBracket: false, isAlone: false }
  if (kind === 'crime') return { ...mark, x, width, height, isWide: true, label: { ...text, x, anchor: 'middle' } }
  const [wide, high] = KINDS[kind].sign
  // Lines run on from it: its name stands over it.
  if (kind === 'activity')
    return {
      ...mark,
      x,
      width: wide,
      height: high,
      isWide: false,
      label: { ...text, x, y: y - high / 2 - STEP / 2 - 1, anchor: 'middle' },
    }
  const inner = isStart ? x + width / 2 - wide / 2 : x - width / 2 + wide / 2
  const away = isStart ? -wide / 2 - 6 : wide / 2 + 6
  const label = { ...text, x: inner + away, anchor: isStart ? ('end' as const) : ('start' as const) }
  return { ...mark, x: inner, width: wide, height: high, isWide: false, label }
}

function linesOf(
  ties: readonly UnitTie[],
  marks: readonly UnitMark[],
  columns: ReadonlyMap<EntityId, Column>,
): TieLine[] {
  const known = new Map(marks.map((mark) => [mark.id, mark]))
  const sideOf = (id: EntityId, other: EntityId) => {
    const [own, its] = [columns.get(id), columns.get(other)]
    return own === 'start' || (own === 'middle' && its === 'end') ? 1 : -1
  }
  // Ports fan in the order of the far ends; lines that share both ends keep the order of the claims.
  const portOf = (id: EntityId, tie: UnitTie): Point => {
    const mark = known.get(id)
    if (!mark) return [0, 0]
    const other = tie.subject === id ? tie.object : tie.subject
    const side = sideOf(id, other)
    const far = (one: UnitTie) => known.get(one.subject === id ? one.object : one.subject)?.y ?? 0
    const beside = ties
      .filter(
        ({ subject, object }) =>
          (subject === id && sideOf(id, object) === side) || (object === id && sideOf(id, subject) === side),
      )
      .sort((a, b) => far(a) - far(b))
    const step = Math.min(PORTS, (Math.max(mark.label.lines.length * STEP, mark.height) - 2) / beside.length)
    return [mark.x + side * (mark.width / 2 + 2), mark.y + (beside.indexOf(tie) - (beside.length - 1) / 2) * step]
  }
  return ties.map((tie) => {
    const [from, to] = [portOf(tie.subject, tie), portOf(tie.object, tie)]
    if (columns.get(tie.subject) !== columns.get(tie.object)) return { ...tie, curve: curveOf(from, to) }
    // Two of one column: it swings out into the room between the columns.
    const isStart = columns.get(tie.subject) === 'start'
    const turn = ([x, y]: Point): Point => [isStart ? x : -x, y]
    return { ...tie, curve: movedCurve(curveOf(turn(from), turn(to), true), turn) }
  })
}

function turned(text: SceneText): SceneText {
  const anchor = text.anchor === 'start' ? 'end' : text.anchor === 'end' ? 'start' : 'middle'
  return { ...text, x: WIDTH - text.x, anchor }
}
