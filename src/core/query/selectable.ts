// Which kinds of thing can be selected? Those the details panel has something to say about.

import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'

const SELECTABLE: readonly EntityKind[] = ['group', 'crime', 'body', 'actor']

/** Whether an id is of a kind that has a panel to go to. */
export function isSelectable(id: EntityId): boolean {
  const kind = kindOf(id)
  return kind !== undefined && SELECTABLE.includes(kind)
}
