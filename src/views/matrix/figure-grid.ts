// How is a matrix drawn in a file of its own? As on screen: a number, a shade and a stroke for each pair, a dot where nothing is said.

import type { Pen } from '../../core/export/setting.ts'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { rampStep } from '../../core/layout/ramp.ts'
import { cellText, countCell, isOfClaims, sumText } from './facts.ts'
import { BESIDE, type GridLayout, type PlacedRow } from './figure-fit.ts'

/** What of a matrix is lit, and how its parts are known. */
export interface GridLook {
  readonly pen: Pen
  /** Heads that what is selected is about. */
  readonly lit: ReadonlySet<string>
  readonly selected: readonly string[]
  /** Whether a crime stands with its parent among the columns. */
  readonly isPart: (id: string) => boolean
  /** The words over the unnamed actors. */
  readonly unnamed: string
}

/** The markup of a matrix. */
export function drawGrid(grid: GridLayout, look: GridLook): string {
  const { rows, notes, sizes } = grid
  return [
    ...bandsOf(grid, look),
    ...headsOf(grid, look),
    ...ruleOf(grid, look),
    ...rows.flatMap((row, at) => rowOf(grid, row, at, look)),
    look.pen.words(notes.lines, 0, notes.y, sizes.small, { tone: 'ink3' }),
  ].join('')
}

/** Where a column begins. */
function columnAt({ across }: GridLayout, i: number): number {
  return across.heads + i * across.column
}

function widthOfGrid({ across, shown }: GridLayout): number {
  return across.heads + shown.columns.length * across.column + across.totals
}

/** Grounds of rows and columns that are lit. */
function bandsOf(grid: GridLayout, { pen, lit, selected }: GridLook): string[] {
  const { rows, shown, across, top, isLeaning } = grid
  const last = rows.at(-1)
  const from = isLeaning ? top : 0
  const foot = last === undefined ? top : last.y + last.height
  return [
    ...shown.columns.flatMap(({ id }, i) =>
      lit.has(id) ? [pen.box('band', columnAt(grid, i), from, across.column, foot - from)] : [],
    ),
    ...rows.flatMap(({ node, y, height }) => [
      ...(lit.has(node.id) ? [pen.box('band', 0, y, widthOfGrid(grid), height)] : []),
      ...(selected.includes(node.id) ? [pen.box('bar', 0, y, 3, height)] : []),
    ]),
  ]
}

/** Names and counts over the columns. */
function headsOf(grid: GridLayout, { pen, lit, isPart }: GridLook): string[] {
  const { shown, sizes, names, top, counts, totals, across, isLeaning } = grid
  const under = top + counts.height
  const lineOf = (lines: readonly string[]) => top + (counts.height - lines.length * sizes.small.line) / 2
  const end = columnAt(grid, shown.columns.length) + across.totals / 2
  return [
    pen.words(counts.label, across.heads - BESIDE.after, lineOf(counts.label), sizes.small, {
      tone: 'ink3',
      anchor: 'end',
    }),
    pen.words(totals, end, lineOf(totals), sizes.small, { tone: 'ink3', anchor: 'middle' }),
    ...shown.facts.over.columns.flatMap(({ id, said, ours }, i) => {
      const x = columnAt(grid, i)
      const middle = x + across.column / 2
      const weight = lit.has(id) ? 600 : 400
      const name = names[i] ?? []
      const text = shown.emptinessOf(id) === 'left' ? '–' : sumText(said, ours)
      const number = top + (counts.height - sizes.number.line) / 2
      return [
        isLeaning
          ? pen.leaning(name.join(' '), middle + sizes.head.size * 0.4, top - 4, sizes.head.size, { weight })
          : pen.words(name, middle, top - 4 - name.length * sizes.head.line, sizes.head, { weight, anchor: 'middle' }),
        ...(isPart(id) ? [pen.box('family', x, top - 2, across.column, 2)] : []),
        pen.words([text], middle, number, sizes.number, {
          tone: lit.has(id) ? 'ink' : 'ink3',
          weight,
          anchor: 'middle',
        }),
      ]
    }),
    pen.lines('hairline', [[0, under - 0.5, widthOfGrid(grid), under - 0.5]]),
  ]
}

/** The line over unnamed actors. */
function ruleOf(grid: GridLayout, { pen, unnamed }: GridLook): string[] {
  if (grid.unnamed === undefined) return []
  const { small } = grid.sizes
  const y = grid.unnamed
  return [
    pen.lines('hairline', [[0, y - 5, widthOfGrid(grid), y - 5]]),
    pen.words([unnamed], 0, y, small, { tone: 'ink3', weight: 600 }),
  ]
}

/** One row: its name, its cells, and how many of them there are. */
function rowOf(grid: GridLayout, { node, y, height, name }: PlacedRow, at: number, look: GridLook): string[] {
  const { pen, lit } = look
  const { shown, sizes, across } = grid
  const { said = 0, ours = 0 } = shown.facts.rows[at] ?? {}
  const weight = lit.has(node.id) ? 600 : 400
  const middle = y + height / 2
  const end = columnAt(grid, shown.columns.length) + across.totals / 2
  const sum = said + ours > 0 ? sumText(said, ours) : '–'
  return [
    pen.sign(node.kind, BESIDE.middle, middle, shown.emptinessOf(node.id) === 'silent'),
    pen.words(name, BESIDE.mark, middle - (name.length * sizes.name.line) / 2, sizes.name, { weight }),
    ...shown.columns.map((column, i) =>
      pairOf(grid, [node, column], { x: columnAt(grid, i), y, width: across.column, height }, look),
    ),
    pen.words([sum], end, middle - sizes.number.line / 2, sizes.number, {
      tone: lit.has(node.id) ? 'ink' : 'ink3',
      weight,
      anchor: 'middle',
    }),
  ]
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands where a row and a column meet. */
function pairOf(
  { shown, sizes }: GridLayout,
  [row, column]: readonly [LensNode, LensNode],
  place: Place,
  { pen, selected }: GridLook,
): string {
  const cell = cellOf(shown.cells, row.id, column.id)
  const denial = cellOf(shown.denials, row.id, column.id)
  const isChosen = isChosenPair(cell, denial, selected)
  const frame = isChosen ? pen.box('chosen', place.x + 1, place.y + 1, place.width - 2, place.height - 2) : ''
  if (cell !== undefined) return cellAt(cell, denial, place, sizes.number, pen) + frame
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2]
  if (denial !== undefined) return pen.stroke('denied', 'ink', x, y, place.width - 6) + frame
  return shown.isLeftOut(row.id, column.id) ? hatched(place, pen) : pen.dot('silent', x, y, 1.5)
}

function isChosenPair(cell: LensLink | undefined, denial: LensLink | undefined, selected: readonly string[]): boolean {
  if (cell !== undefined) return selected.includes(cell.id)
  return denial?.strands.some(({ stand }) => selected.includes(stand)) ?? false
}

/** A cell: its shade and number, under that how firm it is; a ring where it is our reading. */
function cellAt(
  cell: LensLink,
  denial: LensLink | undefined,
  { x, y, width, height }: Place,
  type: { readonly size: number; readonly line: number },
  pen: Pen,
): string {
  const { n, ours } = countCell(cell)
  const step = rampStep(n + ours)
  const isLimited = cell.stroke === 'limited'
  const [middle, centre] = [x + width / 2, y + height / 2]
  const hasStroke = isOfClaims(cell)
  const role = isLimited ? 'ink' : `on-shade-${step}`
  const under = isLimited ? centre : centre + Math.min(height / 2 - 5, 10)
  const wide = width - 8
  const half = wide / 2 - 2
  const strokes = !hasStroke
    ? []
    : denial === undefined
      ? [pen.stroke(cell.stroke, role, middle, under, wide)]
      : [
          pen.stroke(cell.stroke, role, middle - half / 2 - 2, under, half),
          pen.stroke('denied', role, middle + half / 2 + 2, under, half),
        ]
  const top = centre - type.line / 2 - (hasStroke ? Math.min(4, height / 7) : 0)
  return [
    pen.box(isLimited ? 'cell limited' : `cell shade-${step}`, x + 1, y + 1, width - 2, height - 2),
    isLimited
      ? ''
      : pen.words([cellText(cell)], middle, top, type, { tone: `shade-${step}`, weight: 600, anchor: 'middle' }),
    ...strokes,
    cell.inferred ? pen.dot(isLimited ? 'ours on-shade-1' : `ours ${role}`, x + width - 6, y + 6, 2.5) : '',
  ].join('')
}

/** px between the lines of what filters leave out. */
const HATCH = 6

/** Slanting lines over a place. */
export function hatched({ x, y, width, height }: Place, pen: Pen): string {
  const [left, top, wide, high] = [x + 1, y + 1, width - 2, height - 2]
  const lines: [number, number, number, number][] = []
  for (let from = HATCH - high; from < wide; from += HATCH) {
    const start = Math.max(0, from)
    const end = Math.min(wide, from + high)
    lines.push([left + start, top + start - from, left + end, top + end - from])
  }
  return pen.lines('hatch', lines)
}
