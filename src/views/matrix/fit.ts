// Which rows and columns of a matrix has a small frame room for? In a frame nothing is out of sight without being counted.

import type { LensNode } from '../../core/graph/lens.ts'
import { widthOf } from '../../core/layout/text-box.ts'
import type { HeadFacts } from './facts.ts'
import type { ShownMatrix } from './shown-matrix.ts'

/** What of a matrix stands in a frame, and what does not. */
export interface FittedMatrix {
  readonly shown: ShownMatrix
  /** Heads without room, rows and columns. */
  readonly left: readonly LensNode[]
  /** Names over few, wide columns, as leaning names would leave no room for rows. */
  readonly isTight: boolean
  /** px of a row; `undefined` where the style sheet has it. */
  readonly row: number | undefined
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Lengths at a root of 16, as the style sheets have them. */
interface Measures {
  /** Names and counts over the columns. */
  readonly top: number
  readonly heads: number
  readonly totals: number
  readonly column: number
  /** The lines that say what has no room. */
  readonly note: number
  /** What stands beside the name of a row, and the size of its letters. */
  readonly beside: number
  readonly letters: number
}

const LEANING = { top: 126, totals: 56, column: 17, note: 22, beside: 23, letters: 12.5 }
/** In a hall no name is cut: there nobody comes closer to read the rest. */
const FAR = { ...LEANING, top: 170 }
const UPRIGHT: Measures = { top: 38, heads: 94, totals: 36, column: 54, note: 33, beside: 4, letters: 11 }
/** px of a row; the least is a line of its name. */
const ROW = { least: 14, most: 36 }
/** The line over unnamed actors. */
const RULE = 30
/** px that names have in any case, and what lies under them. */
const LEAST_RISE = 104
const UNDER_NAMES = 15
/** px of the narrowest column of a page, and of its sums. */
const NARROW = 25
const TOTALS = 62
/** Rows that leaning names must leave room for. */
const FEW = 5

/** What a frame is asked for. */
interface Asked {
  readonly room: Room
  /** px of a rem. */
  readonly root: number
  /** Heads that stay whatever else has to go. */
  readonly keep: readonly string[]
  readonly nameOf: (id: string) => string
  /** Looked at from far. */
  readonly isFar: boolean
}

/** A matrix as far as a frame has room for it. */
export function fitMatrix(shown: ShownMatrix, { room, root, keep, nameOf, isFar }: Asked): FittedMatrix {
  const scale = root / 16
  const [width, height] = [room.width / scale, room.height / scale]
  const { rows, columns } = shown
  const leaning = isFar ? FAR : LEANING
  const isTight = height - leaning.top - leaning.note < Math.min(FEW, rows.length) * ROW.least
  const measures = isTight
    ? UPRIGHT
    : { ...leaning, heads: Math.max(88, isFar ? Math.min(200, 0.25 * width) : Math.min(178, 0.22 * width)) }
  const heightOf = (some: readonly LensNode[], row: number = ROW.least) =>
    some.reduce((sum, { id }) => sum + Math.max(row, ROW.least * linesIn(nameOf(id), measures)), ruleOver(some))
  const across = Math.max(1, Math.floor((width - measures.heads - measures.totals) / measures.column))
  const isWhole = across >= columns.length && heightOf(rows) <= height - measures.top
  const down = height - measures.top - (isWhole ? 0 : measures.note)
  const some = {
    rows: isWhole ? rows : most(rows, keep, (few) => heightOf(few) <= down),
    columns: isWhole ? columns : first(columns, across, keep),
  }
  let row: number = ROW.most
  while (row > ROW.least && heightOf(some.rows, row) > down) row -= 1
  return {
    ...onlySome(shown, some),
    isTight,
    row: row * scale,
  }
}

/** A matrix with some of its rows and columns, and those that have no room. */
export function onlySome(
  shown: ShownMatrix,
  some: Pick<ShownMatrix, 'rows' | 'columns'>,
): Pick<FittedMatrix, 'shown' | 'left'> {
  const leftOf = (all: readonly LensNode[], seen: readonly LensNode[]) => all.filter((head) => !seen.includes(head))
  return {
    shown: { ...shown, ...some, facts: factsOfSome(shown, some) },
    left: [...leftOf(shown.rows, some.rows), ...leftOf(shown.columns, some.columns)],
  }
}

/** In how many lines a name is set beside its cells. */
function linesIn(name: string, { heads, beside, letters }: Measures): number {
  // Between words and behind a hyphen, and between any two letters of Han.
  const pieces = name.match(/\p{Script=Han}|[^\s\p{Script=Han}-]+-?|\s+/gu) ?? []
  let [lines, line] = [1, '']
  for (const piece of pieces) {
    const isOver = widthOf((line + piece).trimEnd(), letters) > heads - beside
    if (isOver && line.trim() !== '') lines += 1
    line = isOver ? piece.trimStart() : line + piece
  }
  return lines
}

/** px beyond the end of the grid that leaning names need, where columns are as narrow as they get. */
export function overhangOf(names: readonly string[]): number {
  const beyond = names.flatMap((name, i) =>
    /\p{Script=Han}/u.test(name)
      ? []
      : name
          .split('\n')
          .map((line) => widthOf(line, LEANING.letters) * Math.SQRT1_2 - (names.length - i - 0.5) * NARROW - TOTALS),
  )
  return Math.max(0, Math.ceil(Math.max(0, ...beyond)))
}

/** px over the columns that the longest of their names needs: Latin letters lean, Han stands upright. */
export function riseOf(names: readonly string[]): number {
  const rises = names.flatMap((name) =>
    name.split('\n').map((line) => widthOf(line, LEANING.letters) * (/\p{Script=Han}/u.test(line) ? 1 : Math.SQRT1_2)),
  )
  return Math.max(LEAST_RISE, Math.ceil(Math.max(0, ...rises)) + UNDER_NAMES)
}

/** The facts of the heads in sight: each counts all its cells, in sight or not. */
function factsOfSome({ facts }: ShownMatrix, { rows, columns }: Pick<ShownMatrix, 'rows' | 'columns'>) {
  const of = (heads: readonly LensNode[], all: readonly HeadFacts[]) =>
    all.filter(({ id }) => heads.some((head) => head.id === id))
  return {
    ...facts,
    rows: of(rows, facts.rows),
    columns: of(columns, facts.columns),
    over: { ...facts.over, columns: of(columns, facts.over.columns) },
  }
}

/** What stands over the first unnamed actor. */
function ruleOver(rows: readonly LensNode[]): number {
  return rows.some(({ block }) => block > 0) ? RULE : 0
}

/** As many as there is room for, at least one. */
function most(
  heads: readonly LensNode[],
  keep: readonly string[],
  hasRoom: (some: readonly LensNode[]) => boolean,
): readonly LensNode[] {
  let n = heads.length
  while (n > 1 && !hasRoom(first(heads, n, keep))) n -= 1
  return first(heads, n, keep)
}

/** The first of some heads in their order, those that are kept among them. */
export function first(heads: readonly LensNode[], n: number, keep: readonly string[]): readonly LensNode[] {
  const isKept = ({ id }: LensNode) => keep.includes(id)
  const some = [...heads.filter(isKept), ...heads.filter((head) => !isKept(head))].slice(0, n)
  return heads.filter((head) => some.includes(head))
}
