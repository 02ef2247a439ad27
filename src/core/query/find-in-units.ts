// Where do the words that are looked for stand in the units of a text? Case, accents and the kind of digits make no difference.

import type { UnitId } from '../model/ids.ts'
import { levelled } from '../text/other/level.ts'

/** A text that is searched: pieces of a unit in their order, each with a name that tells it from the others. */
export interface SearchedUnit {
  readonly id: UnitId
  readonly pieces: readonly { readonly key: string; readonly text: string }[]
}

/** A place where the words stand. */
export interface Hit {
  readonly unit: UnitId
  readonly key: string
  readonly at: number
  readonly length: number
}

/** More places than anybody walks through. */
const MOST = 5000

/** Every place, in the order of the units; none overlaps another. */
export function findInUnits(units: readonly SearchedUnit[], asked: string): Hit[] {
  const wanted = fold(asked.trim().replace(/\s+/g, ' ')).text
  const hits: Hit[] = []
  if (wanted === '') return hits
  for (const { id, pieces } of units)
    for (const { key, text } of pieces) {
      const { text: folded, from } = fold(text)
      for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + wanted.length)) {
        const at = from[i] ?? 0
        const end = from[i + wanted.length] ?? text.length
        if (hits.length < MOST) hits.push({ unit: id, key, at, length: end - at })
      }
    }
  return hits
}

/** The text as it is compared, and for each of its characters where it comes from. */
function fold(text: string): { readonly text: string; readonly from: readonly number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const char of levelled(text)) {
    const plain = char
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
    for (let i = 0; i < plain.length; i++) from.push(at)
    folded += plain
    at += char.length
  }
  return { text: folded, from }
}
