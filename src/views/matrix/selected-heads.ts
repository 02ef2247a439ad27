// Which rows and columns is a selection about?

import { linkEnds } from '../../core/graph/lens.ts'

/** The heads of what is selected: of a cell its row and its column. */
export function headsOf(selected: readonly string[]): ReadonlySet<string> {
  return new Set(
    selected.flatMap((id) => {
      const ends = linkEnds(id)
      return ends ? [ends.source, ends.target] : [id]
    }),
  )
}
