// Of the rows that have a value, how many has each value of the count over the table?

import type { RowGroup } from '../../core/query/table-groups.ts'
import type { CellValue } from '../../core/query/table-rows.ts'
import type { Counted } from './count-rows.ts'

/** One bar: a value, its rows, and how they share out among the values of the count. */
export interface ThenBar {
  readonly value: CellValue
  readonly n: number
  /** In the order of the count; of a folded count one part that is all of them. */
  readonly parts: readonly ThenPart[]
}

/** A part of a bar. */
export interface ThenPart {
  readonly key: string
  readonly text: string
  readonly n: number
  /** Which shade of the bar over the table it has. */
  readonly step: number
}

/** A bar for each value, in the order they are given; parts of no row are left out. */
export function thenBars(
  values: readonly RowGroup[],
  { groups, isFolded }: Pick<Counted, 'groups' | 'isFolded'>,
): readonly ThenBar[] {
  const keys = [...new Set(groups.map(({ value }) => value.key))]
  return values.map(({ value, rows }) => {
    const own = new Set(rows)
    const parts = keys.map((key, step) => {
      const all = groups.filter((group) => group.value.key === key)
      const shared = new Set(all.flatMap((group) => group.rows).filter((row) => own.has(row)))
      return { key, text: all[0]?.value.text ?? '', n: shared.size, step }
    })
    const all = [{ key: value.key, text: '', n: rows.length, step: 0 }]
    return { value, n: rows.length, parts: isFolded ? all : parts.filter(({ n }) => n > 0) }
  })
}
