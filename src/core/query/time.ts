// What of the evidence is dated, in which block does it stand, and what of it is a selection about?

import type { Evidence } from '../graph/graph.ts'
import { isOn, type Sift, turned } from '../graph/sift.ts'
import type { ActivityDate } from '../model/activity.ts'
import { namedIn } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import { ENTITY_KINDS, type EntityId, type EntityKind, kindOf, prefixOf } from '../model/ids.ts'
import { type Moments, momentsOf, spanOf } from '../model/moments.ts'
import { dateInName } from './time-names.ts'
import { periodMoments, type TimeRow, timeRows } from './time-rows.ts'

/** The blocks, in their order: claims in rows, then what has a date of its own in lanes. */
export const TIME_BLOCKS = ['group', 'other', 'activity', 'document', 'instrument'] as const

/** A block of what is dated. */
export type TimeBlock = (typeof TIME_BLOCKS)[number]

/** The blocks whose dates stand in lanes. */
export const LANE_BLOCKS = ['activity', 'document', 'instrument'] as const

/** A date of an activity, or the one of a document or resolution. */
export interface TimeMark {
  /** What it is of and when, each once: `activity:a8 2015-02`. */
  readonly id: string
  readonly block: (typeof LANE_BLOCKS)[number]
  readonly of: EntityId
  readonly on: string
  readonly until?: string | undefined
  /** What happened or is to happen then; absent where the thing itself is dated. */
  readonly what: ActivityDate['what'] | undefined
  /** Claims, activities and recommendations that name it: for an activity itself alone. */
  readonly stands: readonly string[]
}

/** All that is dated of some evidence, and what is not. */
export interface Dated {
  readonly rows: readonly TimeRow[]
  readonly marks: readonly TimeMark[]
  /** Every claim that is not denied, dated or not. */
  readonly claims: readonly Claim[]
  /** How many things each block could date. */
  readonly things: Readonly<Record<TimeMark['block'], number>>
}

/** Dates of some evidence, of the kinds that the legend leaves. */
export function datedOf(graph: Evidence, sift: Sift): Dated {
  const named = namingOf(graph)
  const things = graph.dataset.entities.flatMap((entity) => {
    const block = blockOfThing(entity, graph.dataset.report.symbol)
    const stands = named.get(entity.id) ?? []
    return block && (graph.isAll || stands.length > 0) ? [{ entity, block, stands }] : []
  })
  const until = Number(graph.dataset.report.date.slice(0, 4))
  const marks: TimeMark[] = [
    ...graph.dataset.activities.flatMap(({ id, dates = [] }) =>
      dates.map(({ on, until, what }) => ({
        id: `${id} ${on}`,
        block: 'activity' as const,
        of: id,
        on,
        until,
        what,
        stands: [id],
      })),
    ),
    ...things.flatMap(({ entity, block, stands }) => {
      const on = dateInName(entity, until)
      return on === undefined ? [] : [{ id: `${entity.id} ${on}`, block, of: entity.id, on, what: undefined, stands }]
    }),
  ]
  const count = (block: TimeMark['block']) => things.filter((thing) => thing.block === block).length
  return {
    rows: timeRows(graph).filter(({ of }) => isKindOn(of, sift)),
    marks: marks.filter(({ of }) => isKindOn(of, sift)),
    claims: graph.dataset.claims.filter(({ polarity }) => polarity !== 'denied'),
    things: {
      activity: graph.dataset.activities.length,
      document: count('document'),
      instrument: count('instrument'),
    },
  }
}

/** Papers of others and resolutions: what names the report itself is the line in the picture. */
function blockOfThing({ id, names }: Entity, symbol: string): 'document' | 'instrument' | undefined {
  if (kindOf(id) === 'document') return names.en.startsWith(symbol) ? undefined : 'document'
  return prefixOf(id).split('.')[0] === 'res' ? 'instrument' : undefined
}

/** What names a thing: claims that are about it or have it as their source, rows of the annex, recommendations. */
function namingOf({ dataset }: Evidence): ReadonlyMap<EntityId, readonly string[]> {
  const named = new Map<EntityId, string[]>()
  const put = (stand: string, ids: readonly EntityId[]) => {
    for (const id of new Set(ids)) named.set(id, [...(named.get(id) ?? []), stand])
  }
  for (const { id, subject, object, attribution } of dataset.claims) put(id, [subject, object, ...attribution])
  for (const activity of dataset.activities)
    put(
      activity.id,
      namedIn(activity).map((one) => one.id),
    )
  for (const { id, names, concerns } of dataset.recommendations) put(id, [...names, ...concerns])
  return named
}

/** The kinds that one entry of the legend speaks for. */
export function kindsOf(block: TimeBlock): readonly EntityKind[] {
  if (block !== 'other') return [block]
  return ENTITY_KINDS.filter((kind) => !['group', 'activity', 'document', 'instrument'].includes(kind))
}

/** The picture by whose defaults the legend is read: all kinds are on by themselves. */
const PICTURE = 'time'

function isKindOn(id: EntityId, sift: Sift): boolean {
  const kind = kindOf(id)
  return kind === undefined || isOn(PICTURE, sift, kind)
}

/** Whether anything of a block is shown. */
export function isBlockOn(block: TimeBlock, sift: Sift): boolean {
  return kindsOf(block).some((kind) => isOn(PICTURE, sift, kind))
}

/** The legend with a block turned the other way: all its kinds go, or come back. */
export function withBlockTurned(block: TimeBlock, sift: Sift): Sift {
  const on = isBlockOn(block, sift)
  return kindsOf(block)
    .filter((kind) => isOn(PICTURE, sift, kind) === on)
    .reduce((now, kind) => turned(PICTURE, now, kind), sift)
}

/** The moments of all that is dated. */
export function momentsOfAll({ rows, marks }: Pick<Dated, 'rows' | 'marks'>, report: number): readonly Moments[] {
  return [...rows.map(({ period }) => periodMoments(period, report)), ...marks.map(spanOf)]
}

/** The moment of the report: the end of its day. */
export function reportMoment({ dataset }: Pick<Evidence, 'dataset'>): number {
  return momentsOf(dataset.report.date).to
}

/** How many claims are dated, and how many of them reach a year or lie after it. */
export function reachOf(rows: readonly TimeRow[], year: number, report: number) {
  const count = (some: readonly TimeRow[]) => some.reduce((sum, { claims }) => sum + claims.length, 0)
  return { n: count(rows), late: count(rows.filter(({ period }) => periodMoments(period, report).to > year)) }
}

/**
 * Whether a row is about what is selected. Of a group only those are that name it themselves.
 * @param stands what the selection rests on
 */
export function isRowAbout(row: TimeRow, selected: readonly string[], stands: ReadonlySet<string>): boolean {
  if (row.claims.some(({ id }) => selected.includes(id))) return true
  const groups = selected.filter((id) => kindOf(id) === 'group')
  if (groups.length > 0 && groups.length === selected.length) return row.isGroup && groups.includes(row.of)
  return row.claims.some(({ id }) => stands.has(id))
}

/** Whether a date is about what is selected: it is of it, or something that it rests on names it. */
export function isMarkAbout(mark: TimeMark, selected: readonly string[], stands: ReadonlySet<string>): boolean {
  return selected.includes(mark.of) || mark.stands.some((id) => stands.has(id))
}
