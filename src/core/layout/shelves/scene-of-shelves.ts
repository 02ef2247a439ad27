// How are shelves drawn? Crimes and regions beside their shelf, activities by name on it, bodies at the end, and one line for each
// shelf and mark. The lines of a single activity are in the scene too: they are seen when something lights them.

import type { LensNode } from '../../graph/lens.ts'
import { type ShelfLine, shelfLines } from '../../graph/lenses/shelves.ts'
import { KINDS } from '../../model/kinds.ts'
import type { Scene, SceneMark, SceneNote, SceneRing } from '../scene.ts'
import { countBehind } from '../scene-notes.ts'
import { type SceneText, widthOf } from '../text-box.ts'
import { cutToFit, type ShelfWords, type ShelvesAsked } from './asked.ts'
import { type ColumnsOfShelves, columnsFor } from './columns.ts'
import { linesOfShelves } from './lines-of-shelves.ts'
import { bodiesBeside, marksBeside } from './marks-beside.ts'
import { type PlacedShelf, placeShelves } from './place-shelves.ts'
import { shapesOfPlate, shapesOfShelf } from './plates.ts'

/** px of a plate. */
const PLATE = { width: 11, height: 8, gap: 4 } as const

/** Draws shelves. */
export function sceneOfShelves(asked: ShelvesAsked): Scene {
  const fitted = asWideAsSeen(asked)
  return drawn(fitted)
}

/** What is higher than its canvas is made smaller, as far as it can still be read, and is then as much wider. */
function asWideAsSeen(asked: ShelvesAsked): ShelvesAsked {
  const { width, height } = asked.size
  const { shelves, foot } = columnsFor(asked)
  const needed = placeShelves(asked.shelves, shelves).bottom + foot
  if (needed <= height || asked.form === 'list') return asked
  const zoom = Math.max(SMALLEST, height / needed)
  return { ...asked, size: { width: width / zoom, height: Math.max(height, Math.min(needed, height / zoom)) } }
}

/** How small a picture may become. */
const SMALLEST = 0.8

function drawn(asked: ShelvesAsked): Scene {
  const { lens, shelves, words, size } = asked
  const columns = columnsFor(asked)
  const { placed, row, bottom } = placeShelves(shelves, columns.shelves)
  const typed = typeFor(row, words.size, words.isSquare)
  const sums = shelfLines(lens, shelves)
  const all = nodesBySide(asked)
  const hasMarks = asked.form !== 'list'
  const left = hasMarks ? marksBeside(all.left, placed, sums, columns, words) : []
  const right = hasMarks && asked.form === 'columns' ? bodiesBeside(all.right, placed, sums, columns, words) : []
  const marks = [
    ...placed.map((one) => shelfMark(one, words)),
    ...left,
    ...placed.flatMap((one) => activityMarks(one, asked, typed)),
    ...right,
  ]
  const asides = new Map(all.right.map((node) => [node.id, words.aside(node)]))
  const { lines, ends } = linesOfShelves(asked, marks, placed, sums)
  return {
    width: size.width,
    height: Math.max(size.height, bottom + columns.foot),
    marks,
    lines,
    notes: [
      ...notesOf(asked, placed, columns, sums),
      ...right.flatMap((mark) => countBehind(mark, asides.get(mark.id) ?? '', size.width)),
    ],
    rings: [...gapRings(all.left, left), ...ends],
    braces: [],
  }
}

/** The size of names in rows of that height. */
function typeFor(row: number, full: number, isSquare: boolean): number {
  if (row >= 18) return full
  return isSquare ? 12 : row >= 15 ? 12 : 11
}

function nodesBySide({ lens, order }: ShelvesAsked): { left: readonly LensNode[]; right: readonly LensNode[] } {
  const rank = new Map(order.flat().map((id, i) => [id, i]))
  const inOrder = (column: string | undefined) =>
    lens.nodes
      .filter((node) => node.column === column)
      .sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size))
  return { left: inOrder(lens.columns[0]), right: inOrder(lens.columns[2]) }
}

/** The ground of a shelf; folded, with its name on it. */
function shelfMark({ shelf, x, y, width, height, rows }: PlacedShelf, words: ShelfWords): SceneMark {
  return {
    ...PLAIN,
    id: shelf.id,
    kind: 'activity',
    x: x + width / 2,
    y: y + height / 2,
    width,
    height,
    shapes: shapesOfShelf(width),
    label:
      rows.length > 0
        ? undefined
        : {
            lines: [cutToFit(words.shelf(shelf), words.size, width - COUNT, words.isSquare)],
            x: x + INSIDE,
            y: y + height / 2,
            anchor: 'start',
            size: words.size,
            weight: 400,
            tone: 'ink',
          },
  }
}

/** px from the edge of a folded shelf to its name, and what is kept for how many it holds. */
const INSIDE = 10
const COUNT = 110

const PLAIN = { isBracket: false, isAlone: false, isWide: false } as const

function activityMarks({ rows, isOpen }: PlacedShelf, asked: ShelvesAsked, size: number): SceneMark[] {
  const { lens, words, plateOf, form } = asked
  const nodes = new Map(lens.nodes.map((node) => [node.id, node]))
  const own = isOpen ? words.size : size
  return rows.map(({ id, x, y, width }) => {
    const room = width - PLATE.width - PLATE.gap
    const leads = isOpen || form !== 'columns' ? leadsOf(id, words, width) : ''
    const kept = leads === '' ? 0 : widthOf(leads, words.size - 1) + 10
    // In full where there is room for that, and no other row of the shelf has the same title.
    const title = words.title(id)
    const isOnlyOne = rows.filter((row) => words.title(row.id) === title).length === 1
    const text = isOnlyOne && (isOpen || widthOf(title, own) <= room - kept) ? title : words.name(id)
    const node = nodes.get(id)
    return {
      ...PLAIN,
      id,
      kind: 'activity',
      isAlone: node?.alone === true,
      x: x + PLATE.width / 2,
      y,
      width: PLATE.width,
      height: PLATE.height,
      ...(node?.look ? { look: node.look } : { shapes: shapesOfPlate(plateOf(id)) }),
      label: {
        lines: [cutToFit(text, own, room - kept, words.isSquare)],
        x: x + PLATE.width + PLATE.gap,
        y,
        anchor: 'start',
        size: own,
        weight: KINDS.activity.weight,
        tone: 'ink',
      },
    }
  })
}

/** Who leads, in the share of a row that is kept for it. */
function leadsOf(id: string, words: ShelfWords, width: number): string {
  return cutToFit(words.leads(id), words.size - 1, LEADS * width, words.isSquare)
}

const LEADS = 0.3

function notesOf(
  asked: ShelvesAsked,
  placed: readonly PlacedShelf[],
  columns: ColumnsOfShelves,
  sums: readonly ShelfLine[],
): SceneNote[] {
  const { lens, words, form } = asked
  const note = (id: string, role: SceneNote['role'], text: Omit<SceneText, 'tone' | 'weight'>): SceneNote[] =>
    text.lines.join('') === ''
      ? []
      : [{ id, role, text: { ...text, weight: role === 'head' ? 600 : 400, tone: 'ink3' } }]
  const head = (column: string | undefined, x: number, anchor: SceneText['anchor']) =>
    column === undefined
      ? []
      : note(`head:${column}`, 'head', { lines: [words.head(column)], x, y: 10, anchor, size: words.size - 2 })
  const [left, middle, right] = lens.columns
  return [
    ...(form === 'list' ? [] : head(left, columns.left.x, 'middle')),
    ...head(middle, columns.shelves.x, 'start'),
    ...(form === 'columns' ? head(right, columns.right - 5, 'start') : []),
    ...placed.flatMap(({ shelf, x, y, width, height, rows, isOpen }) => [
      ...(rows.length === 0
        ? note(`count:${shelf.id}`, 'heading', {
            lines: [words.count(shelf.activities.length)],
            x: x + width - 10,
            y: y + height / 2,
            anchor: 'end',
            size: words.size - 1,
          })
        : []),
      ...(isOpen || form !== 'columns'
        ? rows.flatMap((row) =>
            note(`leads:${row.id}`, 'heading', {
              lines: [leadsOf(row.id, words, row.width)],
              x: row.x + row.width,
              y: row.y,
              anchor: 'end',
              size: words.size - 1,
            }),
          )
        : []),
      ...(isOpen && form === 'list'
        ? note(`open:${shelf.id}`, 'heading', {
            lines: [words.shelf(shelf)],
            x: x + INSIDE,
            y: y + columns.shelves.head / 2 + 2,
            anchor: 'start',
            size: words.size,
          })
        : []),
      // What no mark beside it names it says itself.
      ...(form === 'columns' &&
      rows.length > 0 &&
      !sums.some((sum) => sum.shelf.id === shelf.id && shelf.marks.includes(sum.source))
        ? note(`shelf:${shelf.id}`, 'heading', {
            lines: words.shelf(shelf).split('\n'),
            x: x - 12,
            y: y + height / 2,
            anchor: 'end',
            size: words.size - 1,
          })
        : []),
    ]),
  ]
}

/** A ring where no activity names a crime. */
function gapRings(nodes: readonly LensNode[], marks: readonly SceneMark[]): SceneRing[] {
  return nodes.flatMap(({ id, gap }) => {
    const mark = marks.find((one) => one.id === id)
    return mark && gap?.activities
      ? [{ id: `ring:activities:${id}`, owner: id, x: mark.x + mark.width / 2, y: mark.y }]
      : []
  })
}
