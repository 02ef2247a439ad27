// How are things, lists, counts and units put into a cell, in the words of a language?

import type { Graph } from '../../../core/graph/graph.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { kindOf, type UnitId } from '../../../core/model/ids.ts'
import type { Cell } from '../../../core/query/table-rows.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { shortName } from '../../../i18n/names.ts'
import { sortUnits, unitMark, unitName } from '../../../i18n/units.ts'
import type { RowSource } from './source.ts'

/** A count; a dash for none. */
export function count(n: number): Cell {
  return { text: n === 0 ? '–' : String(n), rank: n }
}

/** Makers of cells for a source of rows. */
export function makers({ graph, locale }: Pick<RowSource, 'graph' | 'locale'>) {
  const language = dataLanguage(locale)
  const name = (id: string) => shortName(id, graph, language)
  /** The name of a thing, or of a unit that is a source. */
  const said = (id: string) => (graph.units.has(id) ? unitName(id, locale) : name(id))
  /** Words in a row: "a, b, c". */
  const row = (parts: readonly string[]): Cell => ({ text: listText(parts, locale, 'row') })
  return {
    language,
    name,
    said,
    row,
    list: (ids: readonly string[]): Cell => row([...new Set(ids)].map(said)),
    thing: (id: string): Cell => ({ text: name(id), kind: kindOf(id) }),
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
