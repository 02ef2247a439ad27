// By which printed forms is each entity found in a text?

import type { Entity } from '../model/entity.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import { familiesOfNames } from '../model/kinds.ts'
import { findNames, type NameForm } from './names.ts'

/** A name that stands in a text: offset and characters of the form. */
export type NameSpot = readonly [at: number, length: number]

/** Finds the entities named in a normalised text, with every place. Reused for many texts. */
export type NameFinder = (text: string) => Map<EntityId, NameSpot[]>

/**
 * Prepares a finder. A longer name hides a shorter one inside it (伊拉克基地组织 does not name 基地组织), except where
 * the dataset says that it names the one it belongs to as well.
 */
export function nameFinder(entities: readonly Entity[]): NameFinder {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const formsOf = ({ names, aliases }: Entity) => [...new Set([names.zh, ...aliases])]
  const families = familiesOfNames().map((kinds) =>
    entities
      .filter(({ id }) => kinds.some((kind) => kind === kindOf(id)))
      .flatMap((entity): NameForm[] => formsOf(entity).map((form) => ({ id: entity.id, form }))),
  )
  return (text) => {
    const found = new Map<EntityId, Map<number, number>>()
    const put = (id: EntityId, at: number, length: number) =>
      found.set(id, (found.get(id) ?? new Map()).set(at, length))
    for (const forms of families) {
      for (const { id, form, at } of findNames(text, forms)) {
        put(id, at, form.length)
        for (let child = byId.get(id); child?.namesParent && child.parent; child = byId.get(child.parent)) {
          const above = byId.get(child.parent)
          const inside = above && formsOf(above).find((shorter) => form.includes(shorter))
          if (above && inside !== undefined) put(above.id, at + form.indexOf(inside), inside.length)
        }
      }
    }
    return new Map([...found].map(([id, spots]) => [id, [...spots].sort(([a], [b]) => a - b)]))
  }
}
