// What does a lens come to, column against column? Its ties added up for each two columns, and the names that most of them end at.
// All of it is counted from the lens as it is shown, so that whatever thins out the lens thins out its bands.

import type { Lens, LensLink, LensNode } from '../graph/lens.ts'
import type { EntityId, EntityKind } from '../model/ids.ts'
import { COLUMNS } from '../model/kinds.ts'
import type { BandId, Column } from './band-choices.ts'

/** All lines between two columns. */
export interface Band {
  readonly id: BandId
  /** The column that stands further left. */
  readonly from: Column
  readonly to: Column
  /** Claims, activities and recommendations, each counted once for each two names that it joins. Never 0. */
  readonly ties: number
  readonly links: readonly LensLink[]
  /** Both columns are on the side of the threat. */
  readonly isThreat: boolean
}

/** A mark of a column, or several that are counted under one name. */
export interface BandName {
  readonly id: string
  readonly kind: EntityKind
  /** The marks that it stands for: itself, or those that are counted under it. */
  readonly members: readonly EntityId[]
  /** Of all lines that end at it, those within its column too. */
  readonly ties: number
}

/** One column. */
export interface BandColumn {
  readonly id: Column
  /** How many marks stand in it. */
  readonly marks: number
  /** By ties, most first. */
  readonly names: readonly BandName[]
  /** Of lines to other columns. */
  readonly across: number
  /** Of lines within it, which no band draws. */
  readonly within: number
}

/** A lens as bands between its columns. */
export interface BandSummary {
  /** From left to right. */
  readonly columns: readonly BandColumn[]
  /** The thickest first; none of them is empty. */
  readonly bands: readonly Band[]
  /** Two columns between which nothing runs. */
  readonly empty: readonly { readonly from: Column; readonly to: Column }[]
  /** All ties: of bands, and within columns. */
  readonly ties: number
}

/** Under which name a mark is counted, where it is not counted under its own. */
export type Gather = (id: EntityId) => string | undefined

/** The columns of who and what threatens; in the others stands what answers. */
const OF_THREAT: ReadonlySet<Column> = new Set(['group', 'place', 'crime'])

/** Adds up a lens. */
export function bandsOf(lens: Lens, gather: Gather = () => undefined): BandSummary {
  const columnAt = columnsOf(lens)
  const between = new Map<string, LensLink[]>()
  for (const link of lens.links) {
    const key = keyOf(columnAt, link)
    if (key === undefined) continue
    const known = between.get(key)
    if (known) known.push(link)
    else between.set(key, [link])
  }
  const linksOf = (from: Column, to: Column) => between.get(`${from}-${to}`) ?? []
  const columns = COLUMNS.filter((column) => lens.nodes.some((node) => node.column === column))
  const pairs = columns.flatMap((from, i) => columns.slice(i + 1).map((to) => ({ from, to })))
  const bands = pairs.flatMap(({ from, to }): Band[] => {
    const links = linksOf(from, to)
    const isThreat = OF_THREAT.has(from) && OF_THREAT.has(to)
    return links.length === 0 ? [] : [{ id: `${from}-${to}`, from, to, ties: tiesOf(links), links, isThreat }]
  })
  return {
    columns: columns.map((id) => ({
      id,
      marks: lens.nodes.filter(({ column }) => column === id).length,
      names: namesOf(
        lens.nodes.filter(({ column }) => column === id),
        lens.links,
        gather,
      ),
      across: sum(bands.filter(({ from, to }) => from === id || to === id).map(({ ties }) => ties)),
      within: tiesOf(linksOf(id, id)),
    })),
    bands: bands.sort((a, b) => b.ties - a.ties || columns.indexOf(a.from) - columns.indexOf(b.from)),
    empty: pairs.filter(({ from, to }) => linksOf(from, to).length === 0),
    ties: tiesOf(lens.links),
  }
}

/** The names of some marks, those first at which most of some lines end. A line within a name counts once. */
export function namesOf(nodes: readonly LensNode[], links: readonly LensLink[], gather: Gather): BandName[] {
  const known = new Map<string, { readonly kind: EntityKind; readonly members: EntityId[]; ties: number }>()
  const under = new Map<EntityId, string>()
  for (const { id, kind } of nodes) {
    const name = gather(id) ?? id
    under.set(id, name)
    const one = known.get(name)
    if (one) one.members.push(id)
    else known.set(name, { kind, members: [id], ties: 0 })
  }
  for (const { source, target, strands } of links)
    for (const name of new Set([under.get(source), under.get(target)])) {
      const one = name === undefined ? undefined : known.get(name)
      if (one) one.ties += strands.length
    }
  return [...known]
    .map(([id, { kind, members, ties }]) => ({ id, kind, members, ties }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
}

/** How many ties some lines stand for. */
export function tiesOf(links: readonly LensLink[]): number {
  return sum(links.map(({ strands }) => strands.length))
}

/** The band that a line is part of; `undefined` of one within a column. */
export function bandAt(lens: Lens, link: LensLink): string | undefined {
  const key = keyOf(columnsOf(lens), link)
  const [from, to] = key?.split('-') ?? []
  return from === to ? undefined : key
}

function columnsOf({ nodes }: Lens): ReadonlyMap<EntityId, string> {
  return new Map(nodes.map(({ id, column }) => [id, column]))
}

/** The columns of a line, in their order, whichever end is its source. */
function keyOf(columnAt: ReadonlyMap<EntityId, string>, { source, target }: LensLink): string | undefined {
  const ends = [columnAt.get(source), columnAt.get(target)]
  const [from, to] = COLUMNS.flatMap((column) => ends.filter((end) => end === column))
  return from === undefined || to === undefined ? undefined : `${from}-${to}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0)
}
