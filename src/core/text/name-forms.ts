// By which printed forms is each entity found in a text?

import type { Entity } from '../model/entity.ts'
import { type EntityId, type EntityKind, kindOf } from '../model/ids.ts'
import { findNames, type NameForm } from './names.ts'

/**
 * Kinds that hide only each other. A place inside a body's name is not named (中部非洲 in 中部非洲区域办), but a resolution
 * inside a committee's name is; and forms of crimes, actors and stakes are descriptions, not names.
 */
const FAMILIES: readonly (readonly EntityKind[])[] = [
  ['group', 'body', 'organisation', 'place'],
  ['instrument', 'document'],
  ['crime'],
  ['actor'],
  ['mechanism'],
  ['stake'],
]

/** Finds the entities named in a normalised text, with every position. Reused for many texts. */
export type NameFinder = (text: string) => Map<EntityId, number[]>

/**
 * Prepares a finder. A longer name hides a shorter one inside it (伊拉克基地组织 does not name 基地组织), except where
 * the longer one belongs to the shorter (a working group to its task force): then both are named.
 */
export function nameFinder(entities: readonly Entity[]): NameFinder {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const formsOf = ({ names, aliases }: Entity) => [...new Set([names.zh, ...aliases])]
  const families = FAMILIES.map((kinds) =>
    entities
      .filter(({ id }) => kinds.some((kind) => kind === kindOf(id)))
      .flatMap((entity): NameForm[] => formsOf(entity).map((form) => ({ id: entity.id, form }))),
  )
  return (text) => {
    const found = new Map<EntityId, Set<number>>()
    const put = (id: EntityId, at: number) => found.set(id, (found.get(id) ?? new Set()).add(at))
    for (const forms of families) {
      for (const { id, form, at } of findNames(text, forms)) {
        put(id, at)
        for (let up = byId.get(id)?.parent; up !== undefined; up = byId.get(up)?.parent) {
          const above = byId.get(up)
          const inside = above && formsOf(above).find((shorter) => form.includes(shorter))
          if (inside !== undefined) put(up, at + form.indexOf(inside))
        }
      }
    }
    return new Map([...found].map(([id, spots]) => [id, [...spots].sort((a, b) => a - b)]))
  }
}
