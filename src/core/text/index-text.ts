// What may be kept of a text without keeping its sentences? Counts, and where known names stand.

import type { Entity } from '../model/entity.ts'
import { findNames, type NameForm } from './names.ts'
import type { TextUnit } from './report-text.ts'

/** Per unit: the length of each sentence in characters, and which entities are named there, in order of first mention. */
export type TextIndex = Record<string, { lengths: number[]; mentions: string[] }>

/** Indexes units by the printed forms of the entities given. */
export function indexText(units: readonly TextUnit[], entities: readonly Entity[]): TextIndex {
  const forms = nameForms(entities)
  return Object.fromEntries(
    units.map(({ id, sentences, cells }) => {
      const text = [cells?.title ?? '', ...sentences, cells?.scope ?? ''].join('\n')
      const mentions = [...new Set(findNames(text, forms).map((found) => found.id))]
      return [id, { lengths: sentences.map((sentence) => sentence.length), mentions }]
    }),
  )
}

/** Every form the source prints for these entities. */
export function nameForms(entities: readonly Entity[]): NameForm[] {
  return entities.flatMap(({ id, names, aliases }) =>
    [...new Set([names.zh, ...aliases])].map((form) => ({ id, form })),
  )
}
