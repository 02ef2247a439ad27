// Does what an author types beside a scene say more than its claims do? It is only remarked on: nothing is forbidden.

import { LANGUAGES, type Language, type Words } from '../model/words.ts'
import { REMARK_KINDS, type Remark } from './remark.ts'
import { beyond, type Found, isOver, onlyHere, readTyped } from './typed-rules.ts'
import type { Support } from './typed-support.ts'
import type { Tools } from './typed-tools.ts'

/** No more of a text is compared than a file of briefings may hold, in characters. */
const LONGEST = 4000

/**
 * What a typed text says beyond its scene, in the order of the text, first of its English, then of its Chinese; of several
 * remarks on one place the most telling. `counted`: numbers that something counted thing by thing comes to. What has no text
 * is not compared. Never throws, whatever is typed.
 */
export function remarksOn(
  text: Pick<Words, Language>,
  support: Support,
  tools: Tools,
  counted: readonly number[] = [],
): readonly Remark[] {
  const numbers = new Set(counted)
  const all = LANGUAGES.filter((language) => text[language].trim() !== '').map((language) =>
    readTyped(text[language].slice(0, LONGEST), language, tools),
  )
  return all.flatMap((typed) => {
    const others = all.filter(({ language }) => language !== typed.language)
    const found = [
      ...beyond(typed, support, tools, numbers),
      ...others.flatMap((other) => onlyHere(typed, other, tools.knowsForms)),
    ]
    return onePerPlace(found).map(({ also, missingIn, ...told }): Remark => {
      const typedWords = text[typed.language].slice(told.at, told.at + told.length)
      return { ...told, language: typed.language, typed: typedWords, also, ...(missingIn && { missingIn }) } as Remark
    })
  })
}

type Kept = Found & { readonly also: Remark['kind'][]; missingIn?: Language | undefined }

/** Of remarks that share a place the most telling, with what the others tell. */
function onePerPlace(found: readonly Found[]): Kept[] {
  const rank = ({ kind }: Found) => REMARK_KINDS.indexOf(kind)
  const kept: Kept[] = []
  for (const one of [...found].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    const before = kept.find((other) => isOver(other, one))
    if (before === undefined) kept.push({ ...one, also: [] })
    else {
      if (one.kind !== before.kind && !before.also.includes(one.kind)) before.also.push(one.kind)
      if (one.kind === 'other-language') before.missingIn = one.missingIn
    }
  }
  return kept.sort((a, b) => a.at - b.at)
}
