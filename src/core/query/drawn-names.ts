// Which names of a column does the picture of everything draw? A table can be narrowed to them.

import type { Lens } from '../graph/lens.ts'
import { ENTITY_KINDS, type EntityId, type EntityKind } from '../model/ids.ts'
import { KINDS } from '../model/kinds.ts'

/** The marks of a column, `group`; or of those the ones with a line to another column, `group-crime`. */
export function drawnNames({ nodes, links }: Lens, asked: string): ReadonlySet<EntityId> {
  const [own, other] = asked.split('-')
  const columns = new Map(nodes.map(({ id, column }) => [id, column]))
  if (other === undefined) return new Set(nodes.flatMap(({ id, column }) => (column === own ? [id] : [])))
  const ends = links.flatMap(({ source, target }) => [
    [source, target],
    [target, source],
  ])
  return new Set(
    ends.flatMap(([end = '', partner = '']) =>
      columns.get(end) === own && columns.get(partner) === other ? [end] : [],
    ),
  )
}

/** The kinds of thing that stand in a column. */
export function kindsIn(column: string): readonly EntityKind[] {
  return ENTITY_KINDS.filter((kind) => KINDS[kind].column === column)
}
