// Units that a reader of lines did not find whole, sought by what the proof knows of them: how long each sentence is, and its hash. However
// lines, pages and cells were torn, what has the hash is the print, letter by letter; what has not is never taken for it.

import type { UnitId } from '../model/ids.ts'
import type { Proof } from '../model/proof.ts'
import { readLines } from '../text/lines.ts'
import { normalise } from '../text/normalise.ts'
import type { CellName } from '../text/report-text.ts'
import { asPrinted } from '../text/widths.ts'
import { type Hash, hashUnit } from './make-proof.ts'

/** How long the parts of a unit are, in characters. */
export interface UnitSize {
  readonly sentences: readonly number[]
  readonly cells?: Readonly<Record<CellName, number>> | undefined
  /** The footnotes that it calls: their marks may stand in it. */
  readonly calls: readonly number[]
}

/** The sizes of all units of a proof. */
export function sizesOf({ units }: Proof): Record<UnitId, UnitSize> {
  return Object.fromEntries(
    Object.entries(units).map(([id, { sentences, cells, marks }]): [UnitId, UnitSize] => [
      id,
      {
        sentences: sentences.map(({ length }) => length),
        ...(cells && { cells: { title: cells.title.length, status: cells.status.length, scope: cells.scope.length } }),
        calls: marks.map(([footnote]) => footnote),
      },
    ]),
  )
}

/** A unit as it was found. */
export interface FoundUnit {
  readonly sentences: readonly string[]
  readonly cells?: Readonly<Record<CellName, string>> | undefined
}

/** What a sentence may end with, in front of the next one. */
const ENDS = /[。！？：；.”’」』）)》]$/u
const STATUSES = /正在进行|已完成|常设|正在制定|正在发展/u
const STATUS = new RegExp(`^(?:${STATUSES.source})$`, 'u')
/** What stands between pieces of a text where line ends were lost: the foot of a page, the head of the table, rules above footnotes. */
const BETWEEN = [
  /(?:S\/\d{4}\/\d{1,5}\s*)?(?:\d{1,4}\/\d{1,4}\s*\d{2}-\d{5}\s*\([A-Z]\)|\d{2}-\d{5}\s*\([A-Z]\)\s*\d{1,4}\/\d{1,4})(?:\s*S\/\d{4}\/\d{1,5})?/g,
  /序号\s*实体\/项目\/活动\s*执行状况\s*主要活动\s*地域范围/gu,
  /_{6,}/g,
]
/** A line that holds the number of a page and nothing else. */
const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—]|\s*\/\s*\d{1,3})?$|^第\s*\d+\s*页(?:\s*，?\s*共\s*\d+\s*页)?$/u

/** Seeks units in a text, and all its footnotes, which stand in the way. What is found has the hash that it was sought by. */
export function seekUnits(
  text: string,
  ids: readonly UnitId[],
  sizes: Readonly<Record<UnitId, UnitSize>>,
  hashes: Readonly<Record<UnitId, string>>,
  hash: Hash,
): Map<UnitId, FoundUnit> {
  const found = new Map<UnitId, FoundUnit>()
  const isIt = (id: UnitId, unit: FoundUnit) => hashUnit(unit, hash) === hashes[id]
  const footnotes = Object.keys(sizes).filter((id) => /^fn\d/.test(id))
  for (const way of waysToRead(text)) {
    const missed = ids.filter((id) => !found.has(id))
    if (missed.length === 0) break
    const left = [...footnotes, ...missed.filter((id) => !footnotes.includes(id))]
    seekIn(way, left, sizes, isIt, found)
  }
  return found
}

/** The text as one run of letters: as it stands, with its signs as they are printed, and each without lines of a bare number. */
function* waysToRead(text: string): Generator<string> {
  const lines = readLines(text.replace(/[\v\u0085\u2028\u2029]/g, '\n')).map((line) => line.text)
  const without = lines.filter((line) => !PAGE_NUMBER.test(line))
  const seen = new Set<string>()
  for (const some of [lines, without])
    for (const form of [(one: string) => one, asPrinted]) {
      const run = normalise(BETWEEN.reduce((all, between) => all.replace(between, ' '), form(some.join(' '))))
      if (!seen.has(run)) yield run
      seen.add(run)
    }
}

type IsIt = (id: UnitId, unit: FoundUnit) => boolean

/** Footnotes first: they stand anywhere, in the middle of a paragraph too, which is whole without them. */
function seekIn(
  run: string,
  ids: readonly UnitId[],
  sizes: Readonly<Record<UnitId, UnitSize>>,
  isIt: IsIt,
  found: Map<UnitId, FoundUnit>,
): void {
  let rest = run
  let places = numbersOf(rest)
  for (const kind of ['fn', 'p', 'a'])
    for (const id of ids) {
      const [, prefix, n = ''] = /^([a-z]+)(\d+)$/.exec(id) ?? []
      const size = sizes[id]
      if (prefix !== kind || size === undefined) continue
      const hit = first(startsOf(rest, places, kind, n), (at) => seekAt(rest, at, id, size, isIt))
      if (hit === undefined) continue
      found.set(id, hit.unit)
      if (kind !== 'fn') continue
      rest = normalise(`${rest.slice(0, hit.from)} ${rest.slice(hit.to)}`)
      places = numbersOf(rest)
    }
}

/** Numbers that are looked at: the report prints some thousands, and a text full of numbers must not take for ever. */
const MOST_NUMBERS = 20_000

/** Where each number stands that may be that of a unit. The mark of a footnote may be glued to it. */
function numbersOf(run: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  let left = MOST_NUMBERS
  for (const { index, 0: digits } of run.matchAll(/(?<![.,/\d])\d{1,3}(?!\d)/g)) {
    if (left-- === 0) break
    for (const glued of digits.length > 1 ? [0, 1] : [0]) {
      const number = digits.slice(glued)
      const known = places.get(number)
      if (known) known.push(index + glued)
      else places.set(number, [index + glued])
    }
  }
  return places
}

/** Where the text of a unit may begin, and where its number. */
function* startsOf(run: string, places: Map<string, number[]>, kind: string, n: string) {
  const sign = kind === 'p' ? /\s?\. ?/y : /[.)]? ?/y
  for (const from of places.get(n) ?? []) {
    sign.lastIndex = from + n.length
    if (sign.test(run)) yield [from, sign.lastIndex] as const
  }
}

interface Hit {
  readonly unit: FoundUnit
  readonly from: number
  readonly to: number
}

function seekAt(
  run: string,
  [from, at]: readonly [number, number],
  id: UnitId,
  size: UnitSize,
  isIt: IsIt,
): Hit | undefined {
  if (size.cells) return seekRow(run, from, at, id, size.sentences, size.cells, isIt)
  // A unit that calls footnotes is as long as its sentences and their marks, where those are letters of the text.
  for (const calls of size.calls.length > 0 ? [[], size.calls] : [[]]) {
    const read = cut(run, at, size.sentences, calls)
    if (read && isIt(id, read)) return { unit: { sentences: read.sentences }, from, to: read.to }
  }
  return undefined
}

/** Sentences of those lengths, from a place on; `undefined` where one would end in the middle of a sentence. */
function cut(run: string, at: number, lengths: readonly number[], calls: readonly number[] = []) {
  const sentences: string[] = []
  const text = calls.length === 0 ? run : withoutMarks(run, at, lengths, calls)
  let to = calls.length === 0 ? at : 0
  for (const length of lengths) {
    while (text[to] === ' ') to++
    const sentence = text.slice(to, to + length)
    to += length
    if (sentences.length < lengths.length - 1 && !ENDS.test(sentence)) return undefined
    sentences.push(sentence)
  }
  return { sentences, to }
}

/** The letters from a place on, without the marks of some footnotes: each is a digit behind punctuation, and stands there once. */
function withoutMarks(run: string, at: number, lengths: readonly number[], calls: readonly number[]): string {
  const room = lengths.reduce((sum, length) => sum + length, 0) + 4 * (lengths.length + calls.length)
  return calls.reduce(
    (text, call) => text.replace(new RegExp(`(?<=[，。；：”)]) ?${call}(?![\\d万亿%月年日个名次项])`, 'u'), ''),
    run.slice(at, at + room),
  )
}

/** The four cells of a row one after the other, or cut in two by the end of a page: all first halves with the last cell, then the others. */
function seekRow(
  run: string,
  from: number,
  at: number,
  id: UnitId,
  lengths: readonly number[],
  { title, status, scope }: Readonly<Record<CellName, number>>,
  isIt: IsIt,
): Hit | undefined {
  const description = lengths.reduce((sum, length) => sum + length, 0)
  const tryIt = (cells: FoundUnit['cells'], text: string, to: number): Hit | undefined => {
    const read = cut(text, 0, lengths)
    if (read === undefined || read.to !== text.length || cells === undefined) return undefined
    const unit = { sentences: read.sentences, cells }
    return isIt(id, unit) ? { unit, from, to } : undefined
  }
  // Most numbers are those of no row: a look ahead tells.
  if (!STATUSES.test(run.slice(at, at + title + status + 4))) return undefined
  for (let above = title; above > 0; above--) {
    const upper = take(run, at, above)
    const state = take(run, upper.to, status)
    if (!STATUS.test(state.text)) continue
    const below = title - above
    // Where nothing of the title is left, the description may still go on behind the last cell.
    for (let before = description; before >= 0; before--) {
      const start = take(run, state.to, before)
      const where = take(run, start.to, scope)
      const lower = take(run, where.to, below)
      const rest = take(run, lower.to, description - before)
      const cells = {
        title: normalise(`${upper.text} ${lower.text}`),
        status: state.text,
        scope: where.text,
      }
      const hit = tryIt(cells, normalise(`${start.text} ${rest.text}`), rest.to)
      if (hit) return hit
    }
  }
  return undefined
}

/** So many letters from a place on, blanks before them left out. */
function take(run: string, at: number, length: number): { readonly text: string; readonly to: number } {
  let from = at
  while (run[from] === ' ') from++
  return { text: run.slice(from, from + length), to: from + length }
}

function first<Item, Result>(items: Iterable<Item>, look: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = look(item)
    if (result !== undefined) return result
  }
  return undefined
}
