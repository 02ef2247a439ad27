// What stands in one band? The names of its two columns that most of it ends at, and a line for each two that it joins; the other
// names of a column stand together in one last row, so that no tie is left out.

import type { Lens, LensLink } from '../graph/lens.ts'
import { firmest, type Stroke } from '../model/certainty.ts'
import { type Band, type BandName, type Gather, namesOf, tiesOf } from './bands.ts'

/** A name of an open band, or the rest of its column. */
export interface BandRow extends Omit<BandName, 'kind'> {
  /** Absent where it stands for the rest of its column. */
  readonly kind?: BandName['kind']
}

/** All that joins two rows. */
export interface BandLine {
  /** Of the line of the lens, where it is that alone. */
  readonly id: string
  readonly source: BandRow
  readonly target: BandRow
  readonly links: readonly LensLink[]
  readonly ties: number
  readonly stroke: Stroke
  readonly isInferred: boolean
}

/** A band with its lines. */
export interface OpenBand {
  readonly from: readonly BandRow[]
  readonly to: readonly BandRow[]
  readonly lines: readonly BandLine[]
}

/** What the last row of each column is called. */
export const REST = 'rest'

/** Opens a band: so many names of each column, and one row for all others. */
export function openBand(lens: Lens, band: Band, most: number, gather: Gather = () => undefined): OpenBand {
  const side = (column: string) => {
    const ends = new Set(band.links.flatMap(({ source, target }) => [source, target]))
    const nodes = lens.nodes.filter((node) => node.column === column && ends.has(node.id))
    return rowsOf(namesOf(nodes, band.links, gather), most)
  }
  const [from, to] = [side(band.from), side(band.to)]
  const rowAt = new Map([...from, ...to].flatMap((row) => row.members.map((id) => [id, row] as const)))
  const bundles = new Map<BandRow, Map<BandRow, LensLink[]>>()
  for (const link of band.links) {
    const ends = [rowAt.get(link.source), rowAt.get(link.target)]
    const [source, target] = [...from, ...to].filter((row) => ends.includes(row))
    if (!source || !target) continue
    const lines = bundles.get(source) ?? new Map<BandRow, LensLink[]>()
    lines.set(target, [...(lines.get(target) ?? []), link])
    bundles.set(source, lines)
  }
  const lines = [...bundles].flatMap(([source, targets]) =>
    [...targets].map(([target, links]) => lineOf(source, target, links)),
  )
  return { ...settled(from, to, lines), lines }
}

function rowsOf(names: readonly BandName[], most: number): BandRow[] {
  // One more would take as much room as the row that says so.
  if (names.length <= most + 1) return [...names]
  const rest = names.slice(most)
  return [
    ...names.slice(0, most),
    { id: REST, members: rest.flatMap(({ members }) => members), ties: rest.reduce((all, { ties }) => all + ties, 0) },
  ]
}

function lineOf(source: BandRow, target: BandRow, links: readonly LensLink[]): BandLine {
  const [only] = links
  const isOne = links.length === 1 && only?.source === source.id && only.target === target.id
  return {
    id: isOne ? only.id : `${source.id}~${target.id}`,
    source,
    target,
    links,
    ties: tiesOf(links),
    stroke: firmest(links.map(({ stroke }) => stroke)) ?? 'firm',
    isInferred: links.every(({ inferred }) => inferred),
  }
}

/** How often the rows of one side are put in order by where their lines end on the other. */
const ROUNDS = 6

/** Rows stand as near to those they are joined with as the others allow; what is the rest of a column stays below. */
function settled(
  from: readonly BandRow[],
  to: readonly BandRow[],
  lines: readonly BandLine[],
): Omit<OpenBand, 'lines'> {
  let [left, right] = [from, to]
  for (let round = 0; round < ROUNDS; round++) {
    right = byMiddle(right, left, (row) =>
      lines.flatMap((line) => (line.target === row ? [[line.source, line.ties]] : [])),
    )
    left = byMiddle(left, right, (row) =>
      lines.flatMap((line) => (line.source === row ? [[line.target, line.ties]] : [])),
    )
  }
  return { from: left, to: right }
}

function byMiddle(
  rows: readonly BandRow[],
  others: readonly BandRow[],
  joined: (row: BandRow) => readonly (readonly [BandRow, number])[],
): readonly BandRow[] {
  const middle = (row: BandRow) => {
    if (row.kind === undefined) return Number.POSITIVE_INFINITY
    const ends = joined(row).filter(([{ kind }]) => kind !== undefined)
    const weight = ends.reduce((all, [, ties]) => all + ties, 0)
    // What is tied to the rest alone stands low, beside it.
    return weight === 0
      ? others.length
      : ends.reduce((all, [end, ties]) => all + others.indexOf(end) * ties, 0) / weight
  }
  const placed = rows.map((row, at) => ({ row, at, middle: middle(row) }))
  return placed.sort((a, b) => (a.middle === b.middle ? a.at - b.at : a.middle - b.middle)).map(({ row }) => row)
}
