// How are things, lists, counts and units put into a cell, in the words of a language?

import type { Graph } from '../../../core/graph/graph.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { kindOf, type UnitId } from '../../../core/model/ids.ts'
import type { Cell, CellValue } from '../../../core/query/table-rows.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { shortName } from '../../../i18n/names.ts'
import { sortUnits, unitMark, unitName } from '../../../i18n/units.ts'
import type { RowSource } from './source.ts'

/** A count; a dash for none. */
export function count(n: number): Cell {
  return { text: n === 0 ? '–' : String(n), rank: n }
}

/** One value; nothing where it has no word. `rank` is its place among others. */
export function one(key: string, text: string, rank?: number, printed?: string): Cell {
  return { text, ...(text !== '' && { values: [{ key, text, rank, printed }] }), rank }
}

/** Makers of cells for a source of rows. */
export function makers({ graph, locale }: Pick<RowSource, 'graph' | 'locale'>) {
  const language = dataLanguage(locale)
  const name = (id: string) => shortName(id, graph, language)
  /** The name of a thing, or of a unit that is a source. */
  const said = (id: string) => (graph.units.has(id) ? unitName(id, locale) : name(id))
  /** Words in a row: "a, b, c". */
  const row = (parts: readonly string[]): Cell => ({ text: listText(parts, locale, 'row') })
  /** Values in a row, each to be counted and narrowed to. */
  const many = (values: readonly CellValue[]): Cell => ({ ...row(values.map(({ text }) => text)), values })
  return {
    language,
    name,
    said,
    row,
    many,
    list: (ids: readonly string[]): Cell => many([...new Set(ids)].map((key) => ({ key, text: said(key) }))),
    thing: (id: string): Cell => ({ ...one(id, name(id)), kind: kindOf(id) }),
    /** The section that a unit stands in, by its number and name. */
    section: (unit: UnitId | undefined): Cell => {
      const at = graph.dataset.units.find(({ id }) => id === unit)?.section ?? ''
      const place = graph.dataset.sections.findIndex(({ id }) => id === at)
      const found = graph.dataset.sections[place]
      return found === undefined
        ? { text: '' }
        : one(at, `${found.number[language]} ${found.title[language]}`.trim(), place)
    },
    units: (ids: Iterable<UnitId>): Cell => {
      const units = sortUnits(ids)
      const order = units[0] === undefined ? undefined : placeOf(graph, units[0])
      return { text: units.map((id) => unitMark(id, locale)).join(' '), units, rank: order }
    },
  }
}

function placeOf(graph: Graph, unit: UnitId): number {
  return graph.dataset.units.findIndex(({ id }) => id === unit)
}

/** The units in which claims stand. */
export function unitsOf(claims: readonly Claim[]): UnitId[] {
  return claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit))
}

/** A day, month or year as a number that grows with time; of what begins alike the less exact comes first. */
export function timeRank(on: string): number {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  return (year * 13 + month) * 32 + day
}
